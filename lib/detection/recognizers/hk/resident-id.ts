import { keepEnds } from '../../masking.ts';
import { type Code, gap, type Recognizer } from '../../recognizer.ts';

/** A is 10, Z is 35. */
const worthOf = (unit: number): number => (unit < 58 ? unit - 48 : unit - 55);
const space = 36;

function score({ compact, length, gaps, after }: Code): number | { score: number; extra: number } {
  if (!/^[A-Z]{1,2}\d{6}[\dA]$/.test(compact)) return 0;
  const last = length - 1;
  // A blank stands for the first of two letters where there is but one.
  let sum = last === 7 ? space * 9 : 0;
  for (let i = 0; i < last; i++) sum += worthOf(compact.charCodeAt(i)) * (last + 1 - i);
  if ((sum + worthOf(compact.charCodeAt(last))) % 11 !== 0) return 0;
  const closed = after.startsWith(')') || after.startsWith(']');
  return { score: (gaps & gap.paren) !== 0 && closed ? 0.9 : 0.4, extra: closed ? 1 : 0 };
}

const hkResident: Recognizer = {
  id: 'hk.resident-id',
  label: { zh: '香港身份证号', en: 'Hong Kong identity card number' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source:
    'Hong Kong Immigration Department: one or two letters, six digits, check character in brackets (MOD 11)',
  labels: '香港身份证 证件 身份证 hkid hkidcard hongkongid hongkongidcard idnumber idno'.split(' '),
  examples: {
    match: [
      { text: 'A123456[3]' },
      { text: 'A123456(3)' },
      { text: 'G123456（A）已核对' },
      { text: 'A1234563', label: '香港身份证号码' },
      { text: 'a123456(3)', label: 'HKID' },
    ],
    reject: [{ text: 'A123456(4)' }, { text: 'A1234563' }, { text: 'A123456(3)', label: '货号' }],
  },
  code: {
    best: 0.9,
    letters: 'some',
    groups: ['7-1', '8-1', '8', '9'],
    gaps: gap.paren,
    score,
    checked: true,
  },
  mask: keepEnds(2, 2),
};

export default hkResident;
