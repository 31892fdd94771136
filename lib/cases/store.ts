import { type CaseDatabase, openDatabase } from './database.ts';
import { connectVault, vaultKey } from './session.ts';
import { withStorage } from './storage-error.ts';

/** What every function of the case store works with. */
export interface Store {
  readonly db: CaseDatabase;
  readonly now: () => Date;
  /** A fresh random id. */
  readonly newId: () => string;
  /** Tells this installation apart in journals; random, says nothing about the computer. */
  readonly deviceId: string;
}

/**
 * The store of this installation. May be opened while the vault is locked; rows can be read and written once it is
 * open. Throws `storage.newer`, `storage.unavailable` and the like.
 */
export async function openStore(): Promise<Store> {
  await connectVault();
  return storeOn(await openDatabase(vaultKey));
}

/** The store on an open database. */
export async function storeOn(db: CaseDatabase): Promise<Store> {
  const newId = () => crypto.randomUUID();
  return { db, now: () => new Date(), newId, deviceId: await deviceId(db, newId()) };
}

function deviceId(db: CaseDatabase, fresh: string): Promise<string> {
  return withStorage(() =>
    db.transaction('rw', db.settings, async () => {
      const known = await db.settings.get('device');
      if (known) return String(known.value);
      await db.settings.add({ id: 'device', value: fresh });
      return fresh;
    }),
  );
}
