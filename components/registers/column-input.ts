import { fromChinaTime } from '../../lib/i18n/china-time.ts';
import type { RegisterColumn } from '../../lib/registers/register-kind.ts';
import { typedDigits } from '../ui/typed-digits.ts';

/** What was typed into the field of a column as its value; `undefined` while it is empty. Times are by the clock of China. */
export function asValue({ holds }: RegisterColumn, typed: string): string | number | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  if (holds === 'instant') {
    const at = new Date(fromChinaTime(text));
    return Number.isNaN(at.getTime()) ? text : at.toISOString();
  }
  // A number that is none stays text, so that the form can say so.
  if (holds === 'count') return /^\d{1,9}$/.test(typedDigits(text)) ? Number(typedDigits(text)) : text;
  return text;
}
