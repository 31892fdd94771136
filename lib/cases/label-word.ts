import { Instant } from '../base/date.ts';
import { z } from '../base/zod.ts';
import { longestLabelWord } from '../detection/own-labels.ts';

/** A word of a person's own for what a column or field holds. Pages of the case's sites are read with it. */
export const LabelWord = z.strictObject({
  id: z.string(),
  caseId: z.string(),
  /** In one spelling: half-width, lower case, without blanks. */
  word: z.string().min(1).max(longestLabelWord),
  /** Detection type it announces; null when its values are not personal data. */
  type: z.string().max(40).nullable(),
  at: Instant,
  by: z.string(),
});
export type LabelWord = z.infer<typeof LabelWord>;
