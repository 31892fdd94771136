import type { Reading } from './reading.ts';

/** The words of Chinese and other texts, by the dictionary that comes with the browser. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** So many characters around a place tell where the words end that it stands among. */
const around = 8;

/** The places where words begin or end from `start` on, as bits, the lowest for `start` itself; eight places at most. */
export function cutsFrom(text: Reading, start: number): number {
  const from = Math.max(0, start - around);
  return cutsOf(text.slice(from, start + around)) >> (start - from);
}

/** True where a word begins or ends. */
export const isCut = (text: Reading, place: number): boolean => (cutsFrom(text, place) & 1) !== 0;

const known = new Map<string, number>();
const mostKnown = 20_000;

/** The places where words of a run begin or end, as bits. Remembered: the names of a page come again. */
function cutsOf(run: string): number {
  const before = known.get(run);
  if (before !== undefined) return before;
  let cuts = 1;
  for (const { index, segment } of segmenter.segment(run)) cuts |= 1 << (index + segment.length);
  if (known.size >= mostKnown) known.clear();
  known.set(run, cuts);
  return cuts;
}
