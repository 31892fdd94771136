import {
  always,
  amid,
  anchor,
  behindOf,
  blank,
  capital,
  chinese,
  colon,
  cross,
  inAtom,
  joint,
  kinds,
  lastLatin,
  noted,
  opener,
  strange,
  telling,
  tellingLatin,
} from './character-kinds.ts';
import { foldedUnit } from './fold.ts';
import { pushLettered, pushMasked } from './glued.ts';
import { anchors, atoms, colons, digit, letter, mask, strangers } from './places.ts';
import { unitAt } from './reading.ts';
import { isHan } from './words.ts';

/**
 * What one pass over a text has found. `strange`: places, which stay where they are when the text is folded.
 * `moving`: places to be looked for again in the folded text.
 */
export const seen = { nothing: 0, places: 1, strange: 2, moving: 3 } as const;

/** What stands before an atom. */
const beside = { nothing: 0, joint: 1, chinese: 2 } as const;

/** Whether folding joins atoms that the pass has found apart. */
const met = { foldedAtoms: false };

/** One pass over a text: fills `atoms`, `colons` and `anchors` with the places worth a closer look. */
export function scan(text: string): number {
  atoms.clear();
  colons.length = 0;
  anchors.length = 0;
  strangers.length = 0;
  met.foldedAtoms = false;
  last.end = -mostBetween - 1;
  const from = scanLatin(text);
  if (from < text.length) scanChinese(text, from);
  if (atoms.length + colons.length + anchors.length === 0) return seen.nothing;
  return strangers.length === 0 ? seen.places : met.foldedAtoms ? seen.moving : seen.strange;
}

/** Scans a text up to its first Chinese character, whose place it gives. */
function scanLatin(text: string): number {
  const table = kinds;
  const tells = tellingLatin;
  const { length } = text;
  let done = 0;
  let i = 0;
  while (i < length) {
    const kind = table[unitAt(text, i)] as number;
    if ((kind & tells) === 0) {
      i++;
      continue;
    }
    if ((kind & chinese) !== 0) return i;
    if ((kind & inAtom) !== 0) {
      const start = wordStart(text, done, i);
      if (start === i && (kind & noted) !== 0) note(text, i, blank, kind);
      i = done = readAtom(text, start, besideLatin(text, start));
      continue;
    }
    if ((kind & noted) !== 0) note(text, i, blank, kind);
    if ((kind & joint) !== 0) {
      const start = wordStart(text, done, i);
      if (start < i && i - start <= longestLetters) readAtom(text, start, besideLatin(text, start));
      if (i + 1 < length && isPlainLetter(unitAt(text, i + 1))) i = readAtom(text, i + 1, beside.joint) - 1;
      done = i + 1;
    }
    i++;
  }
  return length;
}

/** A letter that `scanLatin` passes over. */
const isPlainLetter = (unit: number): boolean =>
  ((kinds[unit] as number) & (letter | tellingLatin)) === letter;

/** Where the word begins that a character belongs to or stands behind; not before `from`. */
function wordStart(text: string, from: number, index: number): number {
  let start = index;
  while (start > from && ((kinds[unitAt(text, start - 1)] as number) & inAtom) !== 0) start--;
  return start;
}

const besideLatin = (text: string, start: number): number =>
  start > 0 && ((kinds[unitAt(text, start - 1)] as number) & joint) !== 0 ? beside.joint : beside.nothing;

/** Scans a text on from a Chinese character. */
function scanChinese(text: string, from: number): void {
  const table = kinds;
  const tells = telling;
  const { length } = text;
  let i = from;
  while (i < length) {
    const kind = table[unitAt(text, i)] as number;
    if ((kind & tells) === 0) {
      i++;
      continue;
    }
    const before = foldedBefore(text, i);
    if ((kind & noted) !== 0) note(text, i, before, kind);
    if ((kind & inAtom) === 0) i++;
    else {
      met.foldedAtoms ||= (kind & strange) !== 0;
      i = readAtom(text, i, besideAtom(text, i, before));
    }
  }
}

const foldedBefore = (text: string, index: number): number =>
  index === 0 ? blank : foldedUnit(unitAt(text, index - 1));

/** Notes a place to be folded, one behind which the value of a label may stand, and one that some recognizer looks at. */
function note(text: string, index: number, before: number, kind: number): void {
  if ((kind & strange) !== 0) strangers.push(index);
  if ((kind & colon) !== 0) colons.push(index);
  if ((kind & anchor) === 0) return;
  if ((kind & always) !== 0 || (((kind & amid) !== 0 || mayOpen(before)) && isFollowed(text, index, kind)))
    anchors.push(index);
}

const mayOpen = (before: number): boolean => !isHan(before) || ((kinds[before] as number) & opener) !== 0;

function isFollowed(text: string, index: number, kind: number): boolean {
  if (index + 1 >= text.length) return false;
  return ((kinds[unitAt(text, index + 1)] as number) & behindOf(kind)) !== 0;
}

function besideAtom(text: string, start: number, before: number): number {
  if (before === blank)
    return start > 0 && foldedBefore(text, start - 1) > lastLatin ? beside.chinese : beside.nothing;
  if (before > lastLatin) return beside.chinese;
  return ((kinds[before] as number) & joint) === 0 ? beside.nothing : beside.joint;
}

/** Notes the atom that begins at `start` unless it is a plain word; gives its end. */
function readAtom(text: string, start: number, besideIt: number): number {
  const table = kinds;
  const run = inAtom;
  const { length } = text;
  let held = 0;
  let end = start;
  let kind = 0;
  for (; end < length; end++) {
    kind = table[unitAt(text, end)] as number;
    // Strange characters are seen by the pass itself.
    if ((kind & run) === 0 || ((kind & strange) !== 0 && end > start)) break;
    held |= kind;
  }
  const holding = held & inAtom;
  if (holding === letter) {
    // A plain word, unless it stands after Chinese ones or may be a group of a code.
    if ((held & capital) !== 0) noteCapitalised(text, start, end);
    if (besideIt === beside.chinese) atoms.push(start, end, letter);
    else if (end - start <= longestLetters)
      pushShort(text, start, end, besideIt === beside.joint || (kind & joint) !== 0);
  } else if (holding === digit) atoms.push(start, end, digit);
  else if ((holding & mask) !== 0) pushMasked(text, start, end, holding);
  else pushLettered(text, start, end, (held & cross) !== 0);
  return end;
}

/** The last word with a capital letter. */
const last = { start: 0, end: 0 };
const mostBetween = 9;

/** Notes the first of two words with capital letters, between which may stand as much as in `Dr. No` or `Jan van der Meer`. */
function noteCapitalised(text: string, start: number, end: number): void {
  if (start - last.end <= mostBetween && unitAt(text, start - 1) <= blank) anchors.push(last.start);
  last.start = start;
  last.end = end;
}

const longestLetters = 4;

/** Few letters alone: either `joined` to something or in capitals they may be a group of a code. */
function pushShort(text: string, start: number, end: number, joined: boolean): void {
  if (joined || isCapitalised(text, start)) atoms.push(start, end, letter);
}

/** True for a capital letter that no small letter follows. */
function isCapitalised(text: string, start: number): boolean {
  if (!isCapital(unitAt(text, start))) return false;
  return start + 1 >= text.length || foldedUnit(unitAt(text, start + 1)) < smallLetters;
}

const smallLetters = 97;

const isCapital = (unit: number): boolean => unit >= 65 && unit <= 90;
