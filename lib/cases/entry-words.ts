import type { Messages } from '../i18n/messages.ts';
import type { Text } from '../i18n/text.ts';
import { type RegisterEntry, valuesOf } from '../registers/entry.ts';
import type { RegisterColumn, RegisterKind } from '../registers/register-kind.ts';
import { type StandingEntry, standing } from '../registers/standing.ts';
import type { CaseExport } from './read-export.ts';

interface Words {
  readonly file: Pick<CaseExport, 'dataSets'>;
  readonly messages: Messages;
  readonly say: (text: Text) => string;
}

/** What stands in a column, as it is read: names instead of ids, times by the clock of China. */
function cellWords(column: RegisterColumn, value: string | number, { file, messages, say }: Words): string {
  if (typeof value === 'number') return value.toLocaleString('en');
  switch (column.holds) {
    case 'data-set':
      return file.dataSets.find(({ id }) => id === value)?.name ?? value;
    case 'choice': {
      const option = column.options?.find(({ id }) => id === value);
      return option === undefined ? value : say(option.label);
    }
    case 'department':
      return (messages.checklist.departments as Readonly<Record<string, string>>)[value] ?? value;
    case 'date':
      return messages.shell.date(value);
    case 'instant':
      return messages.shell.time(value);
    default:
      return value;
  }
}

/** A row of a register as everyone reads it. */
export interface EntryRow extends StandingEntry {
  /** The columns that are filled in, in order. */
  readonly cells: readonly { readonly column: RegisterColumn; readonly words: string }[];
}

/** The rows of one register, oldest first. */
export function entryRows(
  kind: RegisterKind,
  entries: readonly RegisterEntry[],
  words: Words,
): readonly EntryRow[] {
  return standing(kind, entries).map((one) => {
    const values = valuesOf(one.entry);
    const cells = kind.columns.flatMap((column) => {
      const value = values[column.id];
      return value === undefined ? [] : [{ column, words: cellWords(column, value, words) }];
    });
    return { ...one, cells };
  });
}

/** One thing that an entry says, with its label. */
export interface EntryField {
  /** The id of its column, or what a counter-entry says: `reason`, `less`. */
  readonly id: string;
  readonly label: string;
  readonly words: string;
}

/** All that an entry says, on screen and on paper: of a counter-entry what was wrong, of any other its columns. */
export function entryFields(
  { entry: { counter }, cells }: EntryRow,
  { messages, say }: Omit<Words, 'file'>,
): readonly EntryField[] {
  const words = messages.registers;
  const wrong = counter && [
    { id: 'reason', label: words.reason, words: counter.reason },
    ...(counter.less === undefined
      ? []
      : [{ id: 'less', label: words.less, words: counter.less.toLocaleString('en') }]),
  ];
  return [
    ...(wrong ?? []),
    ...cells.map(({ column, words: said }) => ({ id: column.id, label: say(column.label), words: said })),
  ];
}
