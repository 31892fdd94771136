import { defineCheck } from '../check.ts';
import { answersDefyFacts, notApplicable } from '../claims.ts';

export default defineCheck({
  id: 'sensitive-by-consent',
  title: {
    zh: '依据填的是同意，敏感资料却说不靠同意',
    en: 'The basis is consent, yet sensitive data is said not to rest on it',
  },
  cites: ['PIPL:29', 'PIPL:13(1)'],
  severity: 'major',
  needs: ['basis'],
  find: answersDefyFacts({ fact: 'basis', is: 1 }, [
    notApplicable('legal-basis.sensitive.01', 'not-by-consent'),
  ]),
});
