import { keepEnds } from '../../masking.ts';
import type { Code, Recognizer } from '../../recognizer.ts';

/** The letters in the order of their values, from 10 on. */
const letters = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

function score({ compact }: Code): number {
  if (!/^[A-Z][1289A-D]\d{8}$/.test(compact)) return 0;
  const value = letters.indexOf(compact.charAt(0)) + 10;
  const sex = compact.charCodeAt(1);
  // On older permits of foreigners a letter stands there, counted by its last digit.
  const second = sex < 58 ? sex - 48 : (letters.indexOf(compact.charAt(1)) + 10) % 10;
  let sum = Math.floor(value / 10) + (value % 10) * 9 + second * 8 + Number(compact.charAt(9));
  for (let i = 2; i < 9; i++) sum += Number(compact.charAt(i)) * (9 - i);
  if (sum % 10 !== 0) return 0;
  // One number in ten passes the check: with a common first digit it may stand alone.
  return /^[A-Z][12]/.test(compact) ? 0.55 : 0.35;
}

const taiwanResident: Recognizer = {
  id: 'tw.resident-id',
  label: { zh: '台湾身份证号', en: 'Taiwan identity card number' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source:
    'Ministry of the Interior of Taiwan: a letter, a digit for the sex, seven digits and a check digit (MOD 10)',
  labels: '台湾身份证 身分证 身份证字号 統一证号 居留证 taiwanid twid 证件 身份证 idnumber idno'.split(' '),
  examples: {
    match: [
      { text: 'A123456789', label: '台湾身份证号' },
      { text: '身分證字號：A123456789' },
      { text: 'A123456789' },
      { text: 'C801234561', label: '統一證號' },
    ],
    reject: [
      { text: 'A123456788', label: '台湾身份证号' },
      { text: 'A323456789' },
      { text: 'A123456789', label: '商品编码' },
    ],
  },
  code: { best: 0.55, letters: 'some', groups: ['10'], score, checked: true },
  mask: keepEnds(2, 2),
};

export default taiwanResident;
