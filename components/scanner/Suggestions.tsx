import { useState } from 'react';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { gatherFindings, isLoose, setOf } from '../../lib/cases/gather-findings.ts';
import { stateFact } from '../../lib/cases/state-fact.ts';
import type { PageReport } from '../../lib/detection/page-report.ts';
import { recognizers } from '../../lib/detection/recognizers/index.ts';
import { factFields } from '../../lib/facts/index.ts';
import type { Finding } from '../../lib/inventory/finding.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { Stone } from '../ui/Stone.tsx';
import { useOneAtATime } from '../ui/use-one-at-a-time.ts';
import { helpedQuestions } from './helped-questions.ts';
import { openDashboard } from './open-dashboard.ts';

interface Props {
  readonly view: CaseView;
  readonly report: PageReport;
  readonly site: string;
  readonly judged: ReadonlyMap<string, Finding>;
}

/** What confirmed findings speak for: facts, a data set, and questions that can be answered while on this page. */
export function Suggestions(props: Props) {
  return (
    <>
      <SuggestedFacts {...props} />
      <SuggestedDataSet {...props} />
      <Answerable {...props} />
    </>
  );
}

function SuggestedFacts({ view }: Props) {
  const { messages, say } = usePreferences();
  const store = useStore();
  const suggested = view.file.facts.filter(({ state }) => state === 'suggested');
  return suggested.map((record) => {
    const field = factFields.get(record.path);
    if (!field || record.value === null) return null;
    const settle = (state: 'asserted' | 'declined') =>
      stateFact(store, view.file.case.id, {
        path: field.id,
        value: record.value,
        state,
        origin: record.origin,
      });
    return (
      <Suggestion
        key={record.id}
        title={messages.scanner.suggestedFact}
        text={messages.scanner.factSuggestion(say(field.label))}
        onAccept={() => settle('asserted')}
        onDecline={() => settle('declined')}
      />
    );
  });
}

/** The confirmed findings of this page that belong to no data set yet, proposed as one. */
function SuggestedDataSet({ view, report, site, judged }: Props) {
  const { messages, say } = usePreferences();
  const store = useStore();
  const [declined, setDeclined] = useState(false);
  const loose = [...judged.values()].filter(isLoose);
  if (loose.length === 0 || declined) return null;
  const names = setOf(loose).categories.map((type) => {
    const label = recognizers.get(type)?.label;
    return label ? say(label) : type;
  });
  const accept = () =>
    gatherFindings(store, loose, {
      caseId: view.file.case.id,
      name: messages.scanner.setName(report.title),
      system: `${new URL(site).host} · ${report.title}`,
    });
  return (
    <Suggestion
      title={messages.scanner.suggestedSet}
      text={`${messages.scanner.setName(report.title)}${messages.shell.colon}${names.join(messages.shell.comma)}`}
      onAccept={accept}
      onDecline={() => setDeclined(true)}
    />
  );
}

interface SuggestionProps {
  readonly title: string;
  readonly text: string;
  readonly onAccept: () => Promise<unknown>;
  readonly onDecline: () => unknown;
}

function Suggestion(props: SuggestionProps) {
  const { messages } = usePreferences();
  const once = useOneAtATime();
  return (
    <section className="sug">
      <p className="small">{props.title}</p>
      <p>{props.text}</p>
      <span className="act">
        <button type="button" className="btn btn-s" onClick={() => void once(props.onAccept)}>
          {messages.scanner.accept}
        </button>
        <button type="button" className="btn btn-s" onClick={props.onDecline}>
          {messages.scanner.decline}
        </button>
      </span>
    </section>
  );
}

function Answerable({ view, report }: Props) {
  const { messages, say } = usePreferences();
  const helped = helpedQuestions(view, report);
  if (helped.length === 0) return null;
  return (
    <section className="answerable">
      <h2>{messages.scanner.canAnswer}</h2>
      <ul>
        {helped.slice(0, 6).map(({ question, section, mark }) => (
          <li key={question.id}>
            <Stone mark={mark} label={messages.checklist.marks[mark]} />
            <button
              type="button"
              className="link"
              onClick={() =>
                void openDashboard(`/case/${view.file.case.id}/check/${section.id}/${question.id}`)
              }
            >
              {say(question.text)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
