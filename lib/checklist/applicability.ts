import { evaluate } from '../facts/condition.ts';
import type { FactPath, Facts } from '../facts/facts.ts';
import type { Answer } from './answer.ts';
import type { Question } from './question.ts';

export interface Applicability {
  readonly applies: boolean;
  /** It is asked only because facts are missing; stating them may remove it. */
  readonly undetermined: boolean;
  /** The facts that decided, or the missing ones; empty when it is asked of everyone. */
  readonly because: readonly FactPath[];
}

/** Whether a question is asked in this case. Missing facts keep it: asking too much is safer than hiding. */
export function applicability(question: Question, facts: Facts): Applicability {
  if (question.retired) return { applies: false, undetermined: false, because: [] };
  if (!question.visibleWhen) return { applies: true, undetermined: false, because: [] };
  const { holds, facts: because } = evaluate(question.visibleWhen, facts);
  return { applies: holds !== false, undetermined: holds === undefined, because };
}

/** The questions asked in this case, in the order given. */
export function asked(questions: Iterable<Question>, facts: Facts): readonly Question[] {
  return [...questions].filter((question) => applicability(question, facts).applies);
}

/** True for an answer that says anything though its question no longer applies: kept and shown, but not counted. */
export function isParked(question: Question, answer: Answer | undefined, facts: Facts): boolean {
  return answer !== undefined && saysAnything(answer) && !applicability(question, facts).applies;
}

const saysAnything = ({ state, reason, note, evidenceIds, remarks = [] }: Answer): boolean =>
  state !== null ||
  reason.trim() !== '' ||
  note.trim() !== '' ||
  evidenceIds.length > 0 ||
  remarks.length > 0;
