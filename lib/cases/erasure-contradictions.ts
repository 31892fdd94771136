import type { DataSet } from '../inventory/data-set.ts';
import { stillShown } from '../inventory/erasure-rows.ts';
import type { RegisterEntry } from '../registers/entry.ts';
import { settledParts } from './balances.ts';
import type { CaseFile } from './case-file.ts';

/** Which question says that a disposition has been carried out. */
const saidDone: Partial<Record<NonNullable<DataSet['disposition']>, string>> = {
  delete: 'disposition.deletion.01',
  anonymise: 'disposition.anonymise.01',
};

/** A data set that is said to be deleted or anonymised while the last look still showed values of it. */
export interface ErasureContradiction {
  readonly dataSet: DataSet;
  readonly questionId: string;
  /** Values seen before and still shown. */
  readonly still: number;
}

/** Where what was answered about deletion and what a page showed at the last look cannot both be right. */
export function erasureContradictions(
  file: Pick<CaseFile, 'dataSets' | 'answers' | 'scans' | 'findings'>,
): ErasureContradiction[] {
  const done = new Set(file.answers.flatMap(({ questionId, state }) => (state === 'yes' ? questionId : [])));
  return file.dataSets.flatMap((dataSet) => {
    const questionId = dataSet.disposition === null ? undefined : saidDone[dataSet.disposition];
    if (questionId === undefined || !done.has(questionId)) return [];
    const still = stillShown(file, dataSet.id);
    return still > 0 ? [{ dataSet, questionId, still }] : [];
  });
}

/** A data set of which registers say that records were destroyed or anonymised while the last look still showed values. */
export interface RegisterContradiction {
  readonly dataSet: DataSet;
  readonly entries: readonly RegisterEntry[];
  /** Values seen before and still shown. */
  readonly still: number;
}

/**
 * Where what registers say of all of a data set and what a page showed at the last look cannot both be right. While only
 * a part of it is entered as gone, the rest may be shown.
 */
export function registerContradictions(
  file: Pick<CaseFile, 'dataSets' | 'entries' | 'scans' | 'findings'>,
): RegisterContradiction[] {
  const cleared = settledParts(file).filter(
    ({ as, count }) => (as === 'delete' || as === 'anonymise') && count > 0,
  );
  return file.dataSets.flatMap((dataSet) => {
    const own = cleared.filter(({ dataSetId }) => dataSetId === dataSet.id);
    const gone = own.reduce((sum, { count }) => sum + count, 0);
    if (own.length === 0 || (dataSet.individuals !== undefined && gone < dataSet.individuals)) return [];
    const still = stillShown(file, dataSet.id);
    return still > 0 ? [{ dataSet, entries: own.map(({ entry }) => entry), still }] : [];
  });
}
