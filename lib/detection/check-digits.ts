/** The Luhn check of ISO/IEC 7812-1: payment cards, IMEI. Expects digits only. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 1 && sum % 10 === 0;
}

const residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** ISO 7064 MOD 11-2 as GB 11643 uses it, on 17 digits and a check character. */
export function mod11(code: string): boolean {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += (residentWeights[i] as number) * (code.charCodeAt(i) - 48);
  return '10X98765432'.charCodeAt(sum % 11) === code.charCodeAt(17);
}

/** True when only digits stand from `from` to `to`, all of them in the text. */
export function digitsAt(text: string, from: number, to: number): boolean {
  if (to > text.length) return false;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 48 || unit > 57) return false;
  }
  return true;
}

/** The number that the digits from `from` to `to` write, at most fifteen; NaN when something else stands there. */
export function numberAt(text: string, from: number, to: number): number {
  if (!digitsAt(text, from, to)) return Number.NaN;
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + text.charCodeAt(i) - 48;
  return value;
}
