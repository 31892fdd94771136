import { digitsAt } from './check-digits.ts';
import {
  type Asked,
  anyGroups,
  type Beginning,
  type CodeReader,
  codeTree,
  maskable,
  maskedScore,
  mostGroups,
  mostUnits,
  type Takers,
} from './code-tree.ts';
import { readBehindWord } from './fields.ts';
import type { LabelSight } from './label-sight.ts';
import { about, type Evidence } from './labels.ts';
import { atoms, holds } from './places.ts';
import { type Code, gap, type TextContext } from './recognizer.ts';
import { recognizers } from './recognizers/index.ts';
import { isAtomUnit } from './scan.ts';
import { type Hit, threshold, weigh } from './weigh.ts';

/** The atoms from the one looked at, as far as they may be one code: for each the sums up to it. */
const chain = {
  length: 0,
  first: 0,
  ends: new Int32Array(mostGroups),
  gaps: new Int32Array(mostGroups),
  seen: new Int32Array(mostGroups),
  /** Where their lengths lead in the tree of groups; undefined when nobody takes such groups. */
  nodes: new Array<Beginning | undefined>(mostGroups).fill(undefined),
};

interface Place {
  readonly text: string;
  readonly start: number;
  /** Where the code begins with the plus or bracket before it. */
  readonly opening: number;
  readonly plus: boolean;
  readonly evidence: Evidence | null;
  readonly context: TextContext;
}

/**
 * Finds, into `hits`, at each atom the value behind a label word, and the code that begins there: the longest sequence
 * of atoms that some recognizer takes for its own.
 */
export function findAtAtoms(text: string, sight: LabelSight, hits: Hit[]): void {
  let next = 0;
  for (let i = 0; i < atoms.length; i++) {
    readBehindWord(text, atoms.start(i), sight, hits);
    if (i < next) continue;
    if (atoms.end(i) - atoms.start(i) >= longToken) readToken(text, i, hits);
    next = i + findCode(text, i, sight, hits);
  }
}

/** Finds the code that begins at an atom; gives the number of its atoms. */
function findCode(text: string, first: number, sight: LabelSight, hits: Hit[]): number {
  if (!mayBegin(first)) return 0;
  const start = atoms.start(first);
  const opening = openingOf(text, start);
  const evidence = sight.at(opening);
  const plus = opening < start && text.charCodeAt(opening) === plusSign;
  readChain(text, first, plus || evidence?.negative === false);
  const place = { text, start, opening, plus, evidence, context: sight.context };
  for (let n = chain.length - 1; n >= 0; n--) {
    if (!judge(place, n, hits)) continue;
    sight.cover(hits[hits.length - 1]?.end ?? 0, evidence);
    return n + 1;
  }
  return 0;
}

const longToken = 16;
const tokenReaders = [...recognizers.values()].filter(({ token }) => token !== undefined);
const byFormat = ['format'] as const;

function readToken(text: string, atom: number, hits: Hit[]): void {
  if ((atoms.holds(atom) & holds.letter) === 0) return;
  for (const by of tokenReaders) {
    const span = by.token?.(text, atoms.start(atom), atoms.end(atom)) ?? null;
    if (span !== null) hits.push({ by, ...span, because: byFormat });
  }
}

const longestLetters = 3;

/** False for an atom with which no code begins. */
function mayBegin(atom: number): boolean {
  const length = atoms.end(atom) - atoms.start(atom);
  return length <= mostUnits && (atoms.holds(atom) !== holds.letter || length <= longestLetters);
}

/** Fills `chain` from an atom on; `anyhow` as far as the gaps allow, otherwise as far as somebody takes such groups. */
function readChain(text: string, first: number, anyhow: boolean): void {
  const open = anyhow || (atoms.held & holds.mask) !== 0;
  const start = atoms.start(first);
  const most = Math.min(atoms.length - first, mostGroups);
  let seen = 0;
  let gaps = 0;
  let node: Beginning | undefined = codeTree;
  let count = 0;
  for (; count < most; count++) {
    const atom = first + count;
    const end = atoms.end(atom);
    if (end - start > mostUnits) break;
    if (count > 0) {
      const bits = atoms.gapBefore(text, atom);
      if (bits === 0) break;
      gaps |= bits;
    }
    node = node?.next[end - atoms.start(atom)];
    if (node === undefined && !open) break;
    seen |= atoms.holds(atom);
    chain.ends[count] = end;
    chain.gaps[count] = gaps;
    chain.seen[count] = seen;
    chain.nodes[count] = node;
  }
  chain.first = first;
  chain.length = count;
}

const plusSign = 43;
const bracket = 40;

/** Where a code begins that has its first atom at `start`: a plus or a bracket before it belongs to it. */
function openingOf(text: string, start: number): number {
  if (start === 0) return 0;
  const first = text.charCodeAt(start - 1) === bracket ? start - 1 : start;
  return first > 0 && text.charCodeAt(first - 1) === plusSign ? first - 1 : first;
}

const nobody: Asked = { announced: [], others: [] };

/** Those who may take the chain up to its n-th atom by its shape. */
function takersOf(seen: number, n: number): Takers | undefined {
  if ((seen & holds.mask) !== 0) return maskable;
  if ((seen & holds.digit) === 0) return undefined;
  const node = chain.nodes[n];
  return (seen & holds.letter) === 0 ? node?.digits : node?.letters;
}

