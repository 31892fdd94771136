import { closestThrough, parentOf } from './elements.ts';
import { headerText, labelText } from './label-text.ts';
import { remembered } from './memory.ts';

const grids = '[role=grid],[role=table],[role=treegrid]';
const rowSelector = '[role=row]';
const columnHeader = '[role=columnheader]';

/** Labels of the columns of a grid, by the number that the page gives them and by position. */
interface GridHead {
  readonly byNumber: ReadonlyMap<string, string>;
  readonly byPosition: readonly string[];
}

/** The column header of a cell in a grid made of roles, also when header and cell lie in shadow trees; else empty. */
export function gridLabel(cell: Element): string {
  const grid = closestThrough(cell, grids);
  if (!grid) return '';
  const head = headOf(grid);
  const number = cell.getAttribute('aria-colindex');
  const named = number === null ? undefined : head.byNumber.get(number);
  return named ?? head.byPosition[positionOf(cell)] ?? '';
}

const headOf = remembered((grid: Element): GridHead => {
  const byNumber = new Map<string, string>();
  const byPosition: string[] = [];
  for (const header of headersIn(grid)) {
    const text = headerText(header) || labelText(header.shadowRoot?.firstElementChild);
    const number = header.getAttribute('aria-colindex');
    if (number !== null) byNumber.set(number, text);
    byPosition[positionOf(header)] = text;
  }
  return { byNumber, byPosition };
});

/** Elements looked at for headers in shadow trees: a header comes early. */
const reach = 500;

function headersIn(grid: Element): Element[] {
  const plain = [...grid.querySelectorAll(columnHeader)];
  if (plain.length > 0) return plain;
  let left = reach;
  const found: Element[] = [];
  const look = (root: Element | ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      if (left-- <= 0) return;
      if (element.getAttribute('role') === 'columnheader') found.push(element);
      else if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  if (grid.shadowRoot) look(grid.shadowRoot);
  look(grid);
  return found;
}

/** The place of a cell or header in its row, which may hold hosts around it and headings of several columns. */
function positionOf(cell: Element): number {
  let position = 0;
  for (let box: Element | null = cell; box !== null && !box.matches(rowSelector); box = parentOf(box)) {
    const inRow = box.parentElement?.matches(rowSelector) === true;
    for (let before = box.previousElementSibling; before !== null; before = before.previousElementSibling) {
      const counts = before.hasAttribute('role') || (inRow && before.tagName === box.tagName);
      position += before.querySelectorAll(columnHeader).length || (counts ? 1 : 0);
    }
  }
  return position;
}
