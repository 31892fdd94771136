import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { answerId } from '../../lib/cases/answers.ts';
import { viewCase } from '../../lib/cases/case-view.ts';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import { addDataSet, removeDataSet } from '../../lib/cases/data-sets.ts';
import { attachEvidence, readEvidence, removeEvidence } from '../../lib/cases/evidence.ts';
import { shareEvidence, unshareEvidence } from '../../lib/cases/evidence-places.ts';
import type { Store } from '../../lib/cases/store.ts';
import type { DataSet } from '../../lib/inventory/data-set.ts';
import { freshStore, newCase, question } from './fixture.ts';

const file = { name: '清除后截图.png', mediaType: 'image/png', bytes: new Uint8Array(9) };
let store: Store;
let caseId: string;
let dataSet: DataSet;

beforeEach(async () => {
  store = await freshStore();
  ({ id: caseId } = await createCase(store, newCase));
  dataSet = await addDataSet(store, caseId, { name: '会员资料' });
});

/** The files that the question and the data set hold. */
const held = async () => ({
  question: (await store.db.answers.get(answerId(caseId, question.id)))?.evidenceIds,
  dataSet: (await store.db.dataSets.get(dataSet.id))?.evidenceIds,
});
const lastEntries = async (count: number) =>
  (await loadCaseFile(store, caseId)).journal.slice(-count).map(({ action, kind }) => `${action} ${kind}`);

test('a file of a question is attached to a data set as well, and stays one file with one number', async () => {
  const { id } = await attachEvidence(store, caseId, { ...file, question });
  await shareEvidence(store, { id, caseId }, { dataSet });
  expect(await held()).toEqual({ question: [id], dataSet: [id] });
  const { evidence } = viewCase(await loadCaseFile(store, caseId));
  expect(evidence).toMatchObject([
    { number: 'E-001', places: [{ id: answerId(caseId, question.id) }, { title: { zh: '会员资料' } }] },
  ]);
  expect(await lastEntries(1)).toEqual(['update data-set']);
});

test('a file of a data set is attached to a question as well, also to one that nobody has answered', async () => {
  const { id } = await attachEvidence(store, caseId, { ...file, dataSet });
  await shareEvidence(store, { id, caseId }, { question });
  expect(await held()).toEqual({ question: [id], dataSet: [id] });
  expect(await lastEntries(1)).toEqual(['create answer']);
});

test('attached twice it stands there once, and nothing is written', async () => {
  const { id } = await attachEvidence(store, caseId, { ...file, dataSet });
  const { journal } = await loadCaseFile(store, caseId);
  await shareEvidence(store, { id, caseId }, { dataSet });
  expect((await held()).dataSet).toEqual([id]);
  expect((await loadCaseFile(store, caseId)).journal).toHaveLength(journal.length);
});

test('the way back takes it from that place only, and never out of the case', async () => {
  const { id } = await attachEvidence(store, caseId, { ...file, question });
  const loose = await attachEvidence(store, caseId, file);
  for (const one of [id, loose.id]) {
    await shareEvidence(store, { id: one, caseId }, { dataSet });
    await unshareEvidence(store, { id: one, caseId }, { dataSet });
  }
  expect(await held()).toEqual({ question: [id], dataSet: [] });
  expect(await readEvidence(store, loose.id)).toEqual(file.bytes);
});

test('taken off one place it stays where else it is attached; taken off the last one it is gone', async () => {
  const { id } = await attachEvidence(store, caseId, { ...file, question });
  await shareEvidence(store, { id, caseId }, { dataSet });
  expect(await removeEvidence(store, { id, caseId }, { question })).toBeUndefined();
  expect(await held()).toEqual({ question: [], dataSet: [id] });
  expect(await readEvidence(store, id)).toEqual(file.bytes);
  expect(await removeEvidence(store, { id, caseId }, { dataSet })).toEqual(file.bytes);
  expect(await held()).toEqual({ question: [], dataSet: [] });
  expect([await store.db.evidence.count(), await store.db.blobs.count()]).toEqual([0, 0]);
  expect(await lastEntries(2)).toEqual(['update data-set', 'remove evidence']);
});

test('a file whose bytes are not here is not taken off the last place that holds it', async () => {
  const { id } = await attachEvidence(store, caseId, { ...file, question });
  await store.db.blobs.clear();
  await expect(removeEvidence(store, { id, caseId }, { question })).rejects.toMatchObject({
    code: 'evidence.absent',
  });
  expect((await held()).question).toEqual([id]);
});

test('what is gone meanwhile is not attached, and nothing is attached to what is gone', async () => {
  const kept = await attachEvidence(store, caseId, file);
  const lost = await attachEvidence(store, caseId, file);
  await removeEvidence(store, lost, {});
  await expect(shareEvidence(store, lost, { dataSet })).rejects.toMatchObject({ code: 'evidence.gone' });
  await removeDataSet(store, dataSet);
  await expect(shareEvidence(store, kept, { dataSet })).rejects.toMatchObject({ code: 'data-set.gone' });
  expect(viewCase(await loadCaseFile(store, caseId)).evidence).toMatchObject([{ id: kept.id, places: [] }]);
});
