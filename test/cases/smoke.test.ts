import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { saveAnswer } from '../../lib/cases/answers.ts';
import { createCase, listCases, loadCaseFile, updateCase } from '../../lib/cases/cases.ts';
import { deleteCase } from '../../lib/cases/delete-case.ts';
import { attachEvidence, readEvidence, removeEvidence } from '../../lib/cases/evidence.ts';
import * as session from '../../lib/cases/session.ts';
import { openStore } from '../../lib/cases/store.ts';
import { checkChain } from '../../lib/vault/journal.ts';
import { freshStore, newCase, question } from './fixture.ts';

test('smoke', async () => {
  const store = await freshStore();
  const c = await createCase(store, newCase);
  const a = await saveAnswer(store, c.id, { question, basedOn: undefined, patch: { state: 'yes' } });
  await saveAnswer(store, c.id, { question, basedOn: a, patch: { reason: 'x' }, confirm: true });
  const e = await attachEvidence(store, c.id, {
    name: 'a.png',
    mediaType: 'image/png',
    bytes: new Uint8Array([1, 2, 3]),
    question,
  });
  expect(await readEvidence(store, e.id)).toEqual(new Uint8Array([1, 2, 3]));
  await removeEvidence(store, e);
  await updateCase(store, c.id, { name: 'n' });
  const file = await loadCaseFile(store, c.id);
  console.log(JSON.stringify(file, null, 1));
  expect(checkChain(file.journal)).toEqual({ intact: true });
  console.log(await listCases(store), await deleteCase(store, c.id));
});
test('session', async () => {
  expect(await session.vaultState()).toBe('absent');
  await session.setUp('correct horse');
  expect(await session.vaultState()).toBe('open');
  const store = await openStore();
  await createCase(store, newCase);
  await session.lock();
  expect(await session.vaultState()).toBe('locked');
  await expect(listCases(store)).rejects.toThrow('vault.locked');
  await expect(session.unlock('x')).rejects.toThrow('vault.wrong');
  await session.unlock('correct horse');
  expect((await listCases(store)).length).toBe(1);
  await session.lock();
});
