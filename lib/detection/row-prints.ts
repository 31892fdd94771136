import type { FindingGroup } from './page-report.ts';
import { mostFingerprints } from './report-limits.ts';

type Prints = Pick<FindingGroup, 'fingerprints' | 'rows'>;

/** In how many rows of a list values were surely seen; each value is in one of its own where nothing says otherwise. */
export const rowsOf = ({ fingerprints, rows = fingerprints.length }: Prints): number =>
  Math.min(rows, fingerprints.length);

/** The fingerprints of several groups, each once, those that stand for a row before the others. */
export function joinPrints(groups: readonly Prints[]): Required<Prints> {
  const heads = new Set(groups.flatMap((group) => group.fingerprints.slice(0, rowsOf(group))));
  const all = new Set([...heads, ...groups.flatMap(({ fingerprints }) => fingerprints)]);
  return { fingerprints: [...all].slice(0, mostFingerprints), rows: heads.size };
}

/** A group's fingerprints less some of them. */
export function withoutPrints(group: Prints, gone: { has(print: string): boolean }): Prints {
  const kept = (prints: readonly string[]) => prints.filter((print) => !gone.has(print));
  const heads = kept(group.fingerprints.slice(0, group.rows));
  return {
    fingerprints: kept(group.fingerprints),
    ...(group.rows === undefined ? {} : { rows: heads.length }),
  };
}
