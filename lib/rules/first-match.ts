import type { FactPath } from '../facts/facts.ts';
import { judge, type Matter, needsOf, type Open, type Outcome } from './outcome.ts';
import type { Choice, Rule } from './rule.ts';

/** What a choice comes to: one rule, none, or not decided yet. */
export interface Chosen {
  /** The first rule that holds; `provisional` while an earlier one is still open. */
  readonly outcome?: Outcome;
  /** Earlier rules, or all of them when none holds yet, that wait for facts. */
  readonly open: readonly Open[];
  /** Rules that hold besides the chosen one. */
  readonly besides: readonly Outcome[];
}

/** Tries the rules of a choice by rank; the first that holds is the answer. */
export function firstMatch(all: Iterable<Rule>, choice: Choice, matter: Matter): Chosen {
  const ranked = [...all]
    .filter((rule) => rule.first?.of === choice)
    .sort((a, b) => (a.first?.rank ?? 0) - (b.first?.rank ?? 0));
  const open: Open[] = [];
  const besides: Outcome[] = [];
  let outcome: Outcome | undefined;
  for (const rule of ranked) {
    if (outcome && !rule.besides) continue;
    const judgement = judge(rule, matter);
    if (judgement.kind === 'open') open.push(judgement.open);
    if (judgement.kind !== 'outcome') continue;
    if (outcome) besides.push(judgement.outcome);
    else outcome = after(judgement.outcome, open);
  }
  return { ...(outcome && { outcome }), open, besides };
}

/** An outcome that an earlier, still open rule may yet overtake. */
function after(outcome: Outcome, earlier: readonly Open[]): Outcome {
  if (earlier.length === 0) return outcome;
  const waiting: FactPath[] = earlier.flatMap((one) => one.needs.map(({ fact }) => fact));
  const own = outcome.needs.map(({ fact }) => fact);
  return { ...outcome, status: 'provisional', needs: needsOf([...waiting, ...own]) };
}
