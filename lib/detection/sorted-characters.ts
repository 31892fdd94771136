/** Longest gap that one character tells. */
const most = 90;
const before = 0x4dff;
const further = '~';
const first = 35;
const backslash = 92;

/**
 * Writes Chinese characters in the order of their codes as the gaps between them: one byte each instead of three, which
 * deflate would not find out. Null for what is not in order, holds something else or is too short to be worth it.
 */
export function toGaps(characters: string): string | null {
  if (characters.length < 40) return null;
  let gaps = '';
  let last = before;
  for (const character of characters) {
    const code = character.charCodeAt(0);
    if (code <= last || code > 0x9fff) return null;
    const gap = code - last - 1;
    const unit = first + (gap % most);
    gaps += further.repeat(Math.floor(gap / most)) + String.fromCharCode(unit < backslash ? unit : unit + 1);
    last = code;
  }
  return gaps;
}

/** The characters that `toGaps` has written. */
export function fromGaps(gaps: string): string {
  let characters = '';
  let code = before;
  for (const gap of gaps) {
    const unit = gap.charCodeAt(0);
    code += gap === further ? most : unit - first + (unit > backslash ? 0 : 1);
    if (gap !== further) characters += String.fromCharCode(code);
  }
  return characters;
}
