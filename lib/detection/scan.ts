import { isStrange } from './fold.ts';
import { maskCharacters } from './masking.ts';
import { gap, type Recognizer } from './recognizer.ts';
import { recognizers } from './recognizers/index.ts';

/** A growing list of places, kept from text to text so that a text without any costs no memory. */
class Places {
  private units = new Int32Array(96);
  length = 0;

  at(index: number): number {
    return this.units[index] as number;
  }

  push(value: number): void {
    if (this.length === this.units.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.units);
      this.units = larger;
    }
    this.units[this.length++] = value;
  }
}

const letter = 1;
const digit = 2;
const mask = 4;
const inAtom = letter | digit | mask;
const colon = 8;
const anchor = 16;
const opener = 32;
const follower = 64;
const strange = 128;
/** What makes the pass look up. */
const telling = inAtom | colon | anchor | strange;

/** What each character is to the scanner, as bits. */
const kinds = new Uint8Array(65536);
for (const c of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_') set(c, letter);
for (const c of '0123456789') set(c, digit);
for (const c of maskCharacters) set(c, mask);
for (const c of ':=\t') set(c, colon);
for (let unit = 0; unit < kinds.length; unit++) {
  if (!isStrange(unit)) continue;
  // A full-width letter or colon is a place to look at, as its plain form is.
  const plain = unit >= 0xff01 && unit <= 0xff5e ? (kinds[unit - 0xfee0] as number) : 0;
  kinds[unit] = plain | strange;
}

const anchored = new Map<number, readonly Recognizer[]>();
const always = new Set<number>();
for (const recognizer of recognizers.values()) {
  const { characters = '', followedBy, precededBy } = recognizer.anchor ?? {};
  for (const c of characters) {
    set(c, anchor);
    const unit = c.charCodeAt(0);
    anchored.set(unit, [...(anchored.get(unit) ?? []), recognizer]);
    if (followedBy === undefined) always.add(unit);
  }
  for (const c of followedBy ?? '') set(c, follower);
  for (const c of precededBy ?? '') set(c, opener);
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
export const lookersAt = (unit: number): readonly Recognizer[] => anchored.get(unit) ?? nobody;
const nobody: readonly Recognizer[] = [];

/** What one pass over a text has found: `strange` when there are places, and characters to be folded first. */
export const seen = { nothing: 0, places: 1, strange: 2 } as const;

/** One pass over a text: fills `atoms`, `colons` and `anchors` with the places worth a closer look. */
export function scan(text: string): number {
  atoms.length = 0;
  colons.length = 0;
  anchors.length = 0;
  const { length } = text;
  let folds = 0;
  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    const kind = kinds[unit] as number;
    if ((kind & telling) === 0) {
      i++;
      continue;
    }
    folds |= kind;
    if ((kind & anchor) !== 0 && isAnchored(text, i, unit)) anchors.push(i);
    if ((kind & inAtom) !== 0) i = readAtom(text, i);
    else {
      if ((kind & colon) !== 0) colons.push(i);
      i++;
    }
  }
  if (atoms.length + colons.length + anchors.length === 0) return seen.nothing;
  return (folds & strange) === 0 ? seen.places : seen.strange;
}

function isAnchored(text: string, index: number, unit: number): boolean {
  if (alwaysAnchor[unit] === 1) return true;
  if (index + 1 >= text.length || ((kinds[text.charCodeAt(index + 1)] as number) & follower) === 0)
    return false;
  if (index === 0) return true;
  const before = text.charCodeAt(index - 1);
  return before < 0x3400 || before > 0x9fff || ((kinds[before] as number) & opener) !== 0;
}

/** Notes the atom that begins at `start` unless it is a plain word; gives its end. */
function readAtom(text: string, start: number): number {
  const { length } = text;
  let held = 0;
  let end = start;
  for (; end < length; end++) {
    const kind = kinds[text.charCodeAt(end)] as number;
    // Strange characters are seen by the pass itself.
    if ((kind & inAtom) === 0 || ((kind & strange) !== 0 && end > start)) break;
    held |= kind;
  }
  held &= inAtom;
  if (held === digit) push(start, end, held);
  else if ((held & (digit | mask)) !== 0) pushMixed(text, start, end, held);
  else if (mayBeValue(text, start, end)) push(start, end, held);
  return end;
}

/** Letters alone: after Chinese words they may be a value, in capitals or between joints a group of a code. */
function mayBeValue(text: string, start: number, end: number): boolean {
  const before = start === 0 ? 32 : text.charCodeAt(start - 1);
  if (before > 0x2fff) return true;
  if (before === 32 && start > 1 && text.charCodeAt(start - 2) > 0x2fff) return true;
  if (end - start > 4) return false;
  const second = start + 1 < text.length ? text.charCodeAt(start + 1) : 32;
  if (text.charCodeAt(start) < 91 && second < 97) return true;
  const after = end < text.length ? text.charCodeAt(end) : 32;
  return (before !== 32 && gapBits[before] !== 0) || (after !== 32 && gapBits[after] !== 0);
}

const gluedLabel = /^(?:tel|phone|mob|mobile|qq|vx|wx|wechat|id)(?=\d{5,20}$)/i;

/** A long number among small letters, as one types in haste: 13800138000haha. */
const amidLetters = /^([a-z]{0,20})(\d{17}[xX]|\d{11,19})[a-z]{0,20}$/;

/** 138xxxx8000 hides as 138****8000 does. */
const crosses = /\d[xX]{3,}\d/;
const mostMixed = 40;
const gluedExtension = /(?<=^\d{7,12})ext$/i;

function push(start: number, end: number, held: number): void {
  atoms.push(start);
  atoms.push(end);
  atoms.push(held);
}

function pushMixed(text: string, from: number, to: number, held: number): void {
  let [start, end] = [from, to];
  let kept = held;
  if (held === (letter | digit) && to - from <= mostMixed) {
    const whole = text.slice(from, to);
    const last = text.charCodeAt(to - 1);
    if (last <= 57) start += gluedLabel.exec(whole)?.[0].length ?? 0;
    else if (last === 116) end -= gluedExtension.exec(whole)?.[0].length ?? 0;
    if (end - start < to - from) kept = digit;
    else if (last >= 97 || text.charCodeAt(from) >= 97) {
      const [, before = '', number = ''] = amidLetters.exec(whole) ?? [];
      if (number !== '') {
        start += before.length;
        end = start + number.length;
        if (number.charCodeAt(number.length - 1) <= 57) kept = digit;
      }
    }
    if (crosses.test(whole)) kept |= mask;
  } else if ((held & mask) !== 0) {
    // **13800138000** is emphasis, not masking.
    const stars = /^(\*{1,3})[^*]+\1$/.exec(text.slice(start, end))?.[1]?.length ?? 0;
    start += stars;
    end -= stars;
    if (stars > 0) kept &= ~mask;
  }
  push(start, end, kept);
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
  ['[', gap.paren],
  [']', gap.paren],
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
