import type { LabelSight } from './evidence.ts';
import type { Evidence } from './labels.ts';
import { type Code, type CodeRule, gap, type Recognizer, type TextContext } from './recognizer.ts';
import { recognizers } from './recognizers/index.ts';
import { type Atom, gapBetween, isAtomUnit } from './scan.ts';
import { type Hit, threshold, weigh } from './weigh.ts';

interface CodeRecognizer extends Recognizer {
  readonly code: CodeRule;
}

const mostGroups = 8;
const mostUnits = 48;
const defaultGaps = gap.space | gap.hyphen;

const byGroups = new Map<number, CodeRecognizer[]>();
const anyGroups: CodeRecognizer[] = [];
const maskable: CodeRecognizer[] = [];

for (const recognizer of recognizers.values()) {
  if (recognizer.code === undefined) continue;
  const entry: CodeRecognizer = { ...recognizer, code: recognizer.code };
  if (entry.code.masked !== undefined) maskable.push(entry);
  if ('min' in entry.code.groups) {
    anyGroups.push(entry);
    continue;
  }
  for (const groups of entry.code.groups) {
    const key = groups.split('-').reduce((sum, length) => sum * 64 + Number(length), 0);
    byGroups.set(key, [...(byGroups.get(key) ?? []), entry]);
  }
}

/** Atoms that may be written as one code, seen from the first of them. */
interface Chain {
  readonly last: Atom;
  readonly key: number;
  readonly gaps: number;
  readonly masked: boolean;
  readonly digits: boolean;
}

interface Place {
  readonly text: string;
  readonly first: Atom;
  readonly evidence: Evidence | null;
  readonly context: TextContext;
}

/** Finds codes: at each atom the longest sequence of atoms that some recognizer takes for its own. */
export function findCodes(
  text: string,
  atoms: readonly Atom[],
  { sight, context }: { sight: LabelSight; context: TextContext },
): Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const first = atoms[i];
    if (first === undefined || (!first.hasDigit && !first.hasMask && first.end - first.start > 3)) continue;
    const chains = chainsFrom(text, atoms, i);
    if (chains.length === 0) continue;
    const place = { text, first, evidence: sight.at(opening(text, first)), context };
    for (let n = chains.length - 1; n >= 0; n--) {
      const found = judge(place, chains[n] as Chain);
      if (found.length === 0) continue;
      hits.push(...found);
      sight.cover(found[0]?.end ?? 0, place.evidence);
      i += n;
      break;
    }
  }
  return hits;
}

function chainsFrom(text: string, atoms: readonly Atom[], from: number): Chain[] {
  const chains: Chain[] = [];
  let key = 0;
  let gaps = 0;
  let masked = false;
  let digits = false;
  const start = atoms[from]?.start ?? 0;
  for (let i = from; i < atoms.length && chains.length < mostGroups; i++) {
    const atom = atoms[i] as Atom;
    if (i > from) {
      const bits = gapBetween(text, (atoms[i - 1] as Atom).end, atom.start);
      if (bits === 0) break;
      gaps |= bits;
    }
    if (atom.end - start > mostUnits) break;
    key = key * 64 + (atom.end - atom.start);
    masked ||= atom.hasMask;
    digits ||= atom.hasDigit;
    chains.push({ last: atom, key, gaps, masked, digits });
  }
  return digits || masked ? chains : [];
}

/** Where a code begins that has this first atom: a plus or a bracket before it belongs to it. */
function opening(text: string, first: Atom): number {
  let start = first.start;
  if (text[start - 1] === '(') start--;
  return text[start - 1] === '+' ? start - 1 : start;
}

function judge(place: Place, chain: Chain): Hit[] {
  if (!chain.digits && !chain.masked) return [];
  const { text, first, evidence } = place;
  const plus =
    text[first.start - 1] === '+' || (text[first.start - 1] === '(' && text[first.start - 2] === '+');
  const candidates = chain.masked ? maskable : (byGroups.get(chain.key) ?? []);
  const loose = chain.masked
    ? []
    : anyGroups.filter((entry) => plus || evidence?.types.has(entry.id) === true);
  if (candidates.length + loose.length === 0 || isJoinedBefore(place, joints(chain.gaps))) return [];
  const raw = text.slice(first.start, chain.last.end);
  const compact = raw.replace(/[^0-9A-Za-z*∗﹡✱•●○×█■_]/g, '').toUpperCase();
  const code: Code = {
    compact: chain.masked ? compact.replace(/[∗﹡✱•●○×█■]|X(?=X)|(?<=X)X/g, '*') : compact,
    raw,
    plus,
    gaps: chain.gaps,
    after: text.slice(chain.last.end, chain.last.end + 12),
  };
  return [...candidates, ...loose].flatMap((entry) => verdict(place, { chain, code, entry }) ?? []);
}

function verdict(
  place: Place,
  { chain, code, entry }: { chain: Chain; code: Code; entry: CodeRecognizer },
): Hit | null {
  const { text, first, context } = place;
  const { groups, gaps = defaultGaps, score, masked, checked } = entry.code;
  if ((chain.gaps & ~gaps) !== 0) return null;
  if ('min' in groups && (code.compact.length < groups.min || code.compact.length > groups.max)) return null;
  const result = chain.masked ? (masked?.test(code.compact) ? 0.8 : 0) : score(code, context);
  const { score: format, extra } = typeof result === 'number' ? { score: result, extra: 0 } : result;
  const end = chain.last.end + extra;
  if (format <= 0 || isJoinedAfter(text, end, joints(chain.gaps))) return null;
  const evidence = isQuantity(text, first.start, end) ? quantity : place.evidence;
  const total = weigh(format, entry.id, evidence);
  if (total < threshold) return null;
  const announced = evidence?.types.has(entry.id) === true;
  const start =
    code.plus || text.slice(first.start, chain.last.end).includes(')') ? opening(text, first) : first.start;
  return {
    by: entry,
    start,
    end,
    score: total,
    because: [
      ...(announced ? ['label'] : []),
      ...(checked === true && !chain.masked && format > threshold ? ['check-digit'] : ['format']),
    ],
  };
}

const quantity: Evidence = { types: new Set(), negative: true, label: '' };

/** Money and counts have a sign before or a unit behind. */
function isQuantity(text: string, start: number, end: number): boolean {
  return (
    '¥￥$€£'.includes(text[start - 1] ?? ' ') ||
    /^\s?(?:元|万|亿|%|美元|欧元|港币)/.test(text.slice(end, end + 3))
  );
}

/** Characters that join a code to what stands beside it: hyphens and dots, and a colon where it joins the groups. */
const joints = (gaps: number): string => ((gaps & gap.colon) === 0 ? '-.' : '-.:');

/** True when the code is only the end of something longer, or stands behind an at sign. */
function isJoinedBefore({ text, first, evidence }: Place, joining: string): boolean {
  const before = text[first.start - 1] ?? ' ';
  if (before === '@') return true;
  if (!joining.includes(before) || !isAtomUnit(text, first.start - 2)) return false;
  return (evidence?.types.size ?? 0) === 0 || /\d/.test(text[first.start - 2] ?? '');
}

/** True when the code is only the beginning of something longer, or stands before an at sign. */
function isJoinedAfter(text: string, end: number, joining: string): boolean {
  const after = text[end] ?? ' ';
  return (after === '@' || joining.includes(after)) && isAtomUnit(text, end + 1);
}
