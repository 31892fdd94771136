import { AppError } from '../base/app-error.ts';
import type { Answer } from '../checklist/answer.ts';
import { DataSet } from '../inventory/data-set.ts';
import { RegisterEntry } from '../registers/entry.ts';
import { answerId, blankAnswer, edited, type QuestionRef, writeAnswer } from './answers.ts';
import type { Evidence } from './case-file.ts';
import { type Change, changeCase } from './change.ts';
import { type DataSetRef, dataSetGone } from './data-sets.ts';
import { type EntryRef, entryGone } from './entries.ts';
import type { Store } from './store.ts';
import { valid } from './valid.ts';

export type EvidenceRef = Pick<Evidence, 'id' | 'caseId'>;

/** What a file is attached to. */
export interface EvidenceHolder {
  /** The question it belongs to. */
  readonly question?: QuestionRef;
  /** The data set it is about. */
  readonly dataSet?: DataSetRef;
  /** The row of a register that it proves. */
  readonly entry?: EntryRef;
}

/** The tables in which something may hold evidence. */
export const holding = ({ db: { answers, dataSets, entries } }: Store) => [answers, dataSets, entries];

/**
 * Attaches a file of the case in another place as well: it stays one file with one number. Where it is attached already
 * nothing is written. Throws `evidence.gone`, and `data-set.gone` or `entry.gone` when that was removed meanwhile.
 */
export function shareEvidence(store: Store, { id, caseId }: EvidenceRef, holder: EvidenceHolder) {
  const { evidence } = store.db;
  return changeCase(store, { caseId, tables: [...holding(store), evidence] }, async (change) => {
    if (!(await evidence.get(id))) throw evidenceGone();
    await hold(store, change, { id, holder });
  });
}

/** The way back from `shareEvidence`: the file leaves this one place and stays in the case. */
export function unshareEvidence(store: Store, { id, caseId }: EvidenceRef, holder: EvidenceHolder) {
  return changeCase(store, { caseId, tables: holding(store) }, (change) =>
    release(store, change, { id, holder }),
  );
}

/** The answers that a piece of evidence stands in. */
export const answersHolding = ({ db }: Store, caseId: string, id: string): PromiseLike<Answer[]> =>
  db.answers
    .where({ caseId })
    .filter(({ evidenceIds }) => evidenceIds.includes(id))
    .toArray();

/** True while a piece of evidence is attached anywhere. */
export async function isHeld(store: Store, { id, caseId }: EvidenceRef): Promise<boolean> {
  for (const table of holding(store)) {
    const rows: readonly { readonly evidenceIds?: readonly string[] | undefined }[] = await table
      .where({ caseId })
      .toArray();
    if (rows.some(({ evidenceIds = [] }) => evidenceIds.includes(id))) return true;
  }
  return false;
}

interface Held {
  readonly id: string;
  readonly holder: EvidenceHolder;
}

/** Enters a file where it is not entered yet. */
export async function hold(store: Store, change: Change, { id, holder }: Held): Promise<void> {
  const { question, dataSet, entry } = holder;
  const { answers, dataSets, entries } = store.db;
  if (question) {
    const stored = await answers.get(answerId(change.current.id, question.id));
    const before = stored ?? blankAnswer(store, change, question);
    if (!before.evidenceIds.includes(id))
      await writeEvidenceIds(store, change, before, [...before.evidenceIds, id]);
  }
  if (dataSet) {
    const before = (await dataSets.get(dataSet.id)) ?? dataSetGone();
    const { evidenceIds = [] } = before;
    if (!evidenceIds.includes(id))
      await writeHeld(store, change, { ...before, evidenceIds: [...evidenceIds, id] });
  }
  if (entry) {
    const before = (await entries.get(entry.id)) ?? entryGone();
    if (!before.evidenceIds.includes(id))
      await writeEntry(store, change, { ...before, evidenceIds: [...before.evidenceIds, id] });
  }
}

/** Takes a file out where it is entered. */
export async function release(store: Store, change: Change, { id, holder }: Held): Promise<void> {
  const { question, dataSet, entry } = holder;
  const { answers, dataSets, entries } = store.db;
  const without = (ids: readonly string[]) => ids.filter((held) => held !== id);
  const answer = question && (await answers.get(answerId(change.current.id, question.id)));
  if (answer?.evidenceIds.includes(id))
    await writeEvidenceIds(store, change, answer, without(answer.evidenceIds));
  const held = dataSet && (await dataSets.get(dataSet.id));
  if (held?.evidenceIds?.includes(id))
    await writeHeld(store, change, { ...held, evidenceIds: without(held.evidenceIds) });
  const row = entry && (await entries.get(entry.id));
  if (row?.evidenceIds.includes(id))
    await writeEntry(store, change, { ...row, evidenceIds: without(row.evidenceIds) });
}

const writeEvidenceIds = (store: Store, change: Change, answer: Answer, evidenceIds: string[]) =>
  writeAnswer(store, change, { ...edited(answer, change), evidenceIds });

async function writeHeld({ db }: Store, { at, by, record }: Change, held: DataSet): Promise<void> {
  const content = valid(DataSet, { ...held, updatedAt: at, updatedBy: by });
  await db.dataSets.put(content);
  await record({ action: 'update', kind: 'data-set', recordId: content.id, content });
}

async function writeEntry({ db }: Store, { record }: Change, entry: RegisterEntry): Promise<void> {
  const content = valid(RegisterEntry, entry);
  await db.entries.put(content);
  await record({ action: 'update', kind: 'entry', recordId: content.id, content });
}

export const evidenceGone = () =>
  new AppError(
    'evidence.gone',
    {
      zh: '这个证据已在另一个页面被取下，这次的改动没有保存。其他内容没有变化。需要的话，请重新附上。',
      en: 'This evidence was taken off in another page, so this change was not saved. Nothing else has changed. Attach it again if you need it.',
    },
    { isFinal: true },
  );
