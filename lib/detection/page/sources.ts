import { labelEvidence } from '../labels.ts';
import { fieldLabelNow } from './document-kind.ts';
import { asField, type FieldElement, isButton } from './elements.ts';
import { attributeLabel } from './label-of.ts';
import { isPortrait } from './name-hint.ts';
import type { Source } from './occurrence.ts';

/** Bootstrap takes the title away and keeps it for its tooltip. */
const described = ['title', 'data-bs-original-title', 'data-original-title', 'aria-label', 'alt'] as const;

/** Adds the texts in an element's attributes: descriptions, and the addresses behind `tel:` and `mailto:`. */
export function addAttributes(element: Element, sources: Source[]): void {
  if (!element.hasAttributes()) return;
  for (const name of described) {
    const text = element.getAttribute(name);
    if (text === null || text.length < 2) continue;
    const shown = element.textContent?.trim() ?? '';
    // 地址: 升序排列 is what the heading 地址 is for.
    if (text === shown || (name === 'aria-label' && shown !== '' && text.startsWith(`${shown}:`))) continue;
    const label = attributeLabel(element, text);
    const hint = label === '' && isPortrait(element) ? 'user' : '';
    sources.push({ text, label, hint, element, place: 'attribute', echo: true });
  }
  if (element.tagName === 'A') addAddress(element, sources);
}

function addAddress(element: Element, sources: Source[]): void {
  const link = /^(tel|mailto):([^?]+)/i.exec(element.getAttribute('href') ?? '');
  if (!link) return;
  const text = decode(link[2] ?? '').trim();
  if (sameValue(text, element.textContent ?? '')) return;
  sources.push({
    text,
    label: link[1]?.toLowerCase() === 'tel' ? 'tel' : 'mail',
    element,
    place: 'attribute',
  });
}

const plain = (text: string) => text.replace(/[^\p{L}\p{N}@]/gu, '').toLowerCase();
const sameValue = (text: string, shown: string) => plain(shown).endsWith(plain(text));

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The values of a form control as they are now. Of a list every choice counts: the page holds them all. */
export function fieldSources(field: FieldElement): Source[] {
  const label = isButton(field) ? '' : fieldLabelNow(field);
  if (!(field instanceof HTMLSelectElement)) {
    if (field.value.trim() === '' || isMachinery(field)) return [];
    return [{ text: field.value, label, element: field, place: 'input' }];
  }
  return [...field.options]
    .filter((option) => option.value !== '' && option.label.trim() !== '')
    .map((option) => ({
      text: option.label,
      // What else could be chosen is somebody's only where it names people.
      label: option.selected || namesPeople(label) ? label : '',
      element: field,
      place: 'input',
      ...(option.selected ? {} : { hidden: true }),
    }));
}

const namesPeople = (label: string) => labelEvidence(label)?.types.has('person.name') === true;

/** What a page sends back to its server unseen to prove that it is the page: nobody's data. */
const isMachinery = ({ type, name }: FieldElement) => type === 'hidden' && /token|csrf|nonce/i.test(name);

/** The values of a control in one string, to see whether they have changed. */
export function fieldState(element: Element): string {
  const field = asField(element);
  if (!field) return '';
  return field instanceof HTMLSelectElement ? `${field.selectedIndex}/${field.length}` : field.value;
}
