import { answerId } from '../../lib/cases/answers.ts';
import type { Case } from '../../lib/cases/case-file.ts';
import { createCase, type NewCase } from '../../lib/cases/cases.ts';
import type { Store } from '../../lib/cases/store.ts';
import { questions, sections } from '../../lib/checklist/index.ts';
import type { Question } from '../../lib/checklist/question.ts';

/** An invented case with the facts given. */
export const startCase = (store: Store, facts: NewCase['facts'] = {}): Promise<Case> =>
  createCase(store, {
    name: '示例商贸有限公司注销',
    scenario: 'entity-deregistration',
    parties: [{ role: 'subject', name: '示例商贸有限公司', uscc: '' }],
    sites: ['https://crm.example'],
    operator: '测试员甲（客服部）',
    facts,
  });

/** The first question of the checklist that fits; those that depend on facts are left out. */
export function questionWith(fits: (question: Question) => boolean): Question {
  const found = [...questions.values()].find((one) => !one.retired && !one.visibleWhen && fits(one));
  if (!found) throw new Error('no question of the checklist is like this');
  return found;
}

/** Where the dashboard shows a question. */
export function routeOf(caseId: string, question: Question): string {
  const section = sections.find(({ questions: all }) => all.includes(question));
  return `/case/${caseId}/check/${section?.id}/${question.id}`;
}

/** The answer as it lies in the database now. */
export const storedAnswer = ({ db }: Store, caseId: string, question: Question) =>
  db.answers.get(answerId(caseId, question.id));
