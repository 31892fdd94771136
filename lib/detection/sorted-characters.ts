/** Longest gap that one character tells. */
const most = 90;
const further = '~';
const first = 35;
const backslash = 92;

/**
 * The Chinese characters of the first rows of GB 2312, 94 in each. Built into the head of the script for pages, too:
 * it names nothing but its argument.
 */
export function charactersOf(rows: number): string {
  const bytes = Uint8Array.from({ length: rows * 188 }, (_, i) =>
    i % 2 ? 161 + ((i >> 1) % 94) : 176 + Math.floor(i / 188),
  );
  return new TextDecoder('gbk').decode(bytes);
}

/** All of them in their order: 3,755 common ones, five empty places and 3,008 rare ones. */
const national = charactersOf(72);

/** The rarer half of GB 2312: hardly a word has its characters, and many names do. */
export const rare = national.slice(40 * 94);

/** Where the characters that GB 2312 lacks stand: behind it, by their codes. */
const behind = national.length - 0x4e00;

/**
 * Writes a set of Chinese characters as the gaps between them in GB 2312, where common ones are neighbours: a byte each
 * instead of three, which deflate would not find out. Null for what is no set, which are written in the order of their
 * codes, for what holds something else, and for what is too short to be worth it.
 */
export function toGaps(characters: string): string | null {
  if (characters.length < 40 || !/^[\u4e00-\u9fff]+$/.test(characters)) return null;
  const places: number[] = [];
  let last = '';
  for (const character of characters) {
    if (character <= last) return null;
    last = character;
    const place = national.indexOf(character);
    places.push(place < 0 ? behind + character.charCodeAt(0) : place);
  }
  let gaps = '';
  let next = 0;
  for (const place of places.sort((a, b) => a - b)) {
    const gap = place - next;
    const unit = first + (gap % most);
    gaps += further.repeat(Math.floor(gap / most)) + String.fromCharCode(unit < backslash ? unit : unit + 1);
    next = place + 1;
  }
  return gaps;
}

/** The characters that `toGaps` has written, in the order of GB 2312. */
export function fromGaps(gaps: string): string {
  let characters = '';
  let place = -1;
  for (const gap of gaps) {
    const unit = gap.charCodeAt(0);
    place += gap === further ? most : unit - first + (unit > backslash ? 0 : 1);
    if (gap !== further) characters += national[place] ?? String.fromCharCode(place - behind);
  }
  return characters;
}
