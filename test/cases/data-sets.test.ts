import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { loadCaseFile } from '../../lib/cases/cases.ts';
import { addDataSet, removeDataSet, restoreDataSet, updateDataSet } from '../../lib/cases/data-sets.ts';
import { judgeFinding } from '../../lib/cases/scans.ts';
import { DataSet } from '../../lib/inventory/data-set.ts';
import { freshStore } from './fixture.ts';
import { fullCase } from './full-case.ts';

async function prepared() {
  const store = await freshStore();
  const { id } = await fullCase(store);
  const [dataSet] = (await loadCaseFile(store, id)).dataSets;
  if (!dataSet) throw new Error('the full case has a data set');
  return { store, id, dataSet };
}

test('a new data set has no disposition and is a person’s', async () => {
  const { store, id } = await prepared();
  const added = await addDataSet(store, id, { name: '工单' });
  expect(DataSet.parse(added)).toEqual(added);
  expect(added).toMatchObject({ disposition: null, origin: 'person', categories: [] });
  expect(added).not.toHaveProperty('individuals');
  await expect(addDataSet(store, id, { name: '' })).rejects.toMatchObject({ code: 'record.invalid' });
});

test('a change sets the fields given, leaves the others, and can say that the count is unknown', async () => {
  const { store, dataSet } = await prepared();
  await updateDataSet(store, dataSet, { disposition: 'archive' });
  const updated = await updateDataSet(store, dataSet, { individuals: undefined });
  expect(updated).toMatchObject({ name: dataSet.name, disposition: 'archive' });
  expect(updated).not.toHaveProperty('individuals');
});

test('data sets stand in the order in which they were entered', async () => {
  const { store, id, dataSet } = await prepared();
  const names = ['丁', '甲', '戊', '乙', '庚', '丙', '己'];
  for (const name of names) await addDataSet(store, id, { name });
  const { dataSets } = await loadCaseFile(store, id);
  expect(dataSets.map(({ name }) => name)).toEqual([dataSet.name, ...names]);
});

test('a removed data set comes back as it was, with its findings', async () => {
  const { store, id } = await prepared();
  const { journal: _before, ...before } = await loadCaseFile(store, id);
  const removed = await removeDataSet(store, { id: before.dataSets[0]?.id ?? '', caseId: id });
  const without = await loadCaseFile(store, id);
  expect(without.dataSets).toEqual([]);
  expect(without.findings[0]).not.toHaveProperty('dataSetId');
  await restoreDataSet(store, removed);
  const { journal, ...after } = await loadCaseFile(store, id);
  expect(after).toEqual(before);
  expect(journal.slice(-2).map((entry) => entry.action)).toEqual(['remove', 'restore']);
});

test('a finding given to another data set meanwhile stays there when the first comes back', async () => {
  const { store, id, dataSet } = await prepared();
  const removed = await removeDataSet(store, dataSet);
  const other = await addDataSet(store, id, { name: '工单' });
  const [finding] = (await loadCaseFile(store, id)).findings;
  if (finding) await judgeFinding(store, finding, { dataSetId: other.id });
  await restoreDataSet(store, removed);
  expect((await loadCaseFile(store, id)).findings[0]?.dataSetId).toBe(other.id);
});

test('changing or removing what is gone is refused', async () => {
  const { store, dataSet } = await prepared();
  await removeDataSet(store, dataSet);
  await expect(updateDataSet(store, dataSet, { note: 'x' })).rejects.toMatchObject({ code: 'data-set.gone' });
  await expect(removeDataSet(store, dataSet)).rejects.toMatchObject({ code: 'data-set.gone' });
});
