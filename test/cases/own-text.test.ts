import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { saveAnswer } from '../../lib/cases/answers.ts';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import { addDataSet } from '../../lib/cases/data-sets.ts';
import { addLabelWord } from '../../lib/cases/label-words.ts';
import { isChangeable, personalTexts, replaceOwnText } from '../../lib/cases/own-text.ts';
import { addRemark } from '../../lib/cases/remarks.ts';
import type { Store } from '../../lib/cases/store.ts';
import { at, caseFile } from '../support/case-file.ts';
import { freshStore, newCase, question } from './fixture.ts';

let store: Store;
let caseId: string;

beforeEach(async () => {
  store = await freshStore();
  ({ id: caseId } = await createCase(store, newCase));
});

const found = async () => personalTexts(await loadCaseFile(store, caseId));
const answer = (patch: Parameters<typeof saveAnswer>[2]['patch']) =>
  saveAnswer(store, caseId, { question, basedOn: undefined, patch });

describe('personal data in the words of the person', () => {
  test.each([
    [
      'reason',
      { state: 'no', reason: '客户 13800138000 来电，身份证 11010519491231002X' } as const,
      '13800138000',
    ],
    ['note', { note: '邮箱 someone@crm.example' }, 'someone@crm.example'],
    ['owner', { owner: '信息部 13800138000' }, '13800138000'],
    ['unknownWho', { state: 'unknown', unknownWho: '管理员 13800138000' } as const, '13800138000'],
  ])('is found in the %s and masked there', async (field, patch, value) => {
    await answer(patch);
    const [one, ...others] = await found();
    expect(others).toEqual([]);
    expect(one).toMatchObject({ kind: 'answer', field });
    expect(one?.text).toContain(value);
    expect(one?.masked).not.toContain(value);
    expect(personalTexts(caseFile({ answers: [{ ...one?.row, [field]: one?.masked } as never] }))).toEqual(
      [],
    );
  });

  test('is found in data sets and in comments', async () => {
    await addDataSet(store, caseId, { name: '会员', system: '示例CRM', note: '负责人手机 13800138000' });
    await addRemark(store, caseId, { question, text: '打 13800138000 问一下' });
    expect((await found()).map(({ kind, field }) => [kind, field])).toEqual([
      ['remark', 'remarks'],
      ['data-set', 'note'],
    ]);
  });

  test('is found in registers, in file names and in what the case is called, where nothing can be put in its place', () => {
    const { case: theCase } = caseFile();
    const party = { id: 'p', role: 'subject', name: '苏禾 13800138000', uscc: '' } as const;
    const entry = {
      ...{ id: 'r', caseId: 'c', register: 'destruction', seq: 1, number: 'DES-2026-0001' },
      ...{ values: { place: '客户 13800138000 家门口', count: 3 }, evidenceIds: [], at, by: '测试员甲' },
      additions: [{ at, by: '测试员甲', values: { method: '发到 someone@crm.example' } }],
    };
    const counter = { id: 'r', reason: '13800138000 来电说不对' };
    const evidence = {
      ...{ id: 'e', caseId: 'c', number: 'E-001', name: '客户 13800138000.png', mediaType: 'image/png' },
      ...{ size: 1, sha256: '', addedAt: at, addedBy: '测试员甲' },
    };
    const found = personalTexts(
      caseFile({
        case: { ...theCase, parties: [party] },
        evidence: [evidence],
        entries: [entry, { ...entry, id: 's', values: {}, additions: [], counter }],
      }),
    );
    expect(found.map(({ kind, field }) => [kind, field])).toEqual([
      ['case', 'parties'],
      ['evidence', 'name'],
      ['entry', 'place'],
      ['entry', 'method'],
      ['entry', 'reason'],
    ]);
    expect(found.filter(isChangeable)).toEqual([]);
  });

  test('is found by the label words of the case, which also say what is not personal', async () => {
    await answer({ state: 'no', reason: '客源：苏小禾', note: '商机：13800138000' });
    expect((await found()).map(({ field }) => field)).toEqual(['note']);
    await addLabelWord(store, caseId, { word: '客源', type: 'person.name' });
    await addLabelWord(store, caseId, { word: '商机', type: null });
    expect(await found()).toMatchObject([{ field: 'reason', types: ['person.name'], masked: '客源：苏*禾' }]);
  });

  test('is not seen in plain words, dates, counts and what is masked already', async () => {
    await answer({
      state: 'no',
      reason: '2026年12月1日前处理 214 人的资料，138****8000 已遮蔽',
      note: '见合同第 3 条',
    });
    expect(await found()).toEqual([]);
  });
});

describe('replacing it', () => {
  test('leaves the words around it, and can be put back', async () => {
    const reason = '客户 13800138000 来电';
    await answer({ state: 'no', reason });
    await addDataSet(store, caseId, { name: '会员', note: '手机 13800138000' });
    await addRemark(store, caseId, { question, text: '打 13800138000 问' });
    const before = await found();
    expect(before).toHaveLength(3);
    for (const own of before.filter(isChangeable)) await replaceOwnText(store, own, own.masked);
    expect(await found()).toEqual([]);
    const { answers, dataSets } = await loadCaseFile(store, caseId);
    expect(answers[0]).toMatchObject({ state: 'no', reason: '客户 138****8000 来电' });
    expect(answers[0]?.remarks).toMatchObject([{ text: '打 138****8000 问' }]);
    expect(dataSets).toMatchObject([{ note: '手机 138****8000' }]);
    for (const own of before.filter(isChangeable))
      await replaceOwnText(store, { ...own, text: own.masked }, own.text);
    expect((await loadCaseFile(store, caseId)).answers[0]?.reason).toBe(reason);
    expect((await found()).map(({ text }) => text)).toEqual(before.map(({ text }) => text));
  });

  test('does not write over what was typed meanwhile, and keeps the version of the question', async () => {
    const old = { ...question, rev: 7, semanticRev: 3 };
    const patch = { state: 'no', reason: '客户 13800138000' } as const;
    await saveAnswer(store, caseId, { question: old, basedOn: undefined, patch });
    const [own] = await found();
    if (!own || !isChangeable(own)) throw new Error('the number is found');
    await replaceOwnText(store, own, own.masked);
    const [masked] = (await loadCaseFile(store, caseId)).answers;
    expect(masked).toMatchObject({ questionRev: 7, semanticRev: 3 });
    await saveAnswer(store, caseId, { question: old, basedOn: masked, patch: { reason: '别的' } });
    await expect(replaceOwnText(store, own, own.masked)).rejects.toMatchObject({
      code: 'answer.changed-elsewhere',
    });
  });
});
