import { Dexie } from 'dexie';
import { AppError } from '../base/app-error.ts';
import type { VaultHeader } from '../vault/passphrase.ts';
import { databaseName, installedVersion, openDatabase, type VaultRow } from './database.ts';
import { withStorage } from './storage-error.ts';

/**
 * The stored header as it lies there, `undefined` before set-up. Reads the database in whatever version it has:
 * an upgrade may need the key, and the key needs this.
 */
export async function readHeader(): Promise<unknown> {
  if ((await installedVersion(databaseName)) === undefined) return undefined;
  const db = new Dexie(databaseName);
  try {
    await withStorage(() => db.open());
    if (!db.tables.some((table) => table.name === 'vault')) return undefined;
    const row = await withStorage(() => db.table<VaultRow>('vault').get('vault'));
    return row?.header;
  } finally {
    db.close();
  }
}

/** Stores the first header, or replaces `previous`; refuses when another page was faster. */
export async function writeHeader(
  header: VaultHeader,
  previous: unknown,
  key: () => Uint8Array,
): Promise<void> {
  const db = await openDatabase(key);
  try {
    await withStorage(() =>
      db.transaction('rw', db.vault, async () => {
        const current = (await db.vault.get('vault'))?.header;
        if (JSON.stringify(current) !== JSON.stringify(previous)) throw changedElsewhere();
        await db.vault.put({ id: 'vault', header });
      }),
    );
  } finally {
    db.close();
  }
}

const changedElsewhere = () =>
  new AppError('vault.changed-elsewhere', {
    zh: '另一个页面刚刚设置过口令，这里的没有生效。资料没有变化。请用那边设置的口令解锁。',
    en: 'Another page has just set the passphrase, so this one was not used. No data has changed. Unlock with the passphrase set there.',
  });
