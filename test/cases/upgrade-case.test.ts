import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerId, saveAnswer } from '../../lib/cases/answers.ts';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import { editCase } from '../../lib/cases/edit-case.ts';
import type { Store } from '../../lib/cases/store.ts';
import { undoUpgrade, upgradeCase } from '../../lib/cases/upgrade-case.ts';
import { packVersion } from '../../lib/checklist/pack.ts';
import type { Question } from '../../lib/checklist/question.ts';
import { changeKinds, comparePacks, concernedAnswers } from '../../lib/checklist/upgrade.ts';
import { checkChain } from '../../lib/vault/journal.ts';
import { edition, retiredQuestion } from './editions.ts';
import { freshStore, newCase, question } from './fixture.ts';
import { fullCase } from './full-case.ts';

/** Every row of the case store but the journal, which only grows. */
async function rows({ db }: Store) {
  const tables = db.tables.filter(({ name }) => name !== 'journal');
  return Object.fromEntries(await Promise.all(tables.map(async (one) => [one.name, await one.toArray()])));
}

const ids = ['access.one.01', 'access.two.01', 'access.three.01', 'access.four.01'] as const;

/** A case in which these questions were answered and confirmed. */
async function answered(questionIds: readonly string[]) {
  const store = await freshStore();
  const { id } = await createCase(store, newCase);
  for (const questionId of questionIds) {
    const one = { id: questionId, rev: 1, semanticRev: 1 };
    await saveAnswer(store, id, {
      question: one,
      basedOn: undefined,
      patch: { state: 'yes' },
      confirm: true,
    });
  }
  return { store, id };
}

const stored = ({ db }: Store, caseId: string, questionId: string) =>
  db.answers.get(answerId(caseId, questionId));

describe('each of the six kinds of change', () => {
  const q = (name: string) => `access.${name}.01`;
  const [kept, reworded, other, whole, one, two, gone] = [
    ...['kept', 'reworded', 'other', 'whole', 'one', 'two', 'gone'].map(q),
  ] as [string, string, string, string, string, string, string];
  const old = [kept, reworded, other, whole, one, two, gone];
  const editions = {
    before: edition(
      packVersion,
      old.map((id) => ({ id })),
    ),
    after: edition('2027.01', [
      { id: kept },
      { id: reworded, rev: 2, text: { zh: '换了说法', en: 'said otherwise' } },
      { id: other, rev: 2, semanticRev: 2 },
      { id: whole, retired: { on: '2027-01-01' } },
      { id: q('part-a'), splitFrom: whole },
      { id: q('part-b'), splitFrom: whole },
      { id: one, retired: { on: '2027-01-01', replacedBy: q('both') } },
      { id: two, retired: { on: '2027-01-01', replacedBy: q('both') } },
      { id: q('both') },
      { id: gone, retired: { on: '2027-01-01' } },
      { id: q('new') },
    ]),
  };
  const changes = comparePacks(editions.before, editions.after);

  test('is named, once, with what was asked and what is asked instead', () => {
    expect(changes).toEqual([
      { kind: 'meaning', before: [other], after: [other] },
      { kind: 'split', before: [whole], after: [q('part-a'), q('part-b')] },
      { kind: 'merged', before: [one, two], after: [q('both')] },
      { kind: 'retired', before: [gone], after: [] },
      { kind: 'added', before: [], after: [q('new')] },
      { kind: 'wording', before: [reworded], after: [reworded] },
    ]);
    expect(new Set(changes.map(({ kind }) => kind))).toEqual(new Set(changeKinds));
  });

  test('says which answers need confirming anew, which rest, and which stand', async () => {
    const { store, id } = await answered(old);
    const { answers } = await loadCaseFile(store, id);
    const effects = concernedAnswers(changes, editions.after, answers).map(({ answer, effect }) => [
      answer.questionId,
      effect,
    ]);
    expect(Object.fromEntries(effects)).toEqual({
      [other]: 'reconfirm',
      [whole]: 'park',
      [one]: 'park',
      [two]: 'park',
      [gone]: 'park',
      [reworded]: 'stands',
    });
  });

  test('is applied at once and taken back to the byte, on disk as well', async () => {
    const { store, id } = await answered(old);
    const was = await rows(store);
    const { at } = await upgradeCase(store, id, editions);
    for (const parked of [whole, one, two, gone])
      expect(await stored(store, id, parked), parked).toMatchObject({ state: 'yes', parkedSince: at });
    expect(await stored(store, id, other)).not.toHaveProperty('confirmedAt');
    for (const standing of [kept, reworded])
      expect(await stored(store, id, standing), standing).toHaveProperty('confirmedAt');
    for (const fresh of [q('part-a'), q('both'), q('new')])
      expect(await stored(store, id, fresh), fresh).toBeUndefined();
    expect(await undoUpgrade(store, id)).toEqual({ restored: 5, kept: 0 });
    const bytes = (all: unknown) => new TextEncoder().encode(JSON.stringify(all));
    expect(bytes(await rows(store))).toEqual(bytes(was));
  });

  test('leaves everything as it was when the disk fails in the middle', async () => {
    const { store, id } = await answered(old);
    const was = { ...(await rows(store)), journal: (await loadCaseFile(store, id)).journal };
    let writes = 0;
    store.db.answers.hook('updating', () => {
      if (++writes === 3) throw new Error('planted');
      return undefined;
    });
    await expect(upgradeCase(store, id, editions)).rejects.toThrow();
    expect(writes).toBe(3);
    expect({ ...(await rows(store)), journal: (await loadCaseFile(store, id)).journal }).toEqual(was);
  });
});

