/*
 * SHA-256 as in FIPS 180-4. Written out here, where every other place takes the audited package: that one takes a
 * fortieth of what the script in a page may weigh, and several times as long for a value of a few characters.
 */

const primes: number[] = [];
for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime !== 0)) primes.push(n);

/** The first 32 bits behind the point of a root of each prime (4.2.2, 5.3.3). */
const fractions = (root: (prime: number) => number) =>
  Int32Array.from(primes, (prime) => (root(prime) % 1) * 2 ** 32);
const rounds = fractions(Math.cbrt);

/** What a digest starts from: eight words. */
export const initial: Int32Array = fractions(Math.sqrt).slice(0, 8);

const words = new Int32Array(64);
const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by));
const word = (list: Int32Array, index: number) => list[index] as number;

/** Takes 64 bytes in (6.2.2). */
function compress(state: Int32Array, view: DataView, at: number): void {
  for (let i = 0; i < 64; i++) {
    if (i < 16) words[i] = view.getInt32(at + 4 * i);
    else {
      const [near, far] = [word(words, i - 2), word(words, i - 15)];
      words[i] =
        word(words, i - 16) +
        word(words, i - 7) +
        (turned(near, 17) ^ turned(near, 19) ^ (near >>> 10)) +
        (turned(far, 7) ^ turned(far, 18) ^ (far >>> 3));
    }
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const one =
      h +
      (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) +
      ((e & f) ^ (~e & g)) +
      word(rounds, i) +
      word(words, i);
    const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((sum, i) => {
    state[i] = word(state, i) + sum;
  });
}

/** The digest of `bytes` after `before` others, whole blocks, that led to the state `start`: eight words. */
export function digest(start: Int32Array, before: number, bytes: Uint8Array): Int32Array {
  const { length } = bytes;
  const padded = new Uint8Array((((length + 8) >> 6) + 1) << 6);
  padded.set(bytes);
  padded[length] = 128;
  const view = new DataView(padded.buffer);
  // Of the length in bits the upper half stays 0: nobody digests half a gigabyte here.
  view.setUint32(padded.length - 4, 8 * (before + length));
  return absorb(start, view);
}

/** The state after whole blocks of 64 bytes. */
export function absorb(start: Int32Array, view: DataView): Int32Array {
  const state = start.slice();
  for (let at = 0; at < view.byteLength; at += 64) compress(state, view, at);
  return state;
}
