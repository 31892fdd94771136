import { type FactPath, type Facts, type FactValue, factAt } from './facts.ts';

/** An expression over facts, as data: it can be printed, checked for unknown facts and sent in a pack. */
export type Condition =
  | { readonly fact: FactPath; readonly is: FactValue }
  | { readonly fact: FactPath; readonly in: readonly FactValue[] }
  | { readonly fact: FactPath; readonly atLeast: number }
  | { readonly fact: FactPath; readonly over: number }
  | { readonly fact: FactPath; readonly known: true }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export interface Verdict {
  /** `undefined` when a missing fact leaves it open. */
  readonly holds: boolean | undefined;
  /** The stated facts that decided, or, when open, the facts that are missing. */
  readonly facts: readonly FactPath[];
}

/** Evaluates a condition in three values: a missing fact leaves it open unless the rest decides anyway. */
export function evaluate(condition: Condition, facts: Facts): Verdict {
  if ('all' in condition) return combine(condition.all, facts, false);
  if ('any' in condition) return combine(condition.any, facts, true);
  if ('not' in condition) {
    const inner = evaluate(condition.not, facts);
    return { holds: inner.holds === undefined ? undefined : !inner.holds, facts: inner.facts };
  }
  const value = factAt(facts, condition.fact);
  if ('known' in condition) return { holds: value !== undefined, facts: [condition.fact] };
  if (value === undefined) return { holds: undefined, facts: [condition.fact] };
  return { holds: test(condition, value), facts: [condition.fact] };
}

function test(condition: Extract<Condition, { fact: FactPath }>, value: FactValue): boolean {
  if ('is' in condition) return value === condition.is;
  if ('in' in condition) return condition.in.includes(value);
  if ('atLeast' in condition) return typeof value === 'number' && value >= condition.atLeast;
  if ('over' in condition) return typeof value === 'number' && value > condition.over;
  return true;
}

/** `decisive` is the value that settles the whole: `false` for all, `true` for any. */
function combine(parts: readonly Condition[], facts: Facts, decisive: boolean): Verdict {
  const verdicts = parts.map((part) => evaluate(part, facts));
  const merge = (of: readonly Verdict[]) => [...new Set(of.flatMap((verdict) => verdict.facts))];
  const settled = verdicts.filter((verdict) => verdict.holds === decisive);
  if (settled.length > 0) return { holds: decisive, facts: merge(settled) };
  const open = verdicts.filter((verdict) => verdict.holds === undefined);
  if (open.length > 0) return { holds: undefined, facts: merge(open) };
  return { holds: !decisive, facts: merge(verdicts) };
}

/** Every fact that a condition looks at. */
export function factsOf(condition: Condition): readonly FactPath[] {
  if ('all' in condition) return condition.all.flatMap(factsOf);
  if ('any' in condition) return condition.any.flatMap(factsOf);
  if ('not' in condition) return factsOf(condition.not);
  return [condition.fact];
}
