/** A seeded source of choices: the same seed gives the same corpus on every machine. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** At least 0, less than 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** One of a list, or one of the words or characters of a string. */
  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)] as T;
  }

  word(words: string): string {
    return this.pick(words.split(' '));
  }

  letter(letters: string): string {
    return letters.charAt(this.int(0, letters.length - 1));
  }

  digits(count: number, of = '0123456789'): string {
    return Array.from({ length: count }, () => this.letter(of)).join('');
  }

  /** A day between two years, as [2014, 6, 2]. */
  day(first: number, last: number): readonly [year: number, month: number, day: number] {
    const month = this.int(1, 12);
    const longest = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 28;
    return [this.int(first, last), month, this.int(1, longest)];
  }
}

export const two = (n: number): string => String(n).padStart(2, '0');
