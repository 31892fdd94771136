import { defineCheck } from '../check.ts';
import { factsClash } from '../fact-pairs.ts';

export default defineCheck({
  id: 'important-export-denied',
  title: { zh: '没有重要数据，却有重要数据出境', en: 'No important data, yet important data went abroad' },
  cites: ['NDSR:37', 'XB24:7'],
  severity: 'major',
  needs: ['importantData', 'export.importantData'],
  find: factsClash(
    {
      all: [
        { fact: 'importantData', is: false },
        { fact: 'export.importantData', is: true },
      ],
    },
    'export.importantData',
    'importantData',
  ),
});
