/** A number as typed in either width, with or without spaces and thousands separators, as plain characters. */
export const typedDigits = (text: string): string => text.normalize('NFKC').replaceAll(/[\s,]/g, '');
