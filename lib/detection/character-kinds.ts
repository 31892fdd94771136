import { capitals } from './characters.ts';
import { foldedUnit, isStrange } from './fold.ts';
import { maskCharacters } from './masking.ts';
import { digit, gapOf, letter, mask } from './places.ts';
import type { Reading } from './reading.ts';
import type { Recognizer } from './recognizer.ts';
import { recognizers } from './recognizers/index.ts';

/** Where Chinese characters begin, and their punctuation. */
export const lastLatin = 0x2fff;
export const blank = 32;

export const inAtom = letter | digit | mask;
export const colon = 8;
export const anchor = 16;
/** An anchor wherever it stands, whatever comes next. */
export const always = 32;
/** What stands before an anchor within Chinese words. */
export const opener = 64;
/** An anchor whatever stands before it. */
export const amid = 32768;
/** What comes behind an anchor: a Chinese character, a letter or a sign. */
const behindChinese = 128;
const behindLetter = 8192;
const behindSign = 16384;
/** What may join the groups of a code. */
export const joint = 256;
export const strange = 512;
export const capital = 1024;
export const cross = 2048;
export const chinese = 4096;
/** What makes the pass look up. */
export const telling = inAtom | colon | anchor | strange;
export const noted = colon | anchor | strange;
/** Before the first Chinese character small letters tell nothing by themselves, but what joins them does. */
export const tellingLatin = digit | mask | capital | colon | anchor | strange | joint | chinese;

/** What each character is to the scanner, as bits. The loops hold it by a name of their own: bundled, this one may vary. */
export const kinds = new Uint16Array(65536);
for (const c of `${capitals}${capitals.toLowerCase()}_`) set(c, letter);
for (const c of capitals) set(c, capital);
for (const c of 'xX') set(c, cross);
for (const c of '0123456789') set(c, digit);
for (const c of maskCharacters) set(c, mask);
for (const c of ':=\t') set(c, colon);
for (const c of Object.keys(gapOf)) if (c !== ' ') set(c, joint);

for (let unit = lastLatin + 1; unit < kinds.length; unit++) kinds[unit] = (kinds[unit] as number) | chinese;

const lookers = new Map<number, readonly Recognizer[]>();
for (const recognizer of recognizers.values()) {
  const { characters = '', followedBy, precededBy, amid: within } = recognizer.anchor ?? {};
  let behind = 0;
  for (const c of characters) {
    if (c < 'A' || c > 'Z') set(c, followedBy === undefined ? anchor | always : anchor);
    const unit = c.charCodeAt(0);
    lookers.set(unit, [...(lookers.get(unit) ?? []), recognizer]);
    behind |= behindOf(kinds[unit] as number);
  }
  for (const c of followedBy ?? '') set(c, behind);
  for (const c of precededBy ?? '') set(c, opener);
  for (const c of within ?? '') set(c, amid);
}
// What folding changes counts as what it becomes.
for (let unit = 0; unit < kinds.length; unit++)
  if (isStrange(unit))
    kinds[unit] = (kinds[foldedUnit(unit)] as number) | strange | ((kinds[unit] as number) & chinese);

/** The bit of what may come behind an anchor; full-width signs count as what they become. */
export function behindOf(kind: number): number {
  if ((kind & (chinese | strange)) === chinese) return behindChinese;
  return (kind & letter) === 0 ? behindSign : behindLetter;
}

function set(c: string, bits: number): void {
  const unit = c.charCodeAt(0);
  kinds[unit] = (kinds[unit] as number) | bits;
}

/** The recognizers that look at the character at an anchor of a folded text. */
export const lookersAt = (unit: number): readonly Recognizer[] => lookers.get(unit) ?? nobody;
const nobody: readonly Recognizer[] = [];

/** True when a letter, digit or mask character stands there. */
export const isAtomUnit = (text: Reading, index: number): boolean =>
  index >= 0 && index < text.length && ((kinds[text.at(index)] as number) & inAtom) !== 0;
