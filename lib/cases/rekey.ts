import type { RegisterEntry, Values } from '../registers/entry.ts';
import { type JournalEntry, linkEntry } from '../vault/journal.ts';
import { answerId } from './answers.ts';
import { setColumnOf } from './entry-sets.ts';
import type { CaseExport } from './read-export.ts';

/** A new id for the case and for everything in it, by the old one. */
export function newIds(file: CaseExport, newId: () => string): ReadonlyMap<string, string> {
  const { dataSets, scans, findings, evidence, rejections = [] } = file;
  const { visits = [], labelWords = [], entries = [] } = file;
  const caseId = newId();
  return new Map([
    [file.case.id, caseId],
    ...[dataSets, scans, findings, evidence, rejections, visits, labelWords, entries]
      .flat()
      .map((row): [string, string] => [row.id, newId()]),
    ...file.facts.map((fact): [string, string] => [fact.id, `${caseId}:${fact.path}`]),
    ...(file.packs ?? []).map(({ id, pack }): [string, string] => [id, `${caseId}:${pack.id}`]),
    ...file.answers.map((answer): [string, string] => [answer.id, answerId(caseId, answer.questionId)]),
  ]);
}

/**
 * The same case under other ids. The journal keeps who, when and what, and is linked anew, because its hashes cover
 * the ids.
 */
export function rekeyed(file: CaseExport, ids: ReadonlyMap<string, string>): CaseExport {
  const to = (id: string) => ids.get(id) ?? id;
  const own = <Row extends { readonly id: string; readonly caseId: string }>(row: Row): Row => ({
    ...row,
    id: to(row.id),
    caseId: to(row.caseId),
  });
  return {
    ...file,
    case: { ...file.case, id: to(file.case.id) },
    facts: file.facts.map((fact) => ({ ...own(fact), origin: to(fact.origin) })),
    answers: file.answers.map((answer) => ({ ...own(answer), evidenceIds: answer.evidenceIds.map(to) })),
    dataSets: file.dataSets.map((dataSet) => {
      const { evidenceIds } = dataSet;
      return { ...own(dataSet), ...(evidenceIds && { evidenceIds: evidenceIds.map(to) }) };
    }),
    scans: file.scans.map(own),
    findings: file.findings.map((finding) => ({
      ...own(finding),
      scanId: to(finding.scanId),
      ...(finding.dataSetId === undefined ? {} : { dataSetId: to(finding.dataSetId) }),
    })),
    evidence: file.evidence.map(own),
    ...(file.packs ? { packs: file.packs.map(own) } : {}),
    ...(file.visits ? { visits: file.visits.map(own) } : {}),
    ...(file.labelWords ? { labelWords: file.labelWords.map(own) } : {}),
    ...(file.entries ? { entries: file.entries.map((entry) => movedEntry(entry, to)) } : {}),
    ...(file.rejections ? { rejections: file.rejections.map(own) } : {}),
    journal: relinked(file.journal, to),
  };
}

function movedEntry(entry: RegisterEntry, to: (id: string) => string): RegisterEntry {
  const { counter, additions } = entry;
  const about = setColumnOf(entry);
  const values = (given: Values): Values => {
    const id = about === undefined ? undefined : given[about];
    return about === undefined || typeof id !== 'string' ? given : { ...given, [about]: to(id) };
  };
  return {
    ...entry,
    id: to(entry.id),
    caseId: to(entry.caseId),
    values: values(entry.values),
    additions: additions.map((addition) => ({ ...addition, values: values(addition.values) })),
    ...(counter && { counter: { ...counter, id: to(counter.id) } }),
    evidenceIds: entry.evidenceIds.map(to),
  };
}

function relinked(journal: readonly JournalEntry[], to: (id: string) => string): JournalEntry[] {
  const chain: JournalEntry[] = [];
  for (const { id: _id, seq: _seq, previousHash: _previous, hash: _hash, ...draft } of journal) {
    const moved = { ...draft, caseId: to(draft.caseId), recordId: to(draft.recordId) };
    chain.push(linkEntry(moved, chain.at(-1)));
  }
  return chain;
}
