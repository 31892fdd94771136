import type { Text } from '../i18n/text.ts';

/** Something to know rather than to answer, shown beside the questions of a section. One file `cards/<id>.ts`. */
export interface Card {
  /** Equal to the file's name. */
  readonly id: string;
  readonly title: Text;
  /** At most 120 Chinese characters. */
  readonly text: Text;
  readonly cites: readonly string[];
  /** Ids of `duties.json` that this card answers. */
  readonly duties: readonly string[];
  /** The section beside which it is shown. */
  readonly section: string;
}
