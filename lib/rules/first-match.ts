import {
  type Judgement,
  judge,
  type Matter,
  type Need,
  needsOf,
  type Open,
  type Outcome,
} from './outcome.ts';
import type { Choice, Place, Rule } from './rule.ts';

type AnswerOf<C extends Choice> = Extract<Place, { of: C }>['answer'];

/** What a choice comes to: one rule, none, or not decided yet. */
export interface Chosen<C extends Choice> {
  readonly first?: {
    /** The first rule that holds; provisional while it may yet be overtaken, unless it applies besides anyway. */
    readonly outcome: Outcome;
    readonly answer: AnswerOf<C>;
    /** What could still change the answer; empty when it stands. */
    readonly needs: readonly Need[];
  };
  /** Rules that may yet be the answer, or come before it, once facts are stated. */
  readonly waiting: readonly Open[];
  /** Those, rules that would be the answer if the first falls away, and rules that may yet apply besides. */
  readonly open: readonly Open[];
  /** Rules that hold besides the chosen one. */
  readonly besides: readonly Outcome[];
}

/** Tries the rules of a choice by rank; the first that holds is the answer. */
export function firstMatch<C extends Choice>(all: Iterable<Rule>, choice: C, matter: Matter): Chosen<C> {
  const waiting: Open[] = [];
  const maybeInstead: Open[] = [];
  const maybeBesides: Open[] = [];
  const besides: Outcome[] = [];
  let first: Chosen<C>['first'];
  /** Later rules can't be the answer: one before them holds and has no open exception. */
  let settled = false;
  for (const { rule, answer, when } of ranked(all, choice)) {
    const tried: Judgement = settled ? { kind: 'silent' } : judge(when ? { ...rule, when } : rule, matter);
    if (tried.kind === 'outcome' && !first) {
      first = { ...standing(rule, tried.outcome, waiting), answer };
      settled = tried.outcome.status === 'applies';
      continue;
    }
    if (tried.kind === 'open') (first ? maybeInstead : waiting).push(tried.open);
    if (!rule.besides) continue;
    const own = judge(rule, matter);
    if (own.kind === 'outcome') besides.push(own.outcome);
    if (own.kind === 'open' && tried.kind === 'silent') maybeBesides.push(own.open);
  }
  return { ...(first && { first }), waiting, open: [...waiting, ...maybeInstead, ...maybeBesides], besides };
}

function ranked<C extends Choice>(all: Iterable<Rule>, choice: C) {
  return [...all]
    .flatMap((rule) =>
      rule.first?.of === choice
        ? [{ rule, rank: rule.first.rank, answer: rule.first.answer as AnswerOf<C>, when: rule.first.when }]
        : [],
    )
    .sort((a, b) => a.rank - b.rank);
}

/** An outcome as the answer: an earlier, still open rule or its own exception may yet overtake it. */
function standing(rule: Rule, outcome: Outcome, earlier: readonly Open[]) {
  const own = outcome.status === 'provisional' ? outcome.needs : [];
  const needs = needsOf([...earlier.flatMap((one) => one.needs), ...own].map(({ fact }) => fact));
  if (earlier.length === 0 || rule.besides) return { outcome, needs };
  const all = needsOf([...needs, ...outcome.needs].map(({ fact }) => fact));
  return { outcome: { ...outcome, status: 'provisional' as const, needs: all }, needs };
}
