import './checklist.css';
import { useEffect, useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import type { CaseView, QuestionView } from '../../lib/cases/case-view.ts';
import { whatFollows } from '../../lib/cases/what-follows.ts';
import { useHotkey } from '../shell/use-hotkey.ts';
import { WithCase } from '../store.tsx';
import { FactsPane } from './FactsPane.tsx';
import { KnowledgePane } from './KnowledgePane.tsx';
import { QuestionPane } from './QuestionPane.tsx';
import { SectionList } from './SectionList.tsx';
import { WhatApplies } from './WhatApplies.tsx';
import { WhatFollows } from './WhatFollows.tsx';

interface Props {
  readonly caseId: string;
  readonly sectionId: string | undefined;
  readonly questionId: string | undefined;
}

/** Sections, the question, and what is worth knowing about it: three panes, one below the other when narrow. */
export function ChecklistPage({ caseId, sectionId = 'facts', questionId }: Props) {
  return (
    <WithCase caseId={caseId}>
      {(view) => {
        const inSection = view.sections.find(({ section }) => section.id === sectionId)?.questions ?? [];
        const here = inSection.find(({ question }) => question.id === questionId) ?? inSection[0];
        return (
          <div className={here ? 'panes' : 'panes panes-facts'}>
            <SectionList view={view} sectionId={sectionId} questionId={here?.question.id} />
            {here ? (
              <Question view={view} here={here} inSection={inSection} />
            ) : (
              <Facts view={view} factId={questionId} />
            )}
          </div>
        );
      }}
    </WithCase>
  );
}

/** The facts, and beside them all that they decide. */
function Facts({ view, factId }: { view: CaseView; factId: string | undefined }) {
  const follows = useMemo(() => whatFollows(view), [view]);
  return (
    <>
      <FactsPane view={view} follows={follows} factId={factId} />
      <aside className="right">
        <WhatFollows view={view} follows={follows} />
        <WhatApplies view={view} />
      </aside>
    </>
  );
}

function Question(props: { view: CaseView; here: QuestionView; inSection: readonly QuestionView[] }) {
  const { view, here, inSection } = props;
  const [, navigate] = useLocation();
  const all = view.sections.flatMap(({ questions }) => questions);
  const index = all.findIndex(({ question }) => question === here.question);
  const hrefOf = (target: QuestionView | undefined) =>
    target && `/case/${view.file.case.id}/check/${target.section.id}/${target.question.id}`;
  const previous = hrefOf(all[index - 1]) ?? `/case/${view.file.case.id}/check/facts`;
  const next = hrefOf(all[index + 1]) ?? `/case/${view.file.case.id}`;
  useHotkey('j', () => navigate(next));
  useHotkey('k', () => navigate(previous));
  const heading = useFocusOnMove(here.question.id);
  return (
    <>
      <QuestionPane
        key={here.question.id}
        heading={heading}
        view={view}
        here={here}
        count={inSection.length}
        previous={previous}
        next={next}
      />
      <KnowledgePane here={here} asOf={view.asOf} />
    </>
  );
}

/** Moves the focus to the new question's title when the question changes, but not when the page opens. */
function useFocusOnMove(questionId: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(questionId);
  useEffect(() => {
    if (before.current === questionId) return;
    before.current = questionId;
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, [questionId]);
  return heading;
}
