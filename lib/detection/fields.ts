import { valueStart } from './evidence.ts';
import { labelEvidence, type Mark } from './labels.ts';
import type { TextContext } from './recognizer.ts';
import { recognizers } from './recognizers/index.ts';
import type { Anchors } from './scan.ts';
import { type Hit, threshold } from './weigh.ts';

const longestField = 160;

/** Finds values by their labels: the label beside the whole text, and label words inside it. */
export function findFields(text: string, marks: readonly Mark[], context: TextContext): Hit[] {
  const outer = context.label === undefined ? null : labelEvidence(context.label);
  const hits: Hit[] = [];
  if (outer !== null && outer.types.size > 0 && text.length <= 2000) {
    const start = text.length - text.trimStart().length;
    const value = text.slice(start, start + longestField);
    read(value, { start, explicit: true, label: outer.label, types: outer.types, context }, hits);
  }
  // From the last to the first: a value ends where the next label with a colon begins.
  let stop = text.length;
  for (const mark of [...marks].reverse()) {
    const place = valueStart(text, mark);
    if (place !== null && mark.types.size > 0) {
      const clause =
        /^[^\n;。|]*/.exec(text.slice(place.start, Math.min(stop, place.start + longestField)))?.[0] ?? '';
      read(clause, { ...place, label: mark.label, types: mark.types, context }, hits);
    }
    if (place?.explicit === true) stop = mark.start;
  }
  return hits;
}

interface Source {
  readonly start: number;
  readonly explicit: boolean;
  readonly label: string;
  readonly types: ReadonlySet<string>;
  readonly context: TextContext;
}

function read(value: string, { start, explicit, label, types, context }: Source, hits: Hit[]): void {
  if (value.length === 0) return;
  for (const type of types) {
    const by = recognizers.get(type);
    for (const span of by?.field?.(value, { label, explicit, context }) ?? []) {
      if (by === undefined || span.score < threshold) continue;
      hits.push({
        by,
        start: start + span.start,
        end: start + span.end,
        score: span.score,
        because: ['label'],
      });
    }
  }
}

/** Finds what running text shows by itself: e-mail addresses, plates, addresses with road and number. */
export function findAnchored(text: string, anchors: Anchors, context: TextContext): Hit[] {
  const hits: Hit[] = [];
  const done = new Map<string, number>();
  for (const { index, by } of anchors) {
    for (const recognizer of by) {
      if (index < (done.get(recognizer.id) ?? 0)) continue;
      const span = recognizer.anchor?.at(text, index, context);
      if (span === null || span === undefined || span.score < threshold) continue;
      done.set(recognizer.id, span.end);
      hits.push({ by: recognizer, start: span.start, end: span.end, score: span.score, because: ['format'] });
    }
  }
  return hits;
}
