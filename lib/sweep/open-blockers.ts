import type { CaseView } from '../cases/case-view.ts';
import type { CaseExport } from '../cases/read-export.ts';
import type { Gap } from '../checklist/gaps.ts';
import type { Text } from '../i18n/text.ts';
import { type Result, sweepCase } from './sweep.ts';

/** One thing to settle before anything is handed over, deleted for good or deregistered. */
export interface OpenBlocker {
  /** Of the question or of the check. */
  readonly id: string;
  readonly text: Text;
  /** What is to be done about it, or what exactly does not fit. */
  readonly detail: Text;
  /** The answer it comes from; without one, the sweep found it. */
  readonly gap?: Gap;
}

/** Everything that blocks: answers first, then what the sweep found beyond them. */
export function openBlockers(view: CaseView<CaseExport>): readonly OpenBlocker[] {
  const gaps = view.gaps.filter(({ mark }) => mark === 'blocker');
  // A check that leads to an answer listed already would say the same again.
  const said = new Set(gaps.map(({ question }) => question.id));
  const found = sweepCase(view, view.asOf).results.filter(
    ({ check, place }) => check.severity === 'blocker' && !(place.kind === 'question' && said.has(place.id)),
  );
  return [
    ...gaps.map((gap) => ({ id: gap.question.id, text: gap.text, detail: gap.action, gap })),
    ...[...new Set(found.map(({ check }) => check))].map((check) => ({
      id: check.id,
      text: check.title,
      detail: detailOf(found.filter((one) => one.check === check)),
    })),
  ];
}

function detailOf(results: readonly Result[]): Text {
  const [first] = results;
  if (first !== undefined && results.length === 1) return first.text;
  return {
    zh: `共 ${results.length} 处，见“核对”。`,
    en: `${results.length} places; see the cross-check.`,
  };
}
