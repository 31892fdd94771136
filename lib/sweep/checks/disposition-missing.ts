import { someLack } from '../catalogue.ts';
import { defineCheck } from '../check.ts';

export default defineCheck({
  id: 'disposition-missing',
  title: { zh: '说去处都定了，有的却未定', en: 'All said to be decided, some are not' },
  cites: ['PIPL:47(1)', 'PIPL:19', 'NDSR:24'],
  severity: 'blocker',
  find: someLack({
    question: 'disposition.decided.01',
    lacks: ({ disposition }) => disposition === null,
    words: { zh: '的去处还没定', en: 'the destination is undecided for' },
  }),
});
