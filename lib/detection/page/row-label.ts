import { isLabel } from '../labels.ts';
import { lineText } from './label-text.ts';

/** Elements at the beginning of a box that are looked at for a header: it comes early. */
const reach = 40;

interface Head {
  /** Rows at the time. */
  readonly rows: number;
  /** Empty when no header stands over the rows. */
  readonly labels: readonly string[];
}
const heads = new WeakMap<Element, Head>();

/** The label over a column of rows that are boxes without roles, alike and under a box with as many labels; else empty. */
export function rowLabel(element: Element): string {
  let cell = element;
  for (let level = 0; level < 4; level++) {
    const row = cell.parentElement;
    const list = row?.parentElement;
    if (!row || !list || cell.tagName === 'TD') return '';
    if (row.childElementCount > 2 && list.childElementCount > 1 && isRow(row))
      return headOver(list, row.childElementCount)[[...row.children].indexOf(cell)] ?? '';
    cell = row;
  }
  return '';
}

const isRow = (row: Element): boolean => {
  const other = row.nextElementSibling ?? row.previousElementSibling;
  return other?.childElementCount === row.childElementCount;
};

function headOver(list: Element, columns: number): readonly string[] {
  const rows = list.childElementCount;
  const known = heads.get(list);
  if (known?.rows === rows) return known.labels;
  let labels = labelsIn(list.firstElementChild, columns);
  let around: Element | null = list;
  for (let level = 0; level < 5 && labels.length === 0 && around !== null; level++) {
    labels = labelsIn(around.previousElementSibling, columns);
    around = around.parentElement;
  }
  heads.set(list, { rows, labels });
  return labels;
}

/** The labels in a box that holds a row of them and nothing else; the gap above a scroll bar may be one more. */
function labelsIn(box: Element | null, columns: number): readonly string[] {
  const inside = box?.getElementsByTagName('*');
  for (let i = -1; box !== null && i < reach; i++) {
    const row = i < 0 ? box : inside?.[i];
    if (row === undefined) break;
    if (row.childElementCount !== columns && row.childElementCount !== columns + 1) continue;
    const labels = [...row.children].map(lineText);
    // Rows of labels and values have labels in half of their boxes.
    if (labels.filter(isLabel).length > columns / 2)
      return box.textContent?.trim() === row.textContent?.trim() ? labels : [];
  }
  return [];
}
