import type { QuestionView } from '../cases/case-view.ts';
import type { AnswerState } from '../checklist/answer.ts';
import { type Condition, evaluate } from '../facts/condition.ts';
import type { Discrepancy, Place, SweepContext } from './check.ts';
import { but, said, stated } from './words.ts';

/** An answer as given: one of these choices to this question. */
export interface Claim {
  readonly question: string;
  readonly states: readonly AnswerState[];
  /** Only when the offered reason for "not applicable" is this one. */
  readonly reason?: string;
}

/** Every question asked in the case. */
export const asked = ({ view }: SweepContext): readonly QuestionView[] =>
  view.sections.flatMap(({ questions }) => questions);

export const at = ({ question }: QuestionView): Place => ({ kind: 'question', id: question.id });

/** The question, if it is asked and was answered so; an answer to an earlier meaning says nothing. */
export function claimed(context: SweepContext, claim: Claim): QuestionView | undefined {
  const found = asked(context).find(({ question }) => question.id === claim.question);
  const answer = found?.answer;
  if (!answer || answer.state === null || answer.semanticRev !== found.question.semanticRev) return undefined;
  if (!claim.states.includes(answer.state)) return undefined;
  return claim.reason === undefined || answer.naReasonId === claim.reason ? found : undefined;
}

/** Answers that can't stand beside each other: the first, with any of the others. Leads to the other one. */
export const answersClash =
  (first: Claim, others: readonly Claim[]) =>
  (context: SweepContext): readonly Discrepancy[] => {
    const one = claimed(context, first);
    if (!one) return [];
    return others
      .flatMap((other) => claimed(context, other) ?? [])
      .map((other) => ({ text: but(said(one), said(other)), place: at(other) }));
  };

/** Answers that can't stand beside the facts as stated. Leads to the answer. */
export const answersDefyFacts =
  (condition: Condition, claims: readonly Claim[]) =>
  (context: SweepContext): readonly Discrepancy[] => {
    const { facts } = context.view;
    const verdict = evaluate(condition, facts);
    if (verdict.holds !== true) return [];
    return claims
      .flatMap((claim) => claimed(context, claim) ?? [])
      .map((view) => ({ text: but(stated(facts, ...verdict.facts), said(view)), place: at(view) }));
  };

export const yes = (question: string): Claim => ({ question, states: ['yes'] });
export const no = (question: string): Claim => ({ question, states: ['no'] });
/** Done in part, or not at all. */
export const notYes = (question: string): Claim => ({ question, states: ['partly', 'no'] });
export const notApplicable = (question: string, reason?: string): Claim => ({
  question,
  states: ['not-applicable'],
  ...(reason !== undefined && { reason }),
});
