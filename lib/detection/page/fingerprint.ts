import { _SHA256 } from '@noble/hashes/sha2.js';
import { fold } from '../fold.ts';
import { recognizers } from '../recognizers/index.ts';

const encoder = new TextEncoder();

const digits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Two hex digits for each byte. Written out here: the package's own weighs more, since it checks everything. */
export function hexOf(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += digits[byte];
  return hex;
}

/**
 * HMAC with SHA-256 (RFC 2104): an inner and an outer digest that have taken in the key, 64 hex digits. Written out
 * here: the package's own weighs more, since it takes every hash.
 */
const keyed = (key: string) =>
  [0x36, 0x5c].map((pad) =>
    new _SHA256().update(
      Uint8Array.from(
        { length: 64 },
        (_, i) => Number.parseInt(key.slice(2 * i, 2 * i + 2) || '0', 16) ^ pad,
      ),
    ),
  ) as [_SHA256, _SHA256];

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
  // The key goes in once, and one scratch pad serves all: a page holds thousands of values.
  const [inner, outer] = keyed(key);
  const pad = new _SHA256();
  const digest = new Uint8Array(32);
  const known = new Map<string, string>();
  const bytes = new Uint8Array(512);
  return (type, value) => {
    const message = `${type}\n${canonical(type, value)}`;
    const before = known.get(message);
    if (before !== undefined) return before;
    inner._cloneInto(pad).update(encode(message, bytes)).digestInto(digest);
    outer._cloneInto(pad).update(digest).digestInto(digest);
    const print = hexOf(digest.subarray(0, 8));
    known.set(message, print);
    return print;
  };
}

/** UTF-8, in `scratch` where it has room: the platform's encoder is slow at short texts. */
function encode(text: string, scratch: Uint8Array): Uint8Array {
  const { length } = text;
  if (length > scratch.length) return encoder.encode(text);
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) return encoder.encode(text);
    scratch[i] = unit;
  }
  return scratch.subarray(0, length);
}

/** A keyed fingerprint of any text as it stands. */
export function textPrint(key: string, text: string): string {
  const [inner, outer] = keyed(key);
  return hexOf(outer.update(inner.update(encoder.encode(`text\n${text}`)).digest()).digest()).slice(0, 16);
}