describe('taking a newer edition', () => {
  const [same, reworded, other, gone] = ids;
  const editions = {
    before: edition(
      packVersion,
      ids.map((id) => ({ id })),
    ),
    after: edition('2027.01', [
      { id: same },
      { id: reworded, rev: 2 },
      { id: other, rev: 2, semanticRev: 2 },
      { id: gone, retired: { on: '2027-01-01' } },
    ]),
  };

  test('pins it and marks what needs a person, and nothing else', async () => {
    const { store, id } = await answered(ids);
    const before = await loadCaseFile(store, id);
    const { at } = await upgradeCase(store, id, editions);
    const after = await loadCaseFile(store, id);
    expect(after.case).toEqual({ ...before.case, packVersion: '2027.01', updatedAt: at });
    const was = (questionId: string) => before.answers.find((answer) => answer.questionId === questionId);
    expect(await stored(store, id, same)).toEqual(was(same));
    expect(await stored(store, id, reworded)).toEqual(was(reworded));
    const { confirmedAt: _at, confirmedBy: _by, ...open } = was(other) ?? {};
    expect(await stored(store, id, other)).toEqual(open);
    expect(await stored(store, id, gone)).toEqual({ ...was(gone), parkedSince: at });
  });

  test('is in the journal, and so is taking it back', async () => {
    const { store, id } = await answered(ids);
    const from = (await loadCaseFile(store, id)).journal.length;
    await upgradeCase(store, id, editions);
    await undoUpgrade(store, id);
    const { journal } = await loadCaseFile(store, id);
    expect(journal.slice(from).map(({ action, kind }) => `${action} ${kind}`)).toEqual([
      'update case',
      'park answer',
      'park answer',
      'restore case',
      'restore answer',
      'restore answer',
    ]);
    expect(checkChain(journal)).toEqual({ intact: true });
  });

  test('is refused when the case has another edition by now', async () => {
    const { store, id } = await answered(ids);
    await upgradeCase(store, id, editions);
    const before = await rows(store);
    await expect(upgradeCase(store, id, editions)).rejects.toMatchObject({ code: 'pack.changed-elsewhere' });
    expect(await rows(store)).toEqual(before);
  });
});

describe('taking it back', () => {
  test('gives every row as it was, whatever the editions and answers', async () => {
    const anyQuestion = fc.record(
      {
        rev: fc.integer({ min: 1, max: 2 }),
        semanticRev: fc.integer({ min: 1, max: 2 }),
        retired: fc.record(
          { on: fc.constant('2027-01-01'), replacedBy: fc.constantFrom(...ids) },
          { requiredKeys: ['on'] },
        ),
        splitFrom: fc.constantFrom(...ids),
      },
      { requiredKeys: ['rev', 'semanticRev'] },
    );
    const anyParts = fc
      .uniqueArray(fc.tuple(fc.constantFrom(...ids), anyQuestion), { selector: ([id]) => id })
      .map((parts) => parts.map(([id, part]): Partial<Question> & { id: string } => ({ ...part, id })));
    await fc.assert(
      fc.asyncProperty(anyParts, anyParts, fc.subarray([...ids]), async (before, after, answers) => {
        const { store, id } = await answered(answers);
        const was = await rows(store);
        await upgradeCase(store, id, {
          before: edition(packVersion, before),
          after: edition('2027.01', after),
        });
        const { kept } = await undoUpgrade(store, id);
        expect(kept).toBe(0);
        expect(await rows(store)).toEqual(was);
        store.db.close();
      }),
      { numRuns: 20 },
    );
  });

  test('gives every row as it was in a case with something in every table', async () => {
    const store = await freshStore();
    const { id } = await fullCase(store);
    const { upgrades: _earlier, ...was } = await rows(store);
    await upgradeCase(store, id, retiredQuestion);
    expect(await rows(store)).not.toMatchObject(was);
    expect(await undoUpgrade(store, id)).toEqual({ restored: 1, kept: 0 });
    expect(await rows(store)).toEqual({ ...was, upgrades: [] });
  });

  test('leaves alone what people changed since', async () => {
    const store = await freshStore();
    const { id } = await fullCase(store);
    await upgradeCase(store, id, retiredQuestion);
    const basedOn = await stored(store, id, question.id);
    await saveAnswer(store, id, { question, basedOn, patch: { state: 'no' } });
    const { case: seen } = await loadCaseFile(store, id);
    await editCase(store, seen, { ...seen, name: '改过的名字' });
    expect(await undoUpgrade(store, id)).toEqual({ restored: 0, kept: 1 });
    const { case: theCase, answers } = await loadCaseFile(store, id);
    expect(theCase).toMatchObject({ name: '改过的名字', packVersion });
    expect(answers[0]?.state).toBe('no');
  });

  test('works once, and only for the last upgrade', async () => {
    const { store, id } = await answered([question.id]);
    await expect(undoUpgrade(store, id)).rejects.toMatchObject({ code: 'pack.nothing-to-undo' });
    await upgradeCase(store, id, retiredQuestion);
    await upgradeCase(store, id, { before: retiredQuestion.after, after: edition('2027.02', []) });
    await undoUpgrade(store, id);
    expect((await loadCaseFile(store, id)).case.packVersion).toBe('2027.01');
    await expect(undoUpgrade(store, id)).rejects.toMatchObject({ code: 'pack.nothing-to-undo' });
  });
});
