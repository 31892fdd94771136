import { addDays, type IsoDate } from '../base/date.ts';
import type { Facts } from '../facts/facts.ts';
import type { Text } from '../i18n/text.ts';
import type { Answer } from './answer.ts';
import { asked } from './applicability.ts';
import { keyDay } from './key-day.ts';
import { type Mark, outcome } from './outcome.ts';
import type { DueRule, Question } from './question.ts';

export interface Gap {
  readonly question: Question;
  readonly mark: Extract<Mark, 'blocker' | 'gap' | 'partly' | 'unknown'>;
  readonly text: Text;
  readonly action: Text;
  /** The person named in the answer; empty when nobody is named and only `question.owner` is known. */
  readonly owner: string;
  /** `undefined` when neither the answer nor a stated key date gives a day. */
  readonly dueOn: IsoDate | undefined;
  /** The day follows from a key date; nobody has set it. */
  readonly isProposed: boolean;
  /** A gap lasts until its answer changes; then it is no longer listed here. */
  readonly done: false;
}

/** What is unmet among the questions that apply: blockers first, then by day due (undated last), then by id. */
export function gapsOf(
  questions: Iterable<Question>,
  answers: readonly Answer[],
  facts: Facts,
): readonly Gap[] {
  const byQuestion = new Map(answers.map((answer) => [answer.questionId, answer]));
  return asked(questions, facts)
    .flatMap((question) => gapOf(question, byQuestion.get(question.id), facts) ?? [])
    .sort(byUrgency);
}

/** The day an action falls due by its rule; `undefined` while neither the key date nor its stand-in is stated. */
export function dueOf(rule: DueRule, facts: Facts): IsoDate | undefined {
  const day = keyDay(rule.before, facts);
  return day && addDays(day, -rule.days);
}

function gapOf(question: Question, answer: Answer | undefined, facts: Facts): Gap | undefined {
  const mark = outcome(question, answer);
  if (!answer || mark === 'open' || mark === 'settled' || mark === 'not-applicable') return undefined;
  const stated = (mark === 'unknown' ? answer.unknownBy : undefined) ?? answer.dueOn;
  const dueOn = stated ?? dueOf(question.due, facts);
  const due = { dueOn, isProposed: stated === undefined && dueOn !== undefined, done: false as const };
  if (mark !== 'unknown') {
    const { gap: text, action } = question;
    return { question, mark, text, action, owner: answer.owner, ...due };
  }
  const owner = answer.unknownWho?.trim() ?? '';
  return { question, mark, ...nobodyKnows(question, owner), owner, ...due };
}

function nobodyKnows(question: Question, who: string): { readonly text: Text; readonly action: Text } {
  return {
    text: { zh: `还没人说得清：${question.text.zh}`, en: `Nobody knows yet: ${question.text.en}` },
    action: who
      ? { zh: `找${who}问清楚，再回来作答。`, en: `Ask ${who}, then come back and answer.` }
      : { zh: '先找到知道情况的人，再回来作答。', en: 'Find someone who knows, then come back and answer.' },
  };
}

const undated = '9999-12-31';

function byUrgency(a: Gap, b: Gap): number {
  const key = (gap: Gap) => `${gap.mark === 'blocker' ? 0 : 1} ${gap.dueOn ?? undated} ${gap.question.id}`;
  return key(a) < key(b) ? -1 : 1;
}
