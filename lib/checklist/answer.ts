import { Instant, IsoDate } from '../base/date.ts';
import { z } from '../base/zod.ts';

/** Something said about an answer that is not part of it: a question to a colleague, a doubt, until it is settled. */
export const Remark = z.strictObject({
  /** Unique within its answer. */
  id: z.string(),
  text: z.string().min(1),
  at: Instant,
  by: z.string(),
  settledAt: Instant.optional(),
  settledBy: z.string().optional(),
});
export type Remark = z.infer<typeof Remark>;

/**
 * One row per question (and instance) of a case. The result (met, gap …) is derived from it, never stored.
 * A value of `null` in `state` means: nothing chosen yet, though a note or an owner may already stand there.
 */
export const Answer = z.strictObject({
  /** Case id and question id joined, so that there can be only one row. */
  id: z.string(),
  caseId: z.string(),
  questionId: z.string(),
  questionRev: z.int(),
  semanticRev: z.int(),
  packVersion: z.string(),
  state: z.enum(['yes', 'partly', 'no', 'unknown', 'not-applicable']).nullable(),
  reason: z.string(),
  note: z.string(),
  naReasonId: z.string().optional(),
  /** For `unknown`: who would know, and by when they are asked. */
  unknownWho: z.string().optional(),
  unknownBy: IsoDate.optional(),
  owner: z.string(),
  dueOn: IsoDate.optional(),
  /** Set when the person pressed "confirm"; cleared by the next edit. */
  confirmedAt: Instant.optional(),
  confirmedBy: z.string().optional(),
  /** Set while the question does not apply; the answer is kept. */
  parkedSince: Instant.optional(),
  evidenceIds: z.array(z.string()),
  /** In the order they were made; missing in answers without any. */
  remarks: z.array(Remark).optional(),
  createdAt: Instant,
  updatedAt: Instant,
  updatedBy: z.string(),
  deviceId: z.string(),
  seq: z.int(),
});
export type Answer = z.infer<typeof Answer>;
export type AnswerState = NonNullable<Answer['state']>;
