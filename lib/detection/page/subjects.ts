import { rectsOf } from './boxes.ts';
import { hostOf, isVisible } from './elements.ts';
import type { Occurrence } from './occurrence.ts';
import type { PageReader } from './page-reader.ts';
import type { Painter } from './painter.ts';
import type { Subject } from './pop-over.ts';
import { Sight } from './sight.ts';

export interface SubjectSources {
  readonly painter: Painter;
  readonly reader: PageReader;
  readonly openShadow: (element: Element) => ShadowRoot | null;
}

/** Finds what a pop-over may be about: the marked finding at a point, the next one in view. */
export class Subjects {
  readonly #sources: SubjectSources;

  constructor(sources: SubjectSources) {
    this.#sources = sources;
  }

  /** The marked finding at a point of the visible part of the page. */
  at(x: number, y: number): Subject | null {
    const { painter, openShadow } = this.#sources;
    const hit = deepestAt(x, y, openShadow);
    if (!hit) return null;
    let found: { occurrence: Occurrence; rect: DOMRect } | null = null;
    for (const occurrence of painter.marked) {
      const { element, finding } = occurrence;
      if (!element.contains(hit) && !hit.contains(element)) continue;
      const rect = [...rectsOf(occurrence)].find((one) => isIn(one, x, y));
      if (!rect) continue;
      // Two may stand in one place, such as a date of birth that tells a minor.
      if (!found || finding.sensitivity === 'sensitive') found = { occurrence, rect };
    }
    return found && this.of(found.occurrence, found.rect);
  }

  /** The marked finding in view after this one, in the order of the page; the first one after the last. */
  after(last: Occurrence | null): Subject | null {
    const sight = new Sight();
    const inView = [...this.#sources.painter.marked].filter((occurrence) => {
      const rect = firstRect(occurrence);
      return rect && sight.part(rect, occurrence.element);
    });
    inView.sort(inOrder);
    const at = last ? inView.indexOf(last) : -1;
    // What was just said to be no personal data has no mark any more.
    const next = at < 0 && last !== null ? inView.find((other) => inOrder(last, other) < 0) : inView[at + 1];
    const chosen = next ?? inView[0];
    return chosen ? this.of(chosen) : null;
  }

  /** `null` for what is not drawn. */
  of(occurrence: Occurrence, rect = firstRect(occurrence)): Subject | null {
    if (!rect) return null;
    const { painter, reader } = this.#sources;
    const { finding, label, place } = occurrence;
    let places = 0;
    for (const other of reader.occurrences())
      if (other.finding.type === finding.type && other.label === label && other.place === place)
        if (painter.lookOf(other) !== undefined) places++;
    const covered = painter.coversAll ? undefined : painter.isCovered(occurrence);
    return { occurrence, rect, places, covered };
  }
}

/** A mark reaches a little below its line. */
const isIn = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  x >= left && x <= right && y >= top - 2 && y <= bottom + 4;

/** The innermost element drawn at a point of the visible part of the page, in shadow trees too. */
function deepestAt(x: number, y: number, openShadow: SubjectSources['openShadow']): Element | null {
  let hit = document.elementFromPoint(x, y);
  for (;;) {
    const inner: Element | null = (hit && openShadow(hit)?.elementFromPoint(x, y)) ?? null;
    if (!inner || inner === hit) return hit;
    hit = inner;
  }
}

/** Of what is in a closed `details` the browser still gives boxes. */
const firstRect = (occurrence: Occurrence): DOMRect | undefined =>
  isVisible(occurrence.element) ? [...rectsOf(occurrence)][0] : undefined;

/** By their order in the page; what is in a shadow tree stands where its host does. */
export function inOrder(a: Occurrence, b: Occurrence): number {
  if (a.element === b.element) return a.finding.start - b.finding.start;
  const [one, other] = [hostsOf(a.element), hostsOf(b.element)];
  const parted = one.findIndex((host, level) => host !== other[level]);
  const [from, to] = [one[parted], other[parted]];
  if (!from || !to) return one.length - other.length;
  return from.compareDocumentPosition(to) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The hosts of the shadow trees around an element, from the outermost to itself. */
function hostsOf(element: Element): Element[] {
  const host = hostOf(element);
  return host ? [...hostsOf(host), element] : [element];
}
