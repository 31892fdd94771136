import { keepEnds } from '../../masking.ts';
import { gap, type Recognizer } from '../../recognizer.ts';

const macauResident: Recognizer = {
  id: 'mo.resident-id',
  label: { zh: '澳门身份证号', en: 'Macau identity card number' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source:
    'Macau Identification Services Bureau: 1, 5 or 7, six digits and one more; no public check, so by label only',
  labels: '澳门身份证 澳门居民身份证 macauid bir'.split(' '),
  examples: {
    match: [{ text: '1234567(8)', label: '澳门身份证号码' }, { text: '澳门身份证：5/123456/7' }],
    reject: [{ text: '1234567(8)' }, { text: '2234567(8)', label: '澳门身份证' }],
  },
  code: {
    best: 0.3,
    letters: 'none',
    groups: ['7-1', '8', '1-6-1'],
    gaps: gap.paren | gap.slash,
    score: ({ compact, after }) =>
      /^[157]\d{7}$/.test(compact) ? { score: 0.3, extra: after.startsWith(')') ? 1 : 0 } : 0,
  },
  mask: keepEnds(1, 2),
};

export default macauResident;
