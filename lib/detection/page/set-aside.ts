import type { Rejection } from '../feedback.ts';
import type { Occurrence } from './occurrence.ts';
import { scrubLabel } from './scrub.ts';

/** What a person has said is not personal data on this site, ready to be asked for each occurrence. */
export class SetAside {
  readonly #types = new Set<string>();
  readonly #columns = new Set<string>();
  readonly #values = new Map<string, Set<string>>();

  /** All about the site that the page is on. */
  constructor(rejections: readonly Rejection[]) {
    for (const one of rejections) {
      if (one.scope === 'site') this.#types.add(one.type);
      else if (one.scope === 'column') this.#columns.add(`${one.type}\n${one.label}`);
      else this.#values.set(one.type, (this.#values.get(one.type) ?? new Set()).add(one.fingerprint));
    }
  }

  has(occurrence: Occurrence): boolean {
    const { type } = occurrence.finding;
    if (this.#types.has(type)) return true;
    if (this.#columns.size > 0 && this.#columns.has(`${type}\n${scrubLabel(occurrence.label)}`)) return true;
    // Fingerprints take long to make: asked for only where some value of this kind was rejected.
    return this.#values.get(type)?.has(occurrence.fingerprint) === true;
  }
}
