import type { Reading } from './reading.ts';
import { recognizers } from './recognizers/index.ts';
import { type Hit, threshold } from './weigh.ts';

/** How far from a finding its neighbours are looked for. */
const reach = 48;
const curious = [...recognizers.values()].filter(({ near }) => near !== undefined);
const because = ['context'] as const;

/**
 * Words that are personal data because they stand near something that is: the name before a number, and what is
 * `doubtful`, from left to right, beside anything that was found.
 */
export function findNeighbours(text: Reading, hits: readonly Hit[], doubtful: readonly Hit[]): Hit[] {
  const found: Hit[] = [];
  let done = 0;
  let next = 0;
  for (const { start, end } of hits) {
    if (end - start > text.length - 2) continue;
    const tells = isTelling(text, start, end);
    if (!tells && next === doubtful.length) continue;
    const from = lineStart(text, Math.max(done, start - reach), start);
    const to = lineEnd(text, end, Math.min(text.length, end + reach));
    for (; next < doubtful.length && (doubtful[next] as Hit).start < to; next++) {
      const hit = doubtful[next] as Hit;
      if (hit.start >= from) found.push({ ...hit, score: certainNear, because });
    }
    if (!tells) continue;
    look(text, from, start, found);
    look(text, end, to, found);
    done = to;
  }
  return found;
}

const certainNear = 0.65;

const newLine = 10;

/** Where the line begins that reaches to `end`, not before `from`. */
function lineStart(text: Reading, from: number, end: number): number {
  let start = end;
  while (start > from && text.at(start - 1) !== newLine) start--;
  return start;
}

/** Where the line ends that goes on at `start`, not behind `to`. */
function lineEnd(text: Reading, start: number, to: number): number {
  let end = start;
  while (end < to && text.at(end) !== newLine) end++;
  return end;
}

/** A number or an address of mail stands beside somebody; words do not tell. */
function isTelling(text: Reading, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = text.at(i);
    if ((unit >= 48 && unit <= 57) || unit === 64) return true;
  }
  return false;
}

function look(text: Reading, from: number, to: number, found: Hit[]): void {
  if (to - from < 2) return;
  for (const by of curious)
    for (const { start, end, score } of by.near?.(text, from, to) ?? [])
      if (score >= threshold) found.push({ by, start, end, score, because });
}
