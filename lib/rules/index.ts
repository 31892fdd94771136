import { registry } from '../base/registry.ts';
import type { Rule } from './rule.ts';

const byNumber = new Intl.Collator('en', { numeric: true });

/** Every rule by id; walked in reading order: D2 before D10. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  [
    ...registry<Rule>(
      import.meta.glob<readonly Rule[]>('./families/*.ts', { eager: true, import: 'default' }),
    ),
  ].sort(([a], [b]) => byNumber.compare(a, b)),
);
