import type { Facts } from '../facts/facts.ts';
import type { Answer } from './answer.ts';
import { asked } from './applicability.ts';
import { keyDay } from './key-day.ts';
import { type Mark, marks, outcome } from './outcome.ts';
import type { Question, Section } from './question.ts';

/** Counts only, each with its denominator: `counts` add up to `asked`. There is no percentage by design. */
export interface Progress {
  /** Questions put to this case. */
  readonly asked: number;
  /** Of these, the ones nobody has declared not applicable. */
  readonly applicable: number;
  /** Of the applicable ones, those with an answer of any kind. */
  readonly answered: number;
  readonly counts: Readonly<Record<Mark, number>>;
}

export interface CaseProgress {
  readonly total: Progress;
  /** By section id. */
  readonly bySection: ReadonlyMap<string, Progress>;
}

/** How far a case is, in total and per section. Parked answers are not counted. */
export function progressOf(
  sections: readonly Section[],
  answers: readonly Answer[],
  facts: Facts,
): CaseProgress {
  const mark = markOf(answers);
  const tally = (questions: readonly Question[]) => count(asked(questions, facts).map(mark));
  return {
    total: tally(sections.flatMap((section) => section.questions)),
    bySection: new Map(sections.map((section) => [section.id, tally(section.questions)])),
  };
}

/**
 * The question to answer next: among the open ones that can no longer be done after a stated key date, the one
 * whose date comes first; otherwise the first open one in checklist order. `undefined` when none is open.
 */
export function nextQuestion(
  sections: readonly Section[],
  answers: readonly Answer[],
  facts: Facts,
): Question | undefined {
  const mark = markOf(answers);
  const open = asked(
    sections.flatMap((section) => section.questions),
    facts,
  ).filter((question) => mark(question) === 'open');
  const lastDay = ({ irreversibleAfter: by }: Question) => by && keyDay(by, facts);
  return open.reduce<Question | undefined>((first, candidate) => {
    if (!first) return candidate;
    const [earliest, day] = [lastDay(first), lastDay(candidate)];
    return day && (!earliest || day < earliest) ? candidate : first;
  }, undefined);
}

function markOf(answers: readonly Answer[]): (question: Question) => Mark {
  const byQuestion = new Map(answers.map((answer) => [answer.questionId, answer]));
  return (question) => outcome(question, byQuestion.get(question.id));
}

function count(of: readonly Mark[]): Progress {
  const counts = Object.fromEntries(
    marks.map((mark) => [mark, of.filter((one) => one === mark).length]),
  ) as Record<Mark, number>;
  const applicable = of.length - counts['not-applicable'];
  return { asked: of.length, applicable, answered: applicable - counts.open, counts };
}
