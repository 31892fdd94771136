import { isLabel } from '../labels.ts';
import { namedIn } from './elements.ts';
import { gridLabel } from './grid-label.ts';
import { labelText } from './label-text.ts';
import { gridOf } from './table-grid.ts';
import { headOf, headRows, isHeadRow } from './table-head.ts';

/** Columns of the cells of a table that has cells over several columns or rows; null when it has none. */
interface Places {
  readonly rows: number;
  readonly columns: ReadonlyMap<Element, number> | null;
}

const places = new WeakMap<Element, Places>();
/** The row asked about last. */
let recent: { readonly row: Element | null; readonly columns: Places['columns'] } = {
  row: null,
  columns: null,
};

/** The column header, or the label in the cell before, of a table cell; else empty. */
export function cellLabel(cell: Element): string {
  return labelByHeaders(cell) || (cell instanceof HTMLTableCellElement ? tableLabel(cell) : gridLabel(cell));
}

function tableLabel(cell: HTMLTableCellElement): string {
  const around = cell.parentElement?.parentElement?.parentElement;
  const table = around instanceof HTMLTableElement ? around : cell.closest('table');
  if (!table) return '';
  const over = table.tHead ? '' : overLabel(cell);
  if (over !== '') return over;
  const head = headOf(table);
  if (head) {
    const byClass =
      head.byClass.size === 0
        ? undefined
        : [...cell.classList].map((name) => head.byClass.get(name)).find((text) => text !== undefined);
    const column = columnOf(cell, table);
    const label = byClass ?? head.labels[column] ?? '';
    // What spans columns of different names belongs to none; of pairs the label beside says more than the head of the column.
    if (label !== '' && (cell.colSpan === 1 || label === head.labels[column + cell.colSpan - 1]))
      return (head.labels.length < 3 && labelBeside(cell)) || label;
  }
  return labelBeside(cell) || (head ? '' : aboveLabel(cell, isNamed));
}

function labelBeside({ previousElementSibling }: Element): string {
  const text = labelText(previousElementSibling);
  return isLabel(text) ? text : '';
}

/** The label over a value where rows of header cells and rows of values take turns. */
const overLabel = (cell: HTMLTableCellElement): string =>
  cell.parentElement?.previousElementSibling?.firstElementChild?.tagName === 'TH'
    ? aboveLabel(cell, ({ tagName }) => tagName === 'TH')
    : '';

/** A sentence that ends with the word of a label is none. */
const isNamed = (cell: Element) => {
  const text = labelText(cell);
  return isLabel(text) && !/[\u3400-\u9fff]{9}/.test(text);
};

/** The words in the cell above, where it and the one beside it are labels, one for each value of the row. */
function aboveLabel(cell: HTMLTableCellElement, labels: (cell: Element) => boolean): string {
  const row = cell.parentElement as HTMLTableRowElement;
  const over = row.previousElementSibling;
  if (!(over instanceof HTMLTableRowElement) || over.cells.length !== row.cells.length) return '';
  const above = over.cells[cell.cellIndex] as HTMLTableCellElement;
  const beside = above.previousElementSibling ?? above.nextElementSibling;
  return beside !== null && labels(above) && labels(beside) ? labelText(above) : '';
}

function labelByHeaders(cell: Element): string {
  const name = cell.hasAttribute('headers') ? 'headers' : 'aria-describedby';
  if (!cell.hasAttribute(name)) return '';
  const heads = namedIn(cell, name);
  // A tooltip may describe a cell, too.
  return labelText(heads.find((head) => head?.matches('th,[role=columnheader]')));
}

/** True for a cell that heads a column. */
export function isColumnHead(cell: Element): boolean {
  if (cell.getAttribute('role') === 'columnheader') return true;
  const section = cell.parentElement?.parentElement;
  if (section?.tagName === 'THEAD') return true;
  const table = cell.tagName === 'TH' ? cell.closest('table') : null;
  const row = cell.parentElement as HTMLTableRowElement;
  if (!table) return false;
  return headRows(table).includes(row) || (row.querySelectorAll('th').length > 1 && isHeadRow(row));
}

/** The cell of the same row whose column header matches; null when there is none. */
export function cellUnder(cell: HTMLTableCellElement, header: RegExp): Element | null {
  const table = cell.closest('table');
  const head = table ? headOf(table) : null;
  const column = head?.labels.findIndex((label) => header.test(label)) ?? -1;
  if (!table || column < 0 || !cell.parentElement) return null;
  const row = cell.parentElement as HTMLTableRowElement;
  return [...row.cells].find((one) => columnOf(one, table) === column) ?? null;
}

function columnOf(cell: HTMLTableCellElement, table: HTMLTableElement): number {
  // Counting the rows of a long table takes long: the cells of a row are asked about one after the other.
  if (recent.row !== cell.parentElement) {
    const { length } = table.rows;
    let known = places.get(table);
    if (known?.rows !== length) {
      const plain = table.querySelector('tbody [rowspan], tbody [colspan]') === null;
      const columns = plain
        ? null
        : new Map([...table.tBodies].flatMap((body) => [...gridOf([...body.rows])]));
      known = { rows: length, columns };
      places.set(table, known);
    }
    recent = { row: cell.parentElement, columns: known.columns };
  }
  return recent.columns?.get(cell) ?? cell.cellIndex;
}
