import type { Box } from '../page-report.ts';
import { isVisible } from './elements.ts';
import type { Occurrence } from './occurrence.ts';

/** A page with more is not worth a picture. */
const mostBoxes = 20_000;
/** Smaller pictures are icons, in CSS pixels. */
const icon = 32;
/** What is drawn here cannot be read: pictures, and frames, whose own findings nobody can place from here. */
const unreadable = 'iframe,frame,img,canvas,video,embed,object,input[type=image],svg image';

export interface BoxSources {
  readonly occurrences: Iterable<Occurrence>;
  /** The document and all shadow roots. */
  readonly roots: Iterable<Document | ShadowRoot>;
  readonly view: Window;
}

/**
 * Where on the screen the findings are that are in view now, the rest of each column that holds one, and everything
 * whose content cannot be read, in CSS pixels of the visible part of the page. `undefined` when there are too many.
 */
export function boxesInView({ occurrences, roots, view }: BoxSources): Box[] | undefined {
  const boxes: Box[] = [];
  const columns = new Columns();
  for (const occurrence of occurrences) {
    columns.add(occurrence.element);
    if (isVisible(occurrence.element)) for (const rect of rectsOf(occurrence)) add(boxes, rect, view);
  }
  for (const cell of columns.cells())
    if (isVisible(cell)) for (const rect of contentsOf(cell)) add(boxes, rect, view);
  for (const root of roots)
    for (const element of root.querySelectorAll(unreadable)) {
      const rect = element.getBoundingClientRect();
      if (rect.width > icon && rect.height > icon && isVisible(element)) add(boxes, rect, view);
    }
  return boxes.length > mostBoxes ? undefined : boxes;
}

/**
 * A value in text has its own boxes, one a line. Of a field the whole box is taken, and also of an element that
 * carries a value in an attribute: what it shows is often a part of the value.
 */
export function rectsOf({ range, element, place }: Occurrence): Iterable<DOMRect> {
  if (range === null || place !== 'text') return element.getClientRects();
  const live = element.ownerDocument.createRange();
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    // The text has just been cut shorter.
    return element.getClientRects();
  }
  return live.getClientRects();
}

const rowSelector = 'tr,[role=row]';
const cellSelector = 'td,[role=gridcell],[role=cell]';

/** Columns that hold a finding. A value that was not recognised stands most likely among those that were. */
class Columns {
  readonly #places = new Map<Element, Set<number>>();

  add(element: Element): void {
    const cell = element.closest(cellSelector);
    const table = cell?.closest('table,[role=grid],[role=table],[role=treegrid]');
    const place = cell === null ? -1 : placeOf(cell);
    if (!table || place < 0) return;
    this.#places.set(table, (this.#places.get(table) ?? new Set()).add(place));
  }

  *cells(): Generator<Element> {
    for (const [table, places] of this.#places)
      for (const row of table.querySelectorAll(rowSelector))
        for (const place of places) {
          const cell = row.children[place];
          if (cell?.matches(cellSelector)) yield cell;
        }
  }
}

/** Counted from the left; -1 outside a row. Joined cells shift it, and then a neighbour is black instead. */
function placeOf(cell: Element): number {
  const row = cell.closest(rowSelector);
  return row === null ? -1 : [...row.children].indexOf(cell);
}

function contentsOf(cell: Element): Iterable<DOMRect> {
  const range = cell.ownerDocument.createRange();
  range.selectNodeContents(cell);
  return range.getClientRects();
}

function add(boxes: Box[], rect: DOMRect, view: Window): void {
  const { scale, offsetLeft, offsetTop } = view.visualViewport ?? { scale: 1, offsetLeft: 0, offsetTop: 0 };
  const left = (rect.left - offsetLeft) * scale;
  const top = (rect.top - offsetTop) * scale;
  const box = { left, top, width: rect.width * scale, height: rect.height * scale };
  if (box.width <= 0 || box.height <= 0) return;
  if (left + box.width < 0 || top + box.height < 0 || left > view.innerWidth || top > view.innerHeight)
    return;
  boxes.push(box);
}
