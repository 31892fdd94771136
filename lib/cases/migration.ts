import type { Transaction } from 'dexie';
import { registry } from '../base/registry.ts';

/** One step of the database's shape. Released steps are never edited; the next step is the next file. */
export interface Migration {
  /** Equal to the file's name: `001-first-tables`. The number is the version. */
  readonly id: string;
  /** Dexie's schema of the tables that are new or change; `null` drops a table. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Changes the rows, as plain objects. Runs in the upgrade's transaction: all or nothing. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

/** Every step, first to last. */
export const migrations: readonly Migration[] = [
  ...registry(import.meta.glob<Migration>('./migrations/*.ts', { eager: true, import: 'default' })).values(),
];

/** The version that a step leads to. */
export const versionOf = (migration: Migration): number => Number.parseInt(migration.id, 10);
