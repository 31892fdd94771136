/**
 * Collects what the files of one folder export by default, so that adding a file is the whole registration.
 * Takes what `import.meta.glob(…, { eager: true, import: 'default' })` gives; a file may export one entry or a list.
 * Entries are sorted by id; a repeated id is an error that names the file.
 */
export function registry<T extends { readonly id: string }>(
  modules: Readonly<Record<string, T | readonly T[]>>,
): ReadonlyMap<string, T> {
  const entries = Object.entries(modules).flatMap(([file, entry]) =>
    (Array.isArray(entry) ? (entry as readonly T[]) : [entry as T]).map(
      (one) => [one.id, one, file] as const,
    ),
  );
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const byId = new Map<string, T>();
  for (const [id, entry, file] of entries) {
    if (byId.has(id)) throw new Error(`${file}: the id "${id}" is taken by another entry`);
    byId.set(id, entry);
  }
  return byId;
}
