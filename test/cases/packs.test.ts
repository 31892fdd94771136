import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerId, saveAnswer } from '../../lib/cases/answers.ts';
import { exportCase, importCase } from '../../lib/cases/case-transfer.ts';
import { viewCase } from '../../lib/cases/case-view.ts';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import { deleteCase } from '../../lib/cases/delete-case.ts';
import { addPack, previewCasePack, removePack } from '../../lib/cases/packs.ts';
import { stateFact } from '../../lib/cases/state-fact.ts';
import type { Store } from '../../lib/cases/store.ts';
import { PackRejected } from '../../lib/checklist/pack-reading.ts';
import { checkChain } from '../../lib/vault/journal.ts';
import { fileWith, specimen, specimenQuestion } from '../packs/specimen.ts';
import { freshStore, newCase } from './fixture.ts';
import { asText, rawRows } from './raw.ts';

const facts = { prepaid: true, individuals: 500 };

async function caseWithPack() {
  const store = await freshStore();
  const { id } = await createCase(store, { ...newCase, facts });
  return { store, id, added: await addPack(store, id, fileWith()) };
}

const shown = async (store: Store, id: string) =>
  viewCase(await loadCaseFile(store, id)).sections.flatMap(({ questions }) => questions);

describe('a pack that was added', () => {
  test('has its questions asked like any other, marked as its author’s', async () => {
    const { store, id } = await caseWithPack();
    const here = (await shown(store, id)).find(({ question }) => question.id === specimenQuestion.id);
    expect(here).toMatchObject({
      question: { from: { pack: 'x-example', author: '示例律师事务所' } },
      section: { title: { zh: '示例律所补充题（示例律师事务所提供）' } },
      mark: 'open',
      number: 1,
    });
  });

  test('can block and is counted', async () => {
    const { store, id } = await caseWithPack();
    const before = viewCase(await loadCaseFile(store, id));
    const patch = { state: 'no', reason: '没有发' } as const;
    await saveAnswer(store, id, { question: specimenQuestion, basedOn: undefined, patch });
    const after = viewCase(await loadCaseFile(store, id));
    expect(after.gaps.map(({ question }) => question.id)).toContain(specimenQuestion.id);
    expect(after.progress.total.counts.blocker).toBe(before.progress.total.counts.blocker + 1);
  });

  test('follows the facts: its answers are parked and come back', async () => {
    const { store, id } = await caseWithPack();
    const patch = { state: 'yes' } as const;
    await saveAnswer(store, id, { question: specimenQuestion, basedOn: undefined, patch });
    const say = (value: boolean) =>
      stateFact(store, id, { path: 'prepaid', value, state: 'asserted', origin: 'person' });
    const parked = async () => (await store.db.answers.get(answerId(id, specimenQuestion.id)))?.parkedSince;
    await say(false);
    expect(await parked()).toBeDefined();
    expect((await shown(store, id)).some(({ question }) => question.from)).toBe(false);
    await say(true);
    expect(await parked()).toBeUndefined();
  });

  test('is sealed on disk', async () => {
    const { store } = await caseWithPack();
    const disk = asText(await rawRows(store.db.name));
    for (const words of ['示例律师事务所', '会员群', 'x-example.notice']) expect(disk).not.toContain(words);
  });

  test('goes with the case: into exports, back, into a copy, and away', async () => {
    const { store, id, added } = await caseWithPack();
    const text = await exportCase(store, id);
    const copy = await importCase(store, text);
    expect((await loadCaseFile(store, copy.id)).packs).toEqual([
      { ...added, id: `${copy.id}:x-example`, caseId: copy.id },
    ]);
    await deleteCase(store, copy.id);
    await deleteCase(store, id);
    expect(await store.db.packs.count()).toBe(0);
    await importCase(store, text);
    expect((await loadCaseFile(store, id)).packs).toEqual([added]);
  });
});

test('an export from before there were packs can still be read', async () => {
  const store = await freshStore();
  const { id } = await createCase(store, newCase);
  const { packs: _none, journal, ...file } = JSON.parse(await exportCase(store, id));
  // The last entry is the hash of an export with an empty list of packs.
  const text = JSON.stringify({ ...file, journal: journal.slice(0, -1) });
  await deleteCase(store, id);
  await importCase(store, text);
  expect((await loadCaseFile(store, id)).packs).toEqual([]);
});

