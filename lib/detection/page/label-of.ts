import { isLabel, labelEvidence } from '../labels.ts';
import { asField, closestThrough, parentOf } from './elements.ts';
import { labelText } from './label-text.ts';
import { columnLabel, isColumnHeader } from './table-label.ts';

function byIds(element: Element, attribute: string): string {
  const ids = element.getAttribute(attribute);
  if (ids === null) return '';
  const root = element.getRootNode() as Document | ShadowRoot;
  return ids
    .split(/\s+/)
    .map((id) => labelText(root.getElementById(id)))
    .join(' ')
    .trim();
}

/** What the page writes beside a value to say what it is: the surest place first. Empty when nothing is written. */
export function labelOf(element: Element): string {
  const field = asField(element);
  if (field !== null) return fieldLabel(field);
  if (isLabelItself(element)) return '';
  return (
    byIds(element, 'aria-labelledby') ||
    element.getAttribute('data-label') ||
    columnLabel(element) ||
    termLabel(element) ||
    siblingLabel(element)
  );
}

function fieldLabel(field: ReturnType<typeof asField> & Element): string {
  const own = [...(field.labels ?? [])].map((label) => labelText(label)).find((text) => text !== '');
  const written =
    own ||
    byIds(field, 'aria-labelledby') ||
    field.getAttribute('aria-label') ||
    siblingLabel(field) ||
    columnLabel(field) ||
    termLabel(field);
  if (written && labelEvidence(written) !== null) return written;
  const hints = [field.getAttribute('placeholder'), field.getAttribute('name'), field.id].map((hint) =>
    (hint ?? '')
      .replace(/^(?:请输入|请填写|请选择|输入|please enter|enter)\s*/i, '')
      .replace(/[[\].]+/g, ' ')
      .trim(),
  );
  return hints.find((hint) => labelEvidence(hint) !== null) ?? written ?? '';
}

/** Headers and the words of labels have no label of their own. */
function isLabelItself(element: Element): boolean {
  if (element.closest('dt,[role=columnheader]') !== null || isColumnHeader(element)) return true;
  const text = labelText(element);
  return text !== '' && isLabel(text);
}

function termLabel(element: Element): string {
  const description = closestThrough(element, 'dd');
  let before = description?.previousElementSibling ?? null;
  while (before !== null && before.tagName === 'DD') before = before.previousElementSibling;
  return before?.tagName === 'DT' ? labelText(before) : '';
}

const ownBoxes = /^(?:TD|TH|TR|LI|TABLE|FORM|SECTION|ARTICLE|BODY)$/;

/** A known label in front of the value: beside it or beside one of the boxes around it. */
function siblingLabel(element: Element): string {
  let at: Element | null = element;
  for (let level = 0; level < 5 && at !== null && !/^T[DHR]$/.test(at.tagName); level++) {
    const before = at.previousElementSibling;
    const text = before === null || isTaken(before, at) ? '' : labelText(before);
    // Digits, or words after a colon: a value with its own label stands there.
    if (text !== '' && !/\d{3}|[:：]./.test(text) && labelEvidence(text) !== null) return text;
    if (ownBoxes.test(at.tagName)) break;
    at = parentOf(at);
  }
  return '';
}

/** True for the label of another control, and for a box with a control of its own. */
function isTaken(before: Element, at: Element): boolean {
  if (before instanceof HTMLLabelElement && before.control !== null && !at.contains(before.control))
    return true;
  return before.querySelector('input,select,textarea') !== null;
}
