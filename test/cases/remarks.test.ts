import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { answerId, saveAnswer } from '../../lib/cases/answers.ts';
import { exportCase, importCase } from '../../lib/cases/case-transfer.ts';
import { viewCase } from '../../lib/cases/case-view.ts';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import { deleteCase } from '../../lib/cases/delete-case.ts';
import { addRemark, rewordRemark, settleRemark } from '../../lib/cases/remarks.ts';
import { stateFact } from '../../lib/cases/state-fact.ts';
import { questions } from '../../lib/checklist/index.ts';
import { freshStore, newCase, question } from './fixture.ts';

async function prepared() {
  const store = await freshStore();
  const { id } = await createCase(store, newCase);
  const answer = () => store.db.answers.get(answerId(id, question.id));
  return { store, id, answer };
}

describe('a remark', () => {
  test('can be made before anything is answered, and says who made it and when', async () => {
    const { store, id, answer } = await prepared();
    await addRemark(store, id, { question, text: ' 合同找到了吗？ ' });
    expect(await answer()).toMatchObject({
      state: null,
      remarks: [{ text: '合同找到了吗？', by: newCase.operator }],
    });
  });

  test('leaves the answer, its last editor and its confirmation alone', async () => {
    const { store, id, answer } = await prepared();
    const patch = { state: 'yes' } as const;
    const confirmed = await saveAnswer(store, id, { question, basedOn: undefined, patch, confirm: true });
    await store.db.cases.update(id, { operator: '测试员乙' });
    await addRemark(store, id, { question, text: '再核一次' });
    const { remarks, seq, ...rest } = (await answer()) ?? {};
    const { seq: before, ...was } = confirmed;
    expect(rest).toEqual(was);
    expect([before, seq]).toEqual([1, 2]);
    expect(remarks).toMatchObject([{ by: '测试员乙' }]);
  });

  test('is settled and opened again, by whom and when', async () => {
    const { store, id, answer } = await prepared();
    const added = await addRemark(store, id, { question, text: '再核一次' });
    const [remark] = added.remarks ?? [];
    const ref = { answer: added, id: remark?.id ?? '' };
    const settled = await settleRemark(store, ref, true);
    expect(settled.remarks).toEqual([
      { ...remark, settledAt: expect.any(String), settledBy: newCase.operator },
    ]);
    await settleRemark(store, ref, false);
    expect((await answer())?.remarks).toEqual([remark]);
    await rewordRemark(store, ref, '再核两次');
    expect((await answer())?.remarks).toEqual([{ ...remark, text: '再核两次' }]);
    const { journal } = await loadCaseFile(store, id);
    expect(journal.filter(({ kind }) => kind === 'answer').map(({ action }) => action)).toEqual([
      'create',
      'update',
      'update',
      'update',
    ]);
  });

  test('that is empty or gone is refused with words', async () => {
    const { store, id } = await prepared();
    await expect(addRemark(store, id, { question, text: '  ' })).rejects.toMatchObject({
      code: 'record.invalid',
    });
    const answer = { id: answerId(id, question.id), caseId: id };
    await expect(settleRemark(store, { answer, id: 'none' }, true)).rejects.toMatchObject({
      code: 'remark.gone',
    });
  });

  test('is kept when its question goes, and when the case moves to another computer', async () => {
    const { store, id } = await prepared();
    const forChildren = [...questions.values()].find(
      ({ visibleWhen }) => visibleWhen && 'fact' in visibleWhen && visibleWhen.fact === 'under14',
    );
    if (!forChildren) throw new Error('no question depends on under14 alone');
    const under14 = { path: 'under14', state: 'asserted', origin: 'person' } as const;
    await stateFact(store, id, { ...under14, value: true });
    await addRemark(store, id, { question: forChildren, text: '问过家长吗' });
    await stateFact(store, id, { ...under14, value: false });
    const text = await exportCase(store, id);
    const before = (await loadCaseFile(store, id)).answers;
    await deleteCase(store, id);
    await importCase(store, text);
    const file = await loadCaseFile(store, id);
    expect(file.answers).toEqual(before);
    expect(viewCase(file).parked).toMatchObject([{ answer: { remarks: [{ text: '问过家长吗' }] } }]);
  });
});
