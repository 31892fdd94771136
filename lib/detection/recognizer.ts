import type { Text } from '../i18n/text.ts';

/** 一般 or 敏感 in the sense of PIPL art. 28. */
export type Sensitivity = 'general' | 'sensitive';

export interface RecognizerExample {
  readonly text: string;
  /** The label beside the value: a column header or a form label. */
  readonly label?: string;
}

/** One kind of personal data: what it is called, why it matters and what it looks like. Data first. */
export interface Recognizer {
  /** Equal to the file's path: `cn.resident-id` is `recognizers/cn/resident-id.ts`. */
  readonly id: string;
  readonly label: Text;
  readonly sensitivity: Sensitivity;
  /** Cites for the sensitivity, such as `PIPL:28`. */
  readonly cites: readonly string[];
  /** Where the format is defined. */
  readonly source: string;
  /** Labels (lower case, without spaces) that announce it: 手机号, mobile … */
  readonly labels: readonly string[];
  readonly examples: {
    readonly match: readonly RecognizerExample[];
    readonly reject: readonly RecognizerExample[];
  };
}

/** A stretch of one text that is personal data. Offsets are UTF-16 code units of the text as given. */
export interface TextFinding {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** The value with its middle hidden: 138****8000. */
  readonly masked: string;
  /** The page itself already shows it masked. */
  readonly alreadyMasked: boolean;
  /** 0 to 1. */
  readonly score: number;
  readonly sensitivity: Sensitivity;
  /** Why it was flagged, as codes with words in i18n: `label`, `check-digit`, `format`, `context`. */
  readonly because: readonly string[];
}
