import type { Comparison } from './erasure-proof.ts';
import type { Finding, Scan } from './finding.ts';

/** What the last look at a page says against the first, and whose data it is. */
export interface ErasureRow {
  readonly scan: Scan;
  readonly comparison: Comparison;
  /** Data sets that have a finding on this page. */
  readonly dataSetIds: readonly string[];
}

interface Seen {
  readonly scans: readonly Scan[];
  readonly findings: readonly Finding[];
}

const pageOf = ({ site, url }: Scan): string => `${site} ${url}`;

/**
 * The latest comparison of each page that was looked at more than once. An address that stands for many records has
 * one for each record looked at again; where no two looks could be compared, the reason is kept.
 */
export function erasureRows({ scans, findings }: Seen): ErasureRow[] {
  const latest = new Map<string, { scan: Scan; comparison: Comparison }>();
  const compared = new Set<string>();
  for (const scan of [...scans].sort((a, b) => a.at.localeCompare(b.at))) {
    const { comparison } = scan;
    if (comparison === undefined) continue;
    if (comparison.looks > 0) compared.add(pageOf(scan));
    latest.set(`${pageOf(scan)} ${comparison.looks > 0 ? comparison.since : ''}`, { scan, comparison });
  }
  return [...latest.values()]
    .filter(({ scan, comparison }) => comparison.looks > 0 || !compared.has(pageOf(scan)))
    .map((row) => ({ ...row, dataSetIds: dataSetsOn(row.scan, { scans, findings }) }));
}

function dataSetsOn(scan: Scan, seen: Seen): string[] {
  return [...new Set(findingsOn(scan, seen).flatMap(({ dataSetId }) => dataSetId ?? []))];
}

function findingsOn(scan: Scan, { scans, findings }: Seen): Finding[] {
  const ids = new Set(scans.filter((one) => pageOf(one) === pageOf(scan)).map(({ id }) => id));
  return findings.filter(({ scanId }) => ids.has(scanId));
}

/** What the last looks at the pages of a data set say: `gone` of whatever those pages showed, `still` of the data set. */
export function lastProof(
  seen: Seen,
  dataSetId: string,
): { readonly at: string; readonly gone: number; readonly still: number } | undefined {
  const rows = erasureRows(seen).filter(({ dataSetIds }) => dataSetIds.includes(dataSetId));
  const at = rows.map(({ scan }) => scan.at).reduce((last, one) => (one > last ? one : last), '');
  if (at === '') return undefined;
  const gone = rows.flatMap(({ comparison }) => comparison.kinds).reduce((sum, kind) => sum + kind.gone, 0);
  return { at, gone, still: stillShown(seen, dataSetId) };
}

/**
 * Values of a data set that were there before and were still shown at the last look, summed over its pages; the same
 * value in two places counts twice. Findings that a person rejected do not count.
 */
export function stillShown(seen: Seen, dataSetId: string): number {
  const own = seen.findings.filter(
    (finding) => finding.dataSetId === dataSetId && finding.status !== 'rejected',
  );
  return erasureRows(seen)
    .flatMap(({ scan, comparison }) => {
      const keys = new Set(findingsOn(scan, { ...seen, findings: own }).map(({ key }) => key));
      return comparison.kinds.flatMap(({ places }) => places.filter(({ key }) => keys.has(key)));
    })
    .reduce((sum, { still }) => sum + still, 0);
}
