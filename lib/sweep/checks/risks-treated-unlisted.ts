import { defineCheck } from '../check.ts';
import { answersClash, no, yes } from '../claims.ts';

export default defineCheck({
  id: 'risks-treated-unlisted',
  title: {
    zh: '说高风险都管住了，风险却没列过',
    en: 'High risks said to be under control, though never listed',
  },
  cites: ['PIPL:56', 'DSL:29'],
  severity: 'major',
  find: answersClash(yes('risk-assessment.treatment.01'), [no('risk-assessment.scenarios.01')]),
});
