import type { LabelSight } from './label-sight.ts';
import { about, type Evidence } from './labels.ts';
import { type Code, type CodeRule, gap, type Recognizer, type TextContext } from './recognizer.ts';
import { recognizers } from './recognizers/index.ts';
import { atomSize, atoms, gapBetween, holds, isAtomUnit } from './scan.ts';
import { type Hit, threshold, weigh } from './weigh.ts';

interface CodeRecognizer extends Recognizer {
  readonly code: CodeRule;
}

const mostGroups = 8;
const mostUnits = 48;
const defaultGaps = gap.space | gap.hyphen;
const nobody: readonly CodeRecognizer[] = [];

/** Those who take a code of some groups: of digits alone or with letters, and whether a label is there. */
interface Takers {
  readonly any: readonly CodeRecognizer[];
  readonly bare: readonly CodeRecognizer[];
}
const nothingTaken: Takers = { any: nobody, bare: nobody };
const withDigits: Takers[] = Array.from({ length: mostUnits + 1 }, () => nothingTaken);
const withLetters: Takers[] = Array.from({ length: mostUnits + 1 }, () => nothingTaken);
const groupsOfDigits = new Map<number, Takers>();
const groupsWithLetters = new Map<number, Takers>();
/** The beginnings of all sequences that somebody takes. */
const beginnings = new Set<number>();
const anyGroups: CodeRecognizer[] = [];
const maskable: CodeRecognizer[] = [];

for (const recognizer of recognizers.values()) {
  if (recognizer.code === undefined) continue;
  const entry: CodeRecognizer = { ...recognizer, code: recognizer.code };
  if (entry.code.masked !== undefined) maskable.push(entry);
  if ('min' in entry.code.groups) anyGroups.push(entry);
  else for (const groups of entry.code.groups) enter(groups.split('-').map(Number), entry);
}

function enter(lengths: readonly number[], entry: CodeRecognizer): void {
  const [first = 0] = lengths;
  for (let n = 1; n <= lengths.length; n++) beginnings.add(keyOf(lengths.slice(0, n)));
  const { letters } = entry.code;
  if (lengths.length === 1) {
    if (letters !== 'some') withDigits[first] = joinedBy(withDigits[first], entry);
    if (letters !== 'none') withLetters[first] = joinedBy(withLetters[first], entry);
    return;
  }
  const key = keyOf(lengths);
  if (letters !== 'some') groupsOfDigits.set(key, joinedBy(groupsOfDigits.get(key), entry));
  if (letters !== 'none') groupsWithLetters.set(key, joinedBy(groupsWithLetters.get(key), entry));
}

function joinedBy({ any, bare }: Takers = nothingTaken, entry: CodeRecognizer): Takers {
  return { any: [...any, entry], bare: entry.code.needsLabel === true ? bare : [...bare, entry] };
}

/** One number for a sequence of lengths. */
function keyOf(lengths: readonly number[]): number {
  return lengths.reduce((key, length) => key * 64 + length, 0);
}

/** The atoms from the one looked at, as far as they may be one code: for each the sums up to it. */
const chain = {
  length: 0,
  /** So many of them may begin a sequence that somebody takes. */
  taken: 0,
  ends: new Int32Array(mostGroups),
  keys: new Float64Array(mostGroups),
  gaps: new Int32Array(mostGroups),
  seen: new Int32Array(mostGroups),
};

interface Place {
  readonly text: string;
  readonly start: number;
  readonly evidence: Evidence | null;
  readonly context: TextContext;
}

/** Finds codes, into `hits`: at each atom the longest sequence of atoms that some recognizer takes for its own. */
export function findCodes(text: string, sight: LabelSight, context: TextContext, hits: Hit[]): void {
  for (let i = 0; i < atoms.length; i += atomSize) {
    const start = atoms.at(i);
    if (!readChain(text, i)) continue;
    const evidence = sight.at(opening(text, start));
    const place = { text, start, evidence, context };
    for (let n = chain.length - 1; n >= 0; n--) {
      if (n >= chain.taken && !isFree(place, n)) continue;
      if (!judge(place, n, hits)) continue;
      sight.cover(hits[hits.length - 1]?.end ?? 0, evidence);
      i += n * atomSize;
      break;
    }
  }
}

