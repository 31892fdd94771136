import { Characters } from './characters.ts';
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
  (pattern: RegExp, before: number, behind: number) =>
  (text: Reading, index: number): Span | null => {
    const from = Math.max(0, index - before);
    const found = pattern.exec(text.slice(from, index + behind));
    return found && { start: from + found.index, end: from + found.index + found[0].length, score: 0.7 };
  };

/** Finds, between two places close to another finding, what `look` finds at these characters and a global pattern of English words. */
export const nearby = (
  look: (text: Reading, index: number) => Span | null,
  characters: string,
  english: RegExp,
) => {
  const telling = new Characters(characters);
  return (text: Reading, from: number, to: number): readonly Span[] => {
    const spans: Span[] = [];
    let small = 0;
    for (let i = from; i < to; i++) {
      const unit = text.at(i);
      if (unit >= smallA && unit <= smallZ) small++;
      const span = telling.has(unit) ? look(text, i) : null;
      if (span === null) continue;
      spans.push(span);
      i = Math.max(i, span.end - 1);
    }
    if (small < fewest) return spans;
    // The text ends there for the pattern, too: to read a long one to its end for each finding takes too long.
    const read = text.slice(0, to);
    english.lastIndex = from;
    for (let word = english.exec(read); word !== null; word = english.exec(read))
      spans.push({ start: word.index, end: english.lastIndex, score: 0.65 });
    return spans;
  };
};

const smallA = 97;
const smallZ = 122;
/** Small letters of the shortest English word that is looked for. */
const fewest = 3;
