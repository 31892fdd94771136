import { keepEnds } from '../../masking.ts';
import type { Recognizer } from '../../recognizer.ts';

const socialSecurity: Recognizer = {
  id: 'cn.social-security',
  label: { zh: '社会保障卡号', en: 'Social security card number' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source: 'nine characters on the face of the card, personal numbers of up to 13 digits; under a label only',
  labels: (
    '社保卡 ~参保 社保 社保编号 ~医保 ~健保 社保号 社会保障卡 医保号 公积金账号 公积金号 socialsecurity ' +
    'medicalinsurance 社保卡号 医保卡号 社会保障卡号'
  ).split(' '),
  examples: {
    match: [
      { text: 'A12345678', label: '社保卡号' },
      { text: '医保卡号：0123456789' },
      { text: '社保123456789012交满五年' },
      { text: '个人社保编号1234567890123，已参保' },
    ],
    reject: [
      { text: 'A12345678' },
      { text: '123', label: '社保卡号' },
      { text: 'AB1234567', label: '社保卡号' },
    ],
  },
  code: {
    best: 0.25,
    groups: ['8', '9', '10', '11', '12', '13'],
    score: ({ compact }) => (/^[A-Z]?\d{7,13}X?$/.test(compact) ? 0.25 : 0),
    masked: /^[A-Z]?\d{0,4}\*{3,8}\d{0,4}$/,
  },
  mask: keepEnds(2, 2),
};

export default socialSecurity;
