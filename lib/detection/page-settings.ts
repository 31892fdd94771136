import { z } from '../base/zod.ts';
import { Rejection } from './feedback.ts';

const words = z.string().max(400);

/**
 * What the pop-over says, in the person's language, and how it looks. The scanner, which runs in every page, carries
 * neither; `#` stands for a number.
 */
export const PopOverWords = z.strictObject({
  lang: z.string().max(20),
  theme: z.enum(['system', 'light', 'dark']),
  /** Its style sheet. */
  style: z.string().max(4000),
  why: words,
  here: words,
  /** `#` places on this page. */
  places: words,
  basis: words,
  /** `#` is the column or label. */
  column: words,
  general: words,
  sensitive: words,
  /** Reasons by code, kinds by type: name and the article that says how it is to be treated. */
  because: z.record(z.string(), words),
  kinds: z.record(z.string(), z.strictObject({ name: words, cite: words })),
  confirm: words,
  reject: words,
  thisValue: words,
  thisColumn: words,
  thisSite: words,
  dataSet: words,
  cover: words,
  uncover: words,
  close: words,
  noted: words,
  stays: words,
});
export type PopOverWords = z.infer<typeof PopOverWords>;

const sheet = z.string().max(4000);

/** Style sheets of what is drawn on a page. The scanner, which runs in every page, carries none of them. */
export const Looks = z.strictObject({
  /** Of marks in text. */
  highlights: sheet,
  /** Of what lies above the page. */
  host: sheet,
  /** Of the page while something on it is covered. */
  cover: sheet,
});
export type Looks = z.infer<typeof Looks>;

/** How a page is read and its findings are shown. Takes effect at once. */
export const PageSettings = z.strictObject({
  /** What was said is not personal data on this site: it carries no mark. */
  rejections: z.array(Rejection).max(5000),
  /** Hide every finding on the screen, for the eyes of others. */
  cover: z.boolean(),
  /** Read no further for now; what must be hidden is read all the same. */
  halted: z.boolean(),
  /** Report what was read before the page changes it, so that nothing goes by while somebody pages fast. */
  paging: z.boolean(),
  /** Without them there is no pop-over: nobody could take in what is said there. */
  words: PopOverWords.optional(),
});
export type PageSettings = z.infer<typeof PageSettings>;
