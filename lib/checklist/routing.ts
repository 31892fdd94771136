import type { IsoDate } from '../base/date.ts';
import type { Facts } from '../facts/facts.ts';
import type { Answer } from './answer.ts';
import { asked } from './applicability.ts';
import { dueOf } from './gaps.ts';
import { outcome } from './outcome.ts';
import { type Department, departments, type Question } from './question.ts';

/** A question that someone answered with "don't know". */
export interface Waiting {
  readonly question: Question;
  /** Who would know, as written in the answer; empty while nobody is named. */
  readonly who: string;
  /** The day by which they are asked, or else the day on which the question falls due. */
  readonly by: IsoDate | undefined;
}

export interface DepartmentRoute {
  readonly department: Department;
  /** Every question put to this case that is meant for the department, in checklist order. */
  readonly questions: readonly Question[];
  /** Those that nobody has answered yet. */
  readonly open: readonly Question[];
  /** Those answered with "don't know", by day; undated last. */
  readonly waiting: readonly Waiting[];
}

/** What each department should answer in this case; departments without a question are left out. */
export function routeByDepartment(
  questions: Iterable<Question>,
  answers: readonly Answer[],
  facts: Facts,
): readonly DepartmentRoute[] {
  const byQuestion = new Map(answers.map((answer) => [answer.questionId, answer]));
  const put = asked(questions, facts);
  return departments
    .map((department) => {
      const own = put.filter((question) => question.owner === department);
      return {
        department,
        questions: own,
        open: own.filter((question) => outcome(question, byQuestion.get(question.id)) === 'open'),
        waiting: waitingIn(own, byQuestion, facts),
      };
    })
    .filter((route) => route.questions.length > 0);
}

/** Whom the unknown answers wait for, each person once, whoever is due first at the top; the unnamed come last. */
export function waitingByPerson(
  questions: Iterable<Question>,
  answers: readonly Answer[],
  facts: Facts,
): readonly { readonly who: string; readonly waiting: readonly Waiting[] }[] {
  const byQuestion = new Map(answers.map((answer) => [answer.questionId, answer]));
  const all = waitingIn(asked(questions, facts), byQuestion, facts);
  const names = [...new Set(all.map(({ who }) => who))];
  return [...names.filter((who) => who !== ''), ...names.filter((who) => who === '')].map((who) => ({
    who,
    waiting: all.filter((one) => one.who === who),
  }));
}

function waitingIn(
  questions: readonly Question[],
  answers: ReadonlyMap<string, Answer>,
  facts: Facts,
): readonly Waiting[] {
  return questions
    .flatMap((question) => {
      const answer = answers.get(question.id);
      if (!answer || outcome(question, answer) !== 'unknown') return [];
      const by = answer.unknownBy ?? dueOf(question.due, facts);
      return [{ question, who: answer.unknownWho?.trim() ?? '', by }];
    })
    .sort((a, b) => compare(a.by, b.by));
}

/** Undated comes last; equal days keep checklist order. */
function compare(a: IsoDate | undefined, b: IsoDate | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}
