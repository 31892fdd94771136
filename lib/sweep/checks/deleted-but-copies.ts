import { defineCheck } from '../check.ts';
import { answersClash, no, yes } from '../claims.ts';

export default defineCheck({
  id: 'deleted-but-copies',
  title: { zh: '说真删了，副本还在', en: 'Said to be really gone, while copies remain' },
  cites: ['PIPL:47(1)', 'NDSR:24', 'GBT35273:3.10'],
  severity: 'blocker',
  find: answersClash(yes('disposition.deletion.01'), [
    no('disposition.own-copy.01'),
    no('cross-department.sales.01'),
    no('cross-department.processors.01'),
    no('cross-border.copies.01'),
  ]),
});
