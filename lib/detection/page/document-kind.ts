import { labelEvidence } from '../labels.ts';
import { fieldLabel } from './label-of.ts';
import { labelText } from './label-text.ts';
import { cellUnder } from './table-label.ts';

const document = '(?:证件|證件|证照|document|certificate|identification|\\bid)';
const anyDocument = new RegExp(document, 'i');
const kindOfIt = new RegExp(`${document}\\s?(?:类型|類型|类别|種類|种类|type|kind)`, 'i');
const told = new RegExp(
  `${kindOfIt.source}\\s*[:：]?\\s*([\\u3400-\\u9fff]{2,14}|[A-Za-z]+(?: [A-Za-z]+){0,3})`,
  'i',
);
/** More words than this are not about one document. */
const around = 300;

/**
 * The label of a number that may be of any document, with the kind that the page names beside it: 证件号（护照） in a row
 * whose 证件类型 is 护照. Other labels, and those that say it already, stay as they are.
 */
export function withDocumentKind(label: string, element: Element): string {
  if (!anyDocument.test(label) || kindOfIt.test(label)) return label;
  const kind = kindInRow(element) || kindInForm(element) || kindInWords(element);
  const known = labelEvidence(label)?.types;
  const types = kind === '' ? [] : [...(labelEvidence(kind)?.types ?? [])];
  return types.some((type) => known?.has(type) !== true) ? `${label}（${kind}）` : label;
}

function kindInRow(element: Element): string {
  const cell = element.closest('td');
  return cell === null ? '' : labelText(cellUnder(cell, kindOfIt));
}

function kindInForm(element: Element): string {
  const form = element.matches('input,textarea') ? element.closest('form,fieldset,tr,[role=dialog]') : null;
  for (const field of form?.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input,select') ?? [])
    if (kindOfIt.test(fieldLabel(field)))
      return 'options' in field ? (field.selectedOptions[0]?.text.trim() ?? '') : field.value.trim();
  return '';
}

function kindInWords(element: Element): string {
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if ((at.textContent ?? '').length > around) return '';
    const kind = told.exec(lines(at))?.[1];
    if (kind !== undefined) return kind;
  }
  return '';
}

function lines(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) text += `${node.nodeValue}\n`;
  return text;
}
