import type { Recognizer } from '../recognizer.ts';

const files = import.meta.glob<Recognizer>(['./**/*.ts', '!./index.ts'], { eager: true, import: 'default' });

const all = Object.values(files);
const empty = Object.fromEntries(all.flatMap((recognizer) => Object.keys(recognizer)).map((name) => [name]));

/** Every kind of personal data that is looked for, by id. A file in this folder is the registration. */
export const recognizers: ReadonlyMap<string, Recognizer> = new Map(
  // All with the same properties in the same order: engines read objects of one shape several times as fast.
  all.map((recognizer) => [recognizer.id, { ...empty, ...recognizer }]),
);
