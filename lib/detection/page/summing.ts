import { Grouping } from './groups.ts';
import type { Occurrence } from './occurrence.ts';

/** Sums up what was found a few at a time, because making the fingerprints of thousands of values takes long. */
export class Summing {
  readonly state: string;
  readonly grouping = new Grouping();
  readonly values = new Set<string>();
  readonly #occurrences: Iterator<Occurrence>;

  constructor(state: string, occurrences: Iterator<Occurrence>) {
    this.state = state;
    this.#occurrences = occurrences;
  }

  /** True when all are in. */
  go(): boolean {
    for (let i = 0; i < 50; i++) {
      const { done, value } = this.#occurrences.next();
      if (done === true) return true;
      this.grouping.add(value);
      this.values.add(value.value);
    }
    return false;
  }
}
