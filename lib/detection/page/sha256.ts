/*
 * SHA-256 as in FIPS 180-4. Written out here, where every other place takes the audited package: that one is 1.2 kB of
 * the 60 that the script in a page may weigh. Plain variables throughout: a page holds thousands of values.
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

/** Takes 64 bytes in (6.2.2). */
function compress(state: Int32Array, view: DataView, at: number): void {
  const w = words;
  const k = rounds;
  for (let i = 0; i < 16; i++) w[i] = view.getInt32(at + 4 * i);
  for (let i = 16; i < 64; i++) {
    const near = w[i - 2] as number;
    const far = w[i - 15] as number;
    w[i] =
      (w[i - 16] as number) +
      (w[i - 7] as number) +
      (turned(near, 17) ^ turned(near, 19) ^ (near >>> 10)) +
      (turned(far, 7) ^ turned(far, 18) ^ (far >>> 3));
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let i = 0; i < 64; i++) {
    const one =
      h +
      (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) +
      ((e & f) ^ (~e & g)) +
      (k[i] as number) +
      (w[i] as number);
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
  state[0] = (state[0] as number) + a;
  state[1] = (state[1] as number) + b;
  state[2] = (state[2] as number) + c;
  state[3] = (state[3] as number) + d;
  state[4] = (state[4] as number) + e;
  state[5] = (state[5] as number) + f;
  state[6] = (state[6] as number) + g;
  state[7] = (state[7] as number) + h;
}

/** How many bytes a message takes with its padding: whole blocks. */
export const padded = (length: number): number => (((length + 8) >> 6) + 1) << 6;

/**
 * Digests the first `length` bytes of `message`, which has room for the padding, after `before` others, whole blocks,
 * that led to the state `start`. The digest, eight words, goes to `state`.
 */
export function digest(
  state: Int32Array,
  message: DataView,
  { start, before, length }: { readonly start: Int32Array; readonly before: number; readonly length: number },
): void {
  const end = padded(length);
  message.setUint8(length, 128);
  for (let i = length + 1; i < end; i++) message.setUint8(i, 0);
  // Of the length in bits the upper half stays 0: nobody digests half a gigabyte here.
  message.setUint32(end - 4, 8 * (before + length));
  state.set(start);
  for (let at = 0; at < end; at += 64) compress(state, message, at);
}

/** The state after one block of 64 bytes. */
export function absorb(start: Int32Array, block: Uint8Array): Int32Array {
  const state = start.slice();
  compress(state, new DataView(block.buffer), 0);
  return state;
}
