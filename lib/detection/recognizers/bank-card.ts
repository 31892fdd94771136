import { luhn, numberAt } from '../check-digits.ts';
import { keepEnds } from '../masking.ts';
import type { Code, Recognizer } from '../recognizer.ts';

/** Begins like a day of this century: 241225… is an order number. */
const dated = /^2[2-7](?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/;

function score({ compact, length, gaps }: Code): number {
  const first = numberAt(compact, 0, 1);
  if (length < 12 || length > 19 || first < 2 || first === 7) return 0;
  const paying = first !== 2 && first !== 8;
  const union = length >= 16 && compact.startsWith('62');
  if (!luhn(compact)) return union ? 0.2 : paying ? 0.1 : 0;
  // Eighteen digits with a birth date are a resident ID with a slip rather than a card.
  if (length === 18 && /^\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])[0-3]\d/.test(compact)) return 0.3;
  if (union) return 0.85;
  if (length === 15) return /^3[47]/.test(compact) ? (gaps === 0 ? 0.45 : 0.6) : 0.1;
  if (length === 14) return /^3(?:0[0-5]|[689])/.test(compact) ? (gaps === 0 ? 0.45 : 0.6) : 0.1;
  const issuer = length === 16 && /^(?:4|5[1-5]|22[2-9]|2[3-6]|27[01]|2720|35|60|65|81|95)/.test(compact);
  if (!issuer && !/^(?:95|81)/.test(compact)) return paying ? 0.3 : 0.1;
  return dated.test(compact) ? 0.3 : gaps === 0 ? 0.55 : 0.75;
}

const bankCard: Recognizer = {
  id: 'bank-card',
  label: { zh: '银行卡号', en: 'Bank card number' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source: 'ISO/IEC 7812-1 (Luhn); UnionPay numbers begin with 62 and have 16 to 19 digits',
  labels: (
    '银行卡 行卡 邮储卡 银联卡 卡号 借记卡 信用卡 储蓄卡 工资卡 ' +
    '提款卡 银行账号 银行户口 收款账号 账号 账户 bankcard cardno cardnumber creditcard ' +
    'debitcard accountnumber accountno acct yhkh yhzh pan cardnum account'
  ).split(' '),
  examples: {
    match: [
      { text: 'Card on file 6200 0000 0000 0005 until May' },
      { text: '6222020200112233448', label: '银行卡号' },
      { text: '6200000000000005' },
      { text: '6222 0202 0011 2233 448', label: '卡号' },
      { text: '4111 1111 1111 1111' },
      { text: '6200 **** **** 0417' },
      { text: '6222************448', label: '收款账号' },
      { text: '501800000009', label: '卡号' },
    ],
    reject: [
      { text: '6200000000000006' },
      { text: '4111111111111111', label: '流水号' },
      { text: '1732600000000' },
      { text: '6200000000000005', label: '会员卡号' },
      { text: '62000000000000051234' },
    ],
  },
  code: {
    best: 0.85,
    letters: 'none',
    groups:
      '12 13 14 15 16 17 18 19 4-4-4-4 4-4-4-4-1 4-4-4-4-2 4-4-4-4-3 4-4-4-5 4-4-4-6 4-4-4-7 6-10 6-13 4-6-5 8-8 6-6-4 6-6-7'.split(
        ' ',
      ),
    score,
    masked:
      /^(?!.{18}$)(?:(?=.{16,19}$)[3-69]\d{3,9}\*{4,12}\d{0,4}|\d{4}\*{4,12}\d{4}|\*{8,15}\d{3,4}|[3-69]\d{5}\*{4,9}\d{3,4})$/,
    checked: true,
  },
  mask: keepEnds(4, 4),
};

export default bankCard;
