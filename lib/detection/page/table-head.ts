import { headerText, labelText } from './label-text.ts';
import { gridOf } from './table-grid.ts';

const columnClass = /(?:^|[_-])col(?:umn)?[_-]?\w*\d/;

export interface Head {
  /** Label of each column, counted with colspans. */
  readonly labels: readonly string[];
  /** The same by the class that some table libraries give to all cells of a column. */
  readonly byClass: ReadonlyMap<string, string>;
}

let heads = new WeakMap<Element, Head | null>();

/** Forgets what was read of headers, because one has changed. */
export function forgetHeads(): void {
  heads = new WeakMap();
}

export function headOf(table: HTMLTableElement): Head | null {
  const known = heads.get(table);
  if (known !== undefined) return known;
  const rows = headRows(table);
  const head = rows.length === 0 ? null : readHead(rows);
  heads.set(table, head);
  return head;
}

/**
 * The rows of the table's head, or the leading rows that hold nothing but header cells; a title over all columns and a
 * row of search fields may come before them.
 */
export function headRows(table: HTMLTableElement): HTMLTableRowElement[] {
  if (table.tHead !== null && table.tHead.rows.length > 0) return [...table.tHead.rows];
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
 * The header of a table that was split in two, as table libraries do to keep it in place while scrolling: the table
 * right before this one, close by, which holds a header alone.
 */
export function headBeside(table: HTMLTableElement): Head | null {
  let around = table.parentElement;
  for (let level = 0; level < 6 && around !== null; level++) {
    const tables = [...around.querySelectorAll('table')];
    const before = tables[tables.indexOf(table) - 1];
    if (before !== undefined) {
      const head = holdsHeadAlone(before) ? headOf(before) : null;
      if (head === null || !asWide(head, table)) return null;
      heads.set(table, head);
      return head;
    }
    around = around.parentElement;
  }
  return null;
}

const holdsHeadAlone = (table: HTMLTableElement) =>
  table.tHead !== null && table.rows.length === table.tHead.rows.length;

/** A header may have one column more than the body: the gap above the scroll bar. */
function asWide({ labels }: Head, table: HTMLTableElement): boolean {
  const widths = [...table.rows]
    .slice(0, 5)
    .map((row) => [...row.cells].reduce((n, cell) => n + cell.colSpan, 0));
  const more = labels.length - Math.max(0, ...widths);
  return more === 0 || more === 1;
}
