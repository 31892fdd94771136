import { addDays } from '../../base/date.ts';
import { chinaDate } from '../../i18n/china-time.ts';
import { defineCheck } from '../check.ts';
import { at, claimed, yes } from '../claims.ts';
import { but, day, said } from '../words.ts';

/** Creditors are announced to within 60 days of forming the group, and have 45 days from then (CoL art. 235). */
const longest = 60 + 45;

export default defineCheck({
  id: 'deleted-in-claim-period',
  title: { zh: '债权申报期没过，资料就删了', en: 'Deleted before the time for claims was over' },
  cites: ['CoL:235', 'CoL:236'],
  severity: 'blocker',
  needs: ['dates.liquidationGroupFormed'],
  find: (context) => {
    const formed = context.view.facts.dates?.liquidationGroupFormed;
    const deleted = claimed(context, yes('disposition.deletion.01'));
    // The rule knows who has no claims period: branches, bankruptcies, mergers.
    const runs = context.decision.rules.some(({ id }) => id === 'C06');
    if (!formed || !deleted?.answer || !runs) return [];
    const end = addDays(formed, longest);
    if (chinaDate(deleted.answer.updatedAt) > end) return [];
    const open = {
      zh: `债权申报期最长可能到${day(end).zh}`,
      en: `claims may come in until ${day(end).en}`,
    };
    return [{ text: but(said(deleted), open), place: at(deleted) }];
  },
});
