import type { Text } from '../i18n/text.ts';
import type { Answer } from './answer.ts';

export type Assurance = 0 | 1 | 2 | 3;

/** The words of each step, lowest first. */
export const assuranceWords: Readonly<Record<Assurance, Text>> = {
  0: { zh: '口头陈述', en: 'stated' },
  1: { zh: '附有理由', en: 'reasoned' },
  2: { zh: '附有证据', en: 'evidenced' },
  3: { zh: '他人复核', en: 'checked by another' },
};

/**
 * How we know what an answer says; `undefined` while nothing is chosen. `proofs` counts the evidence attached to it
 * that is good on the day; a document past its last day lifts nothing. The top step needs evidence and a
 * confirmation by someone other than the last editor, so confirming must leave `updatedBy` as it was.
 */
export function assurance(answer: Answer | undefined, proofs: number): Assurance | undefined {
  if (!answer || answer.state === null) return undefined;
  if (proofs > 0) return checkedByAnother(answer) ? 3 : 2;
  return answer.reason.trim() ? 1 : 0;
}

function checkedByAnother(answer: Answer): boolean {
  const { confirmedAt, confirmedBy, updatedBy } = answer;
  return confirmedAt !== undefined && confirmedBy !== undefined && confirmedBy !== updatedBy;
}
