import type { Messages } from '../i18n/messages.ts';
import type { Text } from '../i18n/text.ts';
import { missingColumns } from '../registers/check-values.ts';
import { valuesOf } from '../registers/entry.ts';
import type { RegisterKind } from '../registers/register-kind.ts';
import type { EntryRow } from './entry-words.ts';

interface Words {
  readonly messages: Messages;
  readonly say: (text: Text) => string;
}

/** How an entry stands, in sentences: complete, what it lacks, what corrects it, what it corrects. */
export interface EntryState {
  readonly mark: 'settled' | 'gap' | undefined;
  readonly lines: readonly string[];
}

/** The state of one row of a register, the same on screen and on paper. */
export function entryState(kind: RegisterKind, row: EntryRow, { messages, say }: Words): EntryState {
  const words = messages.registers;
  const { entry, counters, original, left } = row;
  if (original) {
    const { number } = original;
    const whole = entry.counter?.less === undefined;
    return { mark: undefined, lines: [whole ? words.correctsAll(number) : words.corrects(number)] };
  }
  const numbers = counters.map(({ number }) => number).join(messages.shell.comma);
  if (row.void) return { mark: undefined, lines: [words.correctedAll(numbers)] };
  const missing = missingColumns(kind, valuesOf(entry)).map(({ label }) => say(label));
  const lines = [
    ...(counters.length > 0 ? [words.corrected(numbers)] : []),
    ...(counters.length > 0 && left !== undefined ? [words.left(left.toLocaleString('en'))] : []),
    ...(missing.length > 0 ? [words.missing(missing.join(messages.shell.comma))] : []),
  ];
  if (missing.length > 0) return { mark: 'gap', lines };
  return { mark: 'settled', lines: lines.length > 0 ? lines : [words.complete] };
}
