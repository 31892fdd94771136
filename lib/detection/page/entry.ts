import type { Occurrence } from './occurrence.ts';

/** What is known of one place of the page. */
export interface Entry {
  readonly nodes: number;
  readonly occurrences: readonly Occurrence[];
  /** The value of a field when it was read. */
  readonly state: string;
  /** Rows that a line here says a list has. */
  readonly total: number | undefined;
}

/** A place that holds nothing. */
export const blank: Entry = { nodes: 0, occurrences: [], state: '', total: undefined };
/** One text that holds nothing. */
export const plain: Entry = { ...blank, nodes: 1 };
