import { fold } from './fold.ts';
import { LabelWords, negative } from './label-words.ts';
import { labelEvidence, wordsFor } from './labels.ts';
import type { OwnLabels } from './recognizer.ts';
import { recognizers } from './recognizers/index.ts';

/** Characters of a label word; the detector looks no further back than forty. */
export const longestLabelWord = 30;

/** A label word of a person's own: of a type by its id, or of none, and then it announces nothing personal. */
export interface OwnWord {
  readonly word: string;
  readonly type: string | null;
}

/** How a word is kept and compared: half-width, lower case, without blanks, `_` and `-`. */
export const plainWord = (written: string): string =>
  fold(written)
    .text.toLowerCase()
    .replace(/[\s_-]/g, '');

/**
 * True when a label that consists of this word would be read as one: words with punctuation or with 或 fall apart, and
 * words for a number of any kind (编号) never say more than that.
 */
export function canBeLabelWord(word: string): boolean {
  if (word.length < 2 || word.length > longestLabelWord || word !== plainWord(word)) return false;
  const words = new LabelWords({ positive: { [anyType]: [word] }, negative: [] });
  const evidence = labelEvidence(word, words);
  return evidence !== null && evidence.label === word && evidence.types.has(anyType);
}

const anyType = 'cn.mobile';

/** The words as the detector takes them; `undefined` when there are none. */
export function ownLabelsOf(words: readonly OwnWord[]): OwnLabels | undefined {
  if (words.length === 0) return undefined;
  const positive: Record<string, string[]> = {};
  for (const { word, type } of words) if (type !== null) positive[type] = [...(positive[type] ?? []), word];
  return { positive, negative: words.filter(({ type }) => type === null).map(({ word }) => word) };
}

/** What a label says: the word in it that decides, and the types it announces; of none it speaks of something else. */
export interface LabelMeaning {
  readonly word: string;
  readonly types: readonly string[];
  /** The word is one of the person's own. */
  readonly own: boolean;
}

/** What a label means with these words of a person's own; null when nothing in it is known. */
export function labelMeaning(label: string, labels?: OwnLabels): LabelMeaning | null {
  const evidence = labelEvidence(label, wordsFor(labels));
  if (evidence === null) return null;
  const { label: word, types } = evidence;
  const own = labels && [labels.negative, ...Object.values(labels.positive)].flat();
  return { word, types: [...types], own: own?.includes(word) === true };
}

/** Every word built in that holds what is looked for, and the types it announces; the shortest first. */
export function builtInWords(looked: string): readonly Omit<LabelMeaning, 'own'>[] {
  const part = plainWord(looked);
  if (part === '') return [];
  return [...dictionary()]
    .filter(([word]) => word.includes(part))
    .sort(([a], [b]) => a.length - b.length)
    .map(([word, types]) => ({ word, types }));
}

/** Without the signs that say where a word counts. */
function dictionary(): ReadonlyMap<string, readonly string[]> {
  const types = new Map<string, string[]>();
  const add = (written: string, type?: string) => {
    const word = written.replace(/^[-~]/, '');
    types.set(word, [...(types.get(word) ?? []), ...(type === undefined ? [] : [type])]);
  };
  for (const written of negative.split(/\s+/).filter(Boolean)) add(written);
  for (const { id, labels } of recognizers.values()) for (const written of labels) add(written, id);
  return types;
}
