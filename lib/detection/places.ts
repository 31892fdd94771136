import type { Reading } from './reading.ts';
import { gap } from './recognizer.ts';

/** A growing list of numbers, kept from text to text so that a text without any costs no memory. */
export class Places {
  private units = new Int32Array(32);
  length = 0;

  at(index: number): number {
    return this.units[index] as number;
  }

  push(value: number): void {
    if (this.length === this.units.length) {
      const larger = new Int32Array(this.length * 2);
      larger.set(this.units);
      this.units = larger;
    }
    this.units[this.length++] = value;
  }
}

/** What an atom holds, as bits. Constants of their own, so that the pass over a text compares with plain numbers. */
export const letter = 1;
export const digit = 2;
export const mask = 4;
export const holds = { letter, digit, mask } as const;

/** Characters that may stand between the groups of a code, as bits of `gap`. */
export const gapOf: Readonly<Record<string, number>> = {
  ' ': gap.space,
  '-': gap.hyphen,
  '.': gap.dot,
  ':': gap.colon,
  '/': gap.slash,
  '(': gap.paren,
  ')': gap.paren,
  '[': gap.paren,
  ']': gap.paren,
  '·': gap.middot,
};
const gapBits = new Uint8Array(256);
for (const [c, bit] of Object.entries(gapOf)) gapBits[c.charCodeAt(0)] = bit;

const longestGap = 3;

/** The separators between two places as bits of `gap`; 0 when something else stands there or more than three. */
function gapBetween(text: Reading, start: number, end: number): number {
  if (end - start > longestGap) return 0;
  let bits = 0;
  for (let i = start; i < end; i++) {
    const bit = gapBits[text.at(i)] ?? 0;
    if (bit === 0) return 0;
    bits |= bit;
  }
  return bits;
}

/** Start, end, what it holds, and the gap before it. */
const size = 4;
const unknown = -1;

/** Runs of letters, digits and mask characters, from left to right. */
class Atoms {
  private units = new Int32Array(32 * size);
  length = 0;
  /** What all of them hold, as bits of `holds`. */
  held = 0;

  clear(): void {
    this.length = 0;
    this.held = 0;
  }

  push(start: number, end: number, held: number): void {
    const at = this.length++ * size;
    if (at === this.units.length) {
      const larger = new Int32Array(at * 2);
      larger.set(this.units);
      this.units = larger;
    }
    this.units[at] = start;
    this.units[at + 1] = end;
    this.units[at + 2] = held;
    this.units[at + 3] = unknown;
    this.held |= held;
  }

  start(index: number): number {
    return this.units[index * size] as number;
  }

  end(index: number): number {
    return this.units[index * size + 1] as number;
  }

  /** What one of them holds, as bits of `holds`. */
  holds(index: number): number {
    return this.units[index * size + 2] as number;
  }

  /** The separators between one but the first and the one before, as bits of `gap`; 0 when they cannot be one code. */
  gapBefore(text: Reading, index: number): number {
    const known = this.units[index * size + 3] as number;
    if (known !== unknown) return known;
    const bits = gapBetween(text, this.end(index - 1), this.start(index));
    this.units[index * size + 3] = bits;
    return bits;
  }
}

export const atoms = new Atoms();
/** Places of colons and equals signs. */
export const colons = new Places();
/** Places of characters that some recognizer looks at. */
export const anchors = new Places();
/** Places of characters that folding changes. */
export const strangers = new Places();
