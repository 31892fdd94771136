import type { Messages } from '../i18n/messages.ts';
import type { Text } from '../i18n/text.ts';
import type { RegisterKind } from '../registers/register-kind.ts';
import type { EntryRow } from './entry-words.ts';

interface Words {
  readonly messages: Messages;
  readonly say: (text: Text) => string;
}

/**
 * A register as a table for spreadsheets: UTF-8 with the mark by which Excel knows it, and nothing that one would take
 * for a formula.
 */
export function registerCsv(kind: RegisterKind, rows: readonly EntryRow[], { messages, say }: Words): string {
  const words = messages.registers;
  const head = [
    words.number,
    ...kind.columns.map(({ label }) => say(label)),
    words.counter,
    words.reason,
    words.less,
  ];
  const lines = rows.map(({ entry, cells, original }) => [
    entry.number,
    ...kind.columns.map(({ id }) => cells.find(({ column }) => column.id === id)?.words ?? ''),
    original?.number ?? '',
    entry.counter?.reason ?? '',
    String(entry.counter?.less ?? ''),
  ]);
  return `\uFEFF${[head, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}

/** Quoted; an apostrophe goes before what would be calculated. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
