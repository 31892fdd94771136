import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AppError } from '../../lib/base/app-error.ts';
import { exportCase, previewCase } from '../../lib/cases/case-transfer.ts';
import { loadCaseFile } from '../../lib/cases/cases.ts';
import { stateFact } from '../../lib/cases/state-fact.ts';
import { checkChain } from '../../lib/vault/journal.ts';
import { freshStore } from './fixture.ts';
import { fullCase } from './full-case.ts';
import { operations } from './operations.ts';
import { rawRows } from './raw.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

type Write = () => IDBRequest;

/** From now on the write with this number happens as `fault` says; gives the count of writes tried. */
function meet(number: number, fault: (write: Write) => IDBRequest): () => number {
  let tried = 0;
  for (const method of ['add', 'put', 'delete'] as const) {
    const original = IDBObjectStore.prototype[method] as (...parameters: unknown[]) => IDBRequest;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...parameters: unknown[]
    ) {
      const write: Write = () => original.apply(this, parameters);
      return (++tried === number ? fault(write) : write()) as never;
    });
  }
  return () => tried;
}

const diskFull = () => {
  throw new DOMException('planted', 'QuotaExceededError');
};
const abort = (write: Write) => {
  const request = write();
  request.transaction?.abort();
  return request;
};

describe.each(Object.entries(operations))('%s', (_name, operation) => {
  async function prepared() {
    const store = await freshStore();
    const { id } = await fullCase(store);
    return { store, id, run: await operation(store, id) };
  }

  async function writesOf(): Promise<number> {
    const { run } = await prepared();
    const tried = meet(0, (write) => write());
    await run();
    vi.restoreAllMocks();
    return tried();
  }

  test.each([
    ['the disk is full', diskFull, 'storage.full'],
    ['the browser aborts', abort, 'storage.aborted'],
  ])('leaves everything as it was when %s at any of its writes', async (_when, fault, code) => {
    const writes = await writesOf();
    expect(writes).toBeGreaterThan(0);
    for (let number = 1; number <= writes; number++) {
      const { store, run } = await prepared();
      const before = await rawRows(store.db.name);
      meet(number, fault);
      const error = await run().catch((reason: unknown) => reason);
      vi.restoreAllMocks();
      expect(error, `write ${number}`).toBeInstanceOf(AppError);
      expect((error as AppError).code, `write ${number}`).toBe(code);
      expect(await rawRows(store.db.name), `write ${number}`).toEqual(before);
      await run();
      store.db.close();
    }
  });

  test('adds to an intact journal', async () => {
    const { store, id, run } = await prepared();
    const before = await store.db.journal.count();
    await run();
    const cases = await store.db.cases.toCollection().primaryKeys();
    for (const caseId of cases)
      expect(checkChain((await loadCaseFile(store, caseId)).journal).intact).toBe(true);
    if (cases.includes(id)) expect(await store.db.journal.count()).toBeGreaterThan(before);
  });
});

test.each([
  ['the disk is full', diskFull],
  ['the browser aborts', abort],
])('a case can still be exported when %s', async (_when, fault) => {
  const store = await freshStore();
  const { id } = await fullCase(store);
  const before = await rawRows(store.db.name);
  meet(1, fault);
  const text = await exportCase(store, id);
  vi.restoreAllMocks();
  expect(await rawRows(store.db.name)).toEqual(before);
  expect((await previewCase(await freshStore(), text)).counts.answers).toBe(1);
});

test('what is acknowledged is on disk: the promise settles only after a strict transaction completed', async () => {
  const events: string[] = [];
  const original = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...parameters: Parameters<IDBDatabase['transaction']>
  ) {
    const transaction = original.apply(this, parameters);
    const [, mode, options] = parameters;
    transaction.addEventListener('complete', () => events.push(`${mode} ${options?.durability} complete`));
    return transaction;
  });
  const store = await freshStore();
  const { id } = await fullCase(store);
  events.length = 0;
  await stateFact(store, id, { path: 'under14', value: true, state: 'asserted', origin: 'person' });
  events.push('settled');
  expect(events).toEqual(['readwrite strict complete', 'settled']);
});
