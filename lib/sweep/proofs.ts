import type { EvidenceView, QuestionView } from '../cases/case-view.ts';
import { type Lapse, lapse } from '../cases/lapse.ts';
import type { SweepContext } from './check.ts';

/** The evidence of an answer that stands so on the day of the sweep, without what a good file of its kind replaces. */
export function withLapse(
  { answer, evidence }: QuestionView,
  { asOf, view }: SweepContext,
  how: Lapse,
): readonly EvidenceView[] {
  if (!answer?.state) return [];
  const on = { asOf, facts: view.facts };
  const good = evidence.filter((one) => lapse(one, on) === undefined);
  return evidence.filter(
    (one) =>
      lapse(one, on) === how && !good.some(({ hintId }) => hintId !== undefined && hintId === one.hintId),
  );
}
