import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { type AnswerPatch, saveAnswer } from '../../lib/cases/answers.ts';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import { deleteCase } from '../../lib/cases/delete-case.ts';
import { Answer } from '../../lib/checklist/answer.ts';
import { freshStore, newCase, question } from './fixture.ts';

async function prepared() {
  const store = await freshStore();
  const { id } = await createCase(store, newCase);
  const save = (patch: AnswerPatch, basedOn?: Answer, confirm = false) =>
    saveAnswer(store, id, { question, basedOn, patch, confirm });
  return { store, id, save };
}

describe('saving an answer', () => {
  test('writes the question, its revisions, the edition and who did it', async () => {
    const { store, id, save } = await prepared();
    const answer = await save({ state: 'no', owner: '信息部', dueOn: '2026-12-01' });
    expect(Answer.parse(answer)).toEqual(answer);
    expect(answer).toMatchObject({
      id: `${id}:${question.id}`,
      questionRev: 1,
      state: 'no',
      owner: '信息部',
      dueOn: '2026-12-01',
      updatedBy: newCase.operator,
      deviceId: store.deviceId,
      seq: 1,
    });
  });

  test('empties an optional field with undefined and leaves the others', async () => {
    const { save } = await prepared();
    const first = await save({ state: 'unknown', unknownWho: '财务部', unknownBy: '2026-12-01' });
    const second = await save({ unknownBy: undefined }, first);
    expect(second).not.toHaveProperty('unknownBy');
    expect(second).toMatchObject({ state: 'unknown', unknownWho: '财务部', seq: 2 });
  });

  test('that changes nothing writes nothing, whatever version it is based on', async () => {
    const { store, id, save } = await prepared();
    const first = await save({ state: 'yes' });
    const { journal } = await loadCaseFile(store, id);
    expect(await save({ state: 'yes' }, undefined)).toEqual(first);
    expect(await save({}, first)).toEqual(first);
    expect((await loadCaseFile(store, id)).journal).toEqual(journal);
  });

  test('with an impossible date is refused and keeps what was there', async () => {
    const { store, id, save } = await prepared();
    const first = await save({ state: 'no' });
    await expect(save({ dueOn: '' }, first)).rejects.toMatchObject({ code: 'record.invalid' });
    expect((await loadCaseFile(store, id)).answers).toEqual([first]);
  });

  test('to a case that was deleted meanwhile is refused and leaves no orphan', async () => {
    const { store, id, save } = await prepared();
    await deleteCase(store, id);
    await expect(save({ state: 'yes' })).rejects.toMatchObject({ code: 'case.gone' });
    expect(await store.db.answers.count()).toBe(0);
  });
});

describe('confirming an answer', () => {
  test('leaves the last editor in place and names who confirmed', async () => {
    const { store, id, save } = await prepared();
    const first = await save({ state: 'yes' });
    await store.db.cases.update(id, { operator: '测试员乙(法务部)' });
    const confirmed = await save({}, first, true);
    expect(confirmed).toMatchObject({ updatedBy: newCase.operator, confirmedBy: '测试员乙(法务部)' });
    expect(confirmed.updatedAt).toBe(first.updatedAt);
  });

  test('is cleared by the next edit', async () => {
    const { save } = await prepared();
    const confirmed = await save({ state: 'yes' }, undefined, true);
    const edited = await save({ note: '后来补充' }, confirmed);
    expect(edited).not.toHaveProperty('confirmedAt');
    expect(edited).not.toHaveProperty('confirmedBy');
  });

  test('is refused for anything but the latest version', async () => {
    const { save } = await prepared();
    const first = await save({ state: 'yes' });
    const second = await save({ note: '别处写的' }, first);
    await expect(save({}, first, true)).rejects.toMatchObject({
      code: 'answer.changed-elsewhere',
      current: second,
    });
  });
});
