/** Characters that pages put in place of what they hide. */
export const maskCharacters = '*∗﹡✱•●○×█■';

const significant = /[\p{L}\p{N}]/u;

/**
 * Hides every letter and digit but the first `head` and the last `tail`; separators stay. Where the value is too
 * short for that, fewer are shown, so that at least a third is always hidden.
 */
export function keepEnds(head: number, tail: number): (value: string) => string {
  return (value) => {
    const characters = Array.from(value);
    const places = characters.flatMap((c, i) =>
      significant.test(c) || maskCharacters.includes(c) ? [i] : [],
    );
    const shown = Math.min(head + tail, Math.floor((places.length * 2) / 3));
    const first = Math.min(head, Math.ceil((shown * head) / (head + tail)));
    const hidden = new Set(places.slice(first, places.length - (shown - first)));
    return characters.map((c, i) => (hidden.has(i) ? '*' : c)).join('');
  };
}
