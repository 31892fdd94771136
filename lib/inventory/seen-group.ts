import { z } from '../base/zod.ts';
import { FindingGroup } from '../detection/page-report.ts';

/** How much of it the page itself masked. */
const maskings = ['none', 'some', 'all'] as const;

/** What one look saw of one kind in one place, as fingerprints. */
export const SeenGroup = FindingGroup.pick({ key: true, type: true, label: true, fingerprints: true }).extend(
  {
    masked: z.enum(maskings),
    /** Rows of a list that the values surely stood in; absent in looks from before it was kept. */
    rows: z.int().min(0).optional(),
    /** Some of the values were known only by what stood elsewhere on the page; absent in looks from before it was kept. */
    repeated: z.boolean().optional(),
  },
);
export type SeenGroup = z.infer<typeof SeenGroup>;

export const valuesOf = (groups: readonly SeenGroup[]): ReadonlySet<string> =>
  new Set(groups.flatMap(({ fingerprints }) => fingerprints));

export const isMasked = ({ masked }: SeenGroup): boolean => masked !== 'none';
