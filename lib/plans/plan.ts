import type { Text } from '../i18n/text.ts';

export interface PlanField {
  /** Unique within its plan. */
  readonly id: string;
  readonly label: Text;
}

/** A plan that is written before the work starts. One file of this folder is one plan. */
export interface Plan {
  /** Equal to the file's name. */
  readonly id: string;
  readonly title: Text;
  /** What it settles. */
  readonly purpose: Text;
  readonly fields: readonly PlanField[];
  /** Ids of `duties.json` that it answers once it is written. */
  readonly duties: readonly string[];
  /** False while nobody can write it here: it is announced, and covers no duty yet. */
  readonly usable: boolean;
}
