import type { Messages } from '../i18n/messages.ts';
import type { Text } from '../i18n/text.ts';
import type { RegisterKind } from '../registers/register-kind.ts';
import { entryState } from './entry-state.ts';
import type { EntryRow } from './entry-words.ts';
import type { CaseExport } from './read-export.ts';

interface Words {
  readonly file: Pick<CaseExport, 'evidence'>;
  readonly messages: Messages;
  readonly say: (text: Text) => string;
}

/**
 * A register as a table for spreadsheets: UTF-8 with the mark by which Excel knows it, and nothing that one would take
 * for a formula. Says of each row what the page says: what is attached, how it stands, who wrote it and when.
 */
export function registerCsv(kind: RegisterKind, rows: readonly EntryRow[], context: Words): string {
  const { file, messages, say } = context;
  const words = messages.registers;
  const head = [
    words.number,
    ...kind.columns.map(({ label }) => say(label)),
    words.counter,
    words.reason,
    words.less,
    words.evidence,
    words.state,
    words.record,
  ];
  const lines = rows.map((row) => {
    const { entry, cells, original } = row;
    const attached = file.evidence.filter(({ id }) => entry.evidenceIds.includes(id));
    return [
      entry.number,
      ...kind.columns.map(({ id }) => cells.find(({ column }) => column.id === id)?.words ?? ''),
      original?.number ?? '',
      entry.counter?.reason ?? '',
      String(entry.counter?.less ?? ''),
      attached.map(({ number }) => number).join(messages.shell.comma),
      entryState(kind, row, context).lines.join(messages.shell.comma),
      words.written(messages.shell.date(entry.at), entry.by),
    ];
  });
  return `\uFEFF${[head, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}

/** Quoted; an apostrophe goes before what would be calculated. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
