import type { Span } from './recognizer.ts';

/** Given names so common that two capitalised words which begin with one are somebody. */
const givenNames = new Set(
  `James Mary John Emma Oliver Sophia William Ava Lucas Mia Daniel Chloe Henry Grace Kevin Rachel Peter Alice David Sarah Michael Anna Robert Laura Thomas Lucy
  Richard Emily Joseph Julia Charles Jane Christopher Lisa Matthew Linda Anthony Susan Mark Karen Paul Nancy Steven Helen Andrew Sandra Joshua Ashley George Amy Brian Angela
  Edward Melissa Ronald Rebecca Jason Stephanie Jeffrey Maria Ryan Catherine Jacob Kate Gary Diana Nicholas Victoria Eric Olivia Jonathan Hannah Stephen Megan Larry Jessica Justin
  Jennifer Scott Elizabeth Brandon Patricia Benjamin Barbara Samuel Margaret Frank Sharon Alexander Michelle Patrick Kimberly Jack Donna Dennis Carol Jerry Amanda Tyler Dorothy
  Aaron Deborah Adam Rose Nathan Ella Harry Lily Leo Freya Noah Isabella Liam Charlotte Ethan Amelia Logan Evelyn Mason Harper Elijah Abigail Alan Ivy Simon Claire Martin Irene`.split(
    /\s+/,
  ),
);

const part = "[A-Z](?:[\\p{Ll}-]|['’][A-Z]?|(?<=Mc)[A-Z]|(?<=[-])[A-Z]){1,20}";
const title = new RegExp(`^(?:Mr|Mrs|Ms|Miss|Dr)\\.? ((?:${part} ){0,2}${part})`, 'u');
const roleWord = new RegExp(
  `^(?:Customer|Client|Contact|Student|Spoke to|Spoke with|Dear|Parent|Cc|Sir|Patient) ((?:${part}) (?:${part} )?${part})`,
  'u',
);
const pair = new RegExp(`(?<![\\p{L}&])(${part})((?: ${part}| [A-Z]\\.){1,2})(?![\\p{L}])`, 'gu');

/** Mr. John Smith; Customer Emma Clark. */
export function westernName(text: string, index: number): Span | null {
  if (/[A-Za-z]/.test(text.charAt(index - 1))) return null;
  const window = text.slice(index, index + 80);
  const titled = title.exec(window);
  const found = titled ?? roleWord.exec(window);
  const name = found?.[1] ?? '';
  if (found === null || (titled === null && !givenNames.has(name.split(' ')[0] ?? ''))) return null;
  const end = index + found[0].length;
  return { start: end - name.length, end, score: 0.8 };
}

/** Two or three capitalised words, the first a given name or right beside the finding. */
export function westernNamesNear(text: string, from: number, to: number): Span[] {
  const window = text.slice(from, to);
  if (!/[A-Z]/.test(window)) return [];
  return [...window.matchAll(pair)]
    .filter(([, first = '']) => givenNames.has(first))
    .map((found) => ({ start: from + found.index, end: from + found.index + found[0].length, score: 0.7 }));
}
