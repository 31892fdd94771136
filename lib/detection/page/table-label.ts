import { isLabel } from '../labels.ts';
import { gridLabel } from './grid-label.ts';
import { labelText } from './label-text.ts';
import { gridOf } from './table-grid.ts';
import { headBeside, headOf, headRows } from './table-head.ts';

/** Columns of the cells of a table that has cells over several columns or rows; null when it has none. */
interface Places {
  readonly rows: number;
  readonly columns: ReadonlyMap<Element, number> | null;
}

let places = new WeakMap<Element, Places>();

/** Forgets where the cells of tables are, because a header has changed. */
export function forgetPlaces(): void {
  places = new WeakMap();
}

/** The column header, or the label in the cell before, of a table cell; else empty. */
export function cellLabel(cell: Element): string {
  return cell instanceof HTMLTableCellElement ? tableLabel(cell) : gridLabel(cell);
}

function tableLabel(cell: HTMLTableCellElement): string {
  const named = cell.hasAttribute('headers') ? labelByHeaders(cell) : '';
  if (named !== '') return named;
  const around = cell.parentElement?.parentElement?.parentElement;
  const table = around instanceof HTMLTableElement ? around : cell.closest('table');
  if (table === null) return '';
  const head = headOf(table) ?? headBeside(table);
  if (head !== null) {
    const byClass =
      head.byClass.size === 0
        ? undefined
        : [...cell.classList].map((name) => head.byClass.get(name)).find((text) => text !== undefined);
    const label = byClass ?? head.labels[columnOf(cell, table)] ?? '';
    if (label !== '') return label;
  }
  const before = labelText(cell.previousElementSibling);
  return isLabel(before) ? before : '';
}

function labelByHeaders(cell: HTMLTableCellElement): string {
  const root = cell.getRootNode() as Document | ShadowRoot;
  const texts = cell.headers.split(/\s+/).map((id) => (id === '' ? '' : labelText(root.getElementById(id))));
  return texts.find((text) => text !== '') ?? '';
}

/** True for a cell that heads a column. */
export function isColumnHead(cell: Element): boolean {
  if (cell.getAttribute('role') === 'columnheader') return true;
  const section = cell.parentElement?.parentElement;
  if (section?.tagName === 'THEAD') return true;
  const table = cell.tagName === 'TH' ? cell.closest('table') : null;
  return table !== null && headRows(table).some((row) => row === cell.parentElement);
}

function columnOf(cell: HTMLTableCellElement, table: HTMLTableElement): number {
  const { length } = table.rows;
  let known = places.get(table);
  if (known?.rows !== length) {
    const plain = table.querySelector('tbody [rowspan], tbody [colspan]') === null;
    const columns = plain ? null : new Map([...table.tBodies].flatMap((body) => [...gridOf([...body.rows])]));
    known = { rows: length, columns };
    places.set(table, known);
  }
  return known.columns?.get(cell) ?? cell.cellIndex;
}
