import { entityEnds } from '../../facts/derived.ts';
import { defineCheck } from '../check.ts';
import { factsClash } from '../fact-pairs.ts';

export default defineCheck({
  id: 'branch-as-entity',
  title: {
    zh: '注销的是公司，主体却填了分支或网点',
    en: 'A company is deregistered, yet the form is a branch or outlet',
  },
  cites: ['CC:74', 'CoL:13'],
  severity: 'major',
  needs: ['scenario', 'legalForm'],
  find: factsClash(
    { all: [entityEnds, { fact: 'legalForm', in: ['branch', 'unlicensed-end-outlet'] }] },
    'scenario',
    'legalForm',
  ),
});
