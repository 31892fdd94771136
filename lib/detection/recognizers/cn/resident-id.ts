import { type DayNumber, dayNumber, dayOf, plausibleBirth } from '../../birth-date.ts';
import { digitsAt, mod11, numberAt } from '../../check-digits.ts';
import { keepEnds } from '../../masking.ts';
import { isProvince } from '../../provinces.ts';
import type { Code, Recognizer, TextContext } from '../../recognizer.ts';

/** The day in the number, or null when it is masked or no day. */
export function birthOf(compact: string): DayNumber | null {
  const day = compact.length === 15 ? 10 : 12;
  const year = day === 10 ? 1900 + numberAt(compact, 6, 8) : numberAt(compact, 6, 10);
  return dayOf(year, numberAt(compact, day - 2, day), numberAt(compact, day, day + 2));
}

const lastX = 88;

function score({ compact, length }: Code, { asOf = '2100-01-01' }: TextContext): number {
  if (!isProvince(compact, 0) || !digitsAt(compact, 2, length === 15 ? 15 : 17)) return 0;
  if (length !== 15 && !(digitsAt(compact, 17, 18) || compact.charCodeAt(17) === lastX)) return 0;
  const birth = birthOf(compact);
  if (birth === null || !plausibleBirth(birth) || birth > dayNumber(asOf)) return 0;
  if (length === 15) return 0.3;
  return mod11(compact) ? 0.98 : 0.25;
}

const resident: Recognizer = {
  id: 'cn.resident-id',
  label: { zh: '居民身份证号', en: 'Resident ID number' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source: 'GB 11643-1999; residence permits of Hong Kong, Macau and Taiwan residents follow the same rule',
  labels: (
    '身份证 身份证件 证件 证照 身份号码 身份证字号 居住证 社会保障 prcid sfz sfzh idcard idno idnumber idnum ' +
    '驾驶证 驾照 driverlicense driverlicence identitycard identity nationalid citizenid residentid ' +
    'cert certificate sfzhm zjhm credential'
  ).split(' '),
  examples: {
    match: [
      { text: '11010519491231002X' },
      { text: 'ID11010519491231002X' },
      { text: '11010519491231002x', label: '身份证号' },
      { text: '身份证：110105 19491231 002X' },
      { text: '身份号码 1101 0519 4912 3100 2X' },
      { text: '110105491231002', label: '驾驶证号' },
      { text: '440524188001010014' },
      { text: '１１０１０５１９４９１２３１００２Ｘ' },
      { text: '110105491231002', label: '证件号' },
      { text: '3101**********0426', label: '证件号' },
      { text: '310112********0426' },
      { text: '客户身份证11010519491231002X已核验' },
    ],
    reject: [
      { text: '110105194912310021' },
      { text: '110105194913310028' },
      { text: '990105194912310027' },
      { text: '110105491231002' },
      { text: '111010519491231002X' },
      { text: '202601011200000001', label: '订单号' },
    ],
  },
  code: {
    best: 0.98,
    groups: '18 15 6-8-4 6-4-4-4 6-4-2-2-4 17-1 14-4 6-12 3-3-4-4-4 4-4-4-4-2 6-6-3'.split(' '),
    score,
    masked: /^(?=.{18}$|.{15}$)[1-9](?:\d{0,13}\*{4,17}|\*{6,17})\d{0,4}[\dX]?$/,
    checked: true,
  },
  birth: (value) => birthOf(digitsAt(value, 0, 15) ? value : value.replace(/[\s-]/g, '')),
  mask: keepEnds(6, 4),
};

export default resident;
