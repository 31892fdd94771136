import type { IsoDate } from '../base/date.ts';
import type { Text } from '../i18n/text.ts';

/**
 * How sure we are of a law fact. `text`: primary text read. `quoted`: verbatim quotation or official summary read.
 * `secondary`: notes of others. `memory`: not checked. `analysis`: our own reading of the law.
 * Only `text` and `quoted` may stand behind a hard block.
 */
export const confidences = ['text', 'quoted', 'secondary', 'memory', 'analysis'] as const;
export type Confidence = (typeof confidences)[number];

export interface Article {
  /** What it says, in our own words. Never shown as statute text. */
  readonly gist: Text;
  readonly confidence: Confidence;
  /** The day the source was read. */
  readonly readOn: IsoDate;
  /** First day this numbering and content apply, when later than the law's own effective date. */
  readonly from?: IsoDate;
  /** The number it had before a renumbering, such as "21". */
  readonly formerly?: string;
  /**
   * Set when a single bracket after this number counts items, not paragraphs: `PIPL:55(3)` is item 3 of a
   * one-paragraph article, `XB24:5(4)` is item 4 of a first paragraph that others follow.
   */
  readonly items?: 'article' | 'first-paragraph';
}

/**
 * How the numbers of a law changed on one day. A place is a whole article (`64`), one paragraph or item of it (`70(1)`),
 * or a run of whole articles that moved together (`3-17`). What is named nowhere is not on record.
 */
export interface Renumbering {
  readonly on: IsoDate;
  /** What was the first is now the second. Several old places may have become one. */
  readonly moves: readonly (readonly [old: string, now: string])[];
  /** Places that had no forerunner. */
  readonly added: readonly string[];
  /** Old places that nothing took over. */
  readonly dropped: readonly string[];
}

export interface Law {
  /** The key used in cites, such as `PIPL`; equal to the file's name in capitals. */
  readonly id: string;
  readonly title: Text;
  /** The name used in running text, without 中华人民共和国. */
  readonly shortTitle: Text;
  readonly issuer: Text;
  readonly kind: 'law' | 'regulation' | 'rule' | 'interpretation' | 'standard' | 'foreign';
  /** The number that a standard is known by, such as `GB/T 35273-2020`. */
  readonly number?: string;
  readonly effective: IsoDate;
  readonly revisions?: readonly { readonly effective: IsoDate; readonly note: Text }[];
  /** `articles` below carry the numbers that count from `renumbered.on`. */
  readonly renumbered?: Renumbering;
  readonly repealed?: {
    readonly on: IsoDate;
    readonly by: string;
    /** By article of this law: the cites of the newer law that hold its rule now. */
    readonly successors?: Readonly<Record<string, readonly string[]>>;
  };
  readonly confidence: Confidence;
  /** Ids of the duty catalogue that knowing this law answers. */
  readonly duties?: readonly string[];
  /** By number: "22", "47(1)", "13(1)(2)"; for standards the clause: "3.10". */
  readonly articles: Readonly<Record<string, Article>>;
}

/** Declares a law; the identity, for inference and for a single place to read the shape. */
export const defineLaw = (law: Law): Law => law;
