import { luhn } from '../check-digits.ts';
import { keepEnds } from '../masking.ts';
import type { Recognizer } from '../recognizer.ts';

const imei: Recognizer = {
  id: 'imei',
  label: { zh: '设备识别码 IMEI', en: 'IMEI' },
  cites: ['PIPL:4'],
  source:
    '3GPP TS 23.003: 15 digits, Luhn; since one number in ten passes the check only under a label, or where China reported the type (86)',
  labels: 'imei 设备识别码 串号 串码 imsi'.split(' '),
  examples: {
    match: [
      { text: '490154203237518', label: 'IMEI' },
      { text: 'IMEI：49-015420-323751-8' },
      { text: '49015420-323751-20', label: 'IMEI' },
      { text: '860123040000019', label: '设备号' },
      { text: '860123040000019', label: 'Identifier' },
    ],
    reject: [
      { text: '490154203237518' },
      { text: '490154203237518', label: '订单号' },
      { text: '860123040000019', label: '流水号' },
      { text: '860123040000018' },
      { text: '4901542032375', label: 'IMEI' },
      { text: '000000000000000', label: 'IMEI' },
    ],
  },
  code: {
    best: 0.8,
    letters: 'none',
    groups: ['14', '15', '16', '8-6', '8-6-2', '2-6-6-1', '6-2-6-1', '8-6-1'],
    score: ({ compact }) =>
      /^0+$/.test(compact) ? 0 : !luhn(compact) ? 0.15 : /^86.{13}$/.test(compact) ? 0.8 : 0.4,
    masked: /^\d{4,8}\*{4,8}\d{2,4}$/,
    checked: true,
  },
  mask: keepEnds(4, 2),
};

export default imei;
