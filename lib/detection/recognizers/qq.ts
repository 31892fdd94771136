import { keepEnds } from '../masking.ts';
import { labelled } from '../readers.ts';
import type { Recognizer } from '../recognizer.ts';

const qq: Recognizer = {
  id: 'qq',
  label: { zh: 'QQ 号', en: 'QQ number' },
  cites: ['PIPL:4'],
  source: 'QQ: 5 to 11 digits without a leading 0, under a label only',
  labels: 'qq 扣扣 企鹅号'.split(' '),
  examples: {
    match: [
      { text: '123456789', label: 'QQ' },
      { text: 'QQ：10001' },
      { text: 'qq号 2345678901' },
      { text: '123****89', label: 'QQ号' },
    ],
    reject: [
      { text: '123456789' },
      { text: '0123456', label: 'QQ' },
      { text: '1234', label: 'QQ' },
      { text: 'QQ音乐' },
    ],
  },
  field: labelled(/^[1-9][\d*]{3,9}\d(?![\w*@.])/, 0.92),
  mask: keepEnds(2, 2),
};

export default qq;
