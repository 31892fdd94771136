import { Characters } from './characters.ts';
import type { Reading } from './reading.ts';

interface Node {
  readonly next: Map<number, Node>;
  word: boolean;
}

const newNode = (): Node => ({ next: new Map(), word: false });

/** A set of words, found where they begin or end: in steps of the word that is found, however many there are. */
export class Words {
  readonly #forward = newNode();
  readonly #backward = newNode();
  readonly #first = new Characters();
  readonly #last = new Characters();

  /** Takes words separated by blanks. */
  constructor(words: string) {
    for (const word of words.split(/\s+/).filter(Boolean)) {
      const units = Array.from(word, (_, i) => word.charCodeAt(i));
      this.#first.add(units[0] ?? 0);
      this.#last.add(units[units.length - 1] ?? 0);
      enter(this.#forward, units);
      enter(this.#backward, units.toReversed());
    }
  }

  /** Length of the longest of the words that begins at `index`; 0 when none does. */
  startingAt(text: Reading, index: number): number {
    if (index >= text.length || !this.#first.has(text.at(index))) return 0;
    let node: Node | undefined = this.#forward;
    let found = 0;
    for (let i = index; i < text.length; i++) {
      node = node.next.get(text.at(i));
      if (node === undefined) break;
      if (node.word) found = i + 1 - index;
    }
    return found;
  }

  /** Length of the longest of the words that ends before `end`; 0 when none does. */
  endingAt(text: Reading, end: number): number {
    if (end <= 0 || !this.#last.has(text.at(end - 1))) return 0;
    let node: Node | undefined = this.#backward;
    let found = 0;
    for (let i = end - 1; i >= 0; i--) {
      node = node.next.get(text.at(i));
      if (node === undefined) break;
      if (node.word) found = end - i;
    }
    return found;
  }
}

function enter(root: Node, units: readonly number[]): void {
  let node = root;
  for (const unit of units) {
    const next = node.next.get(unit) ?? newNode();
    node.next.set(unit, next);
    node = next;
  }
  node.word = true;
}

/** True for a Chinese character of the basic plane. */
export const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;
