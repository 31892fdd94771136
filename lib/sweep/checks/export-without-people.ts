import { defineCheck } from '../check.ts';
import { factsClash } from '../fact-pairs.ts';

export default defineCheck({
  id: 'export-without-people',
  title: {
    zh: '出境不含个人信息，却数出了敏感信息的人',
    en: 'No personal data abroad, yet people are counted',
  },
  cites: ['XB24:3'],
  severity: 'major',
  needs: ['export.noPersonalData', 'export.sensitiveThisYear'],
  find: factsClash(
    {
      all: [
        { fact: 'export.noPersonalData', is: true },
        { fact: 'export.sensitiveThisYear', over: 0 },
      ],
    },
    'export.sensitiveThisYear',
    'export.noPersonalData',
  ),
});
