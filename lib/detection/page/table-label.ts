import { labelEvidence } from '../labels.ts';
import { closestThrough } from './elements.ts';
import { headerText, labelText } from './label-text.ts';

const cellSelector = 'td,th,[role=gridcell],[role=cell]';
const columnClass = /(?:^|[_-])col(?:umn)?[_-]?\w*\d/;

interface Head {
  /** Label of each column, counted with colspans. */
  readonly labels: readonly string[];
  /** The same by the class that some table libraries give to all cells of a column. */
  readonly byClass: ReadonlyMap<string, string>;
}

let heads = new WeakMap<Element, Head | null>();
let columns = new WeakMap<Element, ReadonlyMap<Element, number>>();

/** Forgets what was read of tables, because the page has changed. */
export function forgetTables(): void {
  heads = new WeakMap();
  columns = new WeakMap();
}

/** The column header, or the label in the cell before, of the table cell around an element; else empty. */
export function columnLabel(element: Element): string {
  const cell = closestThrough(element, cellSelector);
  if (cell === null) return '';
  if (cell instanceof HTMLTableCellElement) return tableLabel(cell);
  return gridLabel(cell);
}

function tableLabel(cell: HTMLTableCellElement): string {
  const named = cell.headers
    .split(/\s+/)
    .map((id) =>
      id === '' ? '' : labelText((cell.getRootNode() as Document | ShadowRoot).getElementById(id)),
    )
    .find((text) => text !== '');
  if (named !== undefined) return named;
  const table = cell.closest('table');
  if (table === null) return '';
  const head = headOf(table) ?? headBeside(table);
  if (head !== null) {
    const byClass = [...cell.classList]
      .map((name) => head.byClass.get(name))
      .find((text) => text !== undefined);
    const label = byClass ?? head.labels[columnOf(cell, table)] ?? '';
    if (label !== '') return label;
  }
  const before = labelText(cell.previousElementSibling);
  return labelEvidence(before) === null ? '' : before;
}

/** True inside a cell that heads a column. */
export function isColumnHeader(element: Element): boolean {
  const cell = element.closest('th,td');
  const table = cell?.closest('table');
  if (cell === null || table === null || table === undefined) return false;
  return (
    cell.closest('thead') !== null ||
    (cell.tagName === 'TH' && headRows(table).some((row) => row === cell.parentElement))
  );
}

function headOf(table: HTMLTableElement): Head | null {
  const known = heads.get(table);
  if (known !== undefined) return known;
  const rows = headRows(table);
  const head = rows.length === 0 ? null : readHead(rows);
  heads.set(table, head);
  return head;
}

/** The rows of the table's head, or the leading rows that hold nothing but header cells. */
function headRows(table: HTMLTableElement): HTMLTableRowElement[] {
  if (table.tHead !== null && table.tHead.rows.length > 0) return [...table.tHead.rows];
  const rows: HTMLTableRowElement[] = [];
  for (const row of table.rows) {
    if (row.cells.length < 2 || rows.length > 3 || !allHeaders(row)) break;
    rows.push(row);
  }
  return rows;
}

const allHeaders = (row: HTMLTableRowElement) =>
  [...row.cells].every((cell) => cell.tagName === 'TH' || labelText(cell) === '') &&
  row.querySelector('th') !== null;

function readHead(rows: readonly HTMLTableRowElement[]): Head | null {
  const labels: string[] = [];
  const byClass = new Map<string, string>();
  const places = gridOf(rows);
  for (const row of rows) {
    for (const cell of row.cells) {
      const text = headerText(cell);
      const from = places.get(cell) ?? 0;
      for (let column = from; column < from + cell.colSpan; column++)
        labels[column] = text || (labels[column] ?? '');
      for (const name of cell.classList) if (columnClass.test(name)) byClass.set(name, text);
    }
  }
  return labels.some((label) => label !== '') ? { labels, byClass } : null;
}

/** The table beside that holds the header alone, as table libraries split it to keep it in place while scrolling. */
function headBeside(table: HTMLTableElement): Head | null {
  let around = table.parentElement;
  for (let level = 0; level < 6 && around !== null; level++) {
    for (const other of around.querySelectorAll('table')) {
      if (other === table) break;
      const head = headOf(other);
      const alone = other.tBodies.length === 0 || [...other.tBodies].every((body) => body.rows.length === 0);
      if (head !== null && (alone || other.rows.length === other.tHead?.rows.length)) {
        heads.set(table, head);
        return head;
      }
    }
    around = around.parentElement;
  }
  return null;
}

function columnOf(cell: HTMLTableCellElement, table: HTMLTableElement): number {
  let places = columns.get(table);
  if (places === undefined) {
    const plain = table.querySelector('tbody [rowspan], tbody [colspan]') === null;
    places = plain ? new Map() : new Map([...table.tBodies].flatMap((body) => [...gridOf([...body.rows])]));
    columns.set(table, places);
  }
  return places.get(cell) ?? cell.cellIndex;
}

/** The column at which each cell begins, with colspans and rowspans counted. */
function gridOf(rows: readonly HTMLTableRowElement[]): Map<Element, number> {
  const places = new Map<Element, number>();
  const taken = rows.map(() => new Set<number>());
  rows.forEach((row, r) => {
    let column = 0;
    for (const cell of row.cells) {
      while (taken[r]?.has(column)) column++;
      places.set(cell, column);
      for (let below = r + 1; below < r + cell.rowSpan; below++) {
        for (let i = 0; i < cell.colSpan; i++) taken[below]?.add(column + i);
      }
      column += cell.colSpan;
    }
  });
  return places;
}

function gridLabel(cell: Element): string {
  const grid = closestThrough(cell, '[role=grid],[role=table],[role=treegrid]');
  const row = cell.closest('[role=row]');
  if (grid === null) return '';
  const headers = [...grid.querySelectorAll('[role=columnheader]')];
  const index = cell.getAttribute('aria-colindex');
  const named =
    index === null ? undefined : headers.find((header) => header.getAttribute('aria-colindex') === index);
  if (named !== undefined) return labelText(named);
  const cells = row === null ? [] : [...row.querySelectorAll('[role=gridcell],[role=cell],[role=rowheader]')];
  return labelText(headers[cells.indexOf(cell)]);
}
