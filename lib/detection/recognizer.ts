import type { IsoDate } from '../base/date.ts';
import type { Text } from '../i18n/text.ts';
import type { DayNumber } from './birth-date.ts';
import type { Reading } from './reading.ts';

/** 一般 or 敏感 in the sense of PIPL art. 28. */
export type Sensitivity = 'general' | 'sensitive';

export interface RecognizerExample {
  readonly text: string;
  /** The label beside the value: a column header or a form label. */
  readonly label?: string;
  /** The day an age is counted to, when the example depends on it. */
  readonly asOf?: IsoDate;
}

/** What surrounds a text and helps to read it. */
export interface TextContext {
  /** The label beside the text: a column header or a form label. */
  readonly label?: string | undefined;
  /** BCP 47; tells whether 03/04/2015 is in March or in April. */
  readonly lang?: string | undefined;
  /** The day an age is counted to; without it nobody is found to be a minor. */
  readonly asOf?: IsoDate | undefined;
  /** Label words of the person's own; they go before those built in. */
  readonly labels?: OwnLabels | undefined;
}

/** Label words that a person adds: of a type by its id, and of what is not personal data. */
export interface OwnLabels {
  readonly positive: Readonly<Record<string, readonly string[]>>;
  readonly negative: readonly string[];
}

/** Characters that may stand between the groups of a code. Bits, so that a set is one number. */
export const gap = { space: 1, hyphen: 2, dot: 4, colon: 8, slash: 16, paren: 32, middot: 64 } as const;

/** Letters, digits and mask characters that stand together: 138 0013 8000, E12345678, 6222 **** **** 0417. */
export interface Code {
  /** Upper case, without separators; every mask character is `*`. */
  readonly compact: string;
  /** Characters of `compact`. */
  readonly length: number;
  /** As written. */
  readonly raw: string;
  /** A `+` stands before it. */
  readonly plus: boolean;
  /** The separators inside, as bits of `gap`. */
  readonly gaps: number;
  /** What follows in the text, for extensions and units: at most twelve characters. */
  readonly after: string;
}

export interface CodeRule {
  /**
   * Lengths of the groups it may be written in: `11`, `3-4-4`; or, for numbers grouped in any way under a label or
   * behind a plus, the smallest and greatest number of characters, and the groups that are looked at anywhere.
   */
  readonly groups:
    | readonly string[]
    | { readonly min: number; readonly max: number; readonly anywhere: readonly string[] };
  /** Separators it may be written with; space and hyphen unless told. */
  readonly gaps?: number;
  /** 0 to 1 for the format alone, or how far it goes on when it does. Scores below 0.5 need a label. */
  readonly score: (code: Code, context: TextContext) => number | { score: number; extra: number };
  /** What it looks like when a page has masked it, on `compact`. */
  readonly masked?: RegExp;
  /** The most that `score` gives. Below 0.5 it is found under its label only: chance produces its format too often. */
  readonly best: number;
  /** Whether letters belong to it; both may be unless told. */
  readonly letters?: 'none' | 'some';
  /** A check digit was verified whenever `score` is above 0.5. */
  readonly checked?: boolean;
}

/** A stretch inside the text that was handed over, in code units from its beginning. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

export interface Field {
  /** The label that announces the value, lower case and without spaces. */
  readonly label: string;
  /** True for a column header, a form label or `label:`; false when a label word merely stands before it. */
  readonly explicit: boolean;
  readonly context: TextContext;
}

export interface Anchor {
  /** Capital letters only where the first of two words begins with them. */
  readonly characters: string;
  /** Only where one of these comes next. */
  readonly followedBy?: string;
  /** Within Chinese words only where one of these comes before. */
  readonly precededBy?: string;
  /** Those of the characters that are looked at within Chinese words wherever they stand. */
  readonly amid?: string;
  readonly at: (text: Reading, index: number, context: TextContext) => Span | null;
}

/** One kind of personal data: what it is called, why it matters and what it looks like. Data first. */
export interface Recognizer {
  /** Equal to the file's path: `cn.resident-id` is `recognizers/cn/resident-id.ts`. */
  readonly id: string;
  readonly label: Text;
  /** General where it is not said. */
  readonly sensitivity?: Sensitivity;
  /** Cites for the sensitivity, such as `PIPL:28`. */
  readonly cites: readonly string[];
  /** Where the format is defined. */
  readonly source: string;
  /**
   * Labels (lower case, without spaces) that announce it: 手机号, mobile … `-人` counts at the end of a label only,
   * `~过敏` anywhere in a label.
   */
  readonly labels: readonly string[];
  readonly examples: {
    readonly match: readonly RecognizerExample[];
    readonly reject: readonly RecognizerExample[];
  };
  /** Codes it is made of. */
  readonly code?: CodeRule | undefined;
  /** Reads the value behind one of its labels. Scores are those of a labelled value: 0.5 and more is a finding. */
  readonly field?: ((value: string, field: Field) => readonly Span[]) | undefined;
  /** Characters at which running text is looked at, and what is found there. */
  readonly anchor?: Anchor | undefined;
  /** Looks at a run of letters with digits of sixteen characters and more. */
  readonly token?: ((text: Reading, start: number, end: number) => Span | null) | undefined;
  /** What is found between two places close to another finding: 张三 13800138000. */
  readonly near?: ((text: Reading, from: number, to: number) => readonly Span[]) | undefined;
  /** The birth date that a value tells. */
  readonly birth?: ((value: string, context: TextContext) => DayNumber | null) | undefined;
  /**
   * One spelling for all ways to write a value: 86138… is 138…, 1990/3/7 is 19900307. `plain` is lower case and without
   * separators. Two values may share one, which only makes a proof of erasure more careful.
   */
  readonly canonical?: ((plain: string, written: string) => string) | undefined;
  /** The value with what identifies hidden. Must hide something of every value. */
  readonly mask: (value: string) => string;
}

/** A stretch of one text that is personal data. Offsets are UTF-16 code units of the text as given. */
export interface TextFinding {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** The page itself already shows it masked. */
  readonly alreadyMasked: boolean;
  /** 0 to 1. */
  readonly score: number;
  readonly sensitivity: Sensitivity;
  /** Why it was flagged, as codes with words in i18n: `label`, `check-digit`, `format`, `context`, `masked`. */
  readonly because: readonly string[];
}
