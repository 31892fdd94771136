import { type RegisterEntry, valuesOf } from '../registers/entry.ts';
import { registerKinds } from '../registers/index.ts';

/** The column of an entry's register that names a data set; `undefined` where none does. */
export const setColumnOf = ({ register }: Pick<RegisterEntry, 'register'>): string | undefined =>
  registerKinds.get(register)?.columns.find(({ holds }) => holds === 'data-set')?.id;

/** The data set that an entry is about, in a list: most registers name one. */
export function setsNamedIn(entry: RegisterEntry): readonly string[] {
  const column = setColumnOf(entry);
  const id = column === undefined ? undefined : valuesOf(entry)[column];
  return typeof id === 'string' ? [id] : [];
}
