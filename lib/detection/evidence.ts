import { Characters } from './characters.ts';
import type { LabelWord, LabelWords } from './label-words.ts';
import { about, type Evidence, labelEvidence } from './labels.ts';
import type { Reading } from './reading.ts';

/** A label in the text and the place of its value. */
export interface Announced {
  readonly evidence: Evidence;
  /** True when a colon, an equals sign or a cell boundary stands between. */
  readonly explicit: boolean;
}

/** What may stand between a label and its value: 手机（必填）： 电话是 tel. # */
const between = new Characters(' 是为已改成重置设.#"\'「“‘([<->【』」”\\:=\t)]】');
const announcing = new Characters(':=\t');
const closing = new Characters(')]】');
/** What ends the words of a label, seen from their end. */
const edge = new Characters('\n\t,;:。；，|"\'{}[<>=?!“”「」');
const longestLabel = 40;

/** Not of a word cut short: Nat. Insurance No. */
const sentenceEnd = /[a-z]{4}\. /;

/** Where the label before `end` begins: at the last stop, at a full stop with a blank, or at a blank before Chinese words. */
export function labelStart(text: Reading, end: number): number {
  let start = end;
  while (start > 0 && end - start < longestLabel && !edge.has(text.at(start - 1))) {
    if (
      text.at(start - 1) === 32 &&
      end - start > 1 &&
      (text.at(start) > 0x2fff || sentenceEnd.test(text.slice(start - 6, start)))
    )
      break;
    start--;
  }
  return start;
}

/** What the label from `start` to `end` announces; null for what has no letter, such as the hour before a colon. */
export function evidenceBetween(
  text: Reading,
  start: number,
  end: number,
  words: LabelWords,
): Evidence | null {
  for (let i = start; i < end; i++)
    if (text.at(i) > lastDigit) return labelEvidence(text.slice(start, end), words);
  return null;
}

const lastDigit = 57;
const lastOfIs = 115;

/** The label that stands right before `start` of a folded text, or null. */
export function announcedAt(text: Reading, start: number, words: LabelWords): Announced | null {
  if (start === 0) return null;
  let end = start;
  let explicit = false;
  for (let steps = 0; end > 0 && steps < 8; steps++) {
    const unit = text.at(end - 1);
    if (!between.has(unit)) break;
    if (announcing.has(unit)) explicit = true;
    if (closing.has(unit)) {
      const open = text.string.lastIndexOf('(', end - 1);
      if (open < 0 || end - open > 10) break;
      end = open;
    } else end--;
  }
  if (text.at(end - 1) === lastOfIs && text.slice(end - 3, end) === ' is') end -= 3;
  if (end === 0) return null;
  if (explicit) {
    const evidence = evidenceBetween(text, labelStart(text, end), end, words);
    return evidence === null ? null : { evidence, explicit };
  }
  const found = words.endingAt(text, end, false);
  if (found === null) return null;
  return { evidence: evidenceFor(found.entry), explicit };
}

const joining = new Characters(' 、/,;或和');

/** True for what may stand between two values of one label: 手机：138…、139…. */
export function joinsValues(text: Reading, start: number, end: number): boolean {
  if (end <= start || end - start > 3) return false;
  for (let i = start; i < end; i++) if (!joining.has(text.at(i))) return false;
  return true;
}

const known = new WeakMap<LabelWord, Evidence>();

function evidenceFor(entry: LabelWord): Evidence {
  const before = known.get(entry);
  if (before !== undefined) return before;
  const evidence = about(entry.types, entry.word);
  known.set(entry, evidence);
  return evidence;
}
