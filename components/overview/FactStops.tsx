import { useMemo } from 'react';
import { Link } from 'wouter';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { whatFollows } from '../../lib/cases/what-follows.ts';
import { StrengthMark } from '../checklist/StrengthMark.tsx';
import { usePreferences } from '../preferences.tsx';

/** What the facts say must come before anything is handed over, deleted for good or deregistered; the rest by count. */
export function FactStops({ view }: { view: CaseView }) {
  const { messages, say } = usePreferences();
  const words = messages.follows;
  const { stated, stops, others, open } = useMemo(() => whatFollows(view), [view]);
  if (!stated) return null;
  return (
    <section className="fact-stops">
      <div className="group-head">
        <h2>{words.title}</h2>
        {stops.length > 0 && <span className="small quiet">{words.stopsLead}</span>}
      </div>
      <ul>
        {stops.map(({ outcome }) => (
          <li key={outcome.id}>
            <StrengthMark strength="stop" />
            <span>
              <b className="red">{words.strengths.stop}</b> {say(outcome.title)}
              {outcome.status === 'provisional' && (
                <span className="small">{messages.shell.aside(words.provisional)}</span>
              )}
            </span>
            <span className="rule-id">{outcome.id}</span>
          </li>
        ))}
      </ul>
      <p className="small quiet after">
        {words.summary(stops.length, others, open)}{' '}
        <Link className="link" href={`/case/${view.file.case.id}/check/facts`}>
          {words.toFacts}
        </Link>
      </p>
    </section>
  );
}
