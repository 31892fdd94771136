import { Instant } from '../base/date.ts';
import { z } from '../base/zod.ts';
import { FindingGroup } from '../detection/page-report.ts';
import { Comparison } from './erasure-proof.ts';

/** One look at one page, and what was and was not looked at. */
export const Scan = z.strictObject({
  id: z.string(),
  caseId: z.string(),
  /** Origin of the site. */
  site: z.string(),
  url: z.string(),
  title: z.string(),
  at: Instant,
  by: z.string(),
  nodes: z.int().min(0),
  complete: z.boolean(),
  /** The version whose rules looked; absent in scans from before it was kept. */
  detector: z.string().optional(),
  /** Rows that the page says its list has, and rows surely seen. Absent where the page says nothing. */
  list: z.strictObject({ total: z.int().min(0), seen: z.int().min(0) }).optional(),
  /** Against the earlier looks at the same page; absent at the first. */
  comparison: Comparison.optional(),
});
export type Scan = z.infer<typeof Scan>;

/** A finding as kept in the case: what was seen where, masked, and what a person says of it. */
export const Finding = z.strictObject({
  id: z.string(),
  caseId: z.string(),
  scanId: z.string(),
  ...FindingGroup.shape,
  /** `open` until a person confirms or rejects it. */
  status: z.enum(['open', 'confirmed', 'rejected']),
  judgedAt: Instant.optional(),
  judgedBy: z.string().optional(),
  dataSetId: z.string().optional(),
});
export type Finding = z.infer<typeof Finding>;
