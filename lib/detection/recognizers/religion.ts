import { labelledWords, maskWords } from '../labelled-words.ts';
import type { Recognizer } from '../recognizer.ts';

const religion: Recognizer = {
  id: 'religion',
  label: { zh: '宗教信仰', en: 'Religious belief' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source: 'what is written under a religion label',
  labels: '宗教 信仰 信教 religious religion faith'.split(' '),
  examples: {
    match: [{ text: '佛教', label: '宗教信仰' }, { text: '信仰：伊斯兰教' }],
    reject: [
      { text: '无', label: '宗教信仰' },
      { text: '佛教', label: '分类' },
    ],
  },
  field: labelledWords,
  mask: maskWords,
};

export default religion;
