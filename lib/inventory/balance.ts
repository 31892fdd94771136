import { type Settlement, settlements } from '../facts/settlement.ts';
import type { DataSet } from './data-set.ts';

/** So many people's records went one way. */
interface Part {
  readonly dataSetId: string;
  readonly as: Settlement;
  readonly count: number;
}

/** What was found of a data set against where it went, in people. */
export interface Balance {
  /** As stated or counted; absent when nobody has counted. */
  readonly found: number | undefined;
  readonly parts: Readonly<Record<Settlement, number>>;
  /** All parts together. */
  readonly settled: number;
  /** Found less settled: above 0 something is still somewhere, below 0 something was counted twice. */
  readonly difference: number | undefined;
}

/** The balance sheet of one data set. */
export function balanceOf(
  { id, individuals }: Pick<DataSet, 'id' | 'individuals'>,
  all: readonly Part[],
): Balance {
  const own = all.filter(({ dataSetId }) => dataSetId === id);
  const sum = (parts: readonly Part[]) => parts.reduce((total, { count }) => total + count, 0);
  const parts = Object.fromEntries(
    settlements.map((way) => [way, sum(own.filter(({ as }) => as === way))]),
  ) as Record<Settlement, number>;
  const settled = sum(own);
  return {
    found: individuals,
    parts,
    settled,
    difference: individuals === undefined ? undefined : individuals - settled,
  };
}
