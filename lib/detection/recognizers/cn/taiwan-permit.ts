import { keepEnds } from '../../masking.ts';
import type { Recognizer } from '../../recognizer.ts';

const permit: Recognizer = {
  id: 'cn.taiwan-permit',
  label: { zh: '台湾居民来往大陆通行证号', en: 'Mainland travel permit for Taiwan residents' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source: '8 digits since 2008, before that 10 and a letter in brackets; under a label only',
  labels: '台胞证 大陆通行证 台湾通行证 通行证 taiwanpermit mtp'.split(' '),
  examples: {
    match: [{ text: '12345678', label: '台胞证号' }, { text: '台胞证：0123456789(B)' }],
    reject: [
      { text: '12345678' },
      { text: '1234567', label: '台胞证号' },
      { text: 'A1234567', label: '台胞证号' },
    ],
  },
  code: {
    best: 0.2,
    groups: ['8', '10', '11'],
    score: ({ compact }) => (/^\d{8}(?:\d{2}[A-Z]?)?$/.test(compact) ? 0.2 : 0),
  },
  mask: keepEnds(2, 2),
};

export default permit;
