import { numberAt } from './check-digits.ts';

// Two digits only: six-digit codes are abolished and re-used, so a current table would reject real people.
const provinces = new Set(
  [
    11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54,
  ].concat([61, 62, 63, 64, 65, 71, 81, 82, 83]),
);

/** True where the digits of a province of GB/T 2260 stand at `index`; 83 is that of residence permits for Taiwan residents. */
export const isProvince = (text: string, index: number): boolean =>
  provinces.has(numberAt(text, index, index + 2));
