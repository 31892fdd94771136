import { foldedUnit, isStrange } from './fold.ts';
import { pushLettered, pushMasked } from './glued.ts';
import { maskCharacters } from './masking.ts';
import { anchors, atoms, colons, gapOf, holds } from './places.ts';
import type { Recognizer } from './recognizer.ts';
import { recognizers } from './recognizers/index.ts';

const { letter, digit, mask } = holds;
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
const cross = 2048;
/** What makes the pass look up. */
const telling = inAtom | colon | anchor | strange;

/** What each character is to the scanner, as bits. */
const kinds = new Uint16Array(65536);
for (const c of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_') set(c, letter);
for (const c of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') set(c, capital);
for (const c of 'xX') set(c, cross);
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
  atoms.clear();
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
    if (besideIt === beside.chinese) atoms.push(start, end, letter);
    else if (besideIt === beside.joint || (kind & joint) !== 0 || (held & capital) !== 0)
      pushShort(text, start, end, besideIt === beside.joint || (kind & joint) !== 0);
  } else if (holding === digit) atoms.push(start, end, digit);
  else if ((holding & mask) !== 0) pushMasked(text.slice(start, end), start, holding);
  else pushLettered(text.slice(start, end), start, (held & cross) !== 0);
  return end;
}

const longestLetters = 4;

/** Letters alone: few, and either `joined` to something or in capitals they may be a group of a code. */
function pushShort(text: string, start: number, end: number, joined: boolean): void {
  if (end - start > longestLetters) return;
  if (joined || (isCapital(text.charCodeAt(start)) && !(foldedUnit(text.charCodeAt(start + 1)) >= 97)))
    atoms.push(start, end, letter);
}

const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90;

/** True when a letter, digit or mask character stands there. */
export const isAtomUnit = (text: string, index: number): boolean =>
  index >= 0 && index < text.length && ((kinds[text.charCodeAt(index)] as number) & inAtom) !== 0;
