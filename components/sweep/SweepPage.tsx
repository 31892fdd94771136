import './sweep.css';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { chinaDate } from '../../lib/i18n/china-time.ts';
import { citeLabel } from '../../lib/laws/cite.ts';
import { type Check, type Place, type Severity, severities } from '../../lib/sweep/check.ts';
import { type Result, type SweepReport, sweepCase } from '../../lib/sweep/sweep.ts';
import { usePreferences } from '../preferences.tsx';
import { WithCase } from '../store.tsx';
import { Stone } from '../ui/Stone.tsx';

/** Places of one check shown until all are asked for; one check can find dozens. */
const shownPlaces = 6;

const severityMark = { blocker: 'blocker', major: 'gap', minor: 'unknown' } as const;

/** What does not fit in the case, worst first, with one click to where it is put right; and what was not checked. */
export function SweepPage({ caseId }: { caseId: string }) {
  return <WithCase caseId={caseId}>{(view) => <Sweep view={view} />}</WithCase>;
}

function Sweep({ view }: { view: CaseView }) {
  const { messages } = usePreferences();
  const words = messages.sweep;
  const today = chinaDate(new Date());
  const report = useMemo(() => sweepCase(view, today), [view, today]);
  const { results, made, fired } = report;
  return (
    <main className="page sweep" id="main" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="quiet">{words.lead}</p>
      </div>
      <p className={results.length === 0 ? 'jade sweep-state' : 'sweep-state'} role="status">
        {results.length === 0 ? words.none(made) : words.found(made, fired, results.length)}
      </p>
      {results.length === 0 && <p className="small quiet">{words.noneLead}</p>}
      {severities.map((severity) => (
        <SeverityPart key={severity} view={view} severity={severity} results={results} />
      ))}
      <Unchecked report={report} factsHref={`/case/${view.file.case.id}/check/facts`} />
    </main>
  );
}

function SeverityPart(props: { view: CaseView; severity: Severity; results: readonly Result[] }) {
  const { view, severity, results } = props;
  const { messages } = usePreferences();
  const words = messages.sweep;
  const here = results.filter(({ check }) => check.severity === severity);
  if (here.length === 0) return null;
  const fired = [...new Set(here.map(({ check }) => check))];
  return (
    <section className="sweep-part">
      <div className="group-head">
        <h2 className={severity === 'blocker' ? 'red' : ''}>
          {words.severities[severity]} {here.length}
        </h2>
        <span className="small quiet">{words.severityNotes[severity]}</span>
      </div>
      <ul className="discrepancies">
        {fired.map((check) => (
          <CheckRow key={check.id} view={view} check={check} results={here} />
        ))}
      </ul>
    </section>
  );
}

function CheckRow(props: { view: CaseView; check: Check; results: readonly Result[] }) {
  const { view, check, results } = props;
  const { messages, say, language } = usePreferences();
  const [all, setAll] = useState(false);
  const found = results.filter((result) => result.check === check);
  const hidden = all ? 0 : Math.max(0, found.length - shownPlaces);
  return (
    <li>
      <Stone mark={severityMark[check.severity]} />
      <div>
        <h3>{say(check.title)}</h3>
        <ul>
          {found.slice(0, found.length - hidden).map(({ text, place }) => (
            <li key={`${JSON.stringify(place)} ${text.zh}`}>
              <p>{say(text)}</p>
              <Link className="link" href={hrefOf(view, place)}>
                {messages.sweep.places[place.kind]}
              </Link>
            </li>
          ))}
        </ul>
        {hidden > 0 && (
          <button type="button" className="btn btn-s" onClick={() => setAll(true)}>
            {messages.sweep.more(hidden)}
          </button>
        )}
        {check.cites.length > 0 && (
          <p className="small quiet">
            {check.cites.map((cite) => citeLabel(cite, language)).join(messages.shell.comma)}
          </p>
        )}
      </div>
    </li>
  );
}

/** What the sweep could not or never does look at, so that silence is not taken for an all-clear. */
function Unchecked({ report, factsHref }: { report: SweepReport; factsHref: string }) {
  const { messages, say } = usePreferences();
  const words = messages.sweep;
  return (
    <section className="sweep-part">
      <div className="group-head">
        <h2>{words.waiting}</h2>
      </div>
      <p className="small part-lead">
        {report.waiting === 0
          ? words.waitingNone
          : `${words.waitingLead(report.waiting)}${report.missing.map(say).join(messages.shell.comma)}`}
      </p>
      {report.waiting > 0 && (
        <p className="small">
          <Link className="link" href={factsHref}>
            {words.stateFacts}
          </Link>
        </p>
      )}
      <div className="group-head limits-head">
        <h2>{words.limits}</h2>
      </div>
      <ul className="small limits">
        {words.limitList.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </section>
  );
}

function hrefOf(view: CaseView, place: Place): string {
  const base = `/case/${view.file.case.id}`;
  switch (place.kind) {
    case 'question': {
      const home = view.sections.find(({ questions }) =>
        questions.some(({ question }) => question.id === place.id),
      );
      return `${base}/check/${home?.section.id}/${place.id}`;
    }
    case 'fact':
      return `${base}/check/facts/${place.path}`;
    case 'data-set':
    case 'findings':
      return `${base}/data`;
    case 'evidence':
      return `${base}/data/evidence`;
    case 'journal':
      return `${base}/journal`;
    case 'parties':
      return `${base}/edit`;
    case 'case':
      return base;
  }
}
