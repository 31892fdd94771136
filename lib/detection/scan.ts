import { labelStarts, type Mark, markAt } from './labels.ts';
import { maskCharacters } from './masking.ts';
import { gap, type Recognizer } from './recognizer.ts';
import { recognizers } from './recognizers/index.ts';

/** A run of letters, digits and mask characters. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly hasDigit: boolean;
  readonly hasMask: boolean;
}

/** Places at which running text is looked at, each with the recognizers that asked for it. */
export type Anchors = readonly { readonly index: number; readonly by: readonly Recognizer[] }[];

export interface Scene {
  readonly atoms: readonly Atom[];
  readonly marks: readonly Mark[];
  readonly anchors: Anchors;
}

const letter = 1;
const digit = 2;
const mask = 4;
const inAtom = letter | digit | mask;

const classes = new Uint8Array(65536);
for (let c = 48; c <= 57; c++) classes[c] = digit;
for (const c of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_') classes[c.charCodeAt(0)] = letter;
for (const c of maskCharacters) classes[c.charCodeAt(0)] = mask;

const anchorsOf = new Map<number, Recognizer[]>();
const isAnchor = new Uint8Array(65536);
for (const recognizer of recognizers.values()) {
  for (const character of recognizer.anchor?.characters ?? '') {
    const unit = character.charCodeAt(0);
    isAnchor[unit] = 1;
    const list = anchorsOf.get(unit);
    if (list === undefined) anchorsOf.set(unit, [recognizer]);
    else list.push(recognizer);
  }
}

/** One pass over a folded text that finds every place worth a closer look. */
export function scan(text: string): Scene {
  const atoms: Atom[] = [];
  const marks: Mark[] = [];
  const anchors: { index: number; by: readonly Recognizer[] }[] = [];
  let marked = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (i >= marked && labelStarts[unit] === 1) {
      const mark = markAt(text, i);
      if (mark !== null) {
        marks.push(mark);
        marked = mark.end;
      }
    }
    if (isAnchor[unit] === 1) anchors.push({ index: i, by: anchorsOf.get(unit) ?? [] });
    const before = i === 0 ? 0 : (classes[text.charCodeAt(i - 1)] ?? 0);
    if (((classes[unit] ?? 0) & inAtom) !== 0 && (before & inAtom) === 0) pushAtom(text, i, atoms);
  }
  return { atoms, marks, anchors };
}

const gluedLabel = /^(?:tel|phone|mob|mobile|qq|vx|wx|wechat|id)(?=\d{5,20}$)/i;

function pushAtom(text: string, from: number, atoms: Atom[]): void {
  let end = from;
  let seen = 0;
  for (; end < text.length; end++) {
    const kind = classes[text.charCodeAt(end)] ?? 0;
    if (kind === 0) break;
    seen |= kind;
  }
  let start = from;
  if ((seen & letter) !== 0 && (seen & digit) !== 0) {
    start += gluedLabel.exec(text.slice(from, Math.min(end, from + 32)))?.[0].length ?? 0;
  }
  let hasMask = (seen & mask) !== 0;
  if (hasMask) {
    // **13800138000** is emphasis, not masking.
    const stars = /^(\*{1,3})[^*]+\1$/.exec(text.slice(start, end))?.[1]?.length ?? 0;
    start += stars;
    end -= stars;
    hasMask = stars === 0;
  } else if ((seen & letter) !== 0 && (seen & digit) !== 0) {
    hasMask = /\d[xX]{3,}\d/.test(text.slice(start, Math.min(end, start + 40)));
  }
  atoms.push({ start, end, hasDigit: (seen & digit) !== 0, hasMask });
}

/** True when a letter, digit or mask character stands there. */
export const isAtomUnit = (text: string, index: number): boolean =>
  index >= 0 && index < text.length && classes[text.charCodeAt(index)] !== 0;

const gapBits = new Map<string, number>([
  [' ', gap.space],
  ['-', gap.hyphen],
  ['.', gap.dot],
  [':', gap.colon],
  ['/', gap.slash],
  ['(', gap.paren],
  [')', gap.paren],
  ['·', gap.middot],
]);

/** The separators between two places as bits of `gap`; 0 when something else stands there or more than three. */
export function gapBetween(text: string, start: number, end: number): number {
  if (end - start > 3) return 0;
  let bits = 0;
  for (let i = start; i < end; i++) {
    const bit = gapBits.get(text.charAt(i));
    if (bit === undefined) return 0;
    bits |= bit;
  }
  return bits;
}
