import { keepEnds } from '../../masking.ts';
import { type Code, gap, type Recognizer } from '../../recognizer.ts';
import mobile from '../cn/mobile.ts';

/** Country codes of one to three digits; none begins as another does. */
const countryCodes = /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|(?!999)[2-9]\d\d)/;

const countryCode = (number: string): string | undefined => countryCodes.exec(number)?.[0];

/**
 * As it is written in North America, without +: (415) 555-0132, 415-555-0132, but not the toll-free numbers of companies;
 * in Hong Kong: (852) 6123-4567; in Taiwan: (02) 2345-6789, 0912-345-678; in Japan: 090-5521-7734; and in the Netherlands: 06-12345678.
 */
const local =
  /^(?:(?:00)?1)?(?!8([0-8])\1|[49]00)[2-9]\d\d[2-9]\d{6}$|^0(?:9\d{8}|6\d{8}|[789]0[1-9]\d{7}|[2-8](?!19|20)[2-9]\d{7})$|^85[23][2-9]\d{7}$/;
/** As it is written in Britain: 07700 900461; in Ireland, Vietnam or Thailand: 094 963 8812; in Australia: 0412 345 678. */
const spaced = /^0(?:[17]\d{3} \d{3} ?\d{3}|[2-9]\d(?: \d{3} \d{4}|\d \d{3} \d{3}))$/;

function score(code: Code): number {
  const { compact, length, plus, gaps } = code;
  const number = plus ? compact : /^00([1-9]\d+)$/.exec(compact)?.[1];
  if (
    number === undefined &&
    (((gaps & (gap.hyphen | gap.paren)) !== 0 && local.test(compact)) || spaced.test(code.raw))
  )
    return 0.6;
  // Written without + it is a number of its own country, or one whose country code stands first.
  if (number === undefined) {
    // Hotlines, ports of short messages, and mobile numbers of China with a digit too many.
    if (/^(?:400\d{7}|106\d{5,}|1[3-9]\d{10})$/.test(compact) || /^800-\d{7}$/.test(code.raw)) return 0;
    // A day behind a name in a list of contacts: 2/20/2025.
    if (/^(?:20\d\d[./-])?(?:\d\d?[./-])?\d\d?(?:[./-]20\d\d)?$/.test(code.raw)) return 0;
    // A landline of China, whatever its label says.
    if (/^0(?:10|2\d|[3-9]\d\d)-[2-8]\d{6,7}$/.test(code.raw)) return 0;
    const long = length > 13 && (length > 15 || countryCode(compact) === undefined);
    return long || /^(\d)\1+$/.test(compact) ? 0 : 0.1;
  }
  const country = countryCode(number);
  if (number.length > 15) return 0;
  if (country === undefined) return plus ? 0.3 : 0;
  const national = number.slice(country.length);
  if (country === '1')
    return /^[2-9]\d{2}[2-9]\d{6}$/.test(national) ? 0.92 : national.length === 10 ? 0.3 : 0;
  if (country === '86') return 0.3;
  return national.length >= 6 ? 0.8 : national.length >= 4 ? 0.3 : 0;
}

const international: Recognizer = {
  id: 'phone.international',
  label: { zh: '境外电话', en: 'Phone number abroad' },
  cites: ['PIPL:4'],
  source: 'ITU-T E.164: + , country code, at most 15 digits',
  labels: mobile.labels,
  examples: {
    match: [
      { text: 'Agreed on the plan. Callback: +44 20 7946 0958' },
      { text: '+1 312 555 0147' },
      { text: '+44 20 7946 0958' },
      { text: '+852 9123 4567' },
      { text: '+1(708)4886541' },
      { text: '(998) 477-9486', label: 'Phone' },
      { text: '415-555-0132x306', label: 'Phone' },
      { text: 'Call (415) 555-0132 or 415-555-0133' },
      { text: '0044 20 7946 0958', label: '电话' },
      { text: '1-415-555-0132' },
      { text: '(02) 2345-6789' },
      { text: '0912-345-678' },
      { text: '090-5521-7734' },
      { text: '0151 55712940', label: 'Phone' },
      { text: '(852) 6073 1984' },
      { text: 'Call her back on 07700 900461' },
      { text: '094 963 8812' },
      { text: '+1 604-239-7715', label: 'Services' },
    ],
    reject: [
      { text: '2/20/2025', label: 'Contact' },
      { text: '2025-02-20', label: 'Contact' },
      { text: '(800) 555-0132' },
      { text: '888-555-0132' },
      { text: '415 555 0132' },
      { text: '415.555.0132' },
      { text: '02-2024-1126' },
      { text: '012 345 678' },
      { text: '(852) 1024 1126' },
      { text: '1-415-555-01321' },
      { text: '415-555-0132', label: '货号' },
      { text: '400-820-8820', label: '电话' },
      { text: '+999 1234 5678' },
      { text: '+5 分 12345678' },
      { text: '+1 012 345 6789' },
    ],
  },
  code: {
    best: 0.92,
    letters: 'none',
    groups: {
      min: 6,
      max: 17,
      anywhere: ['3-3-4', '1-3-3-4', '3-3-3-4', '4-3-3', '4-6', '2-4-4', '2-8', '3-4-4', '5-6', '5-3-3'],
    },
    gaps: gap.space | gap.hyphen | gap.dot | gap.paren | gap.slash,
    score,
  },
  mask: keepEnds(4, 2),
};

export default international;
