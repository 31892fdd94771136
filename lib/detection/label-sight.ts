import { type Announced, announcedAt, joinsValues } from './evidence.ts';
import type { LabelWords } from './label-words.ts';
import { type Evidence, labelEvidence, wordsFor } from './labels.ts';
import type { Reading } from './reading.ts';
import type { TextContext } from './recognizer.ts';
import type { Hit } from './weigh.ts';
import { isHan } from './words.ts';

/** Labels whose values are numbers, whatever words stand with them. */
const ofNumbers = /[号码单]$|流水|条|卡|no$|id$|num|code|order|bill|invoice|serial|sku|hash|sum|amount|额|价/;
/** What is written there is text, whatever it is about: 订单备注, Order notes. */
const ofText = /(?:备注|详情|留言|内容|notes?)$/i;
const mostWords = 4;

/** A title or a remark may be about anybody: what its label is called says nothing of a number in it. */
function isSentence(text: Reading): boolean {
  const { length } = text;
  let words = 0;
  for (let i = 0; i < length && words < mostWords; i++) {
    const unit = text.at(i);
    if (isHan(unit) || (unit === blank && i > 0)) words++;
  }
  return words === mostWords;
}
const blank = 32;

/** Answers which label announces the value at a place of a folded text. Ask from left to right. */
export class LabelSight {
  /** The label beside the whole text. */
  readonly outer: Evidence | null;
  readonly words: LabelWords;
  readonly context: TextContext;
  /** What has been read under the label beside the whole text, which goes further than what running text shows. */
  value: Hit | null = null;
  private readonly text: Reading;
  private coveredEnd = -1;
  private covered: Evidence | null = null;
  private askedAt = -1;
  private answer: Announced | null = null;

  constructor(text: Reading, context: TextContext) {
    const { label, labels } = context;
    this.text = text;
    this.context = context;
    this.words = wordsFor(labels);
    const outer = label === undefined ? null : labelEvidence(label, this.words);
    this.outer =
      outer?.negative === true &&
      isSentence(text) &&
      (ofText.test(label as string) || !ofNumbers.test(outer.label))
        ? null
        : outer;
  }

  /** The label in the text right before `start`, else the label beside the whole text, else null. */
  at(start: number): Evidence | null {
    const own = this.ownAt(start);
    if (own !== null) return own.evidence;
    if (this.covered !== null && joinsValues(this.text, this.coveredEnd, start)) return this.covered;
    return this.outer;
  }

  /** The label in the text right before `start`. */
  ownAt(start: number): Announced | null {
    if (start === this.askedAt) return this.answer;
    this.askedAt = start;
    this.answer = announcedAt(this.text, start, this.words);
    return this.answer;
  }

  /** Notes that a value under `evidence` ends at `end`: a further value after a comma has the same label. */
  cover(end: number, evidence: Evidence | null): void {
    this.coveredEnd = end;
    this.covered = evidence;
  }
}