/** Asks everybody who may take the chain up to its n-th atom; their hits go to `hits`. */
function judge(place: Place, n: number, hits: Hit[]): boolean {
  const seen = chain.seen[n] as number;
  const { evidence, plus } = place;
  const takers = takersOf(seen, n);
  const loose = seen === holds.digit && (plus || evidence?.negative === false);
  if (takers === undefined && !loose) return false;
  const { announced, others } = takers?.under(evidence) ?? nobody;
  if (announced.length + others.length === 0 && !loose) return false;
  if (isJoinedBefore(place, chain.gaps[n] as number)) return false;
  const before = hits.length;
  const trial = new Trial(place, n);
  // What the label announces goes first: when it is certain, nothing else can be more so.
  for (const reader of announced) trial.ask(reader, true, hits);
  if (isCertain(hits, before)) return true;
  for (const reader of others) trial.ask(reader, false, hits);
  if (isCertain(hits, before)) return true;
  if (loose) trial.askAnyGroups(hits);
  return hits.length > before;
}

const isCertain = (hits: readonly Hit[], before: number): boolean =>
  hits.length > before && (hits[hits.length - 1]?.score ?? 0) > mostUnannounced;

const hiding = /[∗﹡✱•●○×█■]|X(?=X)|(?<=X)X/g;
/** The most that any format can be worth under a label that announces something else. */
const mostUnannounced = 0.95;

function hasSmall(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 97) return true;
  return false;
}

/** One stretch of a text, asked about. */
class Trial implements Code {
  readonly compact: string;
  readonly plus: boolean;
  readonly gaps: number;
  private readonly place: Place;
  private readonly end: number;
  private readonly masked: boolean;

  constructor(place: Place, n: number) {
    const seen = chain.seen[n] as number;
    this.place = place;
    this.end = chain.ends[n] as number;
    this.masked = (seen & holds.mask) !== 0;
    this.plus = place.plus;
    this.gaps = chain.gaps[n] as number;
    let compact = '';
    for (let atom = chain.first; atom <= chain.first + n; atom++)
      compact += place.text.slice(atoms.start(atom), atoms.end(atom));
    if ((seen & holds.letter) !== 0 && hasSmall(compact)) compact = compact.toUpperCase();
    this.compact = this.masked ? compact.replace(hiding, '*') : compact;
  }

  get raw(): string {
    return this.place.text.slice(this.place.start, this.end);
  }

  get after(): string {
    return this.end === this.place.text.length ? '' : this.place.text.slice(this.end, this.end + 12);
  }

  /** Asks those who take numbers in any groups: behind a plus, or under a label that announces them. */
  askAnyGroups(hits: Hit[]): void {
    const { announced } = anyGroups.under(this.place.evidence);
    for (const reader of this.plus ? anyGroups.all : announced)
      this.ask(reader, announced.includes(reader), hits);
  }

  ask(reader: CodeReader, announced: boolean, hits: Hit[]): void {
    const { gaps } = this;
    const { text, start, evidence } = this.place;
    if ((gaps & ~reader.gaps) !== 0) return;
    const result = this.worth(reader);
    const format = typeof result === 'number' ? result : result.score;
    if (format <= 0 || weigh(format, announced, evidence) < threshold) return;
    const end = this.end + (typeof result === 'number' ? 0 : result.extra);
    if (isJoinedAfter(text, end, gaps)) return;
    const counted = isQuantity(text, start, end);
    const score = counted ? weigh(format, false, quantity) : weigh(format, announced, evidence);
    if (score < threshold) return;
    const because = reasons(announced && !counted, reader.checked && !this.masked && format > threshold);
    hits.push({ by: reader.by, start: this.from(), end, score, because });
  }

  /** How sure the format is, and what follows it. */
  private worth({ min, max, masked, score }: CodeReader): ReturnType<CodeReader['score']> {
    const { compact } = this;
    if (compact.length < min || compact.length > max) return 0;
    if (!this.masked) return score(this, this.place.context);
    return masked?.test(compact) === true ? maskedScore : 0;
  }

  private from(): number {
    const { start, opening } = this.place;
    return this.plus || (opening < start && this.raw.includes(')')) ? opening : start;
  }
}

const reasonsKnown = [['format'], ['check-digit'], ['label', 'format'], ['label', 'check-digit']] as const;
const reasons = (announced: boolean, checked: boolean) =>
  reasonsKnown[((announced ? 2 : 0) + (checked ? 1 : 0)) as 0 | 1 | 2 | 3];

const quantity: Evidence = about(new Set(), '');
const currencies = '¥￥$€£';

/** Money and counts have a sign before or a unit behind. */
function isQuantity(text: string, start: number, end: number): boolean {
  if (start > 0 && currencies.includes(text.charAt(start - 1))) return true;
  if (end >= text.length) return false;
  const next = text.charCodeAt(end);
  return (
    (next === 32 || next > 0x2fff || next === 37) &&
    /^\s?(?:元|万|亿|%|美元|欧元|港币)/.test(text.slice(end, end + 3))
  );
}

const hyphen = 45;
const dot = 46;
const at = 64;
const colon = 58;

/** Characters that join a code to what stands beside it: hyphens and dots, and a colon where it joins the groups. */
const joins = (unit: number, gaps: number): boolean =>
  unit === hyphen || unit === dot || (unit === colon && (gaps & gap.colon) !== 0);

/** True when the code is only the end of something longer, or stands behind an at sign. */
function isJoinedBefore({ text, start, evidence }: Place, gaps: number): boolean {
  if (start === 0) return false;
  const before = text.charCodeAt(start - 1);
  if (before === at) return true;
  if (!joins(before, gaps) || !isAtomUnit(text, start - 2)) return false;
  return evidence?.negative !== false || digitsAt(text, start - 2, start - 1);
}

/** True when the code is only the beginning of something longer, or stands before an at sign. */
function isJoinedAfter(text: string, end: number, gaps: number): boolean {
  if (end >= text.length) return false;
  const after = text.charCodeAt(end);
  return (after === at || joins(after, gaps)) && isAtomUnit(text, end + 1);
}