/** True for a chain that may have groups of any length: a hidden code, or a number with a plus or a label. */
const isFree = ({ text, start, evidence }: Place, n: number): boolean =>
  ((chain.seen[n] as number) & holds.mask) !== 0 ||
  (evidence !== null && evidence.types.size > 0) ||
  text.charCodeAt(opening(text, start)) === 43;

/** Fills `chain`; false when no code can begin here. */
function readChain(text: string, from: number): boolean {
  const start = atoms.at(from);
  const length = atoms.at(from + 1) - start;
  let seen = atoms.at(from + 2);
  if (length > mostUnits) return false;
  if ((seen & holds.mask) === 0 && ((seen & holds.digit) === 0 ? length > 3 : false)) return false;
  let key = 0;
  let gaps = 0;
  chain.length = 0;
  chain.taken = 0;
  for (let i = from; i < atoms.length && chain.length < mostGroups; i += atomSize) {
    if (i > from) {
      const bits = gapBetween(text, atoms.at(i - atomSize + 1), atoms.at(i));
      if (bits === 0) break;
      gaps |= bits;
    }
    const end = atoms.at(i + 1);
    if (end - start > mostUnits) break;
    key = key * 64 + (end - atoms.at(i));
    if (chain.taken === chain.length && beginnings.has(key)) chain.taken++;
    seen |= atoms.at(i + 2);
    chain.ends[chain.length] = end;
    chain.keys[chain.length] = key;
    chain.gaps[chain.length] = gaps;
    chain.seen[chain.length] = seen;
    chain.length++;
  }
  if ((seen & (holds.digit | holds.mask)) === 0) return false;
  return chain.length > 1 || (seen & holds.mask) !== 0 || length > 4;
}

/** Where a code begins that has its first atom at `start`: a plus or a bracket before it belongs to it. */
function opening(text: string, start: number): number {
  const first = text.charCodeAt(start - 1) === 40 ? start - 1 : start;
  return text.charCodeAt(first - 1) === 43 ? first - 1 : first;
}

const separators = /[^0-9A-Za-z*∗﹡✱•●○×█■_]/g;
const hiding = /[∗﹡✱•●○×█■]|X(?=X)|(?<=X)X/g;

/** Asks everybody who may take the chain up to its n-th atom; their hits go to `hits`. */
function judge(place: Place, n: number, hits: Hit[]): boolean {
  const seen = chain.seen[n] as number;
  if ((seen & (holds.digit | holds.mask)) === 0) return false;
  const { text, start, evidence } = place;
  const end = chain.ends[n] as number;
  const masked = (seen & holds.mask) !== 0;
  const labelled = evidence !== null && evidence.types.size > 0;
  const takers = (seen & holds.letter) === 0 ? digitsTakers(n, end - start) : lettersTakers(n, end - start);
  const candidates = masked ? maskable : labelled ? takers.any : takers.bare;
  const plus = text.charCodeAt(opening(text, start)) === 43;
  const loose = !masked && (plus || labelled) && (seen & holds.letter) === 0 ? anyGroups : nobody;
  if (candidates.length + loose.length === 0) return false;
  const gaps = chain.gaps[n] as number;
  if (isJoinedBefore(place, joints(gaps))) return false;
  const raw = text.slice(start, end);
  const together = gaps === 0 ? raw : raw.replace(separators, '');
  const upper = (seen & holds.letter) === 0 ? together : together.toUpperCase();
  const code: Code = {
    compact: masked ? upper.replace(hiding, '*') : upper,
    raw,
    plus,
    gaps,
    after: end === text.length ? '' : text.slice(end, end + 12),
  };
  const before = hits.length;
  for (const entry of candidates) verdict(place, { code, end, masked, entry }, hits);
  for (const entry of loose)
    if (plus || evidence?.types.has(entry.id) === true) verdict(place, { code, end, masked, entry }, hits);
  return hits.length > before;
}

