import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { loadCaseFile } from '../../lib/cases/cases.ts';
import { installedVersion, openDatabase } from '../../lib/cases/database.ts';
import { type Migration, migrations, versionOf } from '../../lib/cases/migration.ts';
import { freshName, freshStore, testKey, ticking } from './fixture.ts';
import { fullCase } from './full-case.ts';
import { asText, rawRows } from './raw.ts';

const latest = Math.max(...migrations.map(versionOf));

/** The step that a later release might bring: it rewrites encrypted rows and adds a table. */
const next: Migration = {
  id: `${String(latest + 1).padStart(3, '0')}-next`,
  stores: { later: 'id' },
  upgrade: (transaction) =>
    transaction
      .table('cases')
      .toCollection()
      .modify((row) => {
        row.name = `${row.name}(升级后)`;
      }),
};

describe('migrations', () => {
  test('are numbered 1, 2, 3 … in the names of their files', () => {
    expect(migrations.map(versionOf)).toEqual(migrations.map((_, index) => index + 1));
    for (const { id } of migrations) expect(id).toMatch(/^\d{3}-[a-z-]+$/);
  });

  test.each(migrations.map((_, index) => index + 1))(
    'from version %i keep every row and end at the latest version',
    async (version) => {
      const name = freshName();
      const written = await freshStore();
      const { id } = await fullCase(written);
      const old = await openDatabase(() => testKey, { name, migrations: migrations.slice(0, version) });
      // Tables that the old version did not know are not there to be filled.
      for (const table of old.tables) await table.bulkPut(await written.db.table(table.name).toArray());
      const before = await loadCaseFile(written, id);
      old.close();
      const db = await openDatabase(() => testKey, { name, migrations: [...migrations, next] });
      const after = await loadCaseFile({ db }, id);
      const known = (name: string) => old.tables.some((table) => table.name === name);
      const packs = known('packs') ? before.packs : [];
      const rejections = known('rejections') ? before.rejections : [];
      const visits = known('visits') ? before.visits : [];
      const labelWords = known('labelWords') ? before.labelWords : [];
      const entries = known('entries') ? before.entries : [];
      const renamed = { ...before.case, name: `${before.case.name}(升级后)` };
      expect(after).toEqual({ ...before, packs, rejections, visits, labelWords, entries, case: renamed });
      expect(asText(await rawRows(name))).not.toContain('升级后');
      expect(await installedVersion(name)).toBe(latest + 1);
    },
  );

  test('that fail leave the old version as it was', async () => {
    const { db } = await freshStore();
    const { id } = await fullCase(await ticking(db));
    const before = await rawRows(db.name);
    db.close();
    const failing = { ...next, upgrade: () => Promise.reject(new Error('planted')) };
    const opening = openDatabase(() => testKey, { name: db.name, migrations: [...migrations, failing] });
    await expect(opening).rejects.toMatchObject({ code: 'storage.failed' });
    expect(await rawRows(db.name)).toEqual(before);
    expect(await installedVersion(db.name)).toBe(latest);
    const reopened = await openDatabase(() => testKey, { name: db.name });
    expect((await loadCaseFile({ db: reopened }, id)).case.id).toBe(id);
  });

  test('that change rows wait for the passphrase, and nothing is lost meanwhile', async () => {
    const { db } = await freshStore();
    await fullCase(await ticking(db));
    db.close();
    const locked = () => {
      throw new Error('locked');
    };
    const options = { name: db.name, migrations: [...migrations, next] };
    await expect(openDatabase(locked, options)).rejects.toMatchObject({ code: 'storage.failed' });
    expect(await installedVersion(db.name)).toBe(latest);
    const opened = await openDatabase(() => testKey, options);
    expect((await opened.cases.toArray())[0]?.name).toContain('升级后');
  });
});

describe('a database written by a newer version', () => {
  test('is refused with words, and nothing in it changes', async () => {
    const name = freshName();
    const newer = await openDatabase(() => testKey, { name, migrations: [...migrations, next] });
    await fullCase(await ticking(newer));
    newer.close();
    const before = await rawRows(name);
    await expect(openDatabase(() => testKey, { name })).rejects.toMatchObject({ code: 'storage.newer' });
    expect(await rawRows(name)).toEqual(before);
    expect(await installedVersion(name)).toBe(latest + 1);
  });
});
