import type { Text } from '../i18n/text.ts';

interface Options extends ErrorOptions {
  readonly isFinal?: boolean;
}

/**
 * An error meant for the person at the screen. `text` says what happened, what is safe and what to do next;
 * it never carries personal data. `code` is stable, for tests and for support.
 */
export class AppError extends Error {
  readonly code: string;
  readonly text: Text;
  /** The same again fails again, whatever else is done: nobody is offered to repeat it. */
  readonly isFinal: boolean;

  constructor(code: string, text: Text, { isFinal = false, ...options }: Options = {}) {
    super(`${code}: ${text.en}`, options);
    this.name = 'AppError';
    this.code = code;
    this.text = text;
    this.isFinal = isFinal;
  }
}
