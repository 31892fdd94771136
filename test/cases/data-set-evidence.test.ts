import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { exportCase, importCase } from '../../lib/cases/case-transfer.ts';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import { addDataSet, removeDataSet, restoreDataSet } from '../../lib/cases/data-sets.ts';
import { attachEvidence, removeEvidence } from '../../lib/cases/evidence.ts';
import { readExport } from '../../lib/cases/read-export.ts';
import { freshStore, newCase } from './fixture.ts';

const file = { name: '清除后截图.png', mediaType: 'image/png', bytes: new Uint8Array(9) };

async function prepared() {
  const store = await freshStore();
  const { id } = await createCase(store, newCase);
  const dataSet = await addDataSet(store, id, { name: '会员资料' });
  const held = async () => (await store.db.dataSets.get(dataSet.id))?.evidenceIds;
  return { store, id, dataSet, held };
}

test('a file enters the data set it is about, and the journal says so', async () => {
  const { store, id, dataSet, held } = await prepared();
  const first = await attachEvidence(store, id, { ...file, dataSet });
  const second = await attachEvidence(store, id, { ...file, dataSet });
  expect(await held()).toEqual([first.id, second.id]);
  const { journal } = await loadCaseFile(store, id);
  expect(journal.slice(-2)).toMatchObject([
    { action: 'create', kind: 'evidence', recordId: second.id },
    { action: 'update', kind: 'data-set', recordId: dataSet.id },
  ]);
});

test('of a data set that is gone nothing is kept', async () => {
  const { store, id, dataSet } = await prepared();
  await removeDataSet(store, dataSet);
  await expect(attachEvidence(store, id, { ...file, dataSet })).rejects.toMatchObject({
    code: 'data-set.gone',
  });
  expect([await store.db.evidence.count(), await store.db.blobs.count()]).toEqual([0, 0]);
});

test('a removed file leaves its data set; others and other data sets stay as they are', async () => {
  const { store, id, dataSet, held } = await prepared();
  const other = await addDataSet(store, id, { name: '订单' });
  const first = await attachEvidence(store, id, { ...file, dataSet });
  const second = await attachEvidence(store, id, { ...file, dataSet });
  await removeEvidence(store, first, { dataSet });
  expect(await held()).toEqual([second.id]);
  expect(await store.db.dataSets.get(other.id)).toEqual(other);
});

test('a data set comes back with those of its files that are still there', async () => {
  const { store, id, dataSet, held } = await prepared();
  const first = await attachEvidence(store, id, { ...file, dataSet });
  const second = await attachEvidence(store, id, { ...file, dataSet });
  const removed = await removeDataSet(store, dataSet);
  await removeEvidence(store, first, {});
  await restoreDataSet(store, removed);
  expect(await held()).toEqual([second.id]);
  expect(readExport(await exportCase(store, id)).dataSets).toHaveLength(1);
});

test('copies point to their own files, and a file that is missing makes an export inconsistent', async () => {
  const { store, id, dataSet } = await prepared();
  await attachEvidence(store, id, { ...file, dataSet });
  const text = await exportCase(store, id);
  const copy = await loadCaseFile(store, (await importCase(store, text)).id);
  expect(copy.dataSets[0]?.evidenceIds).toEqual([copy.evidence[0]?.id]);
  expect(copy.evidence[0]?.id).not.toBe(readExport(text).evidence[0]?.id);
  const torn = JSON.stringify({ ...JSON.parse(text), evidence: [] });
  expect(() => readExport(torn)).toThrow('import.inconsistent');
});
