import { daysBetween } from '../../base/date.ts';
import type { KeyDate } from '../../facts/facts.ts';
import { defineCheck } from '../check.ts';
import { inSets, setNames } from '../holdings.ts';
import { but, stated } from '../words.ts';

/** Ours: deleting, exporting and handing over take about a month. */
const monthAhead = 30;
const ends: readonly KeyDate[] = ['crmContractEnds', 'transfer', 'plannedDeregistration'];

export default defineCheck({
  id: 'disposition-late',
  title: { zh: '日子近了，还没定怎么处置', en: 'The day is near and the disposition is undecided' },
  cites: ['PIPL:47(1)', 'NDSR:24'],
  severity: 'major',
  find: ({ view, asOf }) => {
    const { dates } = view.facts;
    const undecided = view.file.dataSets.filter(({ disposition }) => disposition === null);
    if (undecided.length === 0) return [];
    const names = setNames(undecided);
    const open = { zh: `资料${names.zh}还没定怎么处置`, en: `the disposition is undecided for ${names.en}` };
    return ends
      .filter((end) => dates?.[end] !== undefined && daysBetween(asOf, dates[end]) <= monthAhead)
      .map((end) => ({
        text: but(stated(view.facts, `dates.${end}`), open),
        place: inSets(undecided),
      }));
  },
});
