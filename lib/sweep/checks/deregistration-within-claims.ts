import { addDays } from '../../base/date.ts';
import { defineCheck } from '../check.ts';
import { but, day, stated } from '../words.ts';

/** Forty-five days from the announcement, which can't come before the group is formed (CoL art. 235). */
const shortest = 45;

export default defineCheck({
  id: 'deregistration-within-claims',
  title: { zh: '债权申报期没过就申请注销', en: 'Deregistration before the time for claims is over' },
  cites: ['CoL:235', 'MER:32'],
  severity: 'major',
  needs: ['dates.plannedDeregistration', 'dates.liquidationGroupFormed'],
  find: ({ view: { facts }, decision }) => {
    const { plannedDeregistration: planned, liquidationGroupFormed: formed } = facts.dates ?? {};
    // The rule knows who has no claims period: branches, bankruptcies, mergers.
    const runs = decision.rules.some(({ id }) => id === 'C06');
    if (!planned || !formed || !runs) return [];
    const end = addDays(formed, shortest);
    // An earlier day than the group's own has its own check.
    if (planned >= end || planned < formed) return [];
    const claims = {
      zh: `债权申报最早也要到${day(end).zh}才结束；走简易注销的不在此列`,
      en: `claims end on ${day(end).en} at the earliest, unless the simplified way is taken`,
    };
    const text = but(stated(facts, 'dates.plannedDeregistration'), claims);
    return [{ text, place: { kind: 'fact', path: 'dates.plannedDeregistration' } }];
  },
});
