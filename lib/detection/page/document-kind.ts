import { labelEvidence } from '../labels.ts';
import { type FieldElement, textsIn, upwards } from './elements.ts';
import { fieldLabel } from './label-of.ts';
import { labelText } from './label-text.ts';
import { cellUnder } from './table-label.ts';

const paper = '(?:证件|證件|证照|document|certificate|identification|\\bid)';
const anyDocument = new RegExp(paper, 'i');
const kindOfIt = new RegExp(`${paper}\\s?(?:类型|類型|类别|種類|种类|type|kind)`, 'i');
const told = new RegExp(
  `${kindOfIt.source}\\s*[:：]?\\s*([\\u3400-\\u9fff]{2,14}|[A-Za-z]+(?: [A-Za-z]+){0,3})`,
  'i',
);
/** More words than this are not about one document. */
const around = 300;
const levels = 6;

type KindField = HTMLInputElement | HTMLSelectElement;

/** True for a label that speaks of documents: what it says of its field may change with another. */
export const isOfDocument = (label: string): boolean => anyDocument.test(label);

/** The label of a field, with the kind of document that is chosen now. */
export const fieldLabelNow = (field: FieldElement): string => withDocumentKind(fieldLabel(field), field);

/**
 * The label of a number that may be of any document, with the kind that the page names beside it: 证件号（护照） in a row
 * whose 证件类型 is 护照. Other labels, and those that say it already, stay as they are.
 */
export function withDocumentKind(label: string, element: Element): string {
  if (!anyDocument.test(label) || kindOfIt.test(label)) return label;
  const known = labelEvidence(label)?.types;
  if (!known) return label;
  const kind = labelEvidence(kindInRow(element) || kindInForm(element) || kindInWords(element));
  // The word of a label, not the page's own: that may say more than a kind.
  return kind !== null && [...kind.types].some((type) => !known.has(type))
    ? `${label}（${kind.label}）`
    : label;
}

function kindInRow(element: Element): string {
  const cell = element.closest('td');
  return cell ? labelText(cellUnder(cell, kindOfIt)) : '';
}

function kindInForm(element: Element): string {
  const form = element.matches('input,textarea') ? element.closest('form,fieldset,tr,[role=dialog]') : null;
  if (!form) return '';
  const fields = [...form.querySelectorAll<KindField>('input,select')];
  const field = fields.find((one) => kindOfIt.test(fieldLabel(one)));
  if (!field) return '';
  return ('options' in field ? (field.selectedOptions[0]?.label ?? '') : field.value).trim().slice(0, 40);
}

function kindInWords(element: Element): string {
  for (const box of upwards(element, levels)) {
    const words = lines(box);
    if (words.length > around) return '';
    const kind = told.exec(words)?.[1];
    if (kind !== undefined) return kind;
  }
  return '';
}

/** The words of an element, those of each text on a line of its own; no more than are needed to see that they are many. */
function lines(element: Element): string {
  let text = '';
  for (const { data } of textsIn(element)) {
    text += `${data}\n`;
    if (text.length > around) break;
  }
  return text;
}
