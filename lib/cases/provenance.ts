import type { Answer } from '../checklist/answer.ts';
import type { JournalEntry } from '../vault/journal.ts';

/**
 * The import that an answer came with and has stood untouched since; `undefined` when it was written or changed here.
 * Read from the journal, so nothing can say otherwise.
 */
export function broughtBy(
  journal: readonly JournalEntry[],
  { id }: Pick<Answer, 'id'>,
): Pick<JournalEntry, 'at' | 'by'> | undefined {
  const brought = journal.findLast(({ action, kind }) => action === 'import' && kind === 'case');
  const written = journal.findLast(
    // Parking an answer and taking it up again changes nothing that was said.
    ({ action, kind, recordId }) =>
      kind === 'answer' && recordId === id && !['park', 'restore'].includes(action),
  );
  return brought && written && written.seq < brought.seq ? brought : undefined;
}
