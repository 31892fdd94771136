import type { Passage } from './flow.ts';
import { isSure, looksLikeName } from './name-hint.ts';

/** Rows of a table that are looked at, and cells of a column that must hold something. */
const sampled = 50;
const least = 5;

/** Columns of a table, by their number, that hold names; forgotten when the table grows. */
interface Votes {
  readonly rows: number;
  readonly names: Map<number, boolean>;
}
const votes = new WeakMap<Element, Votes>();

/** The label word for a cell of a column that nobody named and whose cells read as people's names; else empty. */
export function columnHint({ text, element }: Passage): string {
  if (!looksLikeName(text.trim())) return '';
  const cell = element.closest('td');
  const table = cell?.closest('table');
  if (!cell || !table || !(cell instanceof HTMLTableCellElement)) return '';
  let known = votes.get(table);
  if (known?.rows !== table.rows.length) {
    known = { rows: table.rows.length, names: new Map() };
    votes.set(table, known);
  }
  const { cellIndex } = cell;
  const said = known.names.get(cellIndex) ?? holdsNames(table, cellIndex);
  known.names.set(cellIndex, said);
  return said ? 'contact' : '';
}

function holdsNames(table: HTMLTableElement, column: number): boolean {
  const texts: string[] = [];
  for (const row of table.tBodies[0]?.rows ?? []) {
    if (texts.length === sampled) break;
    const text = row.cells[column]?.textContent?.trim() ?? '';
    if (text !== '') texts.push(text);
  }
  // The same word again and again is a kind of thing.
  const different = new Set(texts);
  if (different.size < least || different.size * 2 < texts.length) return false;
  const western = [...different].filter((text) => /^\p{Script=Latin}/u.test(text));
  const others = [...different].filter((text) => !western.includes(text));
  // Few words read as a Chinese name, many as a Western one: of those a third must be known.
  return agree(others, isSure, 0.7) && agree(western, looksLikeName, 0.9) && agree(western, isSure, 0.33);
}

const agree = (texts: readonly string[], is: (text: string) => boolean, share: number): boolean =>
  texts.filter(is).length >= share * texts.length;
