import { Instant } from '../base/date.ts';
import { z } from '../base/zod.ts';
import { Rejection } from '../detection/feedback.ts';

/** A person's word that something on a site is not personal data, and what it was said of. Holds no raw value. */
export const RejectionRecord = z.strictObject({
  id: z.string(),
  caseId: z.string(),
  rejection: Rejection,
  /** Origin of the site it was said on; a fingerprint means nothing on another one. */
  site: z.string().max(300),
  /** Masked, so that people recognise in the list what they meant. */
  sample: z.string().max(200),
  /** The column or field it was said of, as the page words it; empty when there is none. */
  label: z.string().max(200),
  at: Instant,
  by: z.string(),
});
export type RejectionRecord = z.infer<typeof RejectionRecord>;
