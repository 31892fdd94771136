import { keepEnds } from '../../masking.ts';
import type { Recognizer } from '../../recognizer.ts';

const permit: Recognizer = {
  id: 'cn.hk-macau-permit',
  label: { zh: '往来港澳通行证号', en: 'Exit permit for Hong Kong and Macau' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source: 'C and 8 digits, or C, a letter (no I, O) and 7 digits since 2018; older: W and 8 digits',
  labels: '港澳通行证 通行证 证件 eep hkmacaupermit'.split(' '),
  examples: {
    match: [{ text: 'C12345678', label: '港澳通行证号' }, { text: '通行证：CA0000001' }],
    reject: [
      { text: 'C12345678' },
      { text: 'CI1234567', label: '港澳通行证' },
      { text: 'C12345678', label: '产品编号' },
    ],
  },
  code: {
    best: 0.3,
    letters: 'some',
    groups: ['9', '1-8', '2-7'],
    score: ({ compact }) => (/^(?:[CW]\d{8}|C[A-HJ-NP-Z]\d{7})$/.test(compact) ? 0.3 : 0),
    masked: /^[CW][A-Z]?\d{0,3}\*{3,7}\d{0,4}$/,
  },
  mask: keepEnds(2, 2),
};

export default permit;
