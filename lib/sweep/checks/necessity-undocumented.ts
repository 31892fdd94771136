import { defineCheck } from '../check.ts';
import { answersDefyFacts, notApplicable } from '../claims.ts';

export default defineCheck({
  id: 'necessity-undocumented',
  title: {
    zh: '以“必需”免了单独同意，却没有书面意见',
    en: 'Consent skipped as “necessary” without anything in writing',
  },
  cites: ['PIPL:13(2)', 'PIPL:23'],
  severity: 'blocker',
  needs: ['necessityDocumented'],
  find: answersDefyFacts({ fact: 'necessityDocumented', is: false }, [
    notApplicable('legal-basis.consent.01', 'necessary'),
  ]),
});
