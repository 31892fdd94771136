import { isLabel } from '../labels.ts';
import { lineText } from './label-text.ts';

/** Elements at the beginning of a box that are looked at for a header: it comes early. */
const reach = 40;
/** Boxes around a row that are looked before, and boxes around a text that may be its cell. */
const levels = 6;
const depth = 4;

/** The labels over the cells of a row; none where no header stands over it. */
let heads = new WeakMap<Element, readonly string[]>();

/** Forgets which rows stand under a header, because one has changed. */
export function forgetRows(): void {
  heads = new WeakMap();
}

/** The label over a cell of a row that is boxes without roles, below a row of as many boxes that hold labels; else empty. */
export function rowLabel(element: Element): string {
  let cell = element;
  for (let level = 0; level < depth && cell.tagName !== 'TD'; level++) {
    const row = cell.parentElement;
    if (row === null) break;
    // Not childElementCount, which counts them each time.
    const labels = row.children.length > 2 ? headOver(row) : [];
    if (labels.length > 0) return labels[[...row.children].indexOf(cell)] ?? '';
    cell = row;
  }
  return '';
}

function headOver(row: Element): readonly string[] {
  const known = heads.get(row);
  if (known !== undefined) return known;
  let labels: readonly string[] = [];
  let at = row;
  for (let level = 0; level < levels && labels.length === 0; level++) {
    const around = at.parentElement;
    if (around === null) break;
    for (const box of new Set([around.firstElementChild, at.previousElementSibling]))
      if (box !== null && box !== at && labels.length === 0) labels = labelsIn(box, row.childElementCount);
    at = around;
  }
  heads.set(row, labels);
  return labels;
}

/** The labels in a box that holds a row of them and nothing else; the gap above a scroll bar may be one more. */
function labelsIn(box: Element, columns: number): readonly string[] {
  const inside = box.getElementsByTagName('*');
  for (let i = -1; i < reach; i++) {
    const row = i < 0 ? box : inside[i];
    if (row === undefined) break;
    if (row.childElementCount !== columns && row.childElementCount !== columns + 1) continue;
    const labels = [...row.children].map(lineText);
    // Rows of labels and values have labels in half of their boxes; two words may be a label and a value that reads as one.
    if (labels.filter(isLabel).length > columns / 2 && labels.filter(Boolean).length > 2)
      return box.textContent?.trim() === row.textContent?.trim() ? labels : [];
  }
  return [];
}
