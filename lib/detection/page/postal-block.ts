import { capitals } from '../characters.ts';
import { postCode } from '../recognizers/address.ts';
import { textsIn, upwards } from './elements.ts';
import type { Passage } from './flow.ts';
import { looksLikeName } from './name-hint.ts';

/** A box of more texts holds more than an address or two. */
const mostLines = 16;
const levels = 4;
const letters = /\p{L}{3}/u;

/**
 * The label word for a line of an address as it stands on an envelope: a name, a line with a number and words, a town
 * with its post code or a country, perhaps a telephone number. A line that has it all is both name and address.
 */
export function postalHint({ text, nodes, element }: Passage): string {
  const line = text.trim();
  if (/\d.*,.*,/.test(line)) return endsAddress(line) ? 'billto' : '';
  const isName = looksLikeName(line);
  if (!isName && !/\d/.test(line)) return '';
  const texts = textsAround(element);
  const here = texts.indexOf(nodes[0] as Text);
  const lines = texts.map(({ data }) => data.trim());
  const ends = lines.map(endsAddress);
  const last = ends.indexOf(true, isName ? here : Math.max(0, here - 1));
  if (last < 0) return '';
  const first = ends.slice(0, Math.min(here, last)).lastIndexOf(true) + 1;
  const name = lines.findIndex((one, i) => i >= first && looksLikeName(one));
  const street = lines.slice(name, last).some((one) => /\d/.test(one) && letters.test(one));
  if (name < 0 || name > Math.min(here, last) || !street) return '';
  return isName ? (here === name ? 'contact' : '') : 'tel/address';
}

/** The texts of the largest box around an element that may be one address; the cells of a row are no lines. */
function textsAround(element: Element): readonly Text[] {
  let found: readonly Text[] = [];
  for (const box of upwards(element, levels)) {
    const texts: Text[] = [];
    for (const text of textsIn(box)) if (texts.push(text) > mostLines) return found;
    found = texts;
    if (/^T[DHR]$/.test(box.tagName)) break;
  }
  return found;
}

/** Bath BA1 5NN; Austin, TX 78756; 1016 JC Amsterdam */
const townEnd = new RegExp(
  `\\b${postCode}$|, [A-Z]{2} \\d{5}|, \\p{Lu}\\p{Ll}+ \\d{6}$|^\\d{4,6}(?: [A-Z]{2})? \\p{Lu}`,
  'u',
);

/** True for a town with its post code, and for a country in Chinese or English: Michigan, United States. */
function endsAddress(line: string): boolean {
  countries ??= countryNames();
  return townEnd.test(line) || countries.has(line.slice(line.lastIndexOf(',') + 1).trim());
}

let countries: ReadonlySet<string | undefined> | undefined;

function countryNames(): ReadonlySet<string | undefined> {
  const letters = [...capitals];
  const codes = letters.flatMap((a) => letters.map((b) => a + b));
  return new Set(
    ['en', 'zh'].flatMap((locale) => {
      const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
      return codes.map((code) => names.of(code));
    }),
  );
}
