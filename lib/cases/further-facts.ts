import { evaluate } from '../facts/condition.ts';
import { factFields } from '../facts/index.ts';
import type { CaseView, FactView } from './case-view.ts';
import type { CaseExport } from './read-export.ts';

/**
 * The facts beyond triage that matter in this case: those that questions are kept for because they are missing, and
 * those already stated. Stating them removes questions that do not apply.
 */
export function furtherFacts({ file, facts, triage, sections }: CaseView<CaseExport>): readonly FactView[] {
  const inTriage = new Set(triage.map(({ field }) => field.id as string));
  const records = new Map(file.facts.map((record) => [record.path, record]));
  const missing = sections
    .flatMap(({ questions }) => questions)
    .flatMap(({ undetermined, because }) => (undetermined ? because : []));
  return [...new Set<string>([...missing, ...records.keys()])].flatMap((path) => {
    const field = factFields.get(path);
    if (!field || inTriage.has(path)) return [];
    if (field.visibleWhen && evaluate(field.visibleWhen, facts).holds === false) return [];
    const record = records.get(path);
    const mark = record?.state === 'asserted' ? 'settled' : record?.state === 'unknown' ? 'unknown' : 'open';
    return [{ field, record, mark } satisfies FactView];
  });
}
