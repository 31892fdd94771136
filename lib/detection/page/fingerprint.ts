import { fold } from '../fold.ts';
import { recognizers } from '../recognizers/index.ts';
import { absorb, digest, initial } from './sha256.ts';

const encoder = new TextEncoder();

const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Two hex digits for each byte. Written out here: the package's own weighs more, since it checks everything. */
export function hexOf(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += digits[byte];
  return hex;
}

const block = 64;

/** HMAC with SHA-256 (RFC 2104) under a key of 64 hex digits: gives the words of the digest of some bytes. */
function keyed(key: string): (bytes: Uint8Array) => Int32Array {
  const [inner, outer] = [0x36, 0x5c].map((pad) => {
    const padded = Uint8Array.from(
      { length: block },
      (_, i) => Number.parseInt(key.slice(2 * i, 2 * i + 2) || '0', 16) ^ pad,
    );
    return absorb(initial, new DataView(padded.buffer));
  }) as [Int32Array, Int32Array];
  const within = new DataView(new ArrayBuffer(32));
  return (bytes) => {
    for (const [i, word] of digest(inner, block, bytes).entries()) within.setInt32(4 * i, word);
    return digest(outer, block, new Uint8Array(within.buffer));
  };
}

/** The first 16 hex digits of a digest. */
const printOf = (words: Int32Array): string =>
  [...words.subarray(0, 2)].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');

const unseparated = (text: string): string => text.replace(/[\s().·/-]/g, '');

/** One spelling for all ways to write a value: half-width, lower case, without blanks and separators. */
function canonical(type: string, value: string): string {
  const plain = /^[a-z\d]*$/.test(value) ? value : unseparated(fold(value).text.toLowerCase());
  return recognizers.get(type)?.canonical?.(plain, value) ?? plain;
}

/**
 * Keyed fingerprints: equal values of one type have the same 16 hex digits, and without the key nobody can try out
 * which value it was. `key` is 64 hex digits.
 */
export function fingerprinter(key: string): (type: string, value: string) => string {
  // The key goes in once: a page holds thousands of values.
  const mac = keyed(key);
  const known = new Map<string, string>();
  return (type, value) => {
    const message = `${type}\n${canonical(type, value)}`;
    const before = known.get(message);
    if (before !== undefined) return before;
    const print = printOf(mac(encoder.encode(message)));
    known.set(message, print);
    return print;
  };
}

/** A keyed fingerprint of any text as it stands. */
export const textPrint = (key: string, text: string): string =>
  printOf(keyed(key)(encoder.encode(`text\n${text}`)));
