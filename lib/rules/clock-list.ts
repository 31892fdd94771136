import type { Clock } from './decision.ts';
import { needsOf, type Outcome, type OutcomeDue } from './outcome.ts';

/** Every deadline of the outcomes: by date, those that wait for a date last. A clock without a date is a standing limit. */
export function clocksOf(outcomes: readonly Outcome[]): readonly Clock[] {
  const clocks = outcomes.flatMap((outcome) => {
    if (outcome.deadlines.length > 0) return outcome.deadlines.map((due) => clockOf(outcome, due));
    return outcome.family === 'clock' ? [standing(outcome)] : [];
  });
  return clocks
    .map((clock, place) => ({ clock, place }))
    .sort((a, b) => compare(when(a.clock), when(b.clock)) || a.place - b.place)
    .map(({ clock }) => clock);
}

function clockOf(
  outcome: Outcome,
  { label, on, at, from, offset, unit, needs, assumed, open, sentence, cites }: OutcomeDue,
): Clock {
  return {
    rule: outcome.id,
    label,
    ...(on && { on }),
    ...(at && { at }),
    ...(from && { from }),
    count: { offset, unit },
    status: open || needs.length > 0 ? 'open' : 'set',
    needs: open ? [...outcome.needs, ...needsOf(needs)] : needsOf(needs),
    assumed,
    sentence,
    cites,
  };
}

function standing(outcome: Outcome): Clock {
  const { id, title, sentence, cites, status, needs } = outcome;
  return {
    rule: id,
    label: title,
    status: status === 'applies' ? 'set' : 'open',
    needs,
    assumed: [],
    sentence,
    cites,
  };
}

/** A day counts to its end, so hours of that day come first. */
const when = ({ on, at }: Clock): string => at ?? (on ? `${on}T~` : '~');
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
