import { defineCheck } from '../check.ts';
import { answersDefyFacts, notYes } from '../claims.ts';

export default defineCheck({
  id: 'foreign-origin-mixed',
  title: {
    zh: '按境外来源豁免，却掺了境内客户',
    en: 'Exempt as data from abroad, though domestic customers are mixed in',
  },
  cites: ['XB24:4'],
  severity: 'major',
  needs: ['export.foreignOrigin'],
  find: answersDefyFacts({ fact: 'export.foreignOrigin', is: true }, [
    notYes('cross-border.foreign-origin.01'),
  ]),
});
