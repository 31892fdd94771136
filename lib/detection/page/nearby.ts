import type { Occurrence } from './occurrence.ts';
import { runsNear } from './runs.ts';

/** Tells which occurrences are on the screen or up to one screen away from it. */
export class Nearby {
  readonly #tell: (near: ReadonlySet<Occurrence>) => void;
  readonly #boxes = new Map<Element, Set<Occurrence>>();
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: (near: ReadonlySet<Occurrence>) => void) {
    this.#tell = tell;
  }

  add(occurrence: Occurrence): void {
    // Thousands of rows are many to measure, their cells too many.
    const { row } = occurrence;
    this.#boxes.set(row, (this.#boxes.get(row) ?? new Set()).add(occurrence));
  }

  remove(occurrence: Occurrence): void {
    const { row } = occurrence;
    const inside = this.#boxes.get(row);
    inside?.delete(occurrence);
    if (inside?.size === 0) this.#boxes.delete(row);
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
