import type { Box } from '../page-report.ts';
import { flowOf, isVisible } from './elements.ts';
import type { Occurrence } from './occurrence.ts';
import { type Area, Sight } from './sight.ts';

/** A page with more is not worth a picture. */
const mostBoxes = 20_000;
/** Smaller pictures are icons, in CSS pixels. */
const icon = 32;
/** What is drawn here cannot be read. */
const picture = 'img,canvas,video,embed,object,input[type=image],svg image';
/** Hints, names of files, and frames, whose own findings nobody can place from here. */
const unreadable = ':placeholder-shown,input[type=file],iframe,frame';

export interface BoxSources {
  readonly occurrences: Iterable<Occurrence>;
  /** The document and all shadow roots. */
  readonly roots: Iterable<Document | ShadowRoot>;
}

/**
 * Where on the screen the findings are that are in view now, the rest of each column that holds one, and everything
 * whose content cannot be read, in CSS pixels of the visible part of the page. `undefined` when there are too many.
 */
export function boxesInView({ occurrences, roots }: BoxSources): Box[] | undefined {
  const boxes: Box[] = [];
  const sight = new Sight();
  const add = (rects: Iterable<DOMRect>, element: Element) => {
    for (const rect of rects) {
      const part = sight.part(rect, element);
      if (part) boxes.push(onScreen(part));
    }
  };
  const columns = new Columns();
  for (const occurrence of occurrences) {
    columns.add(occurrence.element);
    if (isVisible(occurrence.element)) add(rectsOf(occurrence), holderOf(occurrence));
  }
  for (const cell of columns.cells()) if (isVisible(cell)) add(contentsOf(cell), cell);
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) {
      const rect = element.getBoundingClientRect();
      if (sight.has(rect) && isVisible(element) && showsMore(element, rect)) add([rect], element);
    }
  return boxes.length > mostBoxes ? undefined : boxes;
}

/** True for what shows more than the reader reads of it, words out of a style sheet as well. */
function showsMore(element: Element, { width, height }: DOMRect): boolean {
  if (element.matches(unreadable)) return true;
  // A number in one line is as low as an icon.
  if (Math.max(width, height) > icon && (element.matches(picture) || hasPicture(element))) return true;
  return ['::before', '::after'].some((part) =>
    /^".*[\p{L}\d]/u.test(getComputedStyle(element, part).content),
  );
}

/** A background under words is an ornament, and one that takes no clicks a watermark over everything. */
function hasPicture(element: Element): boolean {
  const { backgroundImage, pointerEvents } = getComputedStyle(element);
  return (
    backgroundImage.includes('url(') && pointerEvents !== 'none' && !/\S/.test(element.textContent ?? '')
  );
}

/** The element around all of it. */
function holderOf({ range, element }: Occurrence): Element {
  if (!range || range.startContainer === range.endContainer) return element;
  const around = flowOf(range.startContainer);
  return around instanceof ShadowRoot ? around.host : (around ?? element);
}

/**
 * A value in text has its own boxes, one a line. Of a field the whole box is taken, and also of an element that
 * carries a value in an attribute: what it shows is often a part of the value.
 */
export function rectsOf({ range, element }: Occurrence): Iterable<DOMRect> {
  if (!range) return element.getClientRects();
  const live = new Range();
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
    const place = cell ? placeOf(cell) : -1;
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
  return row ? [...row.children].indexOf(cell) : -1;
}

function contentsOf(cell: Element): Iterable<DOMRect> {
  const range = new Range();
  range.selectNodeContents(cell);
  return range.getClientRects();
}

function onScreen({ left, top, right, bottom }: Area): Box {
  // A document that is shown has one.
  const { scale, offsetLeft, offsetTop } = visualViewport as VisualViewport;
  return {
    left: (left - offsetLeft) * scale,
    top: (top - offsetTop) * scale,
    width: (right - left) * scale,
    height: (bottom - top) * scale,
  };
}
