import { evaluate } from '../facts/condition.ts';
import type { FactPath } from '../facts/facts.ts';
import type { FactField } from '../facts/field.ts';
import { factFields } from '../facts/index.ts';
import type { FactRecord } from './case-file.ts';
import type { CaseView, FactView } from './case-view.ts';
import type { CaseExport } from './read-export.ts';
import { factsNamed, type WhatFollows } from './what-follows.ts';

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
    return [viewOf(field, records.get(path))];
  });
}

/** The facts named in what follows that are asked nowhere else: each can be stated where its name leads. */
export function namedFacts(view: CaseView<CaseExport>, follows: WhatFollows): readonly FactView[] {
  const shown = new Set([...view.triage, ...furtherFacts(view)].map(({ field }) => field.id));
  const records = new Map(view.file.facts.map((record) => [record.path, record]));
  const incident: FactPath = 'incident.discoveredAt';
  return [...new Set([...factsNamed(follows), incident])].flatMap((path) => {
    const field = factFields.get(path);
    return field && !shown.has(path) ? [viewOf(field, records.get(path))] : [];
  });
}

function viewOf(field: FactField, record: FactRecord | undefined): FactView {
  const mark = record?.state === 'asserted' ? 'settled' : record?.state === 'unknown' ? 'unknown' : 'open';
  return { field, record, mark };
}
