import { chinaDate } from '../i18n/china-time.ts';
import type { Setting } from './database.ts';
import { listCases } from './list-cases.ts';
import type { Store } from './store.ts';

/**
 * The next number of the year, SG-2026-0001. A number is never given twice, also after its case was deleted: it may
 * stand on a printed dossier. The caller's transaction must include `cases` and `settings`.
 */
export async function nextCaseNumber(store: Store): Promise<string> {
  const { db, now } = store;
  const prefix = `SG-${chinaDate(now()).slice(0, 4)}-`;
  const given: Setting | undefined = await db.settings.get(prefix);
  // Imported cases bring their numbers along.
  const here = (await listCases(store))
    .filter(({ number }) => number.startsWith(prefix))
    .map(({ number }) => Number(number.slice(prefix.length)) || 0);
  const next = Math.max(Number(given?.value ?? 0), ...here) + 1;
  await db.settings.put({ id: prefix, value: next });
  return prefix + String(next).padStart(4, '0');
}
