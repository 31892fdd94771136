import { personalDataLeave } from '../../facts/derived.ts';
import { defineCheck } from '../check.ts';
import { answersDefyFacts, notApplicable } from '../claims.ts';

export default defineCheck({
  id: 'abroad-answered-away',
  title: {
    zh: '填了有资料出境，回答却说都在境内',
    en: 'The facts say data goes abroad, the answers say it does not',
  },
  cites: ['PIPL:38', 'XB24:7', 'XB24:8'],
  severity: 'blocker',
  find: answersDefyFacts({ any: [personalDataLeave, { fact: 'export.importantData', is: true }] }, [
    notApplicable('cross-border.map.01'),
    notApplicable('cross-border.copies.01', 'no-copy-abroad'),
  ]),
});
