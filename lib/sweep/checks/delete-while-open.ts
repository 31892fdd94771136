import { evaluate } from '../../facts/condition.ts';
import { defineCheck } from '../check.ts';
import { inSets, setNames, setsTo } from '../holdings.ts';
import { stated } from '../words.ts';

export default defineCheck({
  id: 'delete-while-open',
  title: { zh: '还有没了结的事，资料却定了删除', en: 'To be deleted while matters are open' },
  cites: ['CoL:235', 'PREPAY:25', 'PIPL:13(1)'],
  severity: 'major',
  find: (context) => {
    const { facts } = context.view;
    const open = evaluate(
      {
        any: [
          { fact: 'openMatters', is: true },
          { fact: 'prepaid', is: true },
        ],
      },
      facts,
    );
    const sets = setsTo(context, 'delete', 'anonymise');
    if (open.holds !== true || sets.length === 0) return [];
    const [why, names] = [stated(facts, ...open.facts), setNames(sets)];
    return [
      {
        text: {
          zh: `${why.zh}，资料${names.zh}却定了删除或匿名化。先分出还要用来通知、退款、应诉的，了结以后再动。`,
          en: `${why.en}, yet ${names.en} will be deleted or anonymised. First set apart what is needed to notify, refund or answer claims, and wait until those are settled.`,
        },
        place: inSets(sets),
      },
    ];
  },
});
