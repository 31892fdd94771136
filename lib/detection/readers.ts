import type { Reading } from './reading.ts';
import type { Field, Span } from './recognizer.ts';

/**
 * Reads what a pattern finds at the beginning of the value of a label. Behind a word that is no sure label only where
 * `needed` is found as well.
 */
export const labelled =
  (pattern: RegExp, score: number, needed = /^/) =>
  (value: string, { explicit }: Field): readonly Span[] => {
    const end = explicit || needed.test(value) ? (pattern.exec(value)?.[0].length ?? 0) : 0;
    return end === 0 ? [] : [{ start: 0, end, score }];
  };

/** Reads what a pattern finds among so many characters before a place and behind it. */
export const beside =
  (pattern: RegExp, before: number, behind: number, score = 0.7) =>
  (text: Reading, index: number): Span | null => {
    const from = Math.max(0, index - before);
    const found = pattern.exec(text.slice(from, index + behind));
    return found && { start: from + found.index, end: from + found.index + found[0].length, score };
  };
