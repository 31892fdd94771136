import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { saveAnswer } from '../../lib/cases/answers.ts';
import { createCase } from '../../lib/cases/cases.ts';
import { listCases } from '../../lib/cases/list-cases.ts';
import { freshStore, newCase, question } from './fixture.ts';

afterEach(() => vi.restoreAllMocks());

test('a database that the browser closed and could not open again is opened once there is room', async () => {
  const store = await freshStore();
  const { id } = await createCase(store, newCase);
  const save = () => saveAnswer(store, id, { question, basedOn: undefined, patch: { reason: '办完了' } });
  store.db.backendDB().close();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError');
  });
  await expect(save()).rejects.toMatchObject({ code: 'storage.failed' });
  vi.restoreAllMocks();
  await expect.poll(save).toMatchObject({ reason: '办完了' });
  expect(await listCases(store)).toHaveLength(1);
});
