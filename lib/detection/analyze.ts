import type { IsoDate } from '../base/date.ts';
import { ageOn, dayNumber } from './birth-date.ts';
import { findAtAtoms } from './codes.ts';
import { findAnchored, findFields, noHits } from './fields.ts';
import { type FoldedText, fold, originalEnd, originalStart } from './fold.ts';
import { LabelSight } from './label-sight.ts';
import { isHidden } from './masking.ts';
import { findNeighbours } from './neighbours.ts';
import { anchors, strangers } from './places.ts';
import { Reading } from './reading.ts';
import type { TextContext, TextFinding } from './recognizer.ts';
import { recognizers } from './recognizers/index.ts';
import { scan, seen } from './scan.ts';
import { type Hit, settle } from './weigh.ts';

const nothing: readonly TextFinding[] = [];
const noContext: TextContext = {};
const reading = new Reading();

/**
 * The personal data in one text, in text order and without overlaps; only a `minor` lies on the finding that tells the
 * age. `context.label` is the label beside the text, which decides as much as the format does. Pure; never throws;
 * time grows in proportion to the text.
 */
export function analyze(text: string, context: TextContext = noContext): readonly TextFinding[] {
  let found = scan(text);
  const folded: FoldedText = found >= seen.strange ? fold(text, strangers) : { text };
  if (found === seen.moving || folded.offsets !== undefined) found = scan(folded.text);
  if (found === seen.nothing && context.label === undefined) return nothing;
  reading.read(folded.text);
  const sight = new LabelSight(reading, context);
  if (found === seen.nothing && (sight.outer === null || sight.outer.readers.length === 0)) return nothing;
  const hits: Hit[] = [];
  findFields(reading, sight, context, hits);
  if (found !== seen.nothing) findAtAtoms(reading, sight, hits);
  const doubtful = anchors.length > 0 ? findAnchored(reading, sight, context, hits) : noHits;
  if (hits.length === 0) return nothing;
  const certain = settle(hits);
  const beside = findNeighbours(reading, certain, doubtful);
  const kept = beside.length === 0 ? certain : settle([...certain, ...beside]);
  const findings = kept.map((hit) => findingOf(hit, folded));
  if (context.asOf !== undefined) addMinors(findings, kept, context, context.asOf);
  return findings;
}

function findingOf({ by, start, end, score, because }: Hit, { offsets }: FoldedText): TextFinding {
  const alreadyMasked = isHidden(reading, start, end);
  return {
    type: by.id,
    start: offsets === undefined ? start : originalStart(offsets, start),
    end: offsets === undefined ? end : originalEnd(offsets, start, end),
    alreadyMasked,
    score: Math.round(score * 100) / 100,
    sensitivity: by.sensitivity ?? 'general',
    because: alreadyMasked ? [...because, 'masked'] : because,
  };
}

/** Adds a `minor` behind each finding that tells the birth of one. */
function addMinors(findings: TextFinding[], hits: readonly Hit[], context: TextContext, asOf: IsoDate): void {
  const today = dayNumber(asOf);
  for (let i = hits.length - 1; i >= 0; i--) {
    const { by, start, end } = hits[i] as Hit;
    const birth = by.birth?.(reading.slice(start, end), context) ?? null;
    if (birth === null || birth > today || ageOn(birth, today) >= 14) continue;
    findings.splice(i + 1, 0, { ...(findings[i] as TextFinding), type: 'minor', sensitivity: 'sensitive' });
  }
}

/** A value as it may be shown: enough hidden that it cannot be used. An unknown type hides everything. */
export function mask(type: string, value: string): string {
  return recognizers.get(type)?.mask(value) ?? '*'.repeat(Math.min(value.length, 8));
}
