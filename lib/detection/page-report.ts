import { z } from '../base/zod.ts';

const short = z.string().max(200);

/** One kind of personal data seen in one place of a page. Carries no raw value. */
export const FindingGroup = z.strictObject({
  /** Stable within a page: type, label and place joined. */
  key: short,
  type: z.string().regex(/^[a-z0-9.-]{1,40}$/),
  sensitivity: z.enum(['general', 'sensitive']),
  /** The column header or field label, as the page words it; empty when there is none. */
  label: short,
  place: z.enum(['text', 'input', 'attribute']),
  /** Occurrences, of which so many were already masked by the page, and so many are not visible. */
  count: z.int().min(0),
  maskedCount: z.int().min(0),
  hiddenCount: z.int().min(0),
  /** Up to three masked samples. */
  samples: z.array(short).max(3),
  because: z.array(z.string().max(40)).max(6),
  /** Keyed fingerprints of the distinct values, 16 hex digits each. */
  fingerprints: z.array(z.string().regex(/^[0-9a-f]{16}$/)).max(20_000),
});
export type FindingGroup = z.infer<typeof FindingGroup>;

/** What one look at one frame of a page saw. Untrusted at the receiver: it comes out of a stranger's page. */
export const PageReport = z.strictObject({
  /** Random per document; tells frames and reloads apart. */
  frame: short,
  /** True for the page itself, false for a frame inside it. */
  top: z.boolean(),
  /** Origin and path, with digits of ids replaced and without query or fragment values. */
  url: z.string().max(2000),
  title: z.string().max(300),
  /** Text nodes and fields read. */
  nodes: z.int().min(0),
  /** False when a cap was reached: only the first part was read. */
  complete: z.boolean(),
  /** False while the first pass is still running. */
  settled: z.boolean(),
  groups: z.array(FindingGroup).max(500),
});
export type PageReport = z.infer<typeof PageReport>;
