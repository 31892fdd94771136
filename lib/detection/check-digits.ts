import { lengthOf, unitAt } from './reading.ts';

/** The Luhn check of ISO/IEC 7812-1: payment cards, IMEI. Expects digits only. */
export function luhn(digits: string): boolean {
  const length = lengthOf(digits);
  let sum = 0;
  for (let i = length - 1; i >= 0; i -= 2) sum += unitAt(digits, i) - 48;
  for (let i = length - 2; i >= 0; i -= 2) {
    const doubled = (unitAt(digits, i) - 48) * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return length > 1 && sum % 10 === 0;
}

const residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** ISO 7064 MOD 11-2 as GB 11643 uses it, on 17 digits and a check character. */
export function mod11(code: string): boolean {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (residentWeights[i] as number) * (unitAt(code, i) - 48);
  return '10X98765432'.charCodeAt(sum % 11) === unitAt(code, 17);
}

export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** True when only digits stand from `from` to `to`, all of them in the text. */
export function digitsAt(text: string, from: number, to: number): boolean {
  if (to > lengthOf(text)) return false;
  for (let i = from; i < to; i++) {
    if (!isDigit(unitAt(text, i))) return false;
  }
  return true;
}

/** The number that the digits from `from` to `to` write, at most fifteen; NaN when something else stands there. */
export function numberAt(text: string, from: number, to: number): number {
  if (to > lengthOf(text)) return Number.NaN;
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = unitAt(text, i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Countries and the lengths of their numbers, as `NO15`, from a list of countries by length: `15NO 16BEXK`. */
export const lengthsByCountry = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(' ')
      .flatMap((group) =>
        (group.match(/[A-Z]{2}/g) ?? []).map((country) => country + Number.parseInt(group, 10)),
      ),
  );