const digitsTakers = (n: number, length: number): Takers =>
  (n === 0 ? withDigits[length] : groupsOfDigits.get(chain.keys[n] as number)) ?? nothingTaken;
const lettersTakers = (n: number, length: number): Takers =>
  (n === 0 ? withLetters[length] : groupsWithLetters.get(chain.keys[n] as number)) ?? nothingTaken;

interface Claim {
  readonly code: Code;
  readonly end: number;
  readonly masked: boolean;
  readonly entry: CodeRecognizer;
}

function verdict(place: Place, { code, end: last, masked, entry }: Claim, hits: Hit[]): void {
  const { text, start, context } = place;
  const { groups, gaps = defaultGaps, score, masked: hidden, checked, needsLabel } = entry.code;
  if ((code.gaps & ~gaps) !== 0) return;
  if (needsLabel === true && place.evidence?.types.has(entry.id) !== true) return;
  if ('min' in groups && (code.compact.length < groups.min || code.compact.length > groups.max)) return;
  const result = masked ? (hidden?.test(code.compact) ? 0.8 : 0) : score(code, context);
  const [format, extra] = typeof result === 'number' ? [result, 0] : [result.score, result.extra];
  const end = last + extra;
  if (format <= 0 || isJoinedAfter(text, end, joints(code.gaps))) return;
  const evidence = isQuantity(text, start, end) ? quantity : place.evidence;
  const total = weigh(format, entry.id, evidence);
  if (total < threshold) return;
  const announced = evidence?.types.has(entry.id) === true;
  const checkedDigit = checked === true && !masked && format > threshold;
  const from = code.plus || code.raw.includes(')') ? opening(text, start) : start;
  hits.push({ by: entry, start: from, end, score: total, because: reasons(announced, checkedDigit) });
}

const reasonsKnown = [['format'], ['check-digit'], ['label', 'format'], ['label', 'check-digit']] as const;
const reasons = (announced: boolean, checked: boolean) =>
  reasonsKnown[((announced ? 2 : 0) + (checked ? 1 : 0)) as 0 | 1 | 2 | 3];

const quantity: Evidence = about(new Set(), '');

/** Money and counts have a sign before or a unit behind. */
function isQuantity(text: string, start: number, end: number): boolean {
  if (start > 0 && '¥￥$€£'.includes(text.charAt(start - 1))) return true;
  const next = text.charCodeAt(end);
  return (
    (next === 32 || next > 0x2fff || next === 37) &&
    /^\s?(?:元|万|亿|%|美元|欧元|港币)/.test(text.slice(end, end + 3))
  );
}

/** Characters that join a code to what stands beside it: hyphens and dots, and a colon where it joins the groups. */
const joints = (gaps: number): string => ((gaps & gap.colon) === 0 ? '-.' : '-.:');

/** True when the code is only the end of something longer, or stands behind an at sign. */
function isJoinedBefore({ text, start, evidence }: Place, joining: string): boolean {
  if (start === 0) return false;
  const before = text.charAt(start - 1);
  if (before === '@') return true;
  if (!joining.includes(before) || !isAtomUnit(text, start - 2)) return false;
  return (evidence?.types.size ?? 0) === 0 || /\d/.test(text.charAt(start - 2));
}

/** True when the code is only the beginning of something longer, or stands before an at sign. */
function isJoinedAfter(text: string, end: number, joining: string): boolean {
  if (end >= text.length) return false;
  const after = text.charAt(end);
  return (after === '@' || joining.includes(after)) && isAtomUnit(text, end + 1);
}