describe('an import', () => {
  test.each([
    ['a pack under another id', (id: string) => ({ id: `${id}:x-other` })],
    ['a pack of another case', () => ({ caseId: 'elsewhere' })],
    [
      'a pack that claims a built-in question',
      () => ({ pack: { ...specimen, questions: [{ ...specimenQuestion, id: 'holdings.list.01' }] } }),
    ],
  ])('with %s is refused', async (_what, change) => {
    const { store, id } = await caseWithPack();
    const file = JSON.parse(await exportCase(store, id));
    const [pack] = file.packs;
    const text = JSON.stringify({ ...file, packs: [{ ...pack, ...change(id) }] });
    await expect(importCase(await freshStore(), text)).rejects.toMatchObject({
      code: expect.stringMatching(/^import\./),
    });
  });
});

describe('another version of a pack', () => {
  test('takes the place of the first; answers stay', async () => {
    const { store, id } = await caseWithPack();
    const patch = { state: 'yes' } as const;
    await saveAnswer(store, id, { question: specimenQuestion, basedOn: undefined, patch });
    const next = fileWith(['questions', 0, 'semanticRev'], 2);
    expect(await previewCasePack(store, id, next)).toMatchObject({ replaces: '1.0' });
    await addPack(store, id, next);
    const here = (await shown(store, id)).find(({ question }) => question.id === specimenQuestion.id);
    expect(here).toMatchObject({
      answer: { state: 'yes' },
      mark: 'open',
      missing: [{ what: 'reconfirmation' }],
    });
    expect(await store.db.packs.count()).toBe(1);
  });

  test('by someone else under the same id is refused', async () => {
    const { store, id } = await caseWithPack();
    const theirs = fileWith(['author'], '另一家律所');
    const before = await rawRows(store.db.name);
    await expect(previewCasePack(store, id, theirs)).rejects.toMatchObject({ code: 'pack.id-taken' });
    await expect(addPack(store, id, theirs)).rejects.toMatchObject({ code: 'pack.id-taken' });
    expect(await rawRows(store.db.name)).toEqual(before);
  });
});

test('removing a pack keeps its answers for when it comes back', async () => {
  const { store, id, added } = await caseWithPack();
  const patch = { state: 'yes' } as const;
  await saveAnswer(store, id, { question: specimenQuestion, basedOn: undefined, patch });
  await removePack(store, added);
  await removePack(store, added);
  expect((await shown(store, id)).some(({ question }) => question.from)).toBe(false);
  await stateFact(store, id, { path: 'under14', value: true, state: 'asserted', origin: 'person' });
  await addPack(store, id, fileWith());
  const here = (await shown(store, id)).find(({ question }) => question.id === specimenQuestion.id);
  expect(here?.mark).toBe('settled');
  const { journal } = await loadCaseFile(store, id);
  expect(journal.filter(({ kind }) => kind === 'pack').map(({ action }) => action)).toEqual([
    'create',
    'remove',
    'create',
  ]);
  expect(checkChain(journal)).toEqual({ intact: true });
});

test('a file that is not a pack writes nothing, whatever stands in it', async () => {
  const { store, id } = await caseWithPack();
  const before = await rawRows(store.db.name);
  const anyPath = fc.constantFrom(
    ...Object.keys(specimen).map((key) => [key]),
    ...Object.keys(specimenQuestion).map((key) => ['questions', 0, key]),
  );
  const anyFile = fc.oneof(
    fc.string(),
    fc.json(),
    fc.tuple(anyPath, fc.jsonValue({ maxDepth: 2 })).map(([path, value]) => fileWith(path, value)),
  );
  await fc.assert(
    fc.asyncProperty(anyFile, async (text) => {
      const error = await previewCasePack(store, id, text).catch((reason: unknown) => reason);
      if (!(error instanceof Error)) return;
      expect(error).toMatchObject({ code: expect.stringMatching(/^pack\./) });
      await expect(addPack(store, id, text)).rejects.toBeInstanceOf(
        error instanceof PackRejected ? PackRejected : Error,
      );
    }),
  );
  expect(await rawRows(store.db.name)).toEqual(before);
});
