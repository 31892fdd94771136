import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { answerId, saveAnswer } from '../../lib/cases/answers.ts';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import { factsOf, type Statement } from '../../lib/cases/facts.ts';
import { stateFact } from '../../lib/cases/state-fact.ts';
import { isParked } from '../../lib/checklist/applicability.ts';
import { questions } from '../../lib/checklist/index.ts';
import { freshStore, newCase } from './fixture.ts';

async function prepared() {
  const store = await freshStore();
  const { id } = await createCase(store, newCase);
  const say = (statement: Partial<Statement>) =>
    stateFact(store, id, {
      path: 'sensitivePi',
      value: true,
      state: 'asserted',
      origin: 'person',
      ...statement,
    });
  const facts = async () => factsOf((await loadCaseFile(store, id)).facts);
  return { store, id, say, facts };
}

describe('facts', () => {
  test('are what a person stated, nested where they belong', async () => {
    const { say, facts } = await prepared();
    await say({ path: 'export.individualsThisYear', value: 100 });
    await say({ path: 'export.importantData', value: false });
    expect(await facts()).toEqual({
      scenario: 'entity-deregistration',
      under14: false,
      dates: { crmContractEnds: '2026-12-31' },
      export: { individualsThisYear: 100, importantData: false },
    });
  });

  test.each(['suggested', 'unknown', 'declined'] as const)('do not include what is %s', async (state) => {
    const { say, facts } = await prepared();
    await say({ state });
    expect(await facts()).not.toHaveProperty('sensitivePi');
  });

  test.each([
    { path: 'individuals', value: -1 },
    { path: 'individuals', value: '214' },
    { path: 'dates.transfer', value: '2026-02-30' },
    { path: 'scenario', value: 'somewhere-else' },
    { path: 'individuals', value: null },
    { path: 'nonsense' as 'individuals', value: 1 },
    { path: '__proto__' as 'individuals', value: 1 },
  ] as const)('refuse %j and keep what was there', async (statement) => {
    const { store, id, say } = await prepared();
    const before = await loadCaseFile(store, id);
    await expect(say(statement)).rejects.toMatchObject({ code: 'fact.invalid' });
    expect(await loadCaseFile(store, id)).toEqual(before);
  });
});

describe('a suggestion', () => {
  const suggestion = { state: 'suggested', value: false, origin: 'finding-1' } as const;

  test.each(['asserted', 'declined'] as const)('never replaces what a person has %s', async (state) => {
    const { store, id, say } = await prepared();
    const said = await say({ state });
    const before = await loadCaseFile(store, id);
    expect(await say(suggestion)).toEqual(said);
    expect(await loadCaseFile(store, id)).toEqual(before);
  });

  test('is welcome where nothing was said, or where a person does not know', async () => {
    const { say } = await prepared();
    expect(await say(suggestion)).toMatchObject(suggestion);
    await say({ state: 'unknown', value: null });
    expect(await say(suggestion)).toMatchObject(suggestion);
  });

  test('gives way to a statement', async () => {
    const { say, facts } = await prepared();
    await say(suggestion);
    await say({ value: true });
    expect((await facts()).sensitivePi).toBe(true);
  });
});

test('stating another situation changes the case too', async () => {
  const { store, id, say } = await prepared();
  await say({ path: 'scenario', value: 'outlet-transfer' });
  expect((await loadCaseFile(store, id)).case.scenario).toBe('outlet-transfer');
});

test('an answer whose question stops applying is parked, kept, and returns when it applies again', async () => {
  const { store, id, say } = await prepared();
  const yes = await say({ path: 'under14', value: true }).then(() => loadCaseFile(store, id));
  const no = await say({ path: 'under14', value: false }).then(() => loadCaseFile(store, id));
  const blank = { state: 'yes' } as const;
  for (const question of questions.values()) {
    const answer = await saveAnswer(store, id, { question, basedOn: undefined, patch: blank });
    await say({ path: 'under14', value: true });
    const applying = await store.db.answers.get(answerId(id, question.id));
    await say({ path: 'under14', value: false });
    const parked = await store.db.answers.get(answerId(id, question.id));
    expect(applying?.parkedSince !== undefined).toBe(isParked(question, answer, factsOf(yes.facts)));
    expect(parked?.parkedSince !== undefined).toBe(isParked(question, answer, factsOf(no.facts)));
    expect({ ...parked, parkedSince: undefined }).toEqual({ ...answer, parkedSince: undefined });
    await store.db.answers.delete(answer.id);
  }
});
