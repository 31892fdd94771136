import type { DBCore, DBCoreCursor, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';
import type { PlainRecord } from '../vault/packed-record.ts';
import { openRecord, sealRecord } from '../vault/sealed-record.ts';

/** A row as IndexedDB sees it: the indexed fields, and everything else in `sealed`. */
type SealedRow = PlainRecord & { readonly sealed: Uint8Array };

/**
 * Encrypts rows on their way to IndexedDB and decrypts them on the way back; everything above sees plain objects.
 * `key` gives the data key or throws when the vault is locked. Tables in `clearTables` pass untouched.
 */
export function encryption(clearTables: ReadonlySet<string>, key: () => Uint8Array): Middleware<DBCore> {
  return {
    stack: 'dbcore',
    name: 'encryption',
    // Below Dexie's own layers (lowest: -1): they track changes by looking into the values.
    level: -2,
    create: (core) => ({
      ...core,
      table: (name) => (clearTables.has(name) ? core.table(name) : sealedTable(core.table(name), key)),
    }),
  };
}

function sealedTable(table: DBCoreTable, key: () => Uint8Array): DBCoreTable {
  const { seal, open } = codec(table, key);
  return {
    ...table,
    mutate: (request) => table.mutate(withSealedValues(request, seal)),
    get: (request) => table.get(request).then(open),
    getMany: (request) => table.getMany(request).then((rows) => rows.map(open)),
    query: (request) =>
      table
        .query(request)
        .then((response) => (request.values ? { ...response, result: response.result.map(open) } : response)),
    openCursor: (request) =>
      table
        .openCursor(request)
        .then((cursor) => (cursor && request.values ? openingCursor(cursor, open) : cursor)),
  };
}

function codec(table: DBCoreTable, key: () => Uint8Array) {
  const { primaryKey, indexes } = table.schema;
  const clearFields = new Set([primaryKey, ...indexes].flatMap((index) => index.keyPath ?? []));
  const place = (clear: PlainRecord) => ({
    table: table.name,
    id: String(primaryKey.extractKey?.(clear)),
    clear,
  });

  return {
    seal(row: PlainRecord): SealedRow {
      const entries = Object.entries(row);
      const clear = Object.fromEntries(entries.filter(([name]) => clearFields.has(name)));
      const rest = Object.fromEntries(entries.filter(([name]) => !clearFields.has(name)));
      return { ...clear, sealed: sealRecord(key(), place(clear), rest) };
    },
    open(row: SealedRow | undefined): PlainRecord | undefined {
      if (row === undefined) return undefined;
      const { sealed, ...clear } = row;
      return { ...clear, ...openRecord(key(), place(clear), sealed) };
    },
  };
}

function withSealedValues(
  request: DBCoreMutateRequest,
  seal: (row: PlainRecord) => SealedRow,
): DBCoreMutateRequest {
  if (request.type !== 'add' && request.type !== 'put') return request;
  return { ...request, values: request.values.map(seal) };
}

function openingCursor(
  cursor: DBCoreCursor,
  open: (row: SealedRow | undefined) => PlainRecord | undefined,
): DBCoreCursor {
  // The browser's getters refuse to run on an object that merely inherits from a cursor, hence all three.
  return Object.create(cursor, {
    key: { get: () => cursor.key },
    primaryKey: { get: () => cursor.primaryKey },
    value: { get: () => open(cursor.value) },
  });
}
