import { AppError } from '../base/app-error.ts';
import { chinaDate } from '../i18n/china-time.ts';
import { problemsOf } from '../registers/check-values.ts';
import { entryNumber, RegisterEntry, type Values, valuesOf } from '../registers/entry.ts';
import { registerKinds } from '../registers/index.ts';
import type { RegisterKind } from '../registers/register-kind.ts';
import { standing } from '../registers/standing.ts';
import { type Change, changeCase } from './change.ts';
import { dataSetGone } from './data-sets.ts';
import { setsNamedIn } from './entry-sets.ts';
import type { Store } from './store.ts';
import { valid } from './valid.ts';

export type EntryRef = Pick<RegisterEntry, 'id' | 'caseId'>;

interface NewEntry {
  readonly register: string;
  readonly values: Values;
}

/**
 * Writes the next row of a register, with the next number. Columns may be left empty and filled in later. Throws
 * `entry.invalid` for what a column cannot hold, and `data-set.gone`.
 */
export function addEntry(
  store: Store,
  caseId: string,
  { register, values }: NewEntry,
): Promise<RegisterEntry> {
  return changeEntries(store, caseId, async (change, kind) => {
    const of = kind(register);
    check(store, of, values);
    return write(store, change, { kind: of, fields: { values } });
  });
}

/** What a counter-entry says: how many were too many, or nothing where all of the entry was wrong. */
interface Correction {
  readonly reason: string;
  readonly less?: number | undefined;
}

/**
 * Takes an entry back, or so many of what it counts, by a row of its own: both stay. Throws `entry.gone`, and
 * `entry.countered` when less is left of it than is to be taken back.
 */
export function counterEntry(
  store: Store,
  { id, caseId }: EntryRef,
  { reason, less }: Correction,
): Promise<RegisterEntry> {
  return changeEntries(store, caseId, async (change, kind) => {
    const original = (await store.db.entries.get(id)) ?? entryGone();
    const of = kind(original.register);
    const all = await store.db.entries.where({ caseId }).toArray();
    const now = standing(of, all).find(({ entry }) => entry.id === id);
    const isPossible = less === undefined || (now?.left !== undefined && less <= now.left);
    if (now === undefined || now.void || original.counter !== undefined || !isPossible) throw countered();
    const counter = { id, reason, ...(less === undefined ? {} : { less }) };
    return write(store, change, { kind: of, fields: { values: {}, counter } });
  });
}

/**
 * Fills in columns that were left empty, with who did so and when; what stands already is never changed. Throws
 * `entry.gone`, `entry.invalid`, and `entry.filled` where another window has filled one in meanwhile.
 */
export function completeEntry(
  store: Store,
  { id, caseId }: EntryRef,
  values: Values,
): Promise<RegisterEntry> {
  return changeEntries(store, caseId, async ({ at, by, record }, kind) => {
    const before = (await store.db.entries.get(id)) ?? entryGone();
    const there = valuesOf(before);
    if (before.counter !== undefined || Object.keys(values).some((column) => there[column] !== undefined))
      throw filled();
    check(store, kind(before.register), { ...there, ...values });
    const completed = valid(RegisterEntry, {
      ...before,
      additions: [...before.additions, { at, by, values }],
    });
    await haveSets(store, completed);
    await store.db.entries.put(completed);
    await record({ action: 'update', kind: 'entry', recordId: id, content: completed });
    return completed;
  });
}

function changeEntries(
  store: Store,
  caseId: string,
  work: (change: Change, kind: (register: string) => RegisterKind) => Promise<RegisterEntry>,
): Promise<RegisterEntry> {
  const { entries, dataSets } = store.db;
  return changeCase(store, { caseId, tables: [entries, dataSets] }, (change) =>
    work(change, (register) => registerKinds.get(register) ?? unknownRegister()),
  );
}

interface Draft {
  readonly kind: RegisterKind;
  readonly fields: Pick<RegisterEntry, 'values' | 'counter'>;
}

async function write(
  store: Store,
  { current, at, by, record }: Change,
  { kind, fields }: Draft,
): Promise<RegisterEntry> {
  const { entries } = store.db;
  const caseId = current.id;
  const own = await entries
    .where({ caseId })
    .filter(({ register }) => register === kind.id)
    .toArray();
  const seq = Math.max(0, ...own.map((entry) => entry.seq)) + 1;
  const year = chinaDate(store.now()).slice(0, 4);
  const added = valid(RegisterEntry, {
    id: store.newId(),
    caseId,
    register: kind.id,
    seq,
    number: entryNumber(kind.prefix, year, seq),
    ...fields,
    additions: [],
    evidenceIds: [],
    at,
    by,
  });
  await haveSets(store, added);
  await entries.add(added);
  await record({ action: 'create', kind: 'entry', recordId: added.id, content: added });
  return added;
}

async function haveSets({ db }: Store, entry: RegisterEntry): Promise<void> {
  for (const id of setsNamedIn(entry)) if (!(await db.dataSets.get(id))) dataSetGone();
}

function check(store: Store, kind: RegisterKind, values: Values): void {
  const now = store.now();
  const problems = problemsOf(kind, values, { day: chinaDate(now), instant: now.toISOString() });
  if (problems.size > 0) throw invalid();
}

/** Throws `entry.gone`. */
export function entryGone(): never {
  throw new AppError(
    'entry.gone',
    {
      zh: '这一笔已经不在这台电脑上，可能整个事项在另一个页面被删除了。没有写入任何内容。',
      en: 'This entry is no longer on this computer; the whole case may have been deleted in another page. Nothing was written.',
    },
    { isFinal: true },
  );
}

function unknownRegister(): never {
  throw new AppError('register.unknown', {
    zh: '这个版本没有这本台账，没有写入。已有的记录没有变化。请更新扩展后再试。',
    en: 'This version does not have that register, so nothing was written. Existing entries have not changed. Update the extension and try again.',
  });
}

const invalid = () =>
  new AppError('entry.invalid', {
    zh: '有一栏填得不对：日期还没到、数字不是整数，或者经手人和复核人是同一个人。这一笔没有写入，已有的记录没有变化。',
    en: 'A column is not filled in properly: a date that has not come, a number that is not whole, or the same person twice. The entry was not written and existing ones have not changed.',
  });

const countered = () =>
  new AppError('entry.countered', {
    zh: '这一笔已经冲正，或者剩下的不够再冲这么多。没有写入，已有的记录没有变化。请看一眼最新的台账再决定。',
    en: 'This entry has been corrected already, or less is left of it than you want to take back. Nothing was written and existing entries have not changed. Look at the register again before you decide.',
  });

const filled = () =>
  new AppError('entry.filled', {
    zh: '这一栏已经在另一个页面填上了，写下的内容不再改动。这次没有写入。若填错了，请另记一笔冲正。',
    en: 'This column was filled in in another page, and what is written is not changed any more. Nothing was written this time. If it is wrong, correct it by a counter-entry.',
  });
