/**
 * Text as it can be set. Composes accents (but leaves compatibility ideographs alone: in a name they are meant),
 * turns tabs into spaces and half characters into U+FFFD, and removes what has no appearance: control characters,
 * direction marks, variation selectors. Keeps line feeds, zero-width spaces and soft hyphens, which say where to break.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\v\f\u2028\u2029]/g, (character) => (character === '\t' ? ' ' : '\n'))
    .replace(/[^\uf900-\ufaff\u{2f800}-\u{2fa1f}]+/gu, (part) => part.normalize('NFC'))
    .replace(/(?![\n\u00ad\u200b\u2060])[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, '');
}
