import { keepEnds } from '../../masking.ts';
import type { Recognizer } from '../../recognizer.ts';

const shapes =
  /^(?:E[A-HJ-NP-Z]?\d{7,8}|G\d{8}|1[45]\d{7}|(?:SE|PE|DE|S|P|D)\d{7,8}|[KH]J?\d{7,8}|M[AB]\d{7})$/;

const passport: Recognizer = {
  id: 'cn.passport',
  label: { zh: '中国护照号', en: 'Chinese passport number' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source: 'ordinary E and 8 digits, or E, a letter and 7 digits since 2017; older and official kinds',
  labels: '护照 证件 passport hz hzhm'.split(' '),
  examples: {
    match: [
      { text: 'E12345678', label: '护照号' },
      { text: '护照：EA1234567' },
      { text: 'G12345678', label: '证件号码' },
    ],
    reject: [
      { text: 'E12345678' },
      { text: 'EO1234567', label: '订单号' },
      { text: 'E123456789', label: '版本号' },
      { text: 'A12345678', label: '护照号' },
    ],
  },
  code: {
    best: 0.3,
    groups: ['8', '9', '10', '1-8', '2-7'],
    score: ({ compact, length }) =>
      shapes.test(compact) && !(length === 8 && /^\d/.test(compact)) ? 0.3 : 0,
    masked: /^(?:E[A-Z]?|G|[SPD]E?)\d{0,3}\*{3,7}\d{0,4}$/,
  },
  mask: keepEnds(2, 2),
};

export default passport;
