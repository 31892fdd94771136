import type { Text } from '../i18n/text.ts';

/**
 * An error meant for the person at the screen. `text` says what happened, what is safe and what to do next;
 * it never carries personal data. `code` is stable, for tests and for support.
 */
export class AppError extends Error {
  readonly code: string;
  readonly text: Text;

  constructor(code: string, text: Text, options?: ErrorOptions) {
    super(`${code}: ${text.en}`, options);
    this.name = 'AppError';
    this.code = code;
    this.text = text;
  }
}
