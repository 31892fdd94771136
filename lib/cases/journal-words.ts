import type { Messages } from '../i18n/messages.ts';
import type { JournalEntry } from '../vault/journal.ts';

/** What was done, and to which kind of record. A file from another edition may hold an id that has no word here. */
export function journalWords(
  { action, kind }: Pick<JournalEntry, 'action' | 'kind'>,
  { cases }: Messages,
): { readonly action: string; readonly kind: string } {
  const wordFor = (words: Readonly<Record<string, string>>, id: string) => words[id] ?? id;
  return { action: wordFor(cases.actions, action), kind: wordFor(cases.kinds, kind) };
}
