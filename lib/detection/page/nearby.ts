import type { Occurrence } from './occurrence.ts';
import { runsNear } from './runs.ts';

/** Boxes that are measured for all that is in them: thousands of rows are many, their cells too many. */
const rows = 'tr,[role=row],li';

/** Tells which occurrences are on the screen or up to one screen away from it. */
export class Nearby {
  readonly #view: Window | null;
  readonly #tell: (near: ReadonlySet<Occurrence>) => void;
  readonly #boxes = new Map<Element, Set<Occurrence>>();
  readonly #boxOf = new Map<Occurrence, Element>();
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, tell: (near: ReadonlySet<Occurrence>) => void) {
    this.#view = document.defaultView;
    this.#tell = tell;
  }

  add(occurrence: Occurrence): void {
    const box = rowAround(occurrence.element);
    this.#boxOf.set(occurrence, box);
    const inside = this.#boxes.get(box);
    if (inside === undefined) this.#boxes.set(box, new Set([occurrence]));
    else inside.add(occurrence);
  }

  remove(occurrence: Occurrence): void {
    const box = this.#boxOf.get(occurrence);
    if (box === undefined) return;
    this.#boxOf.delete(occurrence);
    const inside = this.#boxes.get(box);
    inside?.delete(occurrence);
    if (inside?.size === 0) this.#boxes.delete(box);
  }

  /** Looks right after the next picture, when asking for boxes costs no layout of its own. */
  plan(): void {
    if (this.#frame !== 0 || this.#view === null) return;
    this.#frame = this.#view.requestAnimationFrame(() => {
      this.#timer ??= setTimeout(this.#look, 0);
      this.#frame = 0;
    });
  }

  stop(): void {
    this.#view?.cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }

  readonly #look = (): void => {
    this.#timer = undefined;
    const height = this.#view?.innerHeight ?? 0;
    const near = new Set<Occurrence>();
    for (const box of runsNear([...this.#boxes.keys()], -height, 2 * height))
      for (const occurrence of this.#boxes.get(box) ?? []) near.add(occurrence);
    this.#tell(near);
  };
}

/** Step by step where tables have it: asking for a selector takes ten times as long. */
function rowAround(element: Element): Element {
  let at: Element | null = element;
  for (let level = 0; level < 4 && at !== null && !at.hasAttribute('role'); level++) {
    if (at.tagName === 'TR') return at;
    if (at.tagName === 'LI') break;
    at = at.parentElement;
  }
  return element.closest(rows) ?? element;
}
