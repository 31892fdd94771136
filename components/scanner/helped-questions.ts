import type { CaseView, QuestionView } from '../../lib/cases/case-view.ts';
import type { PageReport } from '../../lib/detection/page-report.ts';

/** The questions that what is on this page helps to answer; open ones first. */
export function helpedQuestions(view: CaseView, report: PageReport): QuestionView[] {
  const types = new Set(report.groups.map(({ type }) => type));
  return view.sections
    .flatMap(({ questions }) => questions)
    .filter(({ question }) => question.answeredOnPage?.some((type) => types.has(type)))
    .sort((a, b) => Number(a.mark !== 'open') - Number(b.mark !== 'open'));
}
