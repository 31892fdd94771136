import { defineCheck } from '../check.ts';
import { answersDefyFacts, notApplicable } from '../claims.ts';

export default defineCheck({
  id: 'processors-answered-away',
  title: {
    zh: '有服务商经手，回答却说没有',
    en: 'The facts say suppliers handle data, the answer says none does',
  },
  cites: ['PIPL:21', 'PIPL:59'],
  severity: 'blocker',
  needs: ['entrusts'],
  find: answersDefyFacts({ fact: 'entrusts', is: true }, [notApplicable('cross-department.processors.01')]),
});
