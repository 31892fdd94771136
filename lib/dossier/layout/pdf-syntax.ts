/** A number as PDF writes it: at most two decimals, never an exponent. */
export function num(value: number): string {
  return (Math.round(value * 100) / 100 + 0).toString();
}

/** Four hexadecimal digits. */
export function hex4(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}

/** A code point in UTF-16, as hexadecimal digits. */
export function utf16Hex(codePoint: number): string {
  return unitsHex(String.fromCodePoint(codePoint));
}

function unitsHex(text: string): string {
  let digits = '';
  for (let i = 0; i < text.length; i++) digits += hex4(text.charCodeAt(i));
  return digits;
}

/** A text string object in UTF-16. Hexadecimal, so nothing in it needs escaping. */
export function textString(text: string): string {
  return `<FEFF${unitsHex(text)}>`;
}

/** An instant as a PDF date in UTC, without parentheses. */
export function pdfDate(instant: string): string {
  return `D:${new Date(instant).toISOString().replace(/[-:T]/g, '').slice(0, 14)}+00'00'`;
}

/** Bytes as the "binary string" that jsPDF writes out, one character a byte. */
export function binaryString(bytes: Uint8Array): string {
  const chunk = 0x8000;
  let text = '';
  for (let i = 0; i < bytes.length; i += chunk) text += String.fromCharCode(...bytes.subarray(i, i + chunk));
  return text;
}

/** The reverse of `binaryString`. */
export function bytesOf(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
