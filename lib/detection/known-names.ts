import { nameScore } from './person-words.ts';
import type { TextFinding } from './recognizer.ts';
import { isHan } from './words.ts';

/** A name long enough to be known again: two characters, or two words with capitals. */
const tellable = /^(?:[\u3400-\u9fff][\u3400-\u9fff·]{1,14}|\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)+)$/u;
const letterOrDigit = /[\p{L}\d]/u;

const startOf = (text: string, index: number): number =>
  (text.charCodeAt(index) << 16) | text.charCodeAt(index + 1);

/** Names that a page has told by labels, to know the same people again where nothing tells. */
export class KnownNames {
  readonly #byStart = new Map<number, string[]>();

  get size(): number {
    return this.#byStart.size;
  }

  /** Takes note of a value that was found; true for a name that is new. */
  add({ type, because, alreadyMasked }: TextFinding, value: string): boolean {
    if (type !== 'person.name' || alreadyMasked || !because.includes('label') || !tellable.test(value))
      return false;
    const start = startOf(value, 0);
    const alike = this.#byStart.get(start) ?? [];
    if (alike.includes(value)) return false;
    this.#byStart.set(
      start,
      [...alike, value].sort((a, b) => b.length - a.length),
    );
    return true;
  }

  /** What was found in a text, and the known names outside of it. In text order. */
  addTo(findings: readonly TextFinding[], text: string): readonly TextFinding[] {
    if (this.size === 0) return findings;
    let all = findings;
    for (let start = 0; start + 1 < text.length; start++) {
      const name = this.#byStart
        .get(startOf(text, start))
        ?.find((one) => text.startsWith(one, start) && standsApart(text, start, one));
      if (name === undefined) continue;
      const end = start + name.length;
      if (!findings.some((one) => one.start < end && one.end > start)) all = [...all, nameAt(start, end)];
      start = end - 1;
    }
    return all === findings ? all : all.toSorted((a, b) => a.start - b.start);
  }
}

/** Two characters among Chinese words may be a word of their own. */
function standsApart(text: string, start: number, name: string): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(start + name.length);
  if (!isHan(name.charCodeAt(0))) return !letterOrDigit.test(before) && !letterOrDigit.test(after);
  if (name.length > 2) return true;
  const free = [before, after].filter((beside) => beside === '' || !isHan(beside.charCodeAt(0))).length;
  return free === 2 || (free === 1 && nameScore(name, 0, name.length) > 0);
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
