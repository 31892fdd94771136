import { defineCheck } from '../check.ts';
import { inSets, setNames, setsTo } from '../holdings.ts';

export default defineCheck({
  id: 'kept-without-reason',
  title: { zh: '要留，却没有留的理由', en: 'Kept without a reason to keep' },
  cites: ['PIPL:19', 'PIPL:47(1)', 'PIPL:47(2)'],
  severity: 'major',
  needs: ['statutoryRetention', 'openMatters'],
  find: (context) => {
    const { facts } = context.view;
    const kept = setsTo(context, 'retain-locked', 'archive');
    const reason = facts.statutoryRetention || facts.openMatters || facts.prepaid;
    if (reason || kept.length === 0) return [];
    const names = setNames(kept);
    return [
      {
        text: {
          zh: `资料${names.zh}定了留存或归档，但事实填的是：没有法律要求留存，也没有没了结的事。用完就该删。`,
          en: `${names.en} will be kept, but by the facts no law requires it and nothing is open. What is no longer needed goes.`,
        },
        place: inSets(kept),
      },
    ];
  },
});
