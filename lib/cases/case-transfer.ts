import { bytesToHex } from '@noble/hashes/utils.js';
import type { Table } from 'dexie';
import { AppError } from '../base/app-error.ts';
import type { Rejection } from '../detection/feedback.ts';
import { chinaDate } from '../i18n/china-time.ts';
import type { Case, CaseFile } from './case-file.ts';
import { nextCaseNumber } from './case-number.ts';
import { loadCaseFile } from './cases.ts';
import { changeCase, record, withoutSecret } from './change.ts';
import type { CaseDatabase } from './database.ts';
import { listCases } from './list-cases.ts';
import { type CaseExport, hashedContent, readExport } from './read-export.ts';
import { newIds, rekeyed } from './rekey.ts';
import { withStorage } from './storage-error.ts';
import type { Store } from './store.ts';

/**
 * The case as JSON text, in the twin's format. Not in it: the secret, the fingerprints, which are worthless without it,
 * and the bytes of the evidence files. The export is entered in the journal,
 * which is part of it; when nothing can be written it is not, because exporting is then the way out.
 */
export async function exportCase(store: Store, caseId: string): Promise<string> {
  const file = await journaledExport(store, caseId).catch(async (error: unknown) => {
    if (error instanceof AppError && error.code.startsWith('storage.'))
      return shareable(await loadCaseFile(store, caseId));
    throw error;
  });
  return `${JSON.stringify({ ...file, exportedOn: chinaDate(store.now()) }, null, 2)}\n`;
}

const journaledExport = (store: Store, caseId: string): Promise<CaseExport> =>
  changeCase(store, { caseId, tables: rowTables(store.db) }, async ({ record }) => {
    const content = hashedContent(shareable(await loadCaseFile(store, caseId)));
    await record({ action: 'export', kind: 'case', recordId: caseId, content });
    return shareable(await loadCaseFile(store, caseId));
  });

/** What an export holds, before anything is written. */
export interface CasePreview {
  readonly number: string;
  readonly name: string;
  readonly scenario: Case['scenario'];
  readonly exportedOn: string | undefined;
  readonly lastChange: string | undefined;
  /** Hash of the last journal entry, to compare with what the sender says. */
  readonly headHash: string | undefined;
  readonly counts: Readonly<Record<RowName, number>>;
  /** The case is here already: importing adds a second one beside it and changes nothing in the first. */
  readonly asCopy: boolean;
}

/** Checks an export and tells what it holds; throws `import.…`, as `importCase` would. Writes nothing. */
export async function previewCase({ db }: Pick<Store, 'db'>, text: string): Promise<CasePreview> {
  const file = readExport(text);
  const counts = Object.fromEntries(rowNames.map((name) => [name, rowsOf(file, name).length]));
  return {
    number: file.case.number,
    name: file.case.name,
    scenario: file.case.scenario,
    exportedOn: file.exportedOn,
    lastChange: file.journal.at(-1)?.at,
    headHash: file.journal.at(-1)?.hash,
    counts: counts as CasePreview['counts'],
    asCopy: await withStorage(() => anyTaken(db, file)),
  };
}

/**
 * Adds the exported case with its original times; all or nothing. Never overwrites: when an id is taken, the whole
 * case gets new ones, and when its number is taken, the next number. Throws `import.…`.
 */
export async function importCase(store: Store, text: string): Promise<Case> {
  const { db } = store;
  const original = readExport(text);
  const tables = [...rowTables(db), db.cases, db.journal, db.settings];
  return withStorage(() =>
    db.transaction('rw', tables, async () => {
      const file = (await anyTaken(db, original))
        ? rekeyed(original, newIds(original, store.newId))
        : original;
      const numberTaken = (await listCases(store)).some(({ number }) => number === file.case.number);
      const imported: Case = {
        ...file.case,
        number: numberTaken ? await nextCaseNumber(store) : file.case.number,
        secret: bytesToHex(crypto.getRandomValues(new Uint8Array(32))),
      };
      await db.cases.add(imported);
      for (const name of rowNames) await (db[name] as Table).bulkAdd([...rowsOf(file, name)]);
      await db.journal.bulkAdd(file.journal);
      const stamp = { caseId: imported.id, at: store.now().toISOString(), by: imported.operator };
      await record(store, stamp, {
        action: 'import',
        kind: 'case',
        // The head of the journal that came with it: a copy's own journal is linked anew.
        recordId: original.journal.at(-1)?.hash ?? imported.id,
        content: withoutSecret(imported),
      });
      return imported;
    }),
  );
}

const rowNames = [
  'facts',
  'answers',
  'dataSets',
  'scans',
  'findings',
  'evidence',
  'packs',
  'rejections',
  'visits',
  'labelWords',
  'entries',
] as const;
type RowName = (typeof rowNames)[number];

/** The rows of one kind; none of a kind that the file is too old to know. */
const rowsOf = (file: CaseExport, name: RowName): readonly { readonly id: string }[] => file[name] ?? [];

const rowTables = (db: CaseDatabase) => rowNames.map((name): Table => db[name]);

function shareable(file: CaseFile): CaseExport {
  const findings = file.findings.map((finding) => ({ ...finding, fingerprints: [] }));
  const rejections = file.rejections?.map((said) => ({ ...said, rejection: withoutKey(said.rejection) }));
  return { ...file, case: withoutSecret(file.case), findings, ...(rejections && { rejections }) };
}

/** What was said of a single value stays on record, but elsewhere it matches nothing. */
const withoutKey = (rejection: Rejection): Rejection =>
  rejection.scope === 'value' ? { ...rejection, fingerprint: '0'.repeat(16) } : rejection;

async function anyTaken(db: CaseDatabase, file: CaseExport): Promise<boolean> {
  // A damaged row cannot be read, and is there all the same.
  if ((await db.cases.where(':id').equals(file.case.id).count()) > 0) return true;
  for (const name of rowNames) {
    const table: Table = db[name];
    const ids = rowsOf(file, name).map((row) => row.id);
    if ((await table.where(':id').anyOf(ids).count()) > 0) return true;
  }
  return false;
}
