import type { Occurrence } from './occurrence.ts';

/** What is known of one place of the page. */
export interface Entry {
  readonly nodes: number;
  readonly occurrences: readonly Occurrence[];
  /** The value of a field when it was read. */
  readonly state: string;
  /** What is said here of values; empty without. */
  readonly label: string;
  /** What was read, for names that are told later; empty where it holds no word that may be one. */
  readonly words: string;
}

/** A place that holds nothing. */
export const blank: Entry = { nodes: 0, occurrences: [], state: '', label: '', words: '' };
