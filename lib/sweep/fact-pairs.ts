import { type Condition, evaluate } from '../facts/condition.ts';
import type { FactPath } from '../facts/facts.ts';
import type { Discrepancy, SweepContext } from './check.ts';
import { but, stated } from './words.ts';

/** Two facts can't both be as stated. Leads to the second. */
export const factsClash =
  (when: Condition, first: FactPath, second: FactPath) =>
  ({ view: { facts } }: SweepContext): readonly Discrepancy[] =>
    evaluate(when, facts).holds === true
      ? [{ text: but(stated(facts, first), stated(facts, second)), place: { kind: 'fact', path: second } }]
      : [];
