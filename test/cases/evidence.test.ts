import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { answerId, saveAnswer } from '../../lib/cases/answers.ts';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import {
  attachEvidence,
  largestEvidence,
  readEvidence,
  removeEvidence,
  setHint,
  setValidUntil,
} from '../../lib/cases/evidence.ts';
import { freshStore, newCase, question } from './fixture.ts';

const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);
const file = { name: '导出截图.png', mediaType: 'image/png', bytes };

async function prepared() {
  const store = await freshStore();
  const { id } = await createCase(store, newCase);
  const answer = () => store.db.answers.get(answerId(id, question.id));
  return { store, id, answer };
}

describe('a file', () => {
  test('comes back byte by byte, with size, hash and number', async () => {
    const { store, id } = await prepared();
    const added = await attachEvidence(store, id, { ...file, hintId: 'screenshot' });
    expect(added).toMatchObject({
      number: 'E-001',
      size: 1000,
      hintId: 'screenshot',
      addedBy: newCase.operator,
    });
    expect(added.sha256).toBe('a8af099bf2e878609558dbf69d8f88f4a31040a8cf84b549a0cfa912f12ffc3f');
    expect(await readEvidence(store, added.id)).toEqual(bytes);
  });

  test('enters its answer, also when nothing was answered yet, and clears the confirmation', async () => {
    const { store, id, answer } = await prepared();
    const added = await attachEvidence(store, id, { ...file, question });
    expect(await answer()).toMatchObject({ state: null, evidenceIds: [added.id], seq: 1 });
    await saveAnswer(store, id, {
      question,
      basedOn: await answer(),
      patch: { state: 'yes' },
      confirm: true,
    });
    const second = await attachEvidence(store, id, { ...file, question });
    expect(await answer()).toMatchObject({ state: 'yes', evidenceIds: [added.id, second.id] });
    expect(await answer()).not.toHaveProperty('confirmedAt');
  });

  test('leaves its answer when it is removed, and its number is not given again', async () => {
    const { store, id, answer } = await prepared();
    const added = await attachEvidence(store, id, { ...file, question });
    await removeEvidence(store, added, { question });
    expect((await answer())?.evidenceIds).toEqual([]);
    expect(await store.db.blobs.count()).toBe(0);
    expect((await attachEvidence(store, id, file)).number).toBe('E-002');
    await expect(removeEvidence(store, added, {})).rejects.toMatchObject({ code: 'evidence.absent' });
  });

  test('without a byte in it is refused, and proves nothing', async () => {
    const { store, id, answer } = await prepared();
    const empty = { ...file, question, bytes: new Uint8Array() };
    await expect(attachEvidence(store, id, empty)).rejects.toMatchObject({ code: 'evidence.empty' });
    expect(await store.db.evidence.count()).toBe(0);
    expect((await answer())?.evidenceIds ?? []).toEqual([]);
  });

  test('larger than the limit is refused before anything is written', async () => {
    const { store, id } = await prepared();
    const large = { ...file, bytes: new Uint8Array(largestEvidence + 1) };
    await expect(attachEvidence(store, id, large)).rejects.toMatchObject({ code: 'evidence.too-large' });
    expect(await store.db.evidence.count()).toBe(0);
  });

  test('that was exchanged for another is refused', async () => {
    const { store, id } = await prepared();
    const added = await attachEvidence(store, id, file);
    await store.db.blobs.update(added.id, { bytes: new Uint8Array([1]) });
    await expect(readEvidence(store, added.id)).rejects.toMatchObject({ code: 'evidence.changed' });
  });

  test('whose bytes never came along is reported as absent', async () => {
    const { store, id } = await prepared();
    const added = await attachEvidence(store, id, file);
    await store.db.blobs.delete(added.id);
    await expect(readEvidence(store, added.id)).rejects.toMatchObject({ code: 'evidence.absent' });
  });
});

describe('until when a document is good', () => {
  test('can be stated when it is attached, later, and taken back', async () => {
    const { store, id } = await prepared();
    const stored = () => store.db.evidence.toArray();
    const added = await attachEvidence(store, id, { ...file, validUntil: '2026-12-31' });
    expect(await stored()).toEqual([{ ...added, validUntil: '2026-12-31' }]);
    await setValidUntil(store, added, '2027-06-30');
    expect(await stored()).toEqual([{ ...added, validUntil: '2027-06-30' }]);
    await setValidUntil(store, added, undefined);
    const { validUntil: _day, ...without } = added;
    expect(await stored()).toEqual([without]);
  });

  test('is in the journal, and its answer needs confirming anew', async () => {
    const { store, id, answer } = await prepared();
    const added = await attachEvidence(store, id, { ...file, question });
    const patch = { state: 'yes' } as const;
    await saveAnswer(store, id, { question, basedOn: await answer(), patch, confirm: true });
    await setValidUntil(store, added, '2026-12-31');
    expect(await answer()).not.toHaveProperty('confirmedAt');
    expect(await answer()).toMatchObject({ state: 'yes', evidenceIds: [added.id] });
    const { journal } = await loadCaseFile(store, id);
    expect(journal.slice(-2).map(({ action, kind }) => `${action} ${kind}`)).toEqual([
      'update evidence',
      'update answer',
    ]);
    await setValidUntil(store, added, '2026-12-31');
    expect((await loadCaseFile(store, id)).journal).toHaveLength(journal.length);
  });

  test('is not kept when it is no day, or when the file is gone', async () => {
    const { store, id } = await prepared();
    const added = await attachEvidence(store, id, file);
    await expect(setValidUntil(store, added, '2026-02-30')).rejects.toMatchObject({ code: 'record.invalid' });
    await removeEvidence(store, added, {});
    await expect(setValidUntil(store, added, '2026-12-31')).rejects.toMatchObject({ code: 'evidence.gone' });
  });
});

test('a file can be said to stand for a typical evidence, and for none again; what rests on it needs confirming', async () => {
  const { store, id, answer } = await prepared();
  const added = await attachEvidence(store, id, { ...file, question, validUntil: '2027-01-31' });
  const patch = { state: 'yes' } as const;
  await saveAnswer(store, id, { question, basedOn: await answer(), patch, confirm: true });
  expect(await setHint(store, added, 'screenshot')).toEqual({ ...added, hintId: 'screenshot' });
  expect(await answer()).not.toHaveProperty('confirmedAt');
  const { journal } = await loadCaseFile(store, id);
  await setHint(store, added, 'screenshot');
  expect((await loadCaseFile(store, id)).journal).toHaveLength(journal.length);
  expect(await setHint(store, added, undefined)).toEqual(added);
  expect(await store.db.evidence.get(added.id)).toEqual(added);
});
