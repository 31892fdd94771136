import { defineCheck } from '../check.ts';
import { answersClash, notApplicable, notYes } from '../claims.ts';

export default defineCheck({
  id: 'abroad-in-one-answer',
  title: {
    zh: '一处说都在境内，一处说境外还有',
    en: 'All in the mainland in one answer, still abroad in another',
  },
  cites: ['PIPL:38', 'PIPL:51'],
  severity: 'major',
  find: answersClash(notApplicable('cross-border.map.01'), [
    notYes('cross-border.remote.01'),
    notYes('cross-border.copies.01'),
    notYes('cross-border.count.01'),
  ]),
});
