import { Instant } from '../base/date.ts';
import { z } from '../base/zod.ts';

/** What stands in the columns of an entry, by the column's id: words, days, instants and ids as text, counts as numbers. */
export const Values = z.record(z.string(), z.union([z.string().min(1), z.int().min(0)]));
export type Values = z.infer<typeof Values>;

/** Values that were added later, in columns that had been left empty. */
const Addition = z.strictObject({ at: Instant, by: z.string(), values: Values });

/** What a counter-entry takes back. */
const Counter = z.strictObject({
  /** The entry that it corrects. */
  id: z.string(),
  reason: z.string().min(1),
  /** How many the original counts too many; absent when all of it was wrong. */
  less: z.int().min(1).optional(),
});

/** A numbered row of a register. It is never changed: empty columns are filled in once, mistakes get a counter-entry. */
export const RegisterEntry = z.strictObject({
  id: z.string(),
  caseId: z.string(),
  /** The id of its kind. */
  register: z.string(),
  /** 1, 2, 3 … within its register, without gaps. */
  seq: z.int().min(1),
  /** As printed: DES-2026-0007. */
  number: z.string(),
  values: Values,
  additions: z.array(Addition),
  /** Only of a counter-entry, which has no values of its own. */
  counter: Counter.optional(),
  evidenceIds: z.array(z.string()),
  at: Instant,
  by: z.string(),
});
export type RegisterEntry = z.infer<typeof RegisterEntry>;

/** All that stands in an entry, with what was added later. */
export const valuesOf = ({ values, additions }: Pick<RegisterEntry, 'values' | 'additions'>): Values =>
  Object.assign({}, values, ...additions.map((addition) => addition.values));

/** The number of an entry, by the year in which it is written: DES-2026-0007. */
export const entryNumber = (prefix: string, year: string, seq: number): string =>
  `${prefix}-${year}-${String(seq).padStart(4, '0')}`;
