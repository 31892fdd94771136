import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { AppError } from '../../lib/base/app-error.ts';
import type { FactRecord } from '../../lib/cases/case-file.ts';
import { loadCaseFile } from '../../lib/cases/cases.ts';
import { openDatabase } from '../../lib/cases/database.ts';
import { freshName, freshStore, testKey } from './fixture.ts';
import { fullCase, planted } from './full-case.ts';
import { asText, putRaw, rawRows } from './raw.ts';

const row = (id: string, value: number, caseId = 'a'): FactRecord => ({
  id,
  caseId,
  path: 'individuals',
  value,
  state: 'asserted',
  origin: 'person',
  updatedAt: '2026-11-22T06:00:00.000Z',
  updatedBy: '测试员甲',
});

async function threeFacts() {
  const { db } = await freshStore();
  await db.facts.bulkAdd([row('1', 10), row('2', 20), row('3', 30, 'b')]);
  return db;
}

describe('through the encryption, Dexie gives plain rows by', () => {
  test('get, bulkGet and toArray', async () => {
    const db = await threeFacts();
    expect(await db.facts.get('2')).toEqual(row('2', 20));
    expect(await db.facts.get('none')).toBeUndefined();
    expect(await db.facts.bulkGet(['3', 'none', '1'])).toEqual([row('3', 30, 'b'), undefined, row('1', 10)]);
    expect(await db.facts.toArray()).toEqual([row('1', 10), row('2', 20), row('3', 30, 'b')]);
  });

  test('where, count, keys, first, last, reverse, each, filter and sortBy', async () => {
    const db = await threeFacts();
    const ofA = () => db.facts.where({ caseId: 'a' });
    expect(await ofA().toArray()).toEqual([row('1', 10), row('2', 20)]);
    expect(await ofA().count()).toBe(2);
    expect(await ofA().primaryKeys()).toEqual(['1', '2']);
    expect(await ofA().first()).toEqual(row('1', 10));
    expect(await ofA().last()).toEqual(row('2', 20));
    expect((await ofA().reverse().sortBy('value')).map((fact) => fact.value)).toEqual([20, 10]);
    expect(await db.facts.filter((fact) => Number(fact.value) > 10).count()).toBe(2);
    const seen: unknown[] = [];
    await db.facts.orderBy('caseId').each((fact, cursor) => seen.push([cursor.key, fact.value]));
    expect(seen).toEqual([
      ['a', 10],
      ['a', 20],
      ['b', 30],
    ]);
  });

  test('put, update, modify, upsert and bulk writes', async () => {
    const db = await threeFacts();
    await db.facts.put(row('1', 11));
    await db.facts.update('2', { value: 21 });
    await db.facts.where({ caseId: 'b' }).modify((fact) => {
      fact.value = 31;
    });
    await db.facts.bulkPut([row('4', 40)]);
    await db.facts.bulkUpdate([{ key: '4', changes: { value: 41 } }]);
    expect((await db.facts.toArray()).map((fact) => fact.value)).toEqual([11, 21, 31, 41]);
  });

  test('delete, delete by index, and clear', async () => {
    const db = await threeFacts();
    await db.facts.delete('1');
    expect(await db.facts.where({ caseId: 'b' }).delete()).toBe(1);
    expect(await db.facts.toArray()).toEqual([row('2', 20)]);
    await db.facts.clear();
    expect(await db.facts.count()).toBe(0);
  });

  test('add refuses a taken id and keeps what was there', async () => {
    const db = await threeFacts();
    await expect(db.facts.add(row('1', 99))).rejects.toMatchObject({ name: 'ConstraintError' });
    expect(await db.facts.get('1')).toEqual(row('1', 10));
  });
});

describe('on disk', () => {
  test('nothing that was entered can be read, in any table', async () => {
    const store = await freshStore();
    const { id, secret } = await fullCase(store);
    const rows = await rawRows(store.db.name);
    const empty = Object.keys(rows).filter((table) => rows[table]?.length === 0);
    expect(empty).toEqual(['vault']);
    const text = asText(rows);
    for (const word of [...planted, secret]) expect(text, word).not.toContain(word);
    expect(text).toContain(id);
  });

  test('only ids, case ids and the order of the journal are left readable', async () => {
    const store = await freshStore();
    await fullCase(store);
    const { settings: _settings, vault: _vault, ...rows } = await rawRows(store.db.name);
    const fields = new Set(Object.values(rows).flat().flatMap(Object.keys));
    expect([...fields].sort()).toEqual(['caseId', 'id', 'sealed', 'seq']);
  });

  test('a changed byte is noticed and does not hide the other rows', async () => {
    const db = await threeFacts();
    const [stored] = (await rawRows(db.name)).facts as [{ sealed: Uint8Array }];
    stored.sealed[30] = (stored.sealed[30] ?? 0) ^ 1;
    await putRaw(db.name, 'facts', stored);
    await expect(db.facts.get('1')).rejects.toMatchObject({ code: 'vault.damaged-record' });
    await expect(db.facts.toArray()).rejects.toMatchObject({ code: 'vault.damaged-record' });
    await expect(db.facts.filter(() => true).first()).rejects.toMatchObject({ code: 'vault.damaged-record' });
    expect(await db.facts.get('2')).toEqual(row('2', 20));
  });

  test('rows that were swapped, moved to another case or exchanged for plain ones are refused', async () => {
    const db = await threeFacts();
    const [first, second] = (await rawRows(db.name)).facts as [object, object];
    await putRaw(db.name, 'facts', { ...second, id: '1' });
    await putRaw(db.name, 'facts', { ...first, id: '1b' });
    await putRaw(db.name, 'facts', { ...second, caseId: 'b' });
    await putRaw(db.name, 'facts', row('4', 40));
    for (const id of ['1', '1b', '2', '4'])
      await expect(db.facts.get(id), id).rejects.toMatchObject({ code: 'vault.damaged-record' });
  });
});

describe('while the vault is locked', () => {
  const locked = new AppError('vault.locked', { zh: '已锁定', en: 'locked' });

  test('rows can be neither read nor written, and nothing is lost', async () => {
    const name = freshName();
    const key = vi.fn(() => testKey);
    const db = await openDatabase(key, { name });
    await db.facts.add(row('1', 10));
    key.mockImplementation(() => {
      throw locked;
    });
    await expect(db.facts.get('1')).rejects.toBe(locked);
    await expect(db.facts.toArray()).rejects.toBe(locked);
    await expect(db.facts.filter(() => true).first()).rejects.toBe(locked);
    await expect(db.facts.put(row('1', 11))).rejects.toBe(locked);
    await expect(db.transaction('rw', db.facts, () => db.facts.add(row('2', 20)))).rejects.toBe(locked);
    key.mockImplementation(() => testKey);
    expect(await db.facts.toArray()).toEqual([row('1', 10)]);
  });

  test('another key reads nothing', async () => {
    const store = await freshStore();
    const { id } = await fullCase(store);
    const db = await openDatabase(() => new Uint8Array(32), { name: store.db.name });
    await expect(loadCaseFile({ db }, id)).rejects.toMatchObject({ code: 'vault.damaged-record' });
  });
});
