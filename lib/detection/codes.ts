import { isDigit } from './check-digits.ts';
import { chain, mayBegin, readChain } from './code-chain.ts';
import { anyGroups, digitTakers, letterTakers, maskable, type Takers } from './code-tree.ts';
import { isJoinedBefore, type Place, Trial } from './code-trial.ts';
import { readBehindWord } from './fields.ts';
import type { LabelSight } from './label-sight.ts';
import { atoms, holds } from './places.ts';
import type { Reading } from './reading.ts';
import { recognizers } from './recognizers/index.ts';
import type { Hit } from './weigh.ts';

/**
 * Finds, into `hits`, at each atom the value behind a label word, and the code that begins there: the longest sequence
 * of atoms that some recognizer takes for its own.
 */
export function findAtAtoms(text: Reading, sight: LabelSight, hits: Hit[]): void {
  for (let i = 0; i < atoms.length; i++) {
    if (atoms.end(i) - atoms.start(i) >= longToken) readToken(text, i, hits);
    // 2026-11-26: neither a value of its own nor a label ends there.
    if (goesOn(text, atoms.start(i))) continue;
    readBehindWord(text, atoms.start(i), sight, hits);
    i += Math.max(0, findCode(text, i, sight, hits) - 1);
  }
}

/** Finds the code that begins at an atom; gives the number of its atoms. */
function findCode(text: Reading, first: number, sight: LabelSight, hits: Hit[]): number {
  if (!mayBegin(first)) return 0;
  const start = atoms.start(first);
  const opening = openingOf(text, start);
  const evidence = sight.at(opening);
  const plus = opening < start && text.at(opening) === plusSign;
  const loose = plus || anyGroups.under(evidence).announced.length > 0;
  const place = { text, start, opening, plus, loose, evidence, context: sight.context };
  if (isJoinedBefore(place, 0)) return 0;
  readChain(text, first, loose);
  for (let n = chain.length - 1; n >= 0; n--) {
    if (!judge(place, n, hits)) continue;
    sight.cover(hits[hits.length - 1]?.end ?? 0, evidence);
    return n + 1;
  }
  return 0;
}

/** True for the later groups of dates, amounts and versions: behind a digit and a hyphen or a full stop. */
function goesOn(text: Reading, start: number): boolean {
  const before = start > 1 ? text.at(start - 1) : 0;
  return (before === hyphen || before === dot) && isDigit(text.at(start - 2));
}

const hyphen = 45;
const dot = 46;

const longToken = 16;
const tokenReaders = [...recognizers.values()].filter(({ token }) => token !== undefined);
const byFormat = ['format'] as const;

function readToken(text: Reading, atom: number, hits: Hit[]): void {
  if ((atoms.holds(atom) & holds.letter) === 0) return;
  for (const by of tokenReaders) {
    const span = by.token?.(text, atoms.start(atom), atoms.end(atom)) ?? null;
    if (span !== null) hits.push({ by, ...span, because: byFormat });
  }
}

const plusSign = 43;
const bracket = 40;

/** Where a code begins that has its first atom at `start`: a plus or a bracket before it belongs to it. */
function openingOf(text: Reading, start: number): number {
  if (start === 0) return 0;
  const first = text.at(start - 1) === bracket ? start - 1 : start;
  return first > 0 && text.at(first - 1) === plusSign ? first - 1 : first;
}

/** Those who may take the chain up to its n-th atom by its shape. */
function takersOf(seen: number, n: number): Takers {
  if ((seen & holds.mask) !== 0) return maskable;
  const node = (seen & holds.digit) === 0 ? 0 : (chain.nodes[n] as number);
  return ((seen & holds.letter) === 0 ? digitTakers : letterTakers)[node] as Takers;
}

/** Asks everybody who may take the chain up to its n-th atom; their hits go to `hits`. */
function judge(place: Place, n: number, hits: Hit[]): boolean {
  const seen = chain.seen[n] as number;
  const { announced, others } = takersOf(seen, n).under(place.evidence);
  const loose = place.loose && seen === holds.digit;
  if (announced.length + others.length === 0 && !loose) return false;
  if (isJoinedBefore(place, chain.gaps[n] as number)) return false;
  const before = hits.length;
  const trial = new Trial(place, n);
  // What the label announces goes first: when it is certain, nothing else can be more so.
  for (const reader of announced) trial.ask(reader, true, hits);
  if (!trial.isTooShort)
    for (const { reader, most } of others) if (most >= bestOf(hits, before)) trial.ask(reader, false, hits);
  if (loose && bestOf(hits, before) <= mostUnannounced) trial.askAnyGroups(hits);
  return hits.length > before;
}

/** The most that any format can be worth under a label that announces something else. */
const mostUnannounced = 0.95;

function bestOf(hits: readonly Hit[], from: number): number {
  let best = 0;
  for (let i = from; i < hits.length; i++) best = Math.max(best, (hits[i] as Hit).score);
  return best;
}
