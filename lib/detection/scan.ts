import { maskCharacters } from './masking.ts';
import { gap, type Recognizer } from './recognizer.ts';
import { recognizers } from './recognizers/index.ts';

/** A growing list of places, kept from text to text so that a text without any costs no memory. */
class Places {
  #units = new Int32Array(96);
  length = 0;

  at(index: number): number {
    return this.#units[index] as number;
  }

  push(value: number): void {
    if (this.length === this.#units.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.#units);
      this.#units = larger;
    }
    this.#units[this.length++] = value;
  }
}

const letter = 1;
const digit = 2;
const mask = 4;
const inAtom = letter | digit | mask;
const colon = 8;
const anchor = 16;
const follower = 64;
const strange = 128;

/** What each character is to the scanner, as bits. */
const kinds = new Uint8Array(65536);
for (const c of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_') set(c, letter);
for (const c of '0123456789') set(c, digit);
for (const c of maskCharacters) set(c, mask);
for (const c of ':=\t') set(c, colon);
/** Characters that `fold` replaces or removes. */
for (const [from, to] of [
  [0xff01, 0xff5e],
  [0x2000, 0x200f],
  [0x2010, 0x2015],
] as const)
  for (let unit = from; unit <= to; unit++) kinds[unit] = (kinds[unit] ?? 0) | strange;
for (const c of '\u3000\u00a0\u00ad\u202f\u2060\ufeff') set(c, strange);

const anchored = new Map<number, readonly Recognizer[]>();
const always = new Set<number>();
for (const recognizer of recognizers.values()) {
  const { characters = '', followedBy } = recognizer.anchor ?? {};
  for (const c of characters) {
    set(c, anchor);
    const unit = c.charCodeAt(0);
    anchored.set(unit, [...(anchored.get(unit) ?? []), recognizer]);
    if (followedBy === undefined) always.add(unit);
  }
  for (const c of followedBy ?? '') set(c, follower);
}
const alwaysAnchor = new Uint8Array(65536);
for (const unit of always) alwaysAnchor[unit] = 1;

function set(c: string, bit: number): void {
  const unit = c.charCodeAt(0);
  kinds[unit] = (kinds[unit] ?? 0) | bit;
}

/** Atoms: runs of letters, digits and mask characters; three numbers each: start, end, what they hold. */
export const atoms = new Places();
export const atomSize = 3;
/** Places of colons and equals signs. */
export const colons = new Places();
/** Places of characters that some recognizer looks at. */
export const anchors = new Places();

export const holds = { letter, digit, mask } as const;

/** The recognizers that look at the character at an anchor. */
export const lookersAt = (unit: number): readonly Recognizer[] => anchored.get(unit) ?? [];

/** True when a text has characters that must be folded before it is scanned. */
export function needsFolding(text: string): boolean {
  for (let i = 0; i < text.length; i++)
    if (((kinds[text.charCodeAt(i)] as number) & strange) !== 0) return true;
  return false;
}

/**
 * One pass over a folded text: fills `atoms`, `colons` and `anchors` with the places worth a closer look, and tells
 * whether there are any.
 */
export function scan(text: string): boolean {
  atoms.length = 0;
  colons.length = 0;
  anchors.length = 0;
  const { length } = text;
  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    const kind = kinds[unit] as number;
    if ((kind & (inAtom | colon | anchor)) === 0) {
      i++;
      continue;
    }
    if ((kind & anchor) !== 0) {
      const next = kinds[text.charCodeAt(i + 1)] ?? 0;
      if ((next & follower) !== 0 || alwaysAnchor[unit] === 1) anchors.push(i);
    }
    if ((kind & inAtom) !== 0) i = readAtom(text, i);
    else {
      if ((kind & colon) !== 0) colons.push(i);
      i++;
    }
  }
  return atoms.length + colons.length + anchors.length > 0;
}

/** Notes the atom that begins at `start` unless it is a plain word; gives its end. */
function readAtom(text: string, start: number): number {
  let seen = 0;
  let end = start;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    const kind = kinds[unit] as number;
    if ((kind & inAtom) === 0) break;
    seen |= kind;
    if ((kind & anchor) !== 0 && end > start && alwaysAnchor[unit] === 1) anchors.push(end);
  }
  if ((seen & (digit | mask)) !== 0 || end - start < 5 || isAfterHan(text, start)) pushAtom(text, start, end);
  return end;
}

/** A word may be a value when Chinese words announce it: 微信 lin-xi. */
const isAfterHan = (text: string, start: number) =>
  text.charCodeAt(start - 1) > 0x2fff ||
  (text.charCodeAt(start - 1) === 32 && text.charCodeAt(start - 2) > 0x2fff);

const gluedLabel = /^(?:tel|phone|mob|mobile|qq|vx|wx|wechat|id)(?=\d{5,20}$)/i;

const gluedExtension = /(?<=^\d{7,12})ext$/i;

function pushAtom(text: string, from: number, to: number): void {
  let [start, end, seen] = [from, to, 0];
  for (let i = from; i < to; i++) seen |= (kinds[text.charCodeAt(i)] as number) & inAtom;
  const mixed = (seen & letter) !== 0 && (seen & digit) !== 0;
  if (mixed && to - from <= 32) {
    const whole = text.slice(from, to);
    start += gluedLabel.exec(whole)?.[0].length ?? 0;
    end -= gluedExtension.exec(whole)?.[0].length ?? 0;
  }
  if ((seen & mask) !== 0) {
    // **13800138000** is emphasis, not masking.
    const stars = /^(\*{1,3})[^*]+\1$/.exec(text.slice(start, end))?.[1]?.length ?? 0;
    start += stars;
    end -= stars;
    if (stars > 0) seen &= ~mask;
  } else if (mixed && /\d[xX]{3,}\d/.test(text.slice(start, Math.min(end, start + 40)))) seen |= mask;
  atoms.push(start);
  atoms.push(end);
  atoms.push(seen);
}

/** True when a letter, digit or mask character stands there. */
export const isAtomUnit = (text: string, index: number): boolean =>
  index >= 0 && index < text.length && ((kinds[text.charCodeAt(index)] as number) & inAtom) !== 0;

const gapBits = new Uint8Array(65536);
for (const [c, bit] of [
  [' ', gap.space],
  ['-', gap.hyphen],
  ['.', gap.dot],
  [':', gap.colon],
  ['/', gap.slash],
  ['(', gap.paren],
  [')', gap.paren],
  ['·', gap.middot],
] as const)
  gapBits[c.charCodeAt(0)] = bit;

/** The separators between two places as bits of `gap`; 0 when something else stands there or more than three. */
export function gapBetween(text: string, start: number, end: number): number {
  if (end - start > 3) return 0;
  let bits = 0;
  for (let i = start; i < end; i++) {
    const bit = gapBits[text.charCodeAt(i)] as number;
    if (bit === 0) return 0;
    bits |= bit;
  }
  return bits;
}
