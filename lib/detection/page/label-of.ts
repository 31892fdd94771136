import { isLabel, labelEvidence } from '../labels.ts';
import { asField, closestThrough, type FieldElement, namedIn } from './elements.ts';
import { labelText, lineText } from './label-text.ts';
import { labelIn, rowLabel } from './row-label.ts';
import { siblingLabel } from './sibling-label.ts';
import { cellLabel, isColumnHead } from './table-label.ts';

const cells = 'td,th,[role=gridcell],[role=cell],[role=columnheader],dt,dd';
const boxes = `${cells},[data-label]`;

/** What the box around a text says of it: a table cell by its column, the description of a list by its term. */
export interface BoxLabel {
  readonly label: string;
  /** It holds words that are labels themselves. */
  readonly heads: boolean;
  readonly box: Element | null;
}

const noBox: BoxLabel = { label: '', heads: false, box: null };
const headBox: BoxLabel = { label: '', heads: true, box: null };

/** The label that comes with the cell or description around an element. */
export function boxLabel(element: Element): BoxLabel {
  const box = boxAround(element);
  if (!box) return noBox;
  if (box.tagName !== 'TD' && !box.matches(cells)) {
    const line = lineText(box);
    if (isLabel(line)) return headBox;
    // Of several lines nobody knows which is meant; what stands in a shadow tree is one.
    const several = line === '' && /\S/.test(box.textContent ?? '');
    return several ? noBox : { label: box.getAttribute('data-label') ?? '', heads: false, box };
  }
  if (box.tagName === 'DT' || isColumnHead(box)) return headBox;
  const label = box.getAttribute('data-label') || (box.tagName === 'DD' ? termLabel(box) : cellLabel(box));
  return { label, heads: false, box };
}

/** The nearest box, looked for step by step where tables have it: asking for a selector takes ten times as long. */
function boxAround(element: Element): Element | null {
  let at = element;
  for (let level = 0; level < 3; level++) {
    if (at.tagName === 'TD' || at.tagName === 'TH') return at;
    if (/^D[DT]$/.test(at.tagName) || at.hasAttribute('role') || at.hasAttribute('data-label')) break;
    const { parentElement } = at;
    if (!parentElement) break;
    at = parentElement;
  }
  return closestThrough(element, boxes);
}

/**
 * What the page writes beside a text to say what it is: the surest place first. Empty when nothing is written, and for
 * headers, which have none.
 */
export function labelOf(element: Element, { label: told, heads, box }: BoxLabel = boxLabel(element)): string {
  if (heads) return '';
  const label =
    labelIn(box, element, told) ||
    labelledBy(element) ||
    (namesOthers(element) ? '' : rowLabel(element) || siblingLabel(element));
  // It says nothing of whose name it is: a link or picture may tell.
  return label === '名称' ? '' : label;
}

/**
 * True for the words beside a field, over several and on a tab, by what pages and libraries call them. Behind a label
 * another one is made to hold the value.
 */
const namesOthers = ({ tagName, className, previousElementSibling, parentElement }: Element): boolean =>
  (/^(?:LABEL|LEGEND)$/.test(tagName) &&
    (previousElementSibling ?? parentElement?.previousElementSibling)?.tagName !== tagName) ||
  /(?:item|tabs?)[\w-]*label/.test(className);

/** Fields for the parts of a name share the label of the whole. */
const isNamePart = /^(?:(?:first|last|given|family|middle) ?name|sur ?name|名字|姓氏)$/i;

/** The label of a form control. */
export function fieldLabel(field: FieldElement): string {
  const own = [...(field.labels ?? [])].map((label) => labelText(label)).find((text) => text !== '');
  const written =
    own ||
    labelledBy(field) ||
    field.getAttribute('aria-label') ||
    // What nobody sees stands beside nothing.
    (field.type === 'hidden' ? '' : siblingLabel(field) || rowLabel(field) || boxLabel(field).label);
  const part = field.getAttribute('placeholder') ?? '';
  if (isNamePart.test(part)) return part;
  if (written && labelEvidence(written) !== null) return written;
  const hints = [part, field.name, field.id].map((hint) =>
    hint
      .replace(/^(?:请输入|请填写|请选择|输入|please enter|enter)\s*/i, '')
      .replace(/[[\].]+/g, ' ')
      .trim(),
  );
  return hints.find((hint) => labelEvidence(hint) !== null) ?? written ?? '';
}

/** The label of a text in an attribute: that of the words shown, of which it is more; other words tell what one can do. */
export function attributeLabel(element: Element, text: string): string {
  const field = asField(element);
  if (field) return fieldLabel(field);
  const shown = (element.textContent ?? '').trim().charAt(0);
  return shown === '' || !(text.startsWith(shown) || /[:：]/.test(text)) || element.tagName === 'BUTTON'
    ? ''
    : labelOf(element);
}

const labelledBy = (element: Element): string =>
  namedIn(element, 'aria-labelledby').map(labelText).join(' ').trim();

function termLabel(description: Element): string {
  let before = description.previousElementSibling;
  while (before && before.tagName === 'DD') before = before.previousElementSibling;
  return before?.tagName === 'DT' ? labelText(before) : '';
}
