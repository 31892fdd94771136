import { isLabel, labelEvidence } from '../labels.ts';
import { upwards } from './elements.ts';
import { lineText } from './label-text.ts';
import { remembered } from './memory.ts';
import { looksLikeName } from './name-hint.ts';
import { isPeer } from './sibling-label.ts';

/** Elements at the beginning of a box that are looked at for a header: it comes early. */
const reach = 40;
/** Boxes around a row that are looked before, and boxes around a text that may be its cell. */
const levels = 6;
const depth = 9;

/** The label over a cell of a row that is boxes without roles, below a row of as many boxes that hold labels; else empty. */
export function rowLabel(element: Element): string {
  for (const cell of upwards(element, depth)) {
    const row = cell.parentElement;
    // A cell of a table has its label from there, and a button says what it does.
    if (!row || row.tagName === 'TD' || cell.tagName === 'BUTTON') break;
    // Not childElementCount, which counts them each time.
    const { length } = row.children;
    const labels = length > 2 || (length > 1 && isOneOfMany(row)) ? headOver(row) : [];
    if (labels.length > 0) return labelIn(cell, element, labels[[...row.children].indexOf(cell)] ?? '');
  }
  return '';
}

/** What the label of a cell says of an element in it: that of names says nothing of what stands below a name. */
export function labelIn(cell: Element | null, element: Element, label: string): string {
  const types = element === cell ? undefined : labelEvidence(label)?.types;
  if (types?.size !== 1 || !types.has('person.name')) return label;
  for (let at = element; at !== cell && at.parentElement !== null; at = at.parentElement)
    for (let before = at.previousElementSibling; before !== null; before = before.previousElementSibling)
      if (looksLikeName((before.textContent ?? '').trim()) && !isPeer(before, at)) return '';
  return label;
}

/** True for a row beside one of the same class. */
const isOneOfMany = ({ className, nextElementSibling, previousElementSibling }: Element) =>
  (nextElementSibling ?? previousElementSibling)?.className === className;

const isHead = (box: Element) => /head/i.test(box.getAttribute('class') ?? '');

/** The labels over the cells of a row; none where no header stands over it. */
const headOver = remembered((row: Element): readonly string[] => {
  let labels: readonly string[] = [];
  for (const at of upwards(row, levels)) {
    const around = at.parentElement;
    if (!around || labels.length > 0) break;
    for (const box of new Set([around.firstElementChild, at.previousElementSibling]))
      if (box && box !== at && labels.length === 0) {
        // A row of as many boxes around this one has the labels beside it for its own.
        if (at !== row && at.childElementCount > 2 && heads(box, at)) return labels;
        labels = labelsIn(box, row.childElementCount);
      }
  }
  return labels;
});

const heads = ({ childElementCount, children }: Element, row: Element): boolean =>
  childElementCount === row.childElementCount && [...children].some((part) => isLabel(lineText(part)));

/** Tabs and buttons stand in rows as headers do. */
const isChoice = (part: Element): boolean =>
  /^(?:A|BUTTON)$/.test(part.tagName) ||
  /\btab\b|tabs/.test(`${part.getAttribute('role')} ${part.className}`);

/** The labels in a box that holds a row of them and nothing else; the gap above a scroll bar may be one more. */
function labelsIn(box: Element, columns: number): readonly string[] {
  const inside = box.getElementsByTagName('*');
  for (let i = -1; i < reach; i++) {
    const row = i < 0 ? box : inside[i];
    if (!row) break;
    if (row.childElementCount !== columns && row.childElementCount !== columns + 1) continue;
    const labels = [...row.children].map((part) => (isChoice(part) ? '' : lineText(part)));
    const filled = labels.filter(Boolean).length;
    const known = labels.filter((label) => [label, label.replace(/s$/, '')].some(isLabel)).length;
    const head = isHead(box) || isHead(row);
    // Rows of labels and values have labels in half of their boxes; two words may be a label and a value that reads as one.
    if ((filled > 2 || (head && columns < 3)) && known > (head ? 0 : filled / 2))
      return box.textContent?.trim() === row.textContent?.trim() ? labels : [];
  }
  return [];
}
