import type { Mark } from '../checklist/outcome.ts';
import type { SweepContext } from './check.ts';
import { asked } from './claims.ts';

const unsettled: ReadonlySet<Mark> = new Set(['blocker', 'gap', 'unknown', 'open', 'partly']);

/**
 * Questions that are not settled, each with the key date after which the thing can't be done any more. Without those
 * that nobody answered and that are asked only because facts are missing: a missing fact is no contradiction.
 */
export const withLastDay = (context: SweepContext) =>
  asked(context)
    .filter(({ mark, undetermined }) => unsettled.has(mark) && !(undetermined && mark === 'open'))
    .flatMap((view) => {
      const key = view.question.irreversibleAfter;
      const last = key && context.view.facts.dates?.[key];
      return last === undefined ? [] : [{ view, last }];
    });
