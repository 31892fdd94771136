import { type CodeRule, gap, type Recognizer } from './recognizer.ts';
import { recognizerNumber, recognizers } from './recognizers/index.ts';

/** A recognizer of codes as the reader asks it: all of one shape. */
export interface CodeReader {
  readonly by: Recognizer;
  readonly number: number;
  readonly score: CodeRule['score'];
  readonly masked: RegExp | null;
  readonly gaps: number;
  readonly best: number;
  readonly checked: boolean;
  /** The least and the most characters of one that may be grouped in any way. */
  readonly min: number;
  readonly max: number;
}

/** A beginning of a sequence of groups that somebody takes: by the length of the next group the longer beginnings. */
export interface Beginning {
  readonly next: (Beginning | undefined)[];
  /** Those who take exactly these groups, of digits alone or with letters. */
  readonly digits: CodeReader[];
  readonly letters: CodeReader[];
}

export const mostGroups = 8;
export const mostUnits = 48;

const beginning = (): Beginning => ({
  next: new Array<Beginning | undefined>(mostUnits + 1).fill(undefined),
  digits: [],
  letters: [],
});

/** The root of all sequences of groups. */
export const codeTree = beginning();
/** Readers of numbers that may be grouped in any way. */
export const anyGroups: CodeReader[] = [];
/** Readers who know what their codes look like when a page has masked them. */
export const maskable: CodeReader[] = [];

for (const by of recognizers.values()) {
  if (by.code === undefined) continue;
  const { groups } = by.code;
  const reader = readerOf(by, by.code);
  if (reader.masked !== null) maskable.push(reader);
  if ('min' in groups) anyGroups.push(reader);
  else for (const written of new Set(groups)) enter(written.split('-').map(Number), by.code, reader);
}

function readerOf(by: Recognizer, rule: CodeRule): CodeReader {
  const { groups, score, masked = null, gaps = gap.space | gap.hyphen } = rule;
  const [min, max] = 'min' in groups ? [groups.min, groups.max] : [0, mostUnits * mostGroups];
  const number = recognizerNumber.get(by.id) ?? 0;
  const { best, checked = false } = rule;
  return { by, number, score, best, masked, gaps, checked, min, max };
}

function enter(lengths: readonly number[], { letters }: CodeRule, reader: CodeReader): void {
  let node = codeTree;
  for (const length of lengths) {
    node.next[length] ??= beginning();
    node = node.next[length];
  }
  if (letters !== 'some') node.digits.push(reader);
  if (letters !== 'none') node.letters.push(reader);
}
