import type { Evidence, FactRecord, Party } from '../../lib/cases/case-file.ts';
import { viewCase } from '../../lib/cases/case-view.ts';
import type { CaseExport } from '../../lib/cases/read-export.ts';
import type { Answer, AnswerState } from '../../lib/checklist/answer.ts';
import { questions } from '../../lib/checklist/index.ts';
import type { FactPath, FactValue } from '../../lib/facts/facts.ts';
import type { DataSet } from '../../lib/inventory/data-set.ts';
import type { Finding, Scan } from '../../lib/inventory/finding.ts';
import type { RegisterEntry } from '../../lib/registers/entry.ts';
import type { SweepContext } from '../../lib/sweep/check.ts';
import { contextOf } from '../../lib/sweep/sweep.ts';
import { type JournalEntry, linkEntry } from '../../lib/vault/journal.ts';
import { dataSetOf } from '../support/case-file.ts';

export const asOf = '2026-11-22';
const at = '2026-11-20T06:00:00.000Z';
const stamp = { caseId: 'c', updatedAt: at, updatedBy: '测试员甲' };

/** What a made-up case holds; everything else in it is blank. */
export interface Situation {
  readonly facts?: Readonly<Partial<Record<FactPath, FactValue>>>;
  readonly suggested?: Readonly<Partial<Record<FactPath, FactValue>>>;
  readonly answers?: Readonly<Record<string, AnswerState | Partial<Answer>>>;
  readonly dataSets?: readonly Partial<DataSet>[];
  readonly findings?: readonly Partial<Finding>[];
  readonly scans?: readonly Partial<Scan>[];
  readonly evidence?: readonly Partial<Evidence>[];
  readonly entries?: readonly Partial<RegisterEntry>[];
  readonly parties?: readonly Partial<Party>[];
  readonly sites?: readonly string[];
  /** Changes the journal, which otherwise knows every record. */
  readonly journal?: (journal: JournalEntry[]) => JournalEntry[];
}

/** The context of a case in this situation, on 2026-11-22. */
export const contextFor = (situation: Situation): SweepContext =>
  contextOf(viewCase(fileOf(situation)), asOf);

/** The case as exported. */
export function fileOf(situation: Situation): CaseExport {
  const rows = {
    facts: [
      ...factRows(situation.facts ?? {}, 'asserted'),
      ...factRows(situation.suggested ?? {}, 'suggested'),
    ],
    answers: Object.entries(situation.answers ?? {}).map(answerRow),
    dataSets: (situation.dataSets ?? []).map(dataSetRow),
    scans: (situation.scans ?? []).map(scanRow),
    findings: (situation.findings ?? []).map(findingRow),
    evidence: (situation.evidence ?? []).map(evidenceRow),
    entries: (situation.entries ?? []).map(entryRow),
  };
  const journal = journalOf(Object.values(rows).flat());
  return {
    case: {
      id: 'c',
      number: 'SG-2026-0001',
      name: '示例商贸有限公司注销',
      scenario: 'entity-deregistration',
      parties: (situation.parties ?? []).map((party, n) => ({
        id: `p${n}`,
        role: 'subject',
        name: `示例公司${n}`,
        uscc: '',
        ...party,
      })),
      sites: [...(situation.sites ?? [])],
      operator: '测试员甲',
      packVersion: '2026.11',
      createdAt: at,
      updatedAt: at,
      updatedBy: '测试员甲',
    },
    ...rows,
    journal: situation.journal?.(journal) ?? journal,
  };
}

const factRows = (facts: Readonly<Record<string, FactValue>>, state: FactRecord['state']): FactRecord[] =>
  Object.entries(facts).map(([path, value]) => ({
    ...stamp,
    id: `c:${path}`,
    path,
    value,
    state,
    origin: 'person',
  }));

function answerRow([questionId, given]: [string, AnswerState | Partial<Answer>]): Answer {
  const question = questions.get(questionId);
  if (!question) throw new Error(`the checklist has no question ${questionId}`);
  return {
    ...stamp,
    id: `c:${questionId}`,
    questionId,
    questionRev: question.rev,
    semanticRev: question.semanticRev,
    packVersion: '2026.11',
    state: null,
    reason: '已写明',
    note: '',
    owner: '',
    evidenceIds: [],
    createdAt: at,
    deviceId: 'd',
    seq: 1,
    ...(typeof given === 'string' ? { state: given } : given),
  };
}

const dataSetRow = (given: Partial<DataSet>, n: number): DataSet =>
  dataSetOf({ ...stamp, createdAt: at, id: `s${n}`, name: `资料${n}`, ...given });

const scanRow = (given: Partial<Scan>, n: number): Scan => ({
  id: `l${n}`,
  caseId: 'c',
  site: 'https://crm.example',
  url: `https://crm.example/page-${n}`,
  title: '列表',
  at,
  by: '测试员甲',
  nodes: 10,
  complete: true,
  ...given,
});

const findingRow = (given: Partial<Finding>, n: number): Finding => ({
  id: `f${n}`,
  caseId: 'c',
  scanId: 'l0',
  key: `k${n}`,
  type: 'cn.mobile',
  sensitivity: 'general',
  label: '手机',
  place: 'text',
  count: 3,
  maskedCount: 0,
  hiddenCount: 0,
  samples: ['138****8000'],
  because: [],
  fingerprints: [],
  status: 'confirmed',
  ...given,
});

const evidenceRow = (given: Partial<Evidence>, n: number): Evidence => ({
  id: `e${n}`,
  caseId: 'c',
  number: `E-00${n + 1}`,
  name: `证据${n}.pdf`,
  mediaType: 'application/pdf',
  size: 10,
  sha256: `hash-${n}`,
  addedAt: at,
  addedBy: '测试员甲',
  ...given,
});

const entryRow = (given: Partial<RegisterEntry>, n: number): RegisterEntry => ({
  id: `r${n}`,
  caseId: 'c',
  register: 'destruction',
  seq: n + 1,
  number: `DES-2026-000${n + 1}`,
  values: { 'data-set': 's0', count: 3 },
  additions: [],
  evidenceIds: [],
  at,
  by: '测试员甲',
  ...given,
});

function journalOf(rows: readonly { readonly id: string }[]): JournalEntry[] {
  const chain: JournalEntry[] = [];
  for (const { id } of rows) {
    const draft = { caseId: 'c', at, by: '测试员甲', deviceId: 'd', action: 'create', kind: 'row' };
    chain.push(linkEntry({ ...draft, recordId: id, contentHash: '' }, chain.at(-1)));
  }
  return chain;
}
