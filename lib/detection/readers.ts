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

/** Reads what a pattern finds at a place or behind, from so many characters before it to so many behind it. */
export const beside = (pattern: RegExp, before: number, behind: number, score = 0.7) => {
  const every = new RegExp(pattern, `${pattern.flags}g`);
  return (text: Reading, index: number): Span | null => {
    const from = Math.max(0, index - before);
    const near = text.slice(from, index + behind);
    every.lastIndex = 0;
    let found = every.exec(near);
    while (found !== null && from + every.lastIndex <= index) found = every.exec(near);
    return found && { start: from + found.index, end: from + every.lastIndex, score };
  };
};
