import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { exportCase, importCase } from '../../lib/cases/case-transfer.ts';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import { addVisit, removeVisit } from '../../lib/cases/visits.ts';
import { freshStore, newCase } from './fixture.ts';

const page = { site: 'https://crm.example', url: 'https://crm.example/files', title: '附件' };

test('a page looked through by a person is noted once, with who and when, and can be taken back', async () => {
  const store = await freshStore();
  const { id } = await createCase(store, newCase);
  const first = await addVisit(store, id, page);
  const again = await addVisit(store, id, { ...page, title: '附件列表' });
  expect(again).toMatchObject({ id: first.id, by: newCase.operator, title: '附件列表' });
  expect((await loadCaseFile(store, id)).visits).toEqual([again]);
  await removeVisit(store, again);
  await removeVisit(store, again);
  const { visits, journal } = await loadCaseFile(store, id);
  expect(visits).toEqual([]);
  expect(journal.filter(({ kind }) => kind === 'visit').map(({ action }) => action)).toEqual([
    'create',
    'update',
    'remove',
  ]);
});

test('visits travel with an export', async () => {
  const store = await freshStore();
  const { id } = await createCase(store, newCase);
  await addVisit(store, id, page);
  const elsewhere = await freshStore();
  const imported = await importCase(elsewhere, await exportCase(store, id));
  expect((await loadCaseFile(elsewhere, imported.id)).visits).toMatchObject([page]);
});

test('the same address on another site is another page', async () => {
  const store = await freshStore();
  const { id } = await createCase(store, newCase);
  await addVisit(store, id, page);
  await addVisit(store, id, { ...page, site: 'https://other.example' });
  expect((await loadCaseFile(store, id)).visits).toHaveLength(2);
});
