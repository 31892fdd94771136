import { defineCheck } from '../check.ts';
import { answersDefyFacts, notApplicable } from '../claims.ts';

export default defineCheck({
  id: 'nothing-kept-but-owed',
  title: {
    zh: '说一份不留，事实却填了要留',
    en: 'The answer says nothing is kept, the facts say something must be',
  },
  cites: ['PIPL:47(2)', 'CoL:235', 'TAX-R:29'],
  severity: 'blocker',
  find: answersDefyFacts(
    {
      any: [
        { fact: 'statutoryRetention', is: true },
        { fact: 'openMatters', is: true },
      ],
    },
    [
      notApplicable('custody.afterwards.01', 'nothing-kept'),
      notApplicable('security-meanwhile.backup.01', 'nothing-kept'),
    ],
  ),
});
