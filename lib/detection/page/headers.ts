import { isElement } from './elements.ts';
import { isHeadRow } from './table-head.ts';

const columnHeader = 'thead,[role=columnheader]';
const ownLabel = 'label,dt';

/** The part of the page to which a change gives new labels; null when no header or label has changed. */
export function labelledBy(target: Node, nodes: readonly Node[]): Element | null {
  const parent = isElement(target) ? target : target.parentElement;
  if (!parent) return null;
  const cell = parent.closest('thead,th,[role=columnheader]');
  if ((cell && headsColumn(cell)) || nodes.some(bringsHeader)) return aroundTable(parent);
  const label = parent.closest(ownLabel);
  if (label) return label.parentElement;
  return nodes.some((node) => isElement(node) && node.matches(ownLabel)) ? parent : null;
}

/** A row that begins with a header cell heads itself, not a column. */
function headsColumn(cell: Element): boolean {
  const row = cell.closest('tr');
  return !row || row.parentElement?.tagName === 'THEAD' || isHeadRow(row);
}

function bringsHeader(node: Node): boolean {
  if (!isElement(node)) return false;
  if (node.matches(columnHeader) || node.querySelector(columnHeader) !== null) return true;
  const row = node instanceof HTMLTableRowElement ? node : node.querySelector('tr:first-child');
  return row instanceof HTMLTableRowElement && row.cells.length > 1 && isHeadRow(row);
}

/** A header may sit in a table of its own, a few boxes away from the table that holds the cells. */
function aroundTable(parent: Element): Element {
  const { body } = parent.ownerDocument;
  let around = parent.closest('table,[role=grid],[role=treegrid],[role=table]') ?? parent;
  for (let level = 0; level < 3 && around.parentElement !== null && around.parentElement !== body; level++)
    around = around.parentElement;
  return around;
}
