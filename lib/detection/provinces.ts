// Two digits only: six-digit codes are abolished and re-used, so a current table would reject real people.
const province = /(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/y;

/** True where the digits of a province of GB/T 2260 stand at `index`; 83 is that of residence permits for Taiwan residents. */
export function isProvince(text: string, index: number): boolean {
  province.lastIndex = index;
  return province.test(text);
}
