import { someLack } from '../catalogue.ts';
import { defineCheck } from '../check.ts';

export default defineCheck({
  id: 'disposition-missing',
  title: { zh: '说处置都定了，有的却没定', en: 'All said to be decided, some are not' },
  cites: ['PIPL:47(1)', 'PIPL:19', 'NDSR:24'],
  severity: 'blocker',
  find: someLack({
    question: 'disposition.decided.01',
    lacks: ({ disposition }) => disposition === null,
    words: { zh: '还没定怎么处置', en: 'the disposition is undecided for' },
  }),
});
