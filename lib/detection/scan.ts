import { foldedUnit, isStrange } from './fold.ts';
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

/** Characters that may stand between the groups of a code, as bits of `gap`. */
const gapOf: Readonly<Record<string, number>> = {
  ' ': gap.space,
  '-': gap.hyphen,
  '.': gap.dot,
  ':': gap.colon,
  '/': gap.slash,
  '(': gap.paren,
  ')': gap.paren,
  '[': gap.paren,
  ']': gap.paren,
  '·': gap.middot,
};
const gapBits = new Uint8Array(256);
for (const [c, bit] of Object.entries(gapOf)) gapBits[c.charCodeAt(0)] = bit;

const letter = 1;
const digit = 2;
const mask = 4;
const inAtom = letter | digit | mask;
const colon = 8;
const anchor = 16;
/** An anchor wherever it stands, whatever comes next. */
const always = 32;
/** What stands before an anchor within Chinese words. */
const opener = 64;
/** What comes behind an anchor. */
const follower = 128;
/** What may join the groups of a code. */
const joint = 256;
const strange = 512;
const capital = 1024;
/** What makes the pass look up. */
const telling = inAtom | colon | anchor | strange;

/** What each character is to the scanner, as bits. */
const kinds = new Uint16Array(65536);
for (const c of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_') set(c, letter);
for (const c of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') set(c, capital);
for (const c of '0123456789') set(c, digit);
for (const c of maskCharacters) set(c, mask);
for (const c of ':=\t') set(c, colon);
for (const c of Object.keys(gapOf)) if (c !== ' ') set(c, joint);

const lookers = new Map<number, readonly Recognizer[]>();
for (const recognizer of recognizers.values()) {
  const { characters = '', followedBy, precededBy } = recognizer.anchor ?? {};
  for (const c of characters) {
    set(c, followedBy === undefined ? anchor | always : anchor);
    const unit = c.charCodeAt(0);
    lookers.set(unit, [...(lookers.get(unit) ?? []), recognizer]);
  }
  for (const c of followedBy ?? '') set(c, follower);
  for (const c of precededBy ?? '') set(c, opener);
}
// What folding changes counts as what it becomes.
for (let unit = 0; unit < kinds.length; unit++)
  if (isStrange(unit)) kinds[unit] = (kinds[foldedUnit(unit)] as number) | strange;

function set(c: string, bits: number): void {
  const unit = c.charCodeAt(0);
  kinds[unit] = (kinds[unit] as number) | bits;
}

/** Atoms: runs of letters, digits and mask characters; three numbers each: start, end, what they hold. */
export const atoms = new Places();
export const atomSize = 3;
/** Places of colons and equals signs. */
export const colons = new Places();
/** Places of characters that some recognizer looks at. */
export const anchors = new Places();

export const holds = { letter, digit, mask } as const;

/** The recognizers that look at the character at an anchor of a folded text. */
export const lookersAt = (unit: number): readonly Recognizer[] => lookers.get(unit) ?? nobody;
const nobody: readonly Recognizer[] = [];

/**
 * What one pass over a text has found. `strange`: places, which stay where they are when the text is folded.
 * `moving`: places to be looked for again in the folded text.
 */
export const seen = { nothing: 0, places: 1, strange: 2, moving: 3 } as const;

/** Where Chinese characters begin, and their punctuation. */
const lastLatin = 0x2fff;
const blank = 32;
/** What stands before an atom. */
const beside = { nothing: 0, joint: 1, chinese: 2 } as const;

/** One pass over a text: fills `atoms`, `colons` and `anchors` with the places worth a closer look. */
export function scan(text: string): number {
  atoms.length = 0;
  colons.length = 0;
  anchors.length = 0;
  const { length } = text;
  let met = 0;
  let moving = false;
  let earlier = blank;
  let before = blank;
  let i = 0;
  while (i < length) {
    const unit = text.charCodeAt(i);
    const kind = kinds[unit] as number;
    if ((kind & telling) === 0) {
      earlier = before;
      before = unit;
      i++;
      continue;
    }
    met |= kind;
    if ((kind & anchor) !== 0 && ((kind & always) !== 0 || isAnchored(text, i, before))) anchors.push(i);
    if ((kind & inAtom) !== 0) {
      moving ||= (kind & strange) !== 0;
      i = readAtom(text, i, besideAtom(earlier, before));
      before = lastOfAtom;
    } else {
      if ((kind & colon) !== 0) colons.push(i);
      earlier = before;
      before = (kind & strange) === 0 ? unit : foldedUnit(unit);
      i++;
    }
  }
  if (atoms.length + colons.length + anchors.length === 0) return seen.nothing;
  return (met & strange) === 0 ? seen.places : moving ? seen.moving : seen.strange;
}

/** Stands for whatever an atom ends with. */
const lastOfAtom = 97;

function besideAtom(earlier: number, before: number): number {
  if (before === blank) return earlier > lastLatin ? beside.chinese : beside.nothing;
  if (before > lastLatin) return beside.chinese;
  return ((kinds[before] as number) & joint) === 0 ? beside.nothing : beside.joint;
}

function isAnchored(text: string, index: number, before: number): boolean {
  if (index + 1 >= text.length || ((kinds[text.charCodeAt(index + 1)] as number) & follower) === 0)
    return false;
  return before < 0x3400 || before > 0x9fff || ((kinds[before] as number) & opener) !== 0;
}

/** Notes the atom that begins at `start` unless it is a plain word; gives its end. */
function readAtom(text: string, start: number, besideIt: number): number {
  const { length } = text;
  let held = 0;
  let end = start;
  let kind = 0;
  for (; end < length; end++) {
    kind = kinds[text.charCodeAt(end)] as number;
    // Strange characters are seen by the pass itself.
    if ((kind & inAtom) === 0 || ((kind & strange) !== 0 && end > start)) break;
    held |= kind;
  }
  const holding = held & inAtom;
  if (holding === letter) {
    // A plain word, unless it stands after Chinese ones or may be a group of a code.
    if (besideIt === beside.chinese) push(start, end, letter);
    else if (besideIt === beside.joint || (kind & joint) !== 0 || (held & capital) !== 0)
      pushShort(text, start, end, besideIt === beside.joint || (kind & joint) !== 0);
  } else if (holding === digit) push(start, end, digit);
  else pushMixed(text, start, end, holding);
  return end;
}

const longestLetters = 4;

/** Letters alone: few, and either `joined` to something or in capitals they may be a group of a code. */
function pushShort(text: string, start: number, end: number, joined: boolean): void {
  if (end - start > longestLetters) return;
  if (joined || (isCapital(text.charCodeAt(start)) && !(foldedUnit(text.charCodeAt(start + 1)) >= 97)))
    push(start, end, letter);
}

const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90;

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

/** The separators between two places as bits of `gap`; 0 when something else stands there or more than three. */
export function gapBetween(text: string, start: number, end: number): number {
  if (end - start > 3) return 0;
  let bits = 0;
  for (let i = start; i < end; i++) {
    const bit = gapBits[text.charCodeAt(i)] ?? 0;
    if (bit === 0) return 0;
    bits |= bit;
  }
  return bits;
}
