import { fold } from '../fold.ts';
import { recognizers } from '../recognizers/index.ts';
import { absorb, digest, initial, padded } from './sha256.ts';

const encoder = new TextEncoder();

const hex = (value: number, digits: number): string => (value >>> 0).toString(16).padStart(digits, '0');

/** Two hex digits for each byte. Written out here: the package's own weighs more, since it checks everything. */
export const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => hex(byte, 2)).join('');

const block = 64;

/** Most bytes of UTF-8 that one UTF-16 code unit becomes. */
const widest = 3;

/**
 * HMAC with SHA-256 (RFC 2104) under a key of 64 hex digits: gives the first 16 hex digits of that of a text. All texts
 * share one place for their bytes.
 */
function keyed(key: string): (text: string) => string {
  const [inner, outer] = [0x36, 0x5c].map((pad) =>
    absorb(
      initial,
      Uint8Array.from(
        { length: block },
        (_, i) => Number.parseInt(key.slice(2 * i, 2 * i + 2) || '0', 16) ^ pad,
      ),
    ),
  ) as [Int32Array, Int32Array];
  const state = new Int32Array(8);
  const within = new DataView(new ArrayBuffer(padded(32)));
  let bytes = new Uint8Array(padded(block));
  let message = new DataView(bytes.buffer);
  return (text) => {
    const room = padded(widest * text.length);
    if (room > bytes.length) {
      bytes = new Uint8Array(room);
      message = new DataView(bytes.buffer);
    }
    const length = encoder.encodeInto(text, bytes).written;
    digest(state, message, { start: inner, before: block, length });
    for (let i = 0; i < 8; i++) within.setInt32(4 * i, state[i] as number);
    digest(state, within, { start: outer, before: block, length: 32 });
    return hex(state[0] as number, 8) + hex(state[1] as number, 8);
  };
}

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
    const print = mac(message);
    known.set(message, print);
    return print;
  };
}

/** A keyed fingerprint of any text as it stands. */
export const textPrint = (key: string, text: string): string => keyed(key)(`text\n${text}`);
