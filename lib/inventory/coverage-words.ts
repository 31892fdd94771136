import type { Messages } from '../i18n/messages.ts';
import type { Covered } from './coverage.ts';

/** How far a module was covered, in words: scanned, only in part, looked through by a person. */
export function coveredWords({ state, inPart, byEye }: Covered, { scanner, shell }: Messages): string {
  const { states, inPart: part } = scanner.covered;
  const done = [states[state], inPart && part, byEye && state !== 'looked-at' && states['looked-at']];
  return done.filter(Boolean).join(shell.comma);
}
