/** The rows of every table as they lie on disk, read past Dexie and past the encryption. */
export async function rawRows(name: string): Promise<Record<string, Record<string, unknown>[]>> {
  const db = await openRaw(name);
  const rows: Record<string, Record<string, unknown>[]> = {};
  for (const table of db.objectStoreNames) {
    rows[table] = await settled(db.transaction(table).objectStore(table).getAll());
  }
  db.close();
  return rows;
}

/** Writes a row as it is to lie on disk. */
export async function putRaw(name: string, table: string, row: unknown): Promise<void> {
  const db = await openRaw(name);
  const transaction = db.transaction(table, 'readwrite');
  await settled(transaction.objectStore(table).put(row));
  db.close();
}

/** Every byte of every row, as text in which planted words would be found in UTF-8 and in UTF-16. */
export function asText(rows: unknown): string {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (value instanceof Uint8Array) {
      texts.push(new TextDecoder().decode(value), new TextDecoder('utf-16le').decode(value));
    } else if (typeof value === 'object' && value !== null) {
      for (const [field, inner] of Object.entries(value)) {
        texts.push(field);
        walk(inner);
      }
    } else texts.push(String(value));
  };
  walk(rows);
  return texts.join('\n');
}

const openRaw = (name: string) => settled(indexedDB.open(name));

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
