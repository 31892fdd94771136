import { isAtomUnit } from './character-kinds.ts';
import { isDigit } from './check-digits.ts';
import { chain } from './code-chain.ts';
import { anyGroups, type CodeReader, maskedScore } from './code-tree.ts';
import { about, type Evidence } from './labels.ts';
import { atoms, holds } from './places.ts';
import { type Reading, unitAt } from './reading.ts';
import { type Code, gap, type TextContext } from './recognizer.ts';
import { type Hit, threshold, weigh } from './weigh.ts';

/** Where a code begins, and what is known there. */
export interface Place {
  readonly text: Reading;
  readonly start: number;
  /** Where the code begins with the plus or bracket before it. */
  readonly opening: number;
  readonly plus: boolean;
  /** Numbers may be grouped in any way: behind a plus, or under a label that announces such. */
  readonly loose: boolean;
  readonly evidence: Evidence | null;
  readonly context: TextContext;
}

const hiding = /[∗﹡✱•●○×█■]|X(?=X)|(?<=X)X/g;

function hasSmall(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (unitAt(text, i) >= 97) return true;
  return false;
}

const shortestMasked = 6;

/** One stretch of a text, asked about. */
export class Trial implements Code {
  readonly compact: string;
  readonly length: number;
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
    let length = 0;
    for (let atom = chain.first; atom <= chain.first + n; atom++) {
      compact += place.text.slice(atoms.start(atom), atoms.end(atom));
      length += atoms.end(atom) - atoms.start(atom);
    }
    this.length = length;
    if ((seen & holds.letter) !== 0 && hasSmall(compact)) compact = compact.toUpperCase();
    this.compact = this.masked ? compact.replace(hiding, '*') : compact;
  }

  /** Of so few masked characters only a label says what they are: ***. */
  get isTooShort(): boolean {
    return this.masked && this.length < shortestMasked;
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
    const { compact, length } = this;
    if (length < min || length > max) return 0;
    if (!this.masked) return score(this, this.place.context);
    return masked?.test(compact) === true ? maskedScore : 0;
  }

  /** Where it begins: with the plus before it, and with a bracket that it closes. */
  private from(): number {
    const { text, start, opening, plus } = this.place;
    const bracketed = (this.gaps & gap.paren) !== 0 && this.raw.includes(')');
    if (plus) return bracketed && text.charAt(opening - 1) === '(' ? opening - 1 : opening;
    return bracketed ? opening : start;
  }
}

const reasonsKnown = [['format'], ['check-digit'], ['label', 'format'], ['label', 'check-digit']] as const;
const reasons = (announced: boolean, checked: boolean) =>
  reasonsKnown[((announced ? 2 : 0) + (checked ? 1 : 0)) as 0 | 1 | 2 | 3];

const quantity: Evidence = about(new Set(), '');
const currencies = '¥￥$€£';

/** Money and counts have a sign before or a unit behind. */
function isQuantity(text: Reading, start: number, end: number): boolean {
  if (start > 0 && currencies.includes(text.charAt(start - 1))) return true;
  if (end >= text.length) return false;
  const next = text.at(end);
  return (
    (next === 32 || next > 0x2fff || next === 37) &&
    /^\s?(?:元|万|亿|条|%|美元|欧元|港币)/.test(text.slice(end, end + 3))
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
export function isJoinedBefore({ text, start, evidence }: Place, gaps: number): boolean {
  if (start === 0) return false;
  const before = text.at(start - 1);
  if (before === at) return true;
  if (!joins(before, gaps) || !isAtomUnit(text, start - 2)) return false;
  return evidence?.negative !== false || isDigit(text.at(start - 2));
}

/** True when the code is only the beginning of something longer, or stands before an at sign. */
function isJoinedAfter(text: Reading, end: number, gaps: number): boolean {
  if (end >= text.length) return false;
  const after = text.at(end);
  return (after === at || joins(after, gaps)) && isAtomUnit(text, end + 1);
}
