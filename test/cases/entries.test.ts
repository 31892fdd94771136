import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { exportCase, importCase } from '../../lib/cases/case-transfer.ts';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import { addDataSet, removeDataSet } from '../../lib/cases/data-sets.ts';
import { addEntry, completeEntry, counterEntry } from '../../lib/cases/entries.ts';
import { attachEvidence, removeEvidence } from '../../lib/cases/evidence.ts';
import { readExport } from '../../lib/cases/read-export.ts';
import { freshStore, newCase } from './fixture.ts';

async function prepared() {
  const store = await freshStore();
  const { id } = await createCase(store, newCase);
  const dataSet = await addDataSet(store, id, { name: '会员资料', individuals: 1000 });
  const write = (values: Readonly<Record<string, string | number>>) =>
    addEntry(store, id, { register: 'destruction', values: { 'data-set': dataSet.id, ...values } });
  return { store, id, dataSet, write };
}

describe('a register', () => {
  test('numbers its entries without gaps, apart from other registers, also when several are written at once', async () => {
    const { store, id, write } = await prepared();
    const year = store.now().getFullYear();
    await Promise.all([write({ count: 1 }), write({ count: 2 }), write({ count: 3 })]);
    await addEntry(store, id, { register: 'training', values: { topic: '保密' } });
    const { entries = [] } = await loadCaseFile(store, id);
    expect(entries.map(({ number }) => number).toSorted()).toEqual([
      `DES-${year}-0001`,
      `DES-${year}-0002`,
      `DES-${year}-0003`,
      `TRN-${year}-0001`,
    ]);
  });

  test.each([
    ['nothing at all', {}],
    ['a number that is not whole', { count: 1.5 }],
    ['words for a number', { count: 'viele' }],
    ['a day that has not come', { at: '2999-01-01T00:00:00.000Z' }],
    ['the same person twice', { by: '林若溪', witness: '林若溪' }],
    ['a column that it does not have', { colour: '红' }],
  ])('takes no entry with %s, and nothing is written', async (_what, values) => {
    const { store, id } = await prepared();
    const written = addEntry(store, id, { register: 'destruction', values });
    await expect(written).rejects.toMatchObject({
      code: expect.stringMatching(/^(?:entry|record)\.invalid$/),
    });
    expect(await store.db.entries.count()).toBe(0);
  });

  test('takes no entry about a data set that is gone, and keeps one that it has an entry about', async () => {
    const { store, id, dataSet, write } = await prepared();
    const other = await addDataSet(store, id, { name: '工单' });
    await removeDataSet(store, other);
    await expect(write({ 'data-set': other.id })).rejects.toMatchObject({ code: 'data-set.gone' });
    await write({ count: 9 });
    await expect(removeDataSet(store, dataSet)).rejects.toMatchObject({ code: 'data-set.registered' });
    expect(await store.db.dataSets.get(dataSet.id)).toEqual(dataSet);
  });
});

describe('an entry', () => {
  test('is filled in where it was empty, by whom and when, and never changed where something stands', async () => {
    const { store, write } = await prepared();
    const entry = await write({ count: 120 });
    const completed = await completeEntry(store, entry, { by: '林若溪' });
    expect(completed.values).toEqual(entry.values);
    expect(completed.additions).toMatchObject([{ by: newCase.operator, values: { by: '林若溪' } }]);
    await expect(completeEntry(store, entry, { count: 5 })).rejects.toMatchObject({ code: 'entry.filled' });
    await expect(completeEntry(store, entry, { witness: '林若溪' })).rejects.toMatchObject({
      code: 'entry.invalid',
    });
    expect(await store.db.entries.get(entry.id)).toEqual(completed);
  });

  test('is corrected by another one, as often as something is left of it, and stays as it was', async () => {
    const { store, write } = await prepared();
    const entry = await write({ count: 120 });
    const counter = await counterEntry(store, entry, { reason: '多记了', less: 100 });
    expect(counter).toMatchObject({
      seq: 2,
      values: {},
      counter: { id: entry.id, reason: '多记了', less: 100 },
    });
    await expect(counterEntry(store, entry, { reason: '又多', less: 21 })).rejects.toMatchObject({
      code: 'entry.countered',
    });
    await counterEntry(store, entry, { reason: '又多', less: 20 });
    await counterEntry(store, entry, { reason: '根本没有' });
    await expect(counterEntry(store, entry, { reason: '再来' })).rejects.toMatchObject({
      code: 'entry.countered',
    });
    await expect(counterEntry(store, counter, { reason: '再来' })).rejects.toMatchObject({
      code: 'entry.countered',
    });
    expect(await store.db.entries.get(entry.id)).toEqual(entry);
  });

  test('carries evidence, which is removed for good with the last place that holds it', async () => {
    const { store, id, write } = await prepared();
    const entry = await write({ count: 1 });
    const file = await attachEvidence(store, id, {
      ...{ name: 'a.txt', mediaType: 'text/plain', bytes: new Uint8Array(3), entry },
    });
    expect((await store.db.entries.get(entry.id))?.evidenceIds).toEqual([file.id]);
    await removeEvidence(store, file, { entry });
    expect(await store.db.entries.get(entry.id)).toEqual(entry);
    expect(await store.db.evidence.count()).toBe(0);
  });

  test('travels with its case: a copy has its own data sets, evidence and originals', async () => {
    const { store, id, write } = await prepared();
    const entry = await write({ count: 120 });
    await attachEvidence(store, id, {
      name: 'a.txt',
      mediaType: 'text/plain',
      bytes: new Uint8Array(3),
      entry,
    });
    await counterEntry(store, entry, { reason: '多记了', less: 1 });
    const copy = await importCase(store, await exportCase(store, id));
    const file = await loadCaseFile(store, copy.id);
    const [first, second] = file.entries ?? [];
    expect(first?.id).not.toBe(entry.id);
    expect(first?.values['data-set']).toBe(file.dataSets[0]?.id);
    expect(first?.evidenceIds).toEqual([file.evidence[0]?.id]);
    expect(second?.counter?.id).toBe(first?.id);
  });

  test.each([
    [
      'with a gap in the numbers',
      (rows: { seq: number }[]) => rows.map((row) => ({ ...row, seq: row.seq + 1 })),
    ],
    [
      'without the entry that is corrected',
      (rows: { seq: number }[]) => rows.slice(1).map((row) => ({ ...row, seq: 1 })),
    ],
    [
      'about a data set that is not in the file',
      (rows: object[]) => rows.map((row) => ({ ...row, values: { 'data-set': 'another' } })),
    ],
  ])('is not imported %s', async (_what, spoil) => {
    const { store, id, write } = await prepared();
    await counterEntry(store, await write({ count: 120 }), { reason: '多记了' });
    const { journal, ...file } = JSON.parse(await exportCase(store, id));
    const text = JSON.stringify({ ...file, entries: spoil(file.entries), journal: journal.slice(0, -1) });
    expect(() => readExport(text)).toThrow(expect.objectContaining({ code: 'import.inconsistent' }));
  });
});
