import { Instant } from '../base/date.ts';
import { z } from '../base/zod.ts';

export const dispositions = ['retain-locked', 'archive', 'hand-over', 'delete', 'anonymise'] as const;

/** A row of the inventory: one body of customer data that shares a fate. */
export const DataSet = z.strictObject({
  id: z.string(),
  caseId: z.string(),
  name: z.string().min(1),
  /** Where it is: system and module. */
  system: z.string(),
  /** Detection types it holds, confirmed by a person. */
  categories: z.array(z.string()),
  /** People in it, as stated or counted; absent when unknown. */
  individuals: z.int().min(0).optional(),
  sensitive: z.boolean(),
  under14: z.boolean(),
  disposition: z.enum(dispositions).nullable(),
  note: z.string(),
  /** Files that prove what was done with it; missing in rows from before files could be attached. */
  evidenceIds: z.array(z.string()).optional(),
  /** `person` entered it; `scan` proposed it and a person accepted. */
  origin: z.enum(['person', 'scan']),
  createdAt: Instant,
  updatedAt: Instant,
  updatedBy: z.string(),
});
export type DataSet = z.infer<typeof DataSet>;
