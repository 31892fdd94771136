import { AppError } from '../base/app-error.ts';
import type { Answer, Remark } from '../checklist/answer.ts';
import { answerId, blankAnswer, type QuestionRef, writeAnswer } from './answers.ts';
import { type Change, changeCase } from './change.ts';
import type { Store } from './store.ts';

/** Adds a remark in the name of who works on the case. What was answered and confirmed stays as it is. */
export function addRemark(
  store: Store,
  caseId: string,
  remark: { readonly question: QuestionRef; readonly text: string },
): Promise<Answer> {
  const { answers } = store.db;
  return changeCase(store, { caseId, tables: [answers] }, async (change) => {
    const stored = await answers.get(answerId(caseId, remark.question.id));
    const before = stored ?? blankAnswer(store, change, remark.question);
    const added = { id: store.newId(), text: remark.text.trim(), at: change.at, by: change.by };
    return writeAnswer(store, change, { ...before, remarks: [...(before.remarks ?? []), added] });
  });
}

export interface RemarkRef {
  readonly answer: Pick<Answer, 'id' | 'caseId'>;
  readonly id: string;
}

/** Marks a remark as settled, by whom and when, or opens it again. Throws `remark.gone`. */
export const settleRemark = (store: Store, ref: RemarkRef, isSettled: boolean): Promise<Answer> =>
  changeRemark(store, ref, ({ settledAt: _at, settledBy: _by, ...open }, { at, by }) =>
    isSettled ? { ...open, settledAt: at, settledBy: by } : open,
  );

/** Puts other words in the place of a remark's; who made it and when stays. Throws `remark.gone`. */
export const rewordRemark = (store: Store, ref: RemarkRef, text: string): Promise<Answer> =>
  changeRemark(store, ref, (remark) => ({ ...remark, text }));

function changeRemark(
  store: Store,
  { answer, id }: RemarkRef,
  to: (remark: Remark, change: Change) => Remark,
): Promise<Answer> {
  const { answers } = store.db;
  return changeCase(store, { caseId: answer.caseId, tables: [answers] }, async (change) => {
    const stored = await answers.get(answer.id);
    if (!stored?.remarks?.some((remark) => remark.id === id)) throw gone();
    const remarks = stored.remarks.map((remark) => (remark.id === id ? to(remark, change) : remark));
    return writeAnswer(store, change, { ...stored, remarks });
  });
}

const gone = () =>
  new AppError(
    'remark.gone',
    {
      zh: '这条疑问已经不在了，这次没有改动任何内容。请刷新这一页。',
      en: 'This comment is no longer there, so nothing was changed. Reload this page.',
    },
    { isFinal: true },
  );
