import { keepEnds } from '../../masking.ts';
import type { Recognizer } from '../../recognizer.ts';

const permit: Recognizer = {
  id: 'cn.home-return-permit',
  label: { zh: '港澳居民来往内地通行证号', en: 'Home return permit' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source: 'H or M and 8 digits for life, on older cards 2 more for the renewal',
  labels: '回乡证 回乡卡 内地通行证 通行证 证件 homereturnpermit hrp'.split(' '),
  examples: {
    match: [{ text: 'H12345678', label: '回乡证号' }, { text: '回乡证：M1234567801' }],
    reject: [
      { text: 'H12345678' },
      { text: 'H1234567', label: '回乡证号' },
      { text: 'H12345678', label: '货号' },
      { text: 'A12345678', label: '回乡证号' },
    ],
  },
  code: {
    best: 0.35,
    letters: 'some',
    groups: ['9', '11', '1-8', '9-2'],
    score: ({ compact }) => (/^[HM]\d{8}(?:\d{2})?$/.test(compact) ? 0.35 : 0),
    masked: /^[HM]\d{0,3}\*{4,8}\d{0,4}$/,
  },
  mask: keepEnds(2, 2),
};

export default permit;
