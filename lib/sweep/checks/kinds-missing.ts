import { someLack } from '../catalogue.ts';
import { defineCheck } from '../check.ts';

export default defineCheck({
  id: 'kinds-missing',
  title: { zh: '说每份都标了种类，有的却空着', en: 'All said to be classified, some are blank' },
  cites: ['PIPL:51', 'PIPL:28'],
  severity: 'major',
  find: someLack({
    question: 'holdings.kinds.01',
    lacks: ({ categories }) => categories.length === 0,
    words: { zh: '没有填含哪些个人信息', en: 'no kinds of personal data are given for' },
  }),
});
