import { keepEnds } from '../../masking.ts';
import { type Code, gap, type Recognizer, type Span } from '../../recognizer.ts';
import mobile from '../cn/mobile.ts';

/** The country codes in use, of one to three digits; none begins as another does. */
const countryCodes =
  /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2(?:1[1-368]|[236]\d|4[0-689]|5[0-8]|9[017-9])|35\d|37[0-8]|38[0-35-79]|42[013]|5[09]\d|6(?:7[02-9]|8[0-35-9]|9[0-2])|8(?:5[02356]|70|80|86)|9(?:6[0-8]|7[0-79]|9[2-68]))/;

const countryCode = (number: string): string | undefined => countryCodes.exec(number)?.[0];

function score({ compact, raw, plus }: Code): number {
  const number = plus ? compact : /^00([1-9]\d+)$/.exec(compact)?.[1];
  // Written without + it is a number of its own country, or one whose country code stands first.
  if (number === undefined) {
    // Hotlines, ports of short messages, and mobile numbers of China with a digit too many.
    if (/^(?:400\d{7}|106\d{5,}|1[3-9]\d{10})$/.test(compact) || /^800-\d{7}$/.test(raw)) return 0;
    const long = compact.length > 13 && (compact.length > 15 || countryCode(compact) === undefined);
    return long || /^(\d)\1+$/.test(compact) ? 0 : 0.1;
  }
  const code = countryCode(number);
  if (number.length > 15) return 0;
  if (code === undefined) return plus ? 0.3 : 0;
  const national = number.slice(code.length);
  if (code === '1') return /^[2-9]\d{2}[2-9]\d{6}$/.test(national) ? 0.85 : national.length === 10 ? 0.3 : 0;
  if (code === '86') return 0.3;
  return national.length >= 6 ? 0.8 : national.length >= 4 ? 0.3 : 0;
}

/** As it is written in North America, without +: (415) 555-0132, 415-555-0132. Toll-free codes are companies'. */
const american =
  /(?<![\w-])(?:\((?=\d{3}\)))?(?!8([0-8])\1|[49]00)[2-9]\d\d(?:\) ?|-)[2-9]\d\d-\d{4}(?![\w-])/;

/** Reads the number around the hyphen before its last four digits. */
function at(text: string, index: number): Span | null {
  const before = text.charCodeAt(index - 4);
  if (before !== 32 && before !== 41 && before !== 45) return null;
  const from = Math.max(0, index - 11);
  const found = american.exec(text.slice(from, index + 6));
  if (found === null) return null;
  const start = from + found.index;
  return { start, end: start + found[0].length, score: 0.6 };
}

const international: Recognizer = {
  id: 'phone.international',
  label: { zh: '境外电话', en: 'Phone number abroad' },
  sensitivity: 'general',
  cites: ['PIPL:4'],
  source: 'ITU-T E.164: + , country code, at most 15 digits',
  labels: mobile.labels,
  examples: {
    match: [
      { text: '+1 312 555 0147' },
      { text: '+44 20 7946 0958' },
      { text: '+852 9123 4567' },
      { text: '+1(708)4886541' },
      { text: '(998) 477-9486', label: 'Phone' },
      { text: 'Call (415) 555-0132 or 415-555-0133' },
      { text: '0044 20 7946 0958', label: '电话' },
    ],
    reject: [
      { text: '(800) 555-0132' },
      { text: '888-555-0132' },
      { text: '1-415-555-01321' },
      { text: '415-555-0132', label: '货号' },
      { text: '400-820-8820', label: '电话' },
      { text: '+999 1234 5678' },
      { text: '+5 分 12345678' },
      { text: '+1 012 345 6789' },
    ],
  },
  code: {
    best: 0.85,
    letters: 'none',
    groups: { min: 6, max: 17 },
    gaps: gap.space | gap.hyphen | gap.dot | gap.paren | gap.slash,
    score,
  },
  anchor: { characters: '-', followedBy: '0123456789', at },
  mask: keepEnds(4, 2),
};

export default international;
