import type { Article, Confidence } from './law.ts';

type More = Partial<Pick<Article, 'from' | 'formerly' | 'items' | 'readOn'>>;

/** The day of the last full reading of the sources; an article read later says so itself. */
const lastReading = '2026-11-22';

const read =
  (confidence: Confidence) =>
  (zh: string, en: string, more: More = {}): Article => ({
    gist: { zh, en },
    confidence,
    readOn: lastReading,
    ...more,
  });

/** An article whose primary text was read. */
export const text = read('text');
/** An article known from a verbatim quotation, an official summary or an approval draft. */
export const quoted = read('quoted');
/** An article known from the notes of others. */
export const secondary = read('secondary');
/** An article not checked. */
export const memory = read('memory');
/** Our own reading; no authority says exactly this. */
export const analysis = read('analysis');
