/**
 * A number as typed or pasted in either width, with or without spaces, thousands separators and characters that
 * cannot be seen, as plain characters. A comma stays where no three digits follow it: `1,5` is not 15.
 */
export const typedDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\p{Cf}]/gu, '')
    .replaceAll(/,(?=\d{3}(?!\d))/g, '');
