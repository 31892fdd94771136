import type { IsoDate } from '../base/date.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Language } from '../i18n/text.ts';
import { articleAsOf } from './as-of.ts';
import { citeLabel, citeStatus, confidenceWords, resolveCite } from './cite.ts';
import type { Confidence } from './law.ts';

/** A cite with all that is printed beside it, in one language. */
export interface CiteLine {
  readonly label: string;
  readonly gist: string;
  readonly confidence: Confidence;
  readonly confidenceWord: string;
  /** Whether it holds on the case date; that it is no ground for a blocker, where nobody has read the source. */
  readonly status: string;
}

interface Reading {
  /** The case date. */
  readonly asOf: IsoDate;
  readonly language: Language;
}

/** A cite numbered as in this base; `undefined` when its article is not on file. */
export function citeLine(cite: string, { asOf, language }: Reading): CiteLine | undefined {
  const article = resolveCite(cite)?.article;
  if (!article) return undefined;
  const { gist, confidence } = article;
  return {
    label: citeLabel(cite, language),
    gist: gist[language],
    ...standing(confidence, language, citeStatus(cite, asOf).words[language]),
  };
}

/** A cite numbered as on the case date, as rules give them; `undefined` when its article is not on file. */
export function dayCiteLine(cite: string, { asOf, language }: Reading): CiteLine | undefined {
  const found = articleAsOf(cite, asOf);
  if (!found) return undefined;
  if (found.cite === cite) return citeLine(cite, { asOf, language });
  const { gist, confidence } = found.article;
  const now = citeLabel(found.cite, language);
  const status = { zh: `事项日期当日有效，现为${now}`, en: `in force on the case date; now ${now}` };
  return {
    label: citeLabel(cite, language, asOf),
    gist: gist[language],
    ...standing(confidence, language, status[language]),
  };
}

/** Whether somebody has read the source, so that a blocker may rest on it. */
export const isRead = (confidence: Confidence): boolean => confidence === 'text' || confidence === 'quoted';

const standing = (confidence: Confidence, language: Language, status: string) => ({
  confidence,
  confidenceWord: confidenceWords[confidence][language],
  status: isRead(confidence) ? status : messagesIn(language).checklist.unverified,
});
