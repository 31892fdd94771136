import { isLabel } from '../labels.ts';
import { upwards } from './elements.ts';
import { headerText, labelText } from './label-text.ts';
import { remembered } from './memory.ts';
import { gridOf } from './table-grid.ts';

const columnClass = /(?:^|[_-])col(?:umn)?[_-]?\w*\d/;

export interface Head {
  /** Label of each column, counted with colspans. */
  readonly labels: readonly string[];
  /** The same by the class that some table libraries give to all cells of a column. */
  readonly byClass: ReadonlyMap<string, string>;
}

/** The header of a table, in it or in another. */
export const headOf = remembered((table: HTMLTableElement) => ownHead(table) ?? headBeside(table));

const ownHead = remembered((table: HTMLTableElement): Head | null => {
  const rows = headRows(table);
  let head = rows.length === 0 ? null : readHead(rows);
  // Under the letters over the columns of a spreadsheet its first row may say more.
  const first = table.tBodies[0]?.rows[0];
  if (first && head?.labels.some(isLabel) === false) head = headOfLabels([first]) ?? head;
  return head;
});

/**
 * The rows of the table's head, or the leading rows that hold nothing but header cells; a title over all columns and a
 * row of search fields may come before them.
 */
export function headRows(table: HTMLTableElement): HTMLTableRowElement[] {
  if (table.tHead && table.tHead.rows.length > 0) return [...table.tHead.rows];
  const rows: HTMLTableRowElement[] = [];
  let left = 4;
  for (const row of table.rows) {
    if (left-- === 0) break;
    const { length } = row.cells;
    if (length > 1 && isHeadRow(row)) rows.push(row);
    else if (rows.length > 0 || (length > 1 && row.querySelector('input,select') === null)) break;
  }
  return rows;
}

/** True for a row of nothing but header cells and empty ones. */
export const isHeadRow = (row: HTMLTableRowElement): boolean =>
  row.querySelector('th') !== null &&
  [...row.cells].every((cell) => cell.tagName === 'TH' || labelText(cell) === '');

function readHead(rows: readonly HTMLTableRowElement[]): Head | null {
  const labels: string[] = [];
  const byClass = new Map<string, string>();
  const places = gridOf(rows);
  for (const row of rows) {
    for (const cell of row.cells) {
      const bar = cell.colSpan > 1 && cell.querySelector('table,button') !== null;
      const text = bar ? '' : headerText(cell);
      const from = places.get(cell) ?? 0;
      // What spans several columns is a heading of theirs: the name of one column says more.
      for (let column = from; column < from + cell.colSpan; column++)
        labels[column] = (cell.colSpan > 1 && labels[column]) || text || (labels[column] ?? '');
      for (const name of cell.classList) if (columnClass.test(name)) byClass.set(name, text);
    }
  }
  return labels.some((label) => label !== '') ? { labels, byClass } : null;
}

/**
 * The header of a table that was split, as table libraries do to keep it in place while scrolling: of the tables before
 * it, close by, one that holds a header alone. Columns that stay in place, too, make two headers and then two bodies.
 */
function headBeside(table: HTMLTableElement): Head | null {
  for (const around of upwards(table.parentElement, 9)) {
    const tables = [...around.querySelectorAll('table')];
    const before = tables
      .slice(0, tables.indexOf(table))
      .reverse()
      .slice(0, 2 * panes)
      .map(headAlone);
    const bodies = before.findIndex((head) => head !== null);
    if (bodies < 0) continue;
    const beyond = before.indexOf(null, bodies);
    const found = before[(beyond < 0 ? before.length : beyond) - 1 - bodies];
    return found && asWide(found, table) ? found : null;
  }
  return null;
}
const panes = 3;

/** The header that is all a table holds: that of its head, or a few rows of labels. */
function headAlone(table: HTMLTableElement): Head | null {
  const rows = [...table.rows].filter((row) => /\S/.test(row.textContent ?? ''));
  if (table.tHead) return rows.every((row) => row.parentElement === table.tHead) ? ownHead(table) : null;
  if (rows.length > 3 || table.querySelector(fields) !== null) return null;
  return headOfLabels(rows);
}

function headOfLabels(rows: readonly HTMLTableRowElement[]): Head | null {
  const cells = rows.flatMap((row) => [...row.cells].map(labelText).filter(Boolean));
  return cells.filter(isLabel).length > cells.length / 2 ? readHead(rows) : null;
}
const fields = 'input:not([type=checkbox]),select,textarea';

/** A header may have one column more than the body: the gap above the scroll bar. */
function asWide({ labels }: Head, table: HTMLTableElement): boolean {
  const widths = [...table.rows]
    .slice(0, 5)
    .map((row) => [...row.cells].reduce((n, cell) => n + cell.colSpan, 0));
  const more = labels.length - Math.max(0, ...widths);
  return more === 0 || more === 1;
}
