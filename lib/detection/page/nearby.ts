import type { Occurrence } from './occurrence.ts';
import { runsNear } from './runs.ts';

/** Tells which occurrences are on the screen or up to one screen away from it. */
export class Nearby {
  readonly #tell: (near: ReadonlySet<Occurrence>) => void;
  readonly #boxes = new Map<Element, Set<Occurrence>>();
  readonly #boxOf = new Map<Occurrence, Element>();
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (near: ReadonlySet<Occurrence>) => void) {
    this.#tell = tell;
  }

  add(occurrence: Occurrence): void {
    // Thousands of rows are many to measure, their cells too many.
    const box = occurrence.row;
    this.#boxOf.set(occurrence, box);
    const inside = this.#boxes.get(box);
    if (!inside) this.#boxes.set(box, new Set([occurrence]));
    else inside.add(occurrence);
  }

  remove(occurrence: Occurrence): void {
    const box = this.#boxOf.get(occurrence);
    if (!box) return;
    this.#boxOf.delete(occurrence);
    const inside = this.#boxes.get(box);
    inside?.delete(occurrence);
    if (inside?.size === 0) this.#boxes.delete(box);
  }

  /** Looks right after the next picture, when asking for boxes costs no layout of its own. */
  plan(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#timer ??= setTimeout(this.#look, 0);
      this.#frame = 0;
    });
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }

  readonly #look = (): void => {
    this.#timer = undefined;
    const near = new Set<Occurrence>();
    for (const box of runsNear([...this.#boxes.keys()], -innerHeight, 2 * innerHeight))
      for (const occurrence of this.#boxes.get(box) ?? []) near.add(occurrence);
    this.#tell(near);
  };
}
