import { type Balance, balanceOf } from '../inventory/balance.ts';
import type { DataSet } from '../inventory/data-set.ts';
import { registerKinds } from '../registers/index.ts';
import { type SettledPart, settledBy } from '../registers/standing.ts';
import type { CaseExport } from './read-export.ts';

/** Where the records of all data sets went, by all registers of a case. */
export const settledParts = ({ entries = [] }: Pick<CaseExport, 'entries'>): readonly SettledPart[] =>
  [...registerKinds.values()].flatMap((kind) => settledBy(kind, entries));

/** The balance sheet of each data set of a case. */
export function balances(
  file: Pick<CaseExport, 'dataSets' | 'entries'>,
): readonly { readonly dataSet: DataSet; readonly balance: Balance }[] {
  const parts = settledParts(file);
  return file.dataSets.map((dataSet) => ({ dataSet, balance: balanceOf(dataSet, parts) }));
}
