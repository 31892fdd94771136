import { defineCheck } from '../check.ts';
import { factsClash } from '../fact-pairs.ts';

export default defineCheck({
  id: 'joint-stock-but-no-company',
  title: {
    zh: '注销的是股份公司，主体却不是公司',
    en: 'The situation says joint-stock company, the legal form is no company',
  },
  cites: ['CoL:229'],
  severity: 'minor',
  needs: ['scenario', 'legalForm'],
  find: factsClash(
    {
      all: [
        { fact: 'scenario', is: 'joint-stock-deregistration' },
        { fact: 'legalForm', in: ['individual-business', 'agent-processor'] },
      ],
    },
    'scenario',
    'legalForm',
  ),
});
