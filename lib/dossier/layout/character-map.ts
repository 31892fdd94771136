import { viewOf } from './sfnt.ts';

const groupLength = 12;
const headerLength = 16;

/** Looks up glyph numbers in a font's `cmap` table; 0 where the font has no glyph. Reads format 12 only. */
export function readCharacterMap(table: Uint8Array): (codePoint: number) => number {
  const view = viewOf(table);
  const start = fullRepertoire(view);
  const groups = view.getUint32(start + 12);
  return (codePoint) => {
    let low = 0;
    let high = groups - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = start + headerLength + middle * groupLength;
      const first = view.getUint32(group);
      if (codePoint < first) high = middle - 1;
      else if (codePoint > view.getUint32(group + 4)) low = middle + 1;
      else return view.getUint32(group + 8) + codePoint - first;
    }
    return 0;
  };
}

/** Every character of the `cmap` table with its glyph number, in code point order. */
export function listCharacters(table: Uint8Array): [codePoint: number, glyph: number][] {
  const view = viewOf(table);
  const start = fullRepertoire(view);
  const characters: [number, number][] = [];
  for (let i = 0; i < view.getUint32(start + 12); i++) {
    const group = start + headerLength + i * groupLength;
    const first = view.getUint32(group);
    for (let codePoint = first; codePoint <= view.getUint32(group + 4); codePoint++)
      characters.push([codePoint, view.getUint32(group + 8) + codePoint - first]);
  }
  return characters;
}

/** A `cmap` table with one format 12 subtable. `characters` must be in code point order. */
export function writeCharacterMap(characters: readonly (readonly [number, number])[]): Uint8Array {
  const groups: [first: number, last: number, glyph: number][] = [];
  for (const [codePoint, glyph] of characters) {
    const group = groups.at(-1);
    if (group && codePoint === group[1] + 1 && glyph === group[2] + codePoint - group[0])
      group[1] = codePoint;
    else groups.push([codePoint, codePoint, glyph]);
  }
  const length = headerLength + groups.length * groupLength;
  const view = new DataView(new ArrayBuffer(12 + length));
  view.setUint16(2, 1);
  view.setUint16(4, 3);
  view.setUint16(6, 10);
  view.setUint32(8, 12);
  view.setUint16(12, 12);
  view.setUint32(16, length);
  view.setUint32(24, groups.length);
  groups.forEach((group, i) => {
    group.forEach((value, k) => {
      view.setUint32(12 + headerLength + i * groupLength + k * 4, value);
    });
  });
  return new Uint8Array(view.buffer);
}

function fullRepertoire(view: DataView): number {
  for (let i = 0; i < view.getUint16(2); i++) {
    const start = view.getUint32(8 + i * 8);
    if (view.getUint16(start) === 12) return start;
  }
  throw new Error('the font has no format 12 character map');
}
