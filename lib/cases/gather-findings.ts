import type { DataSet } from '../inventory/data-set.ts';
import type { Finding } from '../inventory/finding.ts';
import { together } from './change.ts';
import { addDataSet } from './data-sets.ts';
import { judgeFinding } from './scans.ts';
import type { Store } from './store.ts';

/** Confirmed by a person, and in no data set yet. */
export const isLoose = ({ status, dataSetId }: Finding): boolean => status === 'confirmed' && !dataSetId;

/** What a data set of these findings says of them. */
export function setOf(findings: readonly Pick<Finding, 'type' | 'sensitivity'>[]) {
  const categories = [...new Set(findings.map(({ type }) => type))];
  return {
    categories,
    sensitive: findings.some(({ sensitivity }) => sensitivity === 'sensitive'),
    under14: categories.includes('minor'),
    origin: 'scan' as const,
  };
}

/**
 * A new data set of those of these findings that are loose. Where another window has put all of them into one
 * meanwhile, there is nothing left to do, and no data set.
 */
export function gatherFindings(
  store: Store,
  seen: readonly Finding[],
  named: Pick<DataSet, 'name' | 'system' | 'caseId'>,
): Promise<DataSet | undefined> {
  const { caseId, ...names } = named;
  return together(store, async () => {
    const found = await store.db.findings.bulkGet(seen.map(({ id }) => id));
    const loose = found.filter((finding) => finding !== undefined).filter(isLoose);
    if (loose.length === 0) return undefined;
    const added = await addDataSet(store, caseId, { ...names, ...setOf(loose) });
    for (const finding of loose) await judgeFinding(store, finding, { dataSetId: added.id });
    return added;
  });
}
