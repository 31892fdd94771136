import { labelledWords, maskWords } from '../labelled-words.ts';
import { beside } from '../readers.ts';
import type { Recognizer } from '../recognizer.ts';

/** The faith that somebody is said to have. */
const said =
  /(?<=信[仰奉])(?!宗)[\u3400-\u9fff]{1,3}教(?![育授师])|(?<=[是为名个位])(?:基督徒|[佛道主]教徒|穆斯林)/;
/** What counts near something personal. */
const believer = /(?:基督|[佛道主]教)徒|穆斯林(?!餐)/;
const inClause = beside(said, 4, 6);
const inDoubt = beside(believer, 4, 6, 0.4);

const religion: Recognizer = {
  id: 'religion',
  label: { zh: '宗教信仰', en: 'Religious belief' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source: 'what is written under a religion label, and the faith that somebody is said to have',
  labels: '宗教 信仰 信教 religious religion faith'.split(' '),
  examples: {
    match: [
      { text: '佛教', label: '宗教信仰' },
      { text: '信仰：伊斯兰教' },
      { text: '本人信仰伊斯兰教' },
      { text: '他是基督徒，周日不来' },
      { text: '对花生过敏，穆斯林，13800138000' },
    ],
    reject: [
      { text: '无', label: '宗教信仰' },
      { text: '佛教', label: '分类' },
      { text: '佛教用品八折' },
      { text: '信仰教育' },
      { text: '信仰宗教' },
      { text: '穆斯林餐厅' },
      { text: '穆斯林餐厅 13800138000' },
    ],
  },
  field: labelledWords,
  anchor: { characters: '仰奉徒斯', at: (text, index) => inClause(text, index) ?? inDoubt(text, index) },
  mask: maskWords,
};

export default religion;
