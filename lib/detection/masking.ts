import { Characters } from './characters.ts';
import type { Reading } from './reading.ts';

/** Characters that pages put in place of what they hide. */
export const maskCharacters = '*∗﹡✱•●○×█■';

const masks = new Characters(maskCharacters);
const isCross = (unit: number) => (unit | 32) === 120;

/** True where a mask character stands between two places, or three crosses in a row as in 138xxxx8000. */
export function isHidden(text: Reading, start: number, end: number): boolean {
  let crosses = 0;
  for (let i = start; i < end; i++) {
    const unit = text.at(i);
    if (masks.has(unit)) return true;
    crosses = isCross(unit) ? crosses + 1 : 0;
    if (crosses === 3) return true;
  }
  return false;
}

/** True for letters and digits of any script and for mask characters; false for what stands between them. */
function isSignificant(unit: number): boolean {
  if (masks.has(unit)) return true;
  if (unit < 128) return (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 122);
  if (unit >= 0x3400 && unit <= 0x9fff) return true;
  const punctuation =
    (unit >= 0x2000 && unit <= 0x206f) ||
    (unit >= 0x3000 && unit <= 0x303f) ||
    (unit >= 0xff00 && unit <= 0xff0f);
  return !punctuation && unit > 0xbf && unit !== 0xfeff;
}

/**
 * Hides every letter and digit but the first `head` and the last `tail`; separators stay. Where the value is too
 * short for that, fewer are shown, so that at least a third is always hidden.
 */
export function keepEnds(head: number, tail: number): (value: string) => string {
  return (value) => {
    let count = 0;
    for (let i = 0; i < value.length; i++) if (isSignificant(value.charCodeAt(i))) count++;
    const shown = Math.min(head + tail, Math.floor((count * 2) / 3));
    const first = Math.min(head, Math.ceil((shown * head) / (head + tail)));
    const last = count - (shown - first);
    if (count === value.length && first < last)
      return value.slice(0, first) + '*'.repeat(last - first) + value.slice(last);
    let masked = '';
    let seen = 0;
    for (let i = 0; i < value.length; i++) {
      const hide = isSignificant(value.charCodeAt(i)) && seen++ >= first && seen <= last;
      masked += hide ? '*' : value.charAt(i);
    }
    // Half of a character outside the basic plane shows nothing.
    return masked.isWellFormed() ? masked : masked.replace(/\p{Surrogate}/gu, '*');
  };
}
