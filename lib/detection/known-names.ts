import { mayBeName } from './person-words.ts';
import { Reading } from './reading.ts';
import type { TextFinding } from './recognizer.ts';
import { noName } from './western-names.ts';
import { isHan } from './words.ts';

/** A name long enough to be known again: two characters, or two words with capitals. */
const tellable = /^(?:[\u3400-\u9fff][\u3400-\u9fff·]{1,14}|\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)+)$/u;
const letterOrDigit = /[\p{L}\d]/u;

interface Span {
  readonly start: number;
  readonly end: number;
}

const nowhere: readonly Span[] = [];

interface Node {
  readonly next: Map<number, Node>;
  isEnd: boolean;
}

const node = (): Node => ({ next: new Map(), isEnd: false });

/** Names that a page has told by labels, to know the same people again where nothing tells. */
export class KnownNames {
  readonly #root = node();
  /** Whether a name begins with a character: asked of each one in a page. */
  readonly #begins = new Uint8Array(65536);

  /** Takes note of a value that was found; true for a name that is new. */
  add({ type, because }: TextFinding, value: string): boolean {
    if (type !== 'person.name' || !because.includes('label')) return false;
    if (!tellable.test(value) || noName.test(value)) return false;
    this.#begins[value.charCodeAt(0)] = 1;
    let at = this.#root;
    for (let i = 0; i < value.length; i++) {
      const unit = value.charCodeAt(i);
      const next = at.next.get(unit) ?? node();
      at.next.set(unit, next);
      at = next;
    }
    const isNew = !at.isEnd;
    at.isEnd = true;
    return isNew;
  }

  /** Where known names stand in a text: of those that begin in one place the longest, and none within another. */
  in(text: string): readonly Span[] {
    let found: Span[] | undefined;
    let reading: Reading | undefined;
    for (let start = 0; start + 1 < text.length; start++) {
      if (this.#begins[text.charCodeAt(start)] !== 1) continue;
      reading ??= new Reading(text);
      const end = this.#endOf(reading, start);
      if (end === 0) continue;
      found ??= [];
      found.push({ start, end });
      start = end - 1;
    }
    return found ?? nowhere;
  }

  /** What was found in a text, and the known names outside of it. In text order. */
  addTo(findings: readonly TextFinding[], text: string): readonly TextFinding[] {
    const known = this.in(text);
    if (known.length === 0) return findings;
    const found: TextFinding[] = [];
    let next = 0;
    for (const { start, end } of known) {
      while ((findings[next]?.end ?? text.length + 1) <= start) next++;
      if ((findings[next]?.start ?? text.length) >= end) found.push(nameAt(start, end));
    }
    return found.length === 0 ? findings : [...findings, ...found].sort((a, b) => a.start - b.start);
  }

  /** The end of the longest name that begins at `start` and stands there as one; 0 for none. */
  #endOf(text: Reading, start: number): number {
    let at = this.#root.next.get(text.at(start));
    let found = 0;
    for (let i = start + 1; at !== undefined && i <= text.length; i++) {
      if (at.isEnd && standsApart(text, start, i)) found = i;
      at = at.next.get(text.at(i));
    }
    return found;
  }
}

/** Amid Chinese words the characters of a name may belong to others: 王建国 in 王建国际贸易. */
function standsApart(text: Reading, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (!isHan(text.at(start))) return !letterOrDigit.test(before) && !letterOrDigit.test(after);
  const free = [before, after].filter((beside) => beside === '' || !isHan(beside.charCodeAt(0))).length;
  // 阿依古丽·买买提 is in no dictionary.
  if (free === 2 || end - start > 4) return true;
  return (free === 1 || end - start > 2) && mayBeName(text, start, end);
}

const nameAt = (start: number, end: number): TextFinding => ({
  type: 'person.name',
  start,
  end,
  alreadyMasked: false,
  score: 0.8,
  sensitivity: 'general',
  because: ['repeated'],
});
