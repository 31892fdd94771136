import { defineCheck } from '../check.ts';
import { answersDefyFacts, notApplicable } from '../claims.ts';

export default defineCheck({
  id: 'open-matters-answered-away',
  title: { zh: '还有没了结的事，回答却说没有', en: 'Open matters by the facts, none by the answer' },
  cites: ['CoL:234', 'CoL:235', 'CC:558'],
  severity: 'major',
  needs: ['openMatters'],
  find: answersDefyFacts({ fact: 'openMatters', is: true }, [notApplicable('cross-department.legal.01')]),
});
