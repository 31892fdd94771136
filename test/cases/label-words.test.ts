import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { exportCase, importCase } from '../../lib/cases/case-transfer.ts';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import { deleteCase } from '../../lib/cases/delete-case.ts';
import { addLabelWord, removeLabelWord } from '../../lib/cases/label-words.ts';
import { readExport } from '../../lib/cases/read-export.ts';
import { freshStore, newCase } from './fixture.ts';

async function prepared() {
  const store = await freshStore();
  const { id } = await createCase(store, newCase);
  return { store, id, words: async () => (await loadCaseFile(store, id)).labelWords };
}

const mobile = { word: ' 家属 专线', type: 'cn.mobile' };

test('a label word is kept in one spelling, with who and when, and noted in the journal', async () => {
  const { store, id, words } = await prepared();
  const kept = await addLabelWord(store, id, mobile);
  expect(kept).toMatchObject({ word: '家属专线', type: 'cn.mobile', by: newCase.operator });
  expect(await words()).toEqual([kept]);
  expect((await loadCaseFile(store, id)).journal.at(-1)).toMatchObject({
    action: 'create',
    kind: 'label-word',
    recordId: kept.id,
  });
});

test('a word means one thing: said again it is kept once, said of another type it changes', async () => {
  const { store, id, words } = await prepared();
  const kept = await addLabelWord(store, id, mobile);
  expect(await addLabelWord(store, id, { ...mobile, word: '家属专线' })).toEqual(kept);
  const changed = await addLabelWord(store, id, { ...mobile, type: null });
  expect(changed).toMatchObject({ id: kept.id, type: null });
  expect(await words()).toEqual([changed]);
});

test('what no label can be recognised by is refused', async () => {
  const { store, id, words } = await prepared();
  await expect(addLabelWord(store, id, { word: '姓名、电话', type: null })).rejects.toMatchObject({
    code: 'label-word.unfit',
  });
  expect(await words()).toEqual([]);
});

test('a removed word is gone, and removing it twice does nothing', async () => {
  const { store, id, words } = await prepared();
  const kept = await addLabelWord(store, id, mobile);
  await removeLabelWord(store, kept);
  expect(await words()).toEqual([]);
  const { journal } = await loadCaseFile(store, id);
  await removeLabelWord(store, kept);
  expect((await loadCaseFile(store, id)).journal).toEqual(journal);
});

test('words go with the case: exported, imported as a copy, and deleted', async () => {
  const { store, id } = await prepared();
  const kept = await addLabelWord(store, id, mobile);
  const text = await exportCase(store, id);
  const copy = await importCase(store, text);
  const [copied] = (await loadCaseFile(store, copy.id)).labelWords ?? [];
  expect(copied).toEqual({ ...kept, id: copied?.id, caseId: copy.id });
  expect(copied?.id).not.toBe(kept.id);
  await deleteCase(store, id);
  expect(await store.db.labelWords.toArray()).toEqual([copied]);
});

test('a file from before label words were kept is read as it is', async () => {
  const { store, id } = await prepared();
  const { labelWords: _words, journal, ...old } = JSON.parse(await exportCase(store, id));
  const withoutExport = journal.slice(0, -1);
  expect(readExport(JSON.stringify({ ...old, journal: withoutExport })).labelWords).toBeUndefined();
});
