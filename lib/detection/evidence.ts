import { type Evidence, labelEvidence, type Mark } from './labels.ts';
import type { TextContext } from './recognizer.ts';

/** What may stand between a label and its value: 手机（必填）： 电话是 tel. # */
const filler = /^(?:\s?\([^()]{0,8}\))?[\s:=是为.#"'「“([<>)\]-]{0,6}$/;
const colon = /^(?:\s?\([^()]{0,8}\))?\s{0,3}[)\]]?[:=]\s{0,8}/;
const between = /^[\s、/,;或]{1,3}$/;

/** Answers which label announces the value at a place of a folded text. Ask from left to right. */
export class LabelSight {
  readonly #text: string;
  readonly #marks: readonly Mark[];
  readonly #outer: Evidence | null;
  #next = 0;
  #covered: { readonly end: number; readonly evidence: Evidence } | null = null;

  constructor(text: string, marks: readonly Mark[], context: TextContext) {
    this.#text = text;
    this.#marks = marks;
    this.#outer = context.label === undefined ? null : labelEvidence(context.label);
  }

  /** The label in the text right before `start`, else the label beside the whole text, else null. */
  at(start: number): Evidence | null {
    while (this.#next < this.#marks.length && (this.#marks[this.#next]?.end ?? 0) <= start) this.#next++;
    const mark = this.#marks[this.#next - 1];
    if (mark !== undefined && start - mark.end <= 20 && filler.test(this.#text.slice(mark.end, start)))
      return mark;
    const covered = this.#covered;
    if (covered !== null && start > covered.end && between.test(this.#text.slice(covered.end, start))) {
      return covered.evidence;
    }
    return this.#outer;
  }

  /** Notes that a value under `evidence` ends at `end`: a further value after a comma has the same label. */
  cover(end: number, evidence: Evidence | null): void {
    this.#covered = evidence === null ? null : { end, evidence };
  }
}

/** Where the value after a label begins and whether `:` announces it; null when the label ends the text. */
export function valueStart(text: string, mark: Mark): { start: number; explicit: boolean } | null {
  const rest = text.slice(mark.end, mark.end + 24);
  const announced = colon.exec(rest)?.[0].length;
  if (announced !== undefined) return { start: mark.end + announced, explicit: true };
  const blank = /^[\s是为]{0,3}/.exec(rest)?.[0].length ?? 0;
  return mark.end + blank < text.length ? { start: mark.end + blank, explicit: false } : null;
}
