import { asField, type FieldElement } from './elements.ts';
import { labelOf } from './label-of.ts';
import type { Source } from './occurrence.ts';

const described = ['title', 'aria-label', 'alt'] as const;

/** The texts in an element's attributes: descriptions, and the addresses behind `tel:` and `mailto:`. */
export function attributeSources(element: Element): Source[] {
  if (!element.hasAttributes()) return [];
  const sources: Source[] = [];
  for (const name of described) {
    const text = element.getAttribute(name);
    if (text !== null && text.length > 1 && text !== element.textContent?.trim()) {
      sources.push({ text, label: labelOf(element), element, place: 'attribute' });
    }
  }
  const link =
    element.tagName === 'A' ? /^(tel|mailto):([^?]+)/i.exec(element.getAttribute('href') ?? '') : null;
  if (link !== null) {
    const text = decode(link[2] ?? '').trim();
    if (!sameValue(text, element.textContent ?? '')) {
      sources.push({
        text,
        label: link[1]?.toLowerCase() === 'tel' ? 'tel' : 'mail',
        element,
        place: 'attribute',
      });
    }
  }
  return sources;
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
  const label = labelOf(field);
  const source = { label, element: field, place: 'input' } as const;
  if (!(field instanceof HTMLSelectElement)) {
    return field.value.trim() === '' ? [] : [{ ...source, text: field.value }];
  }
  return [...field.options]
    .filter((option) => option.value !== '' && option.text.trim() !== '')
    .map((option) => ({ ...source, text: option.text, ...(option.selected ? {} : { hidden: true }) }));
}

/** The values of a control in one string, to see whether they have changed. */
export function fieldState(element: Element): string {
  const field = asField(element);
  if (field === null) return '';
  return field instanceof HTMLSelectElement ? `${field.selectedIndex}/${field.length}` : field.value;
}
