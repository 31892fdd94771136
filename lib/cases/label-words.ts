import { AppError } from '../base/app-error.ts';
import { canBeLabelWord, plainWord } from '../detection/own-labels.ts';
import { changeCase } from './change.ts';
import { LabelWord } from './label-word.ts';
import type { Store } from './store.ts';
import { valid } from './valid.ts';

export type NewLabelWord = Pick<LabelWord, 'word' | 'type'>;

/**
 * Keeps a label word in the case, in one spelling. A word means one thing: said again of another type, it means that
 * from now on. Throws `label-word.unfit` for what no label can be recognised by.
 */
export async function addLabelWord(store: Store, caseId: string, said: NewLabelWord): Promise<LabelWord> {
  const word = plainWord(said.word);
  if (!canBeLabelWord(word)) throw unfit();
  const { labelWords } = store.db;
  return changeCase(store, { caseId, tables: [labelWords] }, async ({ at, by, record }) => {
    const before = (await labelWords.where({ caseId }).toArray()).find((one) => one.word === word);
    if (before?.type === said.type) return before;
    const kept = valid(LabelWord, {
      id: before?.id ?? store.newId(),
      ...{ caseId, word, type: said.type, at, by },
    });
    await labelWords.put(kept);
    const action = before ? 'update' : 'create';
    await record({ action, kind: 'label-word', recordId: kept.id, content: kept });
    return kept;
  });
}

/** Takes a word out of the case; the built-in meaning holds again. Does nothing when it is gone already. */
export function removeLabelWord(
  store: Store,
  { id, caseId }: Pick<LabelWord, 'id' | 'caseId'>,
): Promise<void> {
  const { labelWords } = store.db;
  return changeCase(store, { caseId, tables: [labelWords] }, async ({ record }) => {
    if (!(await labelWords.get(id))) return;
    await labelWords.delete(id);
    await record({ action: 'remove', kind: 'label-word', recordId: id });
  });
}

const unfit = () =>
  new AppError('label-word.unfit', {
    zh: '这个词认不出来，没有添加。其他内容没有变化。请填 2 到 30 个字，不带标点、“和”“或”，也不要只填“编号”“号码”这样的统称。',
    en: 'No label could be recognised by this word, so it was not added. Nothing else has changed. Use 2 to 30 characters without punctuation, “and” or “or”, and more than “no.” or “number” alone.',
  });
