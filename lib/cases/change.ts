import { Dexie, type Table } from 'dexie';
import { AppError } from '../base/app-error.ts';
import { sha256Hex } from '../base/bytes.ts';
import { canonicalJson } from '../base/canonical-json.ts';
import type { Instant } from '../base/date.ts';
import type { Messages } from '../i18n/messages.ts';
import { type JournalEntry, linkEntry } from '../vault/journal.ts';
import type { Case } from './case-file.ts';
import type { CaseDatabase } from './database.ts';
import { withStorage } from './storage-error.ts';
import type { Store } from './store.ts';

/** What is recorded of one change, in actions and kinds that have words: `content` is the record afterwards; left out when it was removed. */
export interface Entry {
  readonly action: keyof Messages['cases']['actions'];
  readonly kind: keyof Messages['cases']['kinds'];
  readonly recordId: string;
  readonly content?: unknown;
}

export interface Change {
  /** The case as it is in this transaction. */
  readonly current: Case;
  /** One instant for everything in this change. */
  readonly at: Instant;
  /** Who works on the case. */
  readonly by: string;
  /** Adds a link to the case's journal. */
  readonly record: (entry: Entry) => Promise<void>;
}

/**
 * Runs one change of a case: `work` and the journal entries it records are written together or not at all, and the
 * result comes only after the disk has them. Throws `case.gone` when the case was deleted meanwhile.
 */
export function changeCase<T>(
  store: Store,
  change: { readonly caseId: string; readonly tables: readonly Table[] },
  work: (change: Change) => Promise<T>,
): Promise<T> {
  const { db } = store;
  const { caseId } = change;
  return withStorage(() =>
    db.transaction('rw', [db.cases, db.journal, ...change.tables], async () => {
      const current = await db.cases.get(caseId);
      if (!current) throw caseGone();
      const at = store.now().toISOString();
      const by = current.operator;
      return work({ current, at, by, record: (entry) => record(store, { caseId, at, by }, entry) });
    }),
  );
}

/**
 * Runs several changes as one: all of them are written or none, and what is said of a failure is true of all. `work`
 * waits for nothing but the store.
 */
export const together = <T>({ db }: Store, work: () => Promise<T>): Promise<T> =>
  withStorage(() => db.transaction('rw', db.tables, work));

/** Adds a journal entry; the caller's transaction must include `journal`. */
export async function record(
  store: Store,
  stamp: { readonly caseId: string; readonly at: Instant; readonly by: string },
  { content, ...entry }: Entry,
): Promise<void> {
  const contentHash = sha256Hex(content === undefined ? '' : canonicalJson(content));
  const draft = { ...stamp, deviceId: store.deviceId, ...entry, contentHash };
  await store.db.journal.add(linkEntry(draft, await lastEntry(store.db, stamp.caseId)));
}

/** All entries of a case, first to last. */
export const journalOf = (db: CaseDatabase, caseId: string): PromiseLike<JournalEntry[]> =>
  journalRange(db, caseId).toArray();

const lastEntry = (db: CaseDatabase, caseId: string) => journalRange(db, caseId).last();

const journalRange = (db: CaseDatabase, caseId: string) =>
  db.journal.where('[caseId+seq]').between([caseId, Dexie.minKey], [caseId, Dexie.maxKey]);

/** A case as hashed and exported: its secret stays here. */
export function withoutSecret({ secret: _secret, ...shared }: Case): Omit<Case, 'secret'> {
  return shared;
}

export const caseGone = () =>
  new AppError(
    'case.gone',
    {
      zh: '这个事项已经不在这台电脑上，可能在另一个页面被删除了。没有写入任何内容。请回到事项列表。',
      en: 'This case is no longer on this computer; it may have been deleted in another page. Nothing was written. Go back to the list of cases.',
    },
    { isFinal: true },
  );
