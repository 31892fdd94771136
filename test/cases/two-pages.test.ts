import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { expect, test } from 'vitest';
import { AnswerChanged, answerId, saveAnswer } from '../../lib/cases/answers.ts';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import { openDatabase } from '../../lib/cases/database.ts';
import { deleteCase } from '../../lib/cases/delete-case.ts';
import { attachEvidence } from '../../lib/cases/evidence.ts';
import { gatherFindings } from '../../lib/cases/gather-findings.ts';
import { listCases } from '../../lib/cases/list-cases.ts';
import { judgeFinding, recordScan } from '../../lib/cases/scans.ts';
import type { Store } from '../../lib/cases/store.ts';
import type { Answer } from '../../lib/checklist/answer.ts';
import { checkChain } from '../../lib/vault/journal.ts';
import { freshName, newCase, question, testKey, ticking } from './fixture.ts';
import { report } from './full-case.ts';

async function twoPages() {
  const name = freshName();
  const open = async () => ticking(await openDatabase(() => testKey, { name }));
  const [left, right] = [await open(), await open()];
  return { left, right, caseId: (await createCase(left, newCase)).id };
}

test('200 edits from two pages at the same time lose nothing', async () => {
  const { left, right, caseId } = await twoPages();
  const edits = Array.from({ length: 100 }, (_, index) => {
    const asked = { question: { ...question, id: `q.${index}` }, basedOn: undefined };
    return [
      saveAnswer(left, caseId, { ...asked, patch: { reason: `left ${index}` } }),
      saveAnswer(right, caseId, { ...asked, patch: { note: `right ${index}` } }),
    ];
  });
  await Promise.all(edits.flat());
  const { answers, journal } = await loadCaseFile(left, caseId);
  expect(answers).toHaveLength(100);
  for (const { questionId, reason, note, seq } of answers) {
    const index = questionId.slice(2);
    expect({ reason, note, seq }).toEqual({ reason: `left ${index}`, note: `right ${index}`, seq: 2 });
  }
  expect(journal.filter((entry) => entry.kind === 'answer')).toHaveLength(200);
  expect(checkChain(journal)).toEqual({ intact: true });
});

test('typing on in one page keeps what the other page wrote beside it', async () => {
  const { left, right, caseId } = await twoPages();
  let seenLeft: Answer | undefined;
  let seenRight: Answer | undefined;
  for (let round = 1; round <= 50; round++) {
    const leftEdit = { question, basedOn: seenLeft, patch: { reason: 'l'.repeat(round) } };
    const rightEdit = { question, basedOn: seenRight, patch: { note: 'r'.repeat(round) } };
    [seenLeft, seenRight] = await Promise.all([
      saveAnswer(left, caseId, leftEdit),
      saveAnswer(right, caseId, rightEdit),
    ]);
  }
  const stored = await left.db.answers.get(answerId(caseId, question.id));
  expect(stored).toMatchObject({ reason: 'l'.repeat(50), note: 'r'.repeat(50), seq: 100 });
});

test('the same field edited in both pages is decided by a person', async () => {
  const { left, right, caseId } = await twoPages();
  const first = await saveAnswer(left, caseId, { question, basedOn: undefined, patch: { state: 'yes' } });
  const changed = await saveAnswer(right, caseId, { question, basedOn: first, patch: { state: 'no' } });
  const late = saveAnswer(left, caseId, { question, basedOn: first, patch: { state: 'partly', note: 'n' } });
  const error = await late.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(AnswerChanged);
  expect(error).toMatchObject({ code: 'answer.changed-elsewhere', fields: ['state'], current: changed });
  expect(await left.db.answers.get(first.id)).toEqual(changed);
});

test('files attached from two pages at the same time get different numbers and all stand in the answer', async () => {
  const { left, right, caseId } = await twoPages();
  const file = { name: 'a.txt', mediaType: 'text/plain', bytes: new Uint8Array([1]), question };
  const added = await Promise.all(
    [left, right, left, right].map((page) => attachEvidence(page, caseId, file)),
  );
  expect(added.map((evidence) => evidence.number).sort()).toEqual(['E-001', 'E-002', 'E-003', 'E-004']);
  const answer = await left.db.answers.get(answerId(caseId, question.id));
  expect([...(answer?.evidenceIds ?? [])].sort()).toEqual(added.map((evidence) => evidence.id).sort());
});

test('cases created in two pages at the same time get different numbers', async () => {
  const { left, right } = await twoPages();
  const created = await Promise.all([left, right, left].map((page) => createCase(page, newCase)));
  expect(created.map((one) => one.number).sort()).toEqual(['SG-2026-0002', 'SG-2026-0003', 'SG-2026-0004']);
});

test('one suggestion accepted in two pages at the same time becomes one data set', async () => {
  const { left, right, caseId } = await twoPages();
  const { findings } = await recordScan(left, caseId, { report, site: 'https://crm.example' });
  const confirmed = await Promise.all(
    findings.map((finding) => judgeFinding(left, finding, { status: 'confirmed' })),
  );
  const named = { caseId, name: '会员列表', system: 'crm.example' };
  const made = await Promise.all([left, right].map((page) => gatherFindings(page, confirmed, named)));
  const { dataSets, findings: kept } = await loadCaseFile(left, caseId);
  expect(made.filter(Boolean)).toEqual(dataSets);
  expect(dataSets).toHaveLength(1);
  expect(new Set(kept.map(({ dataSetId }) => dataSetId))).toEqual(new Set([dataSets[0]?.id]));
});

test.each([
  ['the answers', async ({ db }: Store, caseId: string) => db.answers.where({ caseId }).toArray()],
  ['the whole case', async (store: Store, caseId: string) => (await loadCaseFile(store, caseId)).answers],
])('a live query of %s in one page sees what the other page saves', async (_what, read) => {
  const { left, right, caseId } = await twoPages();
  const edit = (reason: string) =>
    saveAnswer(right, caseId, { question, basedOn: undefined, patch: { reason } });
  const seen = new Promise<string[]>((resolve, reject) => {
    const reasons: string[] = [];
    const subscription = liveQuery(() => read(left, caseId)).subscribe((answers) => {
      reasons.push(answers.map((answer) => answer.reason).join());
      if (reasons.length === 1) edit('one').catch(reject);
      if (reasons.at(-1) !== 'one') return;
      subscription.unsubscribe();
      resolve(reasons);
    }, reject);
  });
  expect(await seen).toEqual(['', 'one']);
});

test('a live list of cases in one page sees a case that the other page creates or deletes', async () => {
  const { left, right, caseId } = await twoPages();
  const counts = new Promise<number[]>((resolve, reject) => {
    const seen: number[] = [];
    const subscription = liveQuery(() => listCases(left)).subscribe((cases) => {
      seen.push(cases.length);
      if (seen.length === 1) createCase(right, newCase).catch(reject);
      if (seen.length === 2) deleteCase(right, caseId).catch(reject);
      if (seen.length < 3) return;
      subscription.unsubscribe();
      resolve(seen);
    }, reject);
  });
  expect(await counts).toEqual([1, 2, 1]);
});
