import { isLabelItself, labelEvidence } from '../labels.ts';
import { columnHint, isThing } from './column-vote.ts';
import { withDocumentKind } from './document-kind.ts';
import { asField, isControl, isElement } from './elements.ts';
import { type Passage, readFlow } from './flow.ts';
import { hintFor } from './hint.ts';
import { boxLabel, fieldLabel, labelOf } from './label-of.ts';
import { labelText } from './label-text.ts';
import { statedBy, statedIn } from './list-state.ts';
import type { Source } from './occurrence.ts';
import { postalHint } from './postal-block.ts';
import { addAttributes, fieldSources } from './sources.ts';

/** An element or shadow root with the lines of text that flow directly in it. */
export type Place = Element | ShadowRoot;

export interface PlaceTexts {
  /** The texts in reading order, each with its label: lines, the value of a field, descriptions in attributes. */
  readonly sources: readonly Source[];
  /** Text nodes and fields. */
  readonly nodes: number;
  /** What is said here of values: the label of the words, or the words themselves where they head others; empty without. */
  readonly label: string;
  /** Rows that a line here says a list has. */
  readonly total: number | undefined;
  /** Inline elements met on the way; like the place itself they may have a shadow tree. */
  readonly inline: readonly Element[];
  /** Places and fields inside, to be read by themselves. */
  readonly inner: readonly Element[];
}

/** A control whose value is not read. */
const unread: PlaceTexts = { sources: [], nodes: 0, label: '', total: undefined, inline: [], inner: [] };

/** What shows what a text is where its label does not: over an address a name may stand. */
function hintUnder(label: string, passage: Passage): string {
  const evidence = label === '' ? null : labelEvidence(label);
  if (!evidence) return hintFor(passage);
  if (evidence.types.size > 1) return '';
  // Under 客户 may stand companies: whether people do is told by all of the column.
  if (evidence.types.has('person.name')) return columnHint(passage);
  return evidence.types.has('address') ? postalHint(passage) : '';
}

/** What people read in one place, without the places inside it. */
export function readPlace(place: Place): PlaceTexts {
  if (isElement(place) && isControl(place)) {
    const field = asField(place);
    return field ? { ...unread, sources: fieldSources(field), label: fieldLabel(field), nodes: 1 } : unread;
  }
  const { passages, inline, inner, textNodes } = readFlow(place);
  const sources: Source[] = [];
  let total: number | undefined;
  let said = '';
  if (passages.length > 0) {
    const box = boxLabel(isElement(place) ? place : place.host);
    for (const passage of passages) {
      const { text, element } = passage;
      const written = withDocumentKind(passage.lead || labelOf(element, box), element);
      const label = isThing(written, passage) ? '' : written;
      said ||= label === '' && (box.heads || isLabelItself(text)) ? labelText(element) : label;
      const hint = box.heads ? '' : hintUnder(label, passage);
      sources.push({ text, label, hint, element, place: 'text', passage });
      total ??= statedIn(text);
    }
  }
  if (isElement(place)) {
    addAttributes(place, sources);
    // A grid that says how long it is holds boxes, not words.
    if (inner.length > 0 && place.tagName !== 'TD') total ??= statedBy(place);
  }
  for (const element of inline) addAttributes(element, sources);
  return { sources, label: said, nodes: textNodes, total, inline, inner };
}
