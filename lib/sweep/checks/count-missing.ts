import { someLack } from '../catalogue.ts';
import { defineCheck } from '../check.ts';

export default defineCheck({
  id: 'count-missing',
  title: { zh: '说每份都数过，有的却没有人数', en: 'All said to be counted, some without a count' },
  cites: ['NDSR:28', 'AUDIT:12'],
  severity: 'major',
  find: someLack({
    question: 'holdings.count.01',
    lacks: ({ individuals }) => individuals === undefined,
    words: { zh: '没有填人数', en: 'no number of people is given for' },
  }),
});
