/**
 * A number as typed in either width, with or without spaces and thousands separators, as plain characters. A comma
 * stays where no three digits follow it: `1,5` is not 15.
 */
export const typedDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .replaceAll(/,(?=\d{3}(?!\d))/g, '');
