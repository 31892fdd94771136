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

/**
 * A format's score in the light of the label beside it. A label of the right kind leaves little doubt; a label of
 * something else removes all but formats that chance does not produce, such as a resident ID with its check digit.
 */
export function weigh(format: number, type: string, evidence: Evidence | null): number {
  if (evidence === null) return format;
  if (evidence.types.has(type)) return 1 - (1 - format) * 0.15;
  if (evidence.negative) return format * (evidence.vague ? 0.65 : 0.55);
  // A check digit that fits outweighs a label of something else.
  return format * (format >= 0.9 ? 0.95 : 0.85);
}

/** The best hits, none overlapping another: the higher score wins, then the longer stretch. In text order. */
export function settle(hits: readonly Hit[]): readonly Hit[] {
  if (hits.length < 2) return hits;
  const ranked = [...hits].sort(
    (a, b) => b.score - a.score || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: Hit[] = [];
  const taken = new Set<number>();
  for (const hit of ranked) {
    let free = true;
    for (let i = hit.start; i < hit.end && free; i++) free = !taken.has(i);
    if (!free) continue;
    for (let i = hit.start; i < hit.end; i++) taken.add(i);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}
