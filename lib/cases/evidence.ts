import { AppError } from '../base/app-error.ts';
import { sha256Hex } from '../base/bytes.ts';
import type { IsoDate } from '../base/date.ts';
import { edited, writeAnswer } from './answers.ts';
import { Evidence } from './case-file.ts';
import { changeCase, journalOf } from './change.ts';
import {
  answersHolding,
  type EvidenceHolder,
  type EvidenceRef,
  evidenceGone,
  hold,
  holding,
  isHeld,
  release,
} from './evidence-places.ts';
import { withStorage } from './storage-error.ts';
import type { Store } from './store.ts';
import { valid } from './valid.ts';

/** Bytes that one evidence file may have. */
export const largestEvidence = 25 * 1024 * 1024;

interface NewEvidence extends EvidenceHolder {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly hintId?: string;
  /** The last day on which the document is good, where it has one. */
  readonly validUntil?: IsoDate;
}

/**
 * Keeps a file with its hash and number, and enters it in its answer, data set or register row. Throws `evidence.empty`,
 * `evidence.too-large`, and `data-set.gone` or `entry.gone` when that was removed meanwhile.
 */
export async function attachEvidence(store: Store, caseId: string, file: NewEvidence): Promise<Evidence> {
  if (file.bytes.length === 0) throw empty();
  if (file.bytes.length > largestEvidence) throw tooLarge();
  const sha256 = sha256Hex(file.bytes);
  const { evidence, blobs } = store.db;
  return changeCase(store, { caseId, tables: [...holding(store), evidence, blobs] }, async (change) => {
    const added = valid(Evidence, {
      id: store.newId(),
      caseId,
      number: await nextEvidenceNumber(store, caseId),
      name: file.name,
      mediaType: file.mediaType,
      size: file.bytes.length,
      sha256,
      ...(file.hintId === undefined ? {} : { hintId: file.hintId }),
      ...(file.validUntil === undefined ? {} : { validUntil: file.validUntil }),
      addedAt: change.at,
      addedBy: change.by,
    });
    await evidence.add(added);
    await blobs.add({ id: added.id, caseId, bytes: file.bytes });
    await change.record({ action: 'create', kind: 'evidence', recordId: added.id, content: added });
    await hold(store, change, { id: added.id, holder: file });
    return added;
  });
}

/** The file's bytes, checked against the hash taken when it was added. Throws `evidence.absent`, `evidence.changed`. */
export async function readEvidence({ db }: Pick<Store, 'db'>, evidenceId: string): Promise<Uint8Array> {
  return withStorage(() => db.transaction('r', db.evidence, db.blobs, () => checkedBytes(db, evidenceId)));
}

async function checkedBytes({ evidence, blobs }: Store['db'], id: string): Promise<Uint8Array> {
  const [found, blob] = await Promise.all([evidence.get(id), blobs.get(id)]);
  if (!found || !blob) throw absent();
  if (sha256Hex(blob.bytes) !== found.sha256) throw changed();
  return blob.bytes;
}

/**
 * States until when a document is good; `undefined` takes that back. The answers that rest on it need confirming anew.
 * Stating what already stands there writes nothing. Throws `evidence.gone`.
 */
export const setValidUntil = (store: Store, file: EvidenceRef, validUntil: IsoDate | undefined) =>
  describe(store, file, { validUntil });

/** States which typical evidence of its question a file stands for, as `setValidUntil` does. */
export const setHint = (store: Store, file: EvidenceRef, hintId: string | undefined) =>
  describe(store, file, { hintId });

type Description = { readonly [Field in 'validUntil' | 'hintId']?: string | undefined };

function describe(store: Store, { id, caseId }: EvidenceRef, patch: Description): Promise<Evidence> {
  const { answers, evidence } = store.db;
  return changeCase(store, { caseId, tables: [answers, evidence] }, async (change) => {
    const before = await evidence.get(id);
    if (!before) throw evidenceGone();
    const fields = Object.entries({ ...before, ...patch }).filter(([, value]) => value !== undefined);
    const stated = valid(Evidence, Object.fromEntries(fields) as Evidence);
    if (stated.validUntil === before.validUntil && stated.hintId === before.hintId) return before;
    await evidence.put(stated);
    await change.record({ action: 'update', kind: 'evidence', recordId: id, content: stated });
    for (const answer of await answersHolding(store, caseId, id))
      if (answer.confirmedAt !== undefined) await writeAnswer(store, change, edited(answer, change));
    return stated;
  });
}

/**
 * Takes a file off an answer, data set or register row. When nothing else holds it, it is removed for good and its bytes are given, to
 * attach them again; otherwise `undefined`. Throws `evidence.absent`, `evidence.changed`.
 */
export function removeEvidence(
  store: Store,
  { id, caseId }: EvidenceRef,
  holder: EvidenceHolder,
): Promise<Uint8Array | undefined> {
  const { evidence, blobs } = store.db;
  return changeCase(store, { caseId, tables: [...holding(store), evidence, blobs] }, async (change) => {
    await release(store, change, { id, holder });
    if (await isHeld(store, { id, caseId })) return undefined;
    const bytes = await checkedBytes(store.db, id);
    await evidence.delete(id);
    await blobs.delete(id);
    await change.record({ action: 'remove', kind: 'evidence', recordId: id });
    return bytes;
  });
}

/** A number is never given twice in a case, also after its file was removed: it may stand in a printed dossier. */
async function nextEvidenceNumber({ db }: Store, caseId: string): Promise<string> {
  const journal = await journalOf(db, caseId);
  const everAdded = journal.filter(({ kind, action }) => kind === 'evidence' && action === 'create').length;
  const here = (await db.evidence.where({ caseId }).toArray()).map(
    ({ number }) => Number(number.slice(2)) || 0,
  );
  return `E-${String(Math.max(everAdded, ...here) + 1).padStart(3, '0')}`;
}

const empty = () =>
  new AppError('evidence.empty', {
    zh: '这个文件是空的，没有添加：什么也没有，证明不了什么。其他内容没有变化。请看看是不是没有下载完或没有存好，换一个文件再添加。',
    en: 'This file is empty and was not added: nothing in it can prove anything. Nothing else has changed. See whether it was downloaded or saved completely, and add another.',
  });

const tooLarge = () =>
  new AppError('evidence.too-large', {
    zh: '文件超过 25 MB，没有添加。其他内容没有变化。请拆分或压缩后再添加，或只添加关键页。',
    en: 'The file is larger than 25 MB and was not added. Nothing else has changed. Split or compress it, or add only the pages that matter.',
  });

const absent = () =>
  new AppError('evidence.absent', {
    zh: '这个证据文件不在这台电脑上。导出的事项只带文件的哈希值，不带文件本身。其他内容不受影响。请向原来的电脑索取文件。',
    en: 'This evidence file is not on this computer: an exported case carries the hash of a file, not the file. Nothing else is affected. Ask for the file where the case came from.',
  });

const changed = () =>
  new AppError('evidence.changed', {
    zh: '这个证据文件与添加时的哈希值不符，不能作为证据使用。其他内容不受影响。请从原来的地方重新添加。',
    en: 'This evidence file no longer matches the hash taken when it was added and cannot serve as evidence. Nothing else is affected. Add it again from where it came from.',
  });
