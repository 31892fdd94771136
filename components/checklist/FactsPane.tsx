import './facts.css';
import { useEffect } from 'react';
import type { CaseView, FactView } from '../../lib/cases/case-view.ts';
import { furtherFacts, namedFacts } from '../../lib/cases/further-facts.ts';
import type { WhatFollows } from '../../lib/cases/what-follows.ts';
import { usePreferences } from '../preferences.tsx';
import { Stone } from '../ui/Stone.tsx';
import { FactField } from './FactField.tsx';
import { factElementId, showFact } from './FactLink.tsx';
import { JumpToFollows } from './WhatFollows.tsx';

interface Props {
  readonly view: CaseView;
  readonly follows: WhatFollows;
  /** The fact that the address names. */
  readonly factId: string | undefined;
}

/** Triage: the facts that decide what is asked, each saved as soon as it is stated. */
export function FactsPane({ view, follows, factId }: Props) {
  const { messages } = usePreferences();
  const further = furtherFacts(view);
  const named = namedFacts(view, follows);
  useEffect(() => {
    if (factId) showFact(factId);
  }, [factId]);
  return (
    <main className="mid" id="main" tabIndex={-1}>
      <div className="scroll">
        <h1>{messages.cases.facts}</h1>
        <p className="because">{messages.cases.factsLead}</p>
        <JumpToFollows />
        <ol className="facts">
          {view.triage.map((fact) => (
            <FactRow key={fact.field.id} view={view} fact={fact} />
          ))}
        </ol>
        {further.length > 0 && (
          <>
            <h2 className="further">{messages.cases.furtherFacts}</h2>
            <ol className="facts">
              {further.map((fact) => (
                <FactRow key={fact.field.id} view={view} fact={fact} />
              ))}
            </ol>
          </>
        )}
        {named.length > 0 && (
          <details className="named">
            <summary>{messages.follows.neededFacts(named.length)}</summary>
            <ol className="facts">
              {named.map((fact) => (
                <FactRow key={fact.field.id} view={view} fact={fact} />
              ))}
            </ol>
          </details>
        )}
      </div>
    </main>
  );
}

function FactRow({ view, fact }: { view: CaseView; fact: FactView }) {
  const { messages, say } = usePreferences();
  return (
    <li id={factElementId(fact.field.id)}>
      <span className="fact-mark">
        <Stone mark={fact.mark} label={messages.checklist.marks[fact.mark]} />
      </span>
      <div>
        <FactField caseId={view.file.case.id} fact={fact} />
        <p className="small quiet fact-help">{say(fact.field.help)}</p>
      </div>
    </li>
  );
}
