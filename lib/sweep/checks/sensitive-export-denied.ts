import { defineCheck } from '../check.ts';
import { factsClash } from '../fact-pairs.ts';

export default defineCheck({
  id: 'sensitive-export-denied',
  title: { zh: '没有敏感信息，却有敏感信息出境', en: 'No sensitive data, yet sensitive data went abroad' },
  cites: ['XB24:8', 'PIPL:28'],
  severity: 'major',
  needs: ['sensitivePi', 'export.sensitiveThisYear'],
  find: factsClash(
    {
      all: [
        { fact: 'sensitivePi', is: false },
        { fact: 'export.sensitiveThisYear', over: 0 },
      ],
    },
    'export.sensitiveThisYear',
    'sensitivePi',
  ),
});
