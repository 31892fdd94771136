import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { exportCase, importCase, previewCase } from '../../lib/cases/case-transfer.ts';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import { listCases, listDamage } from '../../lib/cases/list-cases.ts';
import { freshStore, newCase } from './fixture.ts';
import { putRaw } from './raw.ts';

/** Two cases, of which the first has been exported and then been damaged on the disk. */
async function oneOfTwo() {
  const store = await freshStore();
  const first = await createCase(store, newCase);
  const second = await createCase(store, { ...newCase, name: '示例门店交接' });
  const backup = await exportCase(store, first.id);
  const read = await loadCaseFile(store, first.id);
  await putRaw(store.db.name, 'cases', { id: first.id, sealed: new Uint8Array(60) });
  return { store, first, second, backup, read };
}

test('a case whose row is damaged keeps nobody from the others, and is told of', async () => {
  const { store, first, second } = await oneOfTwo();
  expect(await listCases(store)).toEqual([second]);
  expect(await listDamage(store)).toMatchObject([{ code: 'vault.damaged-record' }]);
  await expect(loadCaseFile(store, first.id)).rejects.toMatchObject({ code: 'vault.damaged-record' });
  expect((await createCase(store, newCase)).number).toBe('SG-2026-0003');
});

test('a case whose row is damaged comes back from its export, as a copy beside what is left of it', async () => {
  const { store, first, backup, read } = await oneOfTwo();
  expect((await previewCase(store, backup)).asCopy).toBe(true);
  const copy = await importCase(store, backup);
  expect(copy.id).not.toBe(first.id);
  const { facts, answers } = await loadCaseFile(store, copy.id);
  expect(facts.map(({ path, value }) => [path, value])).toEqual(
    read.facts.map(({ path, value }) => [path, value]),
  );
  expect(answers).toHaveLength(read.answers.length);
  expect(await listDamage(store)).toHaveLength(1);
});

test('what keeps all cases from being read is no damage of one', async () => {
  const { store } = await oneOfTwo();
  store.db.close();
  await expect(listCases(store)).rejects.toMatchObject({ code: 'storage.closed' });
});
