import { recognizers } from '../detection/recognizers/index.ts';
import { factFields } from '../facts/index.ts';
import type { Text } from '../i18n/text.ts';
import type { JournalEntry } from '../vault/journal.ts';
import { sectionsOf } from './case-view.ts';
import type { CaseExport } from './read-export.ts';

/**
 * What each journal entry is about, in words: the question answered, the fact, the file. The journal itself holds ids
 * only, so what was removed since has no name any more; a question that is not on file is named by its id.
 */
export function entryAbout(
  file: CaseExport,
): (entry: Pick<JournalEntry, 'kind' | 'recordId'>) => Text | undefined {
  const asked = new Map(
    sectionsOf(file).flatMap((section) => section.questions.map(({ id, text }) => [id, text] as const)),
  );
  const named = <Row extends { readonly id: string }>(rows: readonly Row[], name: (row: Row) => Text) =>
    new Map(rows.map((row) => [row.id, name(row)]));
  const records: Readonly<Record<string, ReadonlyMap<string, Text>>> = {
    'data-set': named(file.dataSets, ({ name }) => plain(name)),
    scan: named(file.scans, ({ title }) => plain(title)),
    finding: named(file.findings, ({ type }) => recognizers.get(type)?.label ?? plain(type)),
    evidence: named(file.evidence, ({ number, name }) => plain(`${number} ${name}`)),
    entry: named(file.entries ?? [], ({ number }) => plain(number)),
    'label-word': named(file.labelWords ?? [], ({ word }) => plain(word)),
    pack: named(file.packs ?? [], ({ pack }) => pack.name),
  };
  return ({ kind, recordId }) => {
    // Answers and facts are kept under the id of the case and their own.
    const own = recordId.startsWith(`${file.case.id}:`) ? recordId.slice(file.case.id.length + 1) : recordId;
    if (kind === 'answer') return asked.get(own) ?? plain(own);
    if (kind === 'fact') return factFields.get(own)?.label ?? plain(own);
    return records[kind]?.get(recordId);
  };
}

const plain = (words: string): Text => ({ zh: words, en: words });
