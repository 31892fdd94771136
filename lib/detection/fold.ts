/** A text made easy to match, with the way back to the offsets of the original. */
export interface FoldedText {
  readonly text: string;
  /** Offset in the original of each code unit of `text`, and of its end; absent when they are equal. */
  readonly offsets?: Uint32Array;
}

const needsFolding = /[\uff01-\uff5e\u3000\u00a0\u00ad\u2000-\u200f\u2010-\u2015\u202f\u2060\ufeff]/;
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

/**
 * Full-width forms become half-width, special spaces and dashes become plain ones, invisible characters go.
 * Not NFKC: it changes lengths of ligatures and fractions that no identifier contains.
 */
export function fold(original: string): FoldedText {
  if (!needsFolding.test(original)) return { text: original };
  const offsets = new Uint32Array(original.length + 1);
  const units: string[] = [];
  for (let i = 0; i < original.length; i++) {
    const unit = original.charAt(i);
    if (invisible.test(unit)) continue;
    offsets[units.length] = i;
    units.push(plain(unit));
  }
  offsets[units.length] = original.length;
  return { text: units.join(''), offsets: offsets.subarray(0, units.length + 1) };
}

function plain(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0x3000 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a)) return ' ';
  return code >= 0x2010 && code <= 0x2015 ? '-' : unit;
}

/** Where a stretch of the folded text lies in the original. */
export function unfold({ offsets }: FoldedText, start: number, end: number): { start: number; end: number } {
  if (offsets === undefined) return { start, end };
  const last = offsets[end - 1] ?? 0;
  return { start: offsets[start] ?? 0, end: end > start ? last + 1 : (offsets[end] ?? 0) };
}
