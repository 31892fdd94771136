import { addDays } from '../base/date.ts';
import type { KeyDate } from '../facts/facts.ts';
import type { Discrepancy, SweepContext } from './check.ts';
import { but, stated } from './words.ts';

/** A day comes too early: before another one, and as many days after it as have to pass. Leads to the early day. */
export const tooEarly =
  (early: KeyDate, after: KeyDate, days = 0) =>
  ({ view: { facts } }: SweepContext): readonly Discrepancy[] => {
    const [day, start] = [facts.dates?.[early], facts.dates?.[after]];
    if (day === undefined || start === undefined || day >= addDays(start, days)) return [];
    const text = but(stated(facts, `dates.${early}`), stated(facts, `dates.${after}`));
    return [{ text, place: { kind: 'fact', path: `dates.${early}` } }];
  };
