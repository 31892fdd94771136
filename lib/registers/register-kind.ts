import type { Settlement } from '../facts/settlement.ts';
import type { Text } from '../i18n/text.ts';

export interface RegisterColumn {
  /** Unique within its register. */
  readonly id: string;
  readonly label: Text;
  /** Said where it is filled in. */
  readonly hint?: Text;
  /** `count` holds whole numbers from 0 on, `data-set` the id of one, `choice` one of the options. */
  readonly holds: 'text' | 'date' | 'instant' | 'count' | 'person' | 'department' | 'data-set' | 'choice';
  readonly need: 'must' | 'should';
  /** Of a `choice`: what can be chosen. */
  readonly options?: readonly { readonly id: string; readonly label: Text }[];
}

/** How the entries of a register tell where the records of a data set went: a line of its balance sheet. */
export interface Settles {
  /** The column with the number of people. */
  readonly count: string;
  /** Where they went: always the same, or as chosen in a column whose options are settlements. */
  readonly as: Settlement | { readonly column: string };
}

/** A kind of numbered record. One file `kinds/<id>.ts` is one register. */
export interface RegisterKind {
  /** Equal to the file's name. */
  readonly id: string;
  /** Begins the numbers of its entries: `DES` in DES-2026-0007. Unique. */
  readonly prefix: string;
  /** Position among the registers; unique. */
  readonly order: number;
  readonly title: Text;
  /** What an entry proves. */
  readonly purpose: Text;
  readonly columns: readonly RegisterColumn[];
  readonly settles?: Settles;
  /** Two columns that may not name the same person: who did it and who watched. */
  readonly apart?: readonly [string, string];
  /** Ids of `duties.json` that its entries answer. */
  readonly duties: readonly string[];
}
