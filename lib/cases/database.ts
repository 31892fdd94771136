import { Dexie, type EntityTable } from 'dexie';
import type { Instant } from '../base/date.ts';
import type { Answer } from '../checklist/answer.ts';
import type { Visit } from '../inventory/coverage.ts';
import type { DataSet } from '../inventory/data-set.ts';
import type { Look } from '../inventory/erasure-proof.ts';
import type { Finding, Scan } from '../inventory/finding.ts';
import type { RegisterEntry } from '../registers/entry.ts';
import type { JournalEntry } from '../vault/journal.ts';
import type { VaultHeader } from '../vault/passphrase.ts';
import type { Case, CasePack, Evidence, FactRecord } from './case-file.ts';
import { encryption } from './encryption.ts';
import type { LabelWord } from './label-word.ts';
import { type Migration, migrations, versionOf } from './migration.ts';
import type { RejectionRecord } from './rejection-record.ts';
import { storageError, withStorage } from './storage-error.ts';

export const databaseName = 'shouguan';

/** The bytes of an evidence file. */
export interface EvidenceBytes {
  readonly id: string;
  readonly caseId: string;
  readonly bytes: Uint8Array;
}

/** The fingerprints of one look at a page, under the id of its scan. They are never exported. */
export interface StoredLook extends Look {
  readonly id: string;
  readonly caseId: string;
}

/** What it takes to undo the last change of a case's edition; kept until the next one. Never exported. */
export interface StoredUpgrade {
  /** The case's id. */
  readonly id: string;
  readonly caseId: string;
  readonly from: string;
  readonly to: string;
  readonly at: Instant;
  /** The rows before and as the upgrade left them; an answer edited since is recognised by the difference. */
  readonly before: UpgradedRows;
  readonly after: UpgradedRows;
}

interface UpgradedRows {
  readonly case: Case;
  readonly answers: readonly Answer[];
}

/** The one row of the vault table. */
export interface VaultRow {
  readonly id: 'vault';
  readonly header: VaultHeader;
}

/** Housekeeping of this installation, readable without the passphrase: nothing personal belongs here. */
export interface Setting {
  readonly id: string;
  readonly value: string | number;
}

export interface DatabaseOptions {
  readonly name?: string;
  readonly migrations?: readonly Migration[];
}

/** The case store's tables. Rows are plain objects here and encrypted on disk, except `vault` and `settings`. */
export class CaseDatabase extends Dexie {
  declare readonly vault: EntityTable<VaultRow, 'id'>;
  declare readonly settings: EntityTable<Setting, 'id'>;
  declare readonly cases: EntityTable<Case, 'id'>;
  declare readonly facts: EntityTable<FactRecord, 'id'>;
  declare readonly answers: EntityTable<Answer, 'id'>;
  declare readonly dataSets: EntityTable<DataSet, 'id'>;
  declare readonly scans: EntityTable<Scan, 'id'>;
  declare readonly looks: EntityTable<StoredLook, 'id'>;
  declare readonly findings: EntityTable<Finding, 'id'>;
  declare readonly evidence: EntityTable<Evidence, 'id'>;
  declare readonly blobs: EntityTable<EvidenceBytes, 'id'>;
  declare readonly packs: EntityTable<CasePack, 'id'>;
  declare readonly upgrades: EntityTable<StoredUpgrade, 'id'>;
  declare readonly rejections: EntityTable<RejectionRecord, 'id'>;
  declare readonly visits: EntityTable<Visit, 'id'>;
  declare readonly labelWords: EntityTable<LabelWord, 'id'>;
  declare readonly entries: EntityTable<RegisterEntry, 'id'>;
  declare readonly journal: EntityTable<JournalEntry, 'id'>;

  /** `key` gives the data key, or throws `vault.locked`. */
  constructor(key: () => Uint8Array, options: Required<DatabaseOptions>) {
    // The cache is off: it would keep decrypted rows in memory after locking.
    super(options.name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    for (const migration of options.migrations) {
      const version = this.version(versionOf(migration)).stores({ ...migration.stores });
      const { upgrade } = migration;
      if (upgrade) version.upgrade((transaction) => upgrade(transaction));
    }
    this.use(encryption(new Set(['vault', 'settings']), key));
  }

  /**
   * The browser closes a database when the disk is full, and cannot open it again before there is room. Dexie would
   * leave it at that until the page is loaded anew, which costs what is not stored yet: here the next use tries again.
   */
  override open() {
    const opening = super.open();
    // Not at once: what waits for this attempt would begin the next, for ever.
    const tryAgainLater = () => setTimeout(() => this.isOpen() || this.close({ disableAutoOpen: false }));
    opening.catch(tryAgainLater);
    return opening;
  }
}

/**
 * Opens the database, creating or upgrading it when needed. A database of a newer version is refused and left as
 * it is (`storage.newer`): Dexie itself would open it and might add what it misses.
 */
export async function openDatabase(
  key: () => Uint8Array,
  options: DatabaseOptions = {},
): Promise<CaseDatabase> {
  const complete = { name: databaseName, migrations, ...options };
  const db = new CaseDatabase(key, complete);
  const installed = await installedVersion(complete.name);
  if (installed !== undefined && installed > db.verno)
    throw storageError(new DOMException('written by a newer version', 'VersionError'));
  await withStorage(() => db.open());
  return db;
}

/** The version of the database on this computer; `undefined` when there is none. Creates nothing. */
export async function installedVersion(name: string): Promise<number | undefined> {
  const found = await withStorage(() => indexedDB.databases());
  const version = found.find((database) => database.name === name)?.version;
  // Dexie multiplies its version numbers by ten.
  return version === undefined ? undefined : Math.floor(version / 10);
}
