import { findCodes } from './codes.ts';
import { LabelSight } from './evidence.ts';
import { findAnchored, findFields } from './fields.ts';
import { fold, unfold } from './fold.ts';
import { maskCharacters } from './masking.ts';
import { findNeighbours } from './neighbours.ts';
import type { TextContext, TextFinding } from './recognizer.ts';
import { recognizers } from './recognizers/index.ts';
import { scan } from './scan.ts';
import { settle } from './weigh.ts';

const hidden = new RegExp(`[${maskCharacters}]|[xX]{3}`);

/**
 * The personal data in one text, in text order and without overlaps. `context.label` is the label beside it, which
 * decides as much as the format does. Pure; never throws; time grows in proportion to the text.
 */
export function analyze(text: string, context: TextContext = {}): readonly TextFinding[] {
  const folded = fold(text);
  const scene = scan(folded.text);
  const sight = new LabelSight(folded.text, scene.marks, context);
  const certain = settle([
    ...findCodes(folded.text, scene.atoms, { sight, context }),
    ...findFields(folded.text, scene.marks, context),
    ...findAnchored(folded.text, scene.anchors, context),
  ]);
  const beside = findNeighbours(folded.text, certain);
  const hits = beside.length === 0 ? certain : settle([...certain, ...beside]);
  return hits.map(({ by, start, end, score, because }) => {
    const place = unfold(folded, start, end);
    const alreadyMasked = hidden.test(folded.text.slice(start, end));
    return {
      type: by.id,
      ...place,
      masked: by.mask(text.slice(place.start, place.end)),
      alreadyMasked,
      score: Math.round(score * 100) / 100,
      sensitivity: by.sensitivity,
      because: alreadyMasked ? [...because, 'masked'] : because,
    };
  });
}

/** A value as it may be shown: enough hidden that it cannot be used. An unknown type hides everything. */
export function mask(type: string, value: string): string {
  return recognizers.get(type)?.mask(value) ?? '*'.repeat(Math.min(value.length, 8));
}
