import { lookersAt } from './character-kinds.ts';
import { Characters } from './characters.ts';
import { evidenceBetween, labelStart } from './evidence.ts';
import type { LabelSight } from './label-sight.ts';
import type { Evidence } from './labels.ts';
import { anchors, colons } from './places.ts';
import type { Reading } from './reading.ts';
import type { Recognizer, TextContext } from './recognizer.ts';
import { doubt, type Hit, threshold, weigh } from './weigh.ts';

const longestField = 160;
const longestLabelled = 2000;

/** What is read where: the value of a label at a place of the text. */
interface Source {
  readonly text: Reading;
  readonly start: number;
  readonly stop: number;
  readonly explicit: boolean;
  readonly evidence: Evidence;
  readonly context: TextContext;
}

/** Finds values, into `hits`, by their labels: the label beside the whole text, and labels inside it. */
export function findFields(text: Reading, sight: LabelSight, context: TextContext, hits: Hit[]): void {
  const { outer } = sight;
  if (outer !== null && outer.readers.length > 0 && text.length <= longestLabelled) {
    let start = 0;
    while (start < text.length && text.at(start) <= 32) start++;
    start = valueStart(text, start);
    const stop = Math.min(text.length, start + longestField);
    read({ text, start, stop, explicit: true, evidence: outer, context }, hits);
    sight.value = hits[hits.length - 1] ?? null;
  }
  if (colons.length > 0) readAfterColons(text, sight, context, hits);
}

/** From the last to the first: a value ends where the next label with a colon begins. */
function readAfterColons(text: Reading, sight: LabelSight, context: TextContext, hits: Hit[]): void {
  let stop = text.length;
  for (let i = colons.length - 1; i >= 0; i--) {
    const end = wordsEnd(text, colons.at(i));
    const from = labelStart(text, end);
    if (from === end) continue;
    const evidence = evidenceBetween(text, from, end, sight.words);
    if (evidence === null) continue;
    const start = valueStart(text, colons.at(i) + 1);
    if (evidence.readers.length > 0)
      read({ text, start, stop: clauseEnd(text, start, stop), explicit: true, evidence, context }, hits);
    if (i > 0) stop = sight.words.endingAt(text, end, true)?.start ?? from;
  }
}

const opening = new Characters(' \t:"\'“‘「『<');
const closing = new Characters(' "\'”」');
const clauseStop = new Characters('\n;。|"');

/** Where a value begins: behind blanks, quotes and brackets. */
function valueStart(text: Reading, from: number): number {
  let start = from;
  while (opening.has(text.at(start))) start++;
  return start;
}

/** Where the words before a colon end: blanks, quotes and a bracket between do not belong to them. */
function wordsEnd(text: Reading, colon: number): number {
  let end = colon;
  while (closing.has(text.at(end - 1))) end--;
  return end;
}

function clauseEnd(text: Reading, start: number, stop: number): number {
  const last = Math.min(stop, start + longestField);
  for (let i = start; i < last; i++) if (clauseStop.has(text.at(i))) return i;
  return last;
}

/** Reads a value that only stands behind a label word: QQ 12345678, 微信heluo_2020. */
export function readBehindWord(text: Reading, start: number, sight: LabelSight, hits: Hit[]): void {
  const own = start === 0 ? null : sight.ownAt(start);
  if (own === null || own.explicit || own.evidence.readers.length === 0) return;
  const { evidence } = own;
  const stop = clauseEnd(text, start, text.length);
  read({ text, start, stop, explicit: false, evidence, context: sight.context }, hits);
}

function read({ text, start, stop, explicit, evidence, context }: Source, hits: Hit[]): void {
  if (stop <= start) return;
  const value = text.slice(start, stop).trimEnd();
  const field = { label: evidence.label, explicit, context };
  for (const by of evidence.readers) {
    for (const span of by.field?.(value, field) ?? []) {
      if (span.score < threshold) continue;
      hits.push({
        by,
        start: start + span.start,
        end: start + span.end,
        score: span.score,
        because: byLabel,
      });
    }
  }
}

const byLabel = ['label'] as const;
const byFormat = ['format'] as const;
const byLabelAndFormat = ['label', 'format'] as const;

/**
 * Finds, into `hits`, what running text shows by itself: e-mail addresses, plates, addresses with road and number. Gives
 * what counts only near something personal, from left to right.
 */
export function findAnchored(
  text: Reading,
  sight: LabelSight,
  context: TextContext,
  hits: Hit[],
): readonly Hit[] {
  let done: Map<Recognizer, number> | null = null;
  let doubtful: Hit[] | null = null;
  const { value } = sight;
  for (let i = 0; i < anchors.length; i++) {
    const index = anchors.at(i);
    for (const by of lookersAt(text.at(index))) {
      if (index < (done?.get(by) ?? 0)) continue;
      if (value !== null && by === value.by && value.start <= index && index < value.end) continue;
      const span = by.anchor?.at(text, index, context);
      if (span === null || span === undefined || span.score < doubt) continue;
      const evidence = sight.at(span.start);
      const announced = evidence?.types.has(by.id) === true;
      // What has been read behind its label goes further than what running text shows.
      if (announced && hits.some((hit) => hit.by === by && hit.start <= span.start && span.start < hit.end))
        continue;
      const score = weigh(span.score, announced, evidence);
      if (score < doubt) continue;
      done ??= new Map();
      done.set(by, span.end);
      const because = announced ? byLabelAndFormat : byFormat;
      const hit = { by, start: span.start, end: span.end, score, because };
      if (score >= threshold) hits.push(hit);
      else if (span.score < threshold) {
        doubtful ??= [];
        doubtful.push(hit);
      }
    }
  }
  return doubtful ?? noHits;
}

export const noHits: readonly Hit[] = [];
