/** The words of Chinese and other texts, by the dictionary that comes with the browser. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** So many characters around a place tell where the words end that it stands among. */
const around = 8;
const behind = 4;

/** True where words begin or end at all of these places of a text, which lie close together in its order. */
export function isCut(text: string, ...places: readonly [number, ...number[]]): boolean {
  const from = Math.max(0, places[0] - around);
  const cuts = cutsOf(text.slice(from, (places.at(-1) ?? 0) + behind));
  return places.every((place) => (cuts & (1 << (place - from))) !== 0);
}

const known = new Map<string, number>();
const mostKnown = 20_000;

/** The places where words of a run begin or end, as bits. Remembered: the names of a page come again. */
export function cutsOf(run: string): number {
  const before = known.get(run);
  if (before !== undefined) return before;
  let cuts = 1;
  for (const { index, segment } of segmenter.segment(run)) cuts |= 1 << (index + segment.length);
  if (known.size >= mostKnown) known.clear();
  known.set(run, cuts);
  return cuts;
}
