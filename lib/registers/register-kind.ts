import type { Text } from '../i18n/text.ts';

export interface RegisterColumn {
  /** Unique within its register. */
  readonly id: string;
  readonly label: Text;
  readonly holds: 'text' | 'date' | 'instant' | 'count' | 'person' | 'department' | 'data-set' | 'evidence';
  readonly need: 'must' | 'should';
}

/** A kind of numbered record. One file `kinds/<id>.ts` is one register. */
export interface RegisterKind {
  /** Equal to the file's name. */
  readonly id: string;
  readonly title: Text;
  /** What an entry proves. */
  readonly purpose: Text;
  readonly columns: readonly RegisterColumn[];
  /** Ids of `duties.json` that its entries answer. */
  readonly duties: readonly string[];
  /** False while nobody can write an entry: it is announced, and covers no duty yet. */
  readonly usable: boolean;
}
