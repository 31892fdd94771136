import { keepEnds } from '../../masking.ts';
import { isProvince } from '../../provinces.ts';
import type { Code, Recognizer } from '../../recognizer.ts';

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const values = new Uint8Array(128);
for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const shape = /^[1-9ANY][1-9A-HJ-NPQRTUWXY]\d{6}[0-9A-HJ-NPQRTUWXY]{9}[0-9A-HJ-NPQRTUWXY]$/;

/** In place of a region, for what the State Administration registers itself. */
const central = '100000';

function score({ compact }: Code): number {
  if (!shape.test(compact)) return 0;
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (weights[i] as number) * (values[compact.charCodeAt(i)] as number);
  // Some codes of the pilot years fail the check: a label is enough for them.
  if (alphabet.charCodeAt((31 - (sum % 31)) % 31) !== compact.charCodeAt(17)) return 0.2;
  if (!isProvince(compact, 2) && !compact.startsWith(central, 2)) return 0.3;
  // Eighteen digits are a code of a company only where no resident ID could begin so.
  if (/^[1-8]\d{16}[\dX]$/.test(compact)) return 0.4;
  return /^(?:1[1239]|2[19]|3[1-5]|4[19]|5[1-39]|6[129]|7[129]|8[19]|9[1-3]|A[19]|N[1-39]|Y1)/.test(compact)
    ? 0.92
    : 0.4;
}

const uscc: Recognizer = {
  id: 'cn.uscc',
  label: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  cites: ['PIPL:4'],
  source: 'GB 32100-2015. 92… is a sole trader: the code of a person',
  labels: (
    '信用代码 统一代码 税号 纳税人识别号 营业执照 注册号 uscc usci tax taxpayer creditcode ' +
    'businesslicence businesslicense'
  ).split(' '),
  examples: {
    match: [
      { text: '91350100M000100Y43' },
      { text: '税号：91350100M000100Y43' },
      { text: '91 350100 M000100Y43' },
      { text: '91350211M00013FA1N', label: '统一社会信用代码' },
    ],
    reject: [
      { text: '91350100M000100Y44' },
      { text: '91350100M000100Y431' },
      { text: '91350100I000100Y43', label: '统一社会信用代码' },
    ],
  },
  code: {
    best: 0.92,
    groups: ['18', '8-9-1', '2-6-9-1', '2-6-10'],
    score,
    masked: /^9[1-3]\d{0,8}[0-9A-Z]{0,4}\*{4,15}[0-9A-Z]{0,6}$/,
    checked: true,
  },
  mask: keepEnds(4, 4),
};

export default uscc;
