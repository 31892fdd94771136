import type { DataSet } from './data-set.ts';

/** Which duties of the catalogue a field of the inventory answers once it is filled in. */
export const fieldDuties: Readonly<Partial<Record<keyof DataSet, readonly string[]>>> = {
  name: ['J.02.2', 'J.02.4'],
  system: ['J.02.4'],
  categories: ['O.03.1', 'O.08.3', 'O.21.2'],
  disposition: ['E.03.1', 'J.03.1', 'J.03.2'],
};
