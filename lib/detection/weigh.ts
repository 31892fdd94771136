import type { Evidence } from './labels.ts';
import type { Recognizer } from './recognizer.ts';

/** A stretch of a folded text that a recognizer takes for its own. */
export interface Hit {
  readonly by: Recognizer;
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly because: readonly string[];
}

/** From here on a score is a finding. */
export const threshold = 0.5;
/** From here on what running text shows is a finding near something personal. */
export const doubt = 0.3;

/**
 * A format's score in the light of the label beside it. A label of the right kind leaves little doubt; a label of
 * something else removes all but formats that chance does not produce, such as a resident ID with its check digit.
 */
export function weigh(format: number, announced: boolean, evidence: Evidence | null): number {
  if (evidence === null) return format;
  if (announced) return 1 - (1 - format) * 0.15;
  if (evidence.negative) return format * (evidence.vague ? 0.65 : 0.55);
  // A check digit that fits outweighs a label of something else.
  return format * (format >= 0.9 ? 0.95 : 0.85);
}

const better = (a: Hit, b: Hit) =>
  b.score - a.score || b.end - b.start - (a.end - a.start) || a.start - b.start;

/** The best hits, none overlapping another: the higher score wins, then the longer stretch. In text order. */
export function settle(hits: Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits;
  order(hits);
  const kept: Hit[] = [];
  // Hits that touch one another, directly or through others, are settled among themselves.
  for (let from = 0; from < hits.length; ) {
    let to = from + 1;
    let end = (hits[from] as Hit).end;
    while (to < hits.length && (hits[to] as Hit).start < end) end = Math.max(end, (hits[to++] as Hit).end);
    if (to === from + 1) kept.push(hits[from] as Hit);
    else if (to === from + 2) kept.push(best(hits[from] as Hit, hits[from + 1] as Hit));
    else choose(hits.slice(from, to), end, kept);
    from = to;
  }
  return kept;
}

const inOrder = (a: Hit, b: Hit) => a.start - b.start || better(a, b);
const few = 12;

/** Sorts the hits of a text from left to right; a few of them without the cost of a general sort. */
function order(hits: Hit[]): void {
  if (hits.length > few) {
    hits.sort(inOrder);
    return;
  }
  for (let i = 1; i < hits.length; i++) {
    const hit = hits[i] as Hit;
    let place = i;
    for (; place > 0 && inOrder(hits[place - 1] as Hit, hit) > 0; place--)
      hits[place] = hits[place - 1] as Hit;
    hits[place] = hit;
  }
}

const best = (a: Hit, b: Hit) => (better(a, b) <= 0 ? a : b);

/** Of hits up to `end` that touch one another the best that are free, into `kept`. */
function choose(cluster: Hit[], end: number, kept: Hit[]): void {
  const base = cluster[0]?.start ?? 0;
  const taken = new Uint8Array(end - base);
  const chosen = cluster.sort(better).filter((hit) => {
    for (let i = hit.start; i < hit.end; i++) if (taken[i - base] === 1) return false;
    taken.fill(1, hit.start - base, hit.end - base);
    return true;
  });
  kept.push(...chosen.sort((a, b) => a.start - b.start));
}
