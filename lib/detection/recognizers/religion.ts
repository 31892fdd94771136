import { labelledWords, maskWords } from '../labelled-words.ts';
import type { Recognizer } from '../recognizer.ts';
import { told } from '../told.ts';

/** The faith that somebody is said to have, and what somebody of one is called. */
const faith = /(?:信仰|(?<=信奉?))(?:[\u3400-\u9fff]{0,2}[佛道督主兰]教|基督)|(?<![微短通])信佛/;
const believer = /(?:基督教?|(?:天主|[佛道])教)(?:信?徒|居士)|穆斯林(?!餐)/;
const inFaith = told(faith, 8, 6, 0.7);
const ofFaith = told(believer, 5, 6);

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
      { text: '一家都信基督' },
      { text: '客户信佛，初一十五吃素' },
      { text: '德吉信藏传佛教' },
      { text: '她是穆斯林' },
      { text: '对花生过敏，穆斯林，13800138000' },
      { text: '她是天主教徒' },
      { text: '客户自述是道教居士' },
      { text: '一家信仰藏传佛教' },
      { text: '客户信佛想请供品' },
    ],
    reject: [
      { text: '无', label: '宗教信仰' },
      { text: '佛教', label: '分类' },
      { text: '佛教用品八折' },
      { text: '信仰教育' },
      { text: '微信佛山店' },
      { text: '微信教程' },
      { text: '是否信佛' },
      { text: '信仰宗教' },
      { text: '穆斯林餐厅' },
      { text: '客户不信佛' },
      { text: '她不是佛教徒' },
      { text: '穆斯林餐厅 13800138000' },
    ],
  },
  field: labelledWords,
  anchor: { characters: '佛督徒兰穆居', at: (text, index) => inFaith(text, index) ?? ofFaith(text, index) },
  mask: maskWords,
};

export default religion;
