import { useMemo } from 'react';
import { Link } from 'wouter';
import { daysBetween } from '../../lib/base/date.ts';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { type Assurance, assuranceWords } from '../../lib/checklist/assurance.ts';
import type { Gap } from '../../lib/checklist/gaps.ts';
import { chinaDate } from '../../lib/i18n/china-time.ts';
import { openBlockers } from '../../lib/sweep/open-blockers.ts';
import { usePreferences } from '../preferences.tsx';
import { Stone } from '../ui/Stone.tsx';
import { legendOrder } from './OverviewPage.tsx';

/** The blockers by name, or what can honestly be said when there are none. */
export function Blockers({ view }: { view: CaseView }) {
  const { messages, say } = usePreferences();
  const words = messages.checklist.overview;
  const blockers = useMemo(() => openBlockers(view), [view]);
  return (
    <section>
      <div className="group-head">
        <h2 className={blockers.length > 0 ? 'red' : ''}>
          {blockers.length > 0 ? words.blockers(blockers.length) : words.noBlockers}
        </h2>
        <span className="small quiet">{blockers.length > 0 ? words.blockersNote : words.noBlockersNote}</span>
      </div>
      <ul className="blockers">
        {blockers.map(({ id, text, detail, gap }) => (
          <li key={id}>
            <Stone mark="blocker" size={24} />
            <div>
              <Link
                className="blocker-title"
                href={gap ? questionHref(view, gap) : `/case/${view.file.case.id}/sweep`}
              >
                {say(text)}
              </Link>
              <p className="small quiet">{say(detail)}</p>
              {gap && <OwnerAndDue gap={gap} />}
            </div>
          </li>
        ))}
      </ul>
      {view.mayBlock.length > 0 && (
        <p className="small quiet after">{words.mayBlock(view.mayBlock.length)}</p>
      )}
    </section>
  );
}

function questionHref(view: CaseView, gap: Gap): string {
  const section = view.sections.find(({ section }) => section.questions.includes(gap.question))?.section.id;
  return `/case/${view.file.case.id}/check/${section}/${gap.question.id}`;
}

function OwnerAndDue({ gap }: { gap: Gap }) {
  const { messages } = usePreferences();
  const owner = gap.owner || messages.checklist.departments[gap.question.owner];
  return (
    <p className="small quiet">
      {owner}
      {gap.dueOn && ` · ${messages.shell.date(gap.dueOn)}`}
    </p>
  );
}

/** Progress, result, assurance and residual risk: four read-outs that are never merged into one. */
export function ReadOuts({ view }: { view: CaseView }) {
  return (
    <section className="four">
      <ProgressOut view={view} />
      <ResultOut view={view} />
      <AssuranceOut view={view} />
      <RiskOut />
    </section>
  );
}

function ProgressOut({ view }: { view: CaseView }) {
  const { messages } = usePreferences();
  const words = messages.checklist.overview;
  const { answered, applicable, counts } = view.progress.total;
  return (
    <div>
      <h3>
        {words.progress}
        <span>{words.progressOf}</span>
      </h3>
      <p className="big">
        {answered}
        <span>/ {applicable}</span>
      </p>
      <div className="tally" aria-hidden="true">
        {Array.from({ length: applicable }, (_, index) => (
          <i key={String(index)} className={index < answered ? 'on' : ''} />
        ))}
      </div>
      {counts['not-applicable'] > 0 && (
        <p className="small quiet">{words.alsoNotApplicable(counts['not-applicable'])}</p>
      )}
      {view.parked.length > 0 && <p className="small quiet">{words.parked(view.parked.length)}</p>}
      {view.strays.length > 0 && <p className="small quiet">{words.strays(view.strays.length)}</p>}
    </div>
  );
}

function ResultOut({ view }: { view: CaseView }) {
  const { messages } = usePreferences();
  const { asked, counts } = view.progress.total;
  return (
    <div>
      <h3>
        {messages.checklist.overview.result}
        <span>{messages.checklist.overview.resultOf(asked)}</span>
      </h3>
      <ul className="rows">
        {legendOrder.map((mark) => (
          <li key={mark}>
            <Stone mark={mark} />
            <span>{messages.checklist.marks[mark]}</span>
            <b>{counts[mark]}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

function AssuranceOut({ view }: { view: CaseView }) {
  const { messages, say } = usePreferences();
  const settled = view.sections
    .flatMap(({ questions }) => questions)
    .filter(({ mark }) => mark === 'settled');
  const steps = [3, 2, 1, 0] as const satisfies readonly Assurance[];
  return (
    <div>
      <h3>
        {messages.checklist.overview.assurance}
        <span>{messages.checklist.overview.assuranceOf(settled.length)}</span>
      </h3>
      <ol className="ladder">
        {steps.map((step) => (
          <li key={step} className={`step-${step}`}>
            <span>{say(assuranceWords[step])}</span>
            <b>{settled.filter(({ assurance }) => assurance === step).length}</b>
          </li>
        ))}
      </ol>
    </div>
  );
}

function RiskOut() {
  const { messages } = usePreferences();
  return (
    <div>
      <h3>{messages.checklist.overview.risk}</h3>
      <p className="small quiet">{messages.checklist.overview.riskNone}</p>
    </div>
  );
}

const shownDeadlines = 8;

/** Dated actions, soonest first, measured against the day access to the CRM ends. */
export function Deadlines({ view }: { view: CaseView }) {
  const { messages, say } = usePreferences();
  const words = messages.checklist.overview;
  const today = chinaDate(new Date());
  const ends = view.facts.dates?.crmContractEnds;
  const dated = view.gaps
    .flatMap((gap) => (gap.dueOn ? [{ gap, dueOn: gap.dueOn }] : []))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const later = dated.length - shownDeadlines;
  return (
    <section>
      <div className="group-head">
        <h2>{words.deadlines}</h2>
        <span className="small quiet">
          {ends
            ? words.deadlineOf(messages.shell.date(ends), daysBetween(today, ends))
            : words.deadlineUnknown}
        </span>
      </div>
      {dated.length === 0 ? (
        <p className="small quiet after">{words.noDeadlines}</p>
      ) : (
        <table className="lose">
          <tbody>
            {dated.slice(0, shownDeadlines).map(({ gap, dueOn }) => (
              <tr key={gap.question.id}>
                <td className="d nowrap">
                  <DueDay dueOn={dueOn} today={today} />
                  {gap.isProposed && <span className="small quiet block">{words.proposed}</span>}
                </td>
                <td className={dueOn < today ? 'n nowrap amber' : 'n nowrap quiet'}>
                  <DaysLeft dueOn={dueOn} today={today} />
                </td>
                <td>
                  <Link href={questionHref(view, gap)}>{say(gap.action)}</Link>
                </td>
                <td className="quiet nowrap r">
                  {gap.owner || messages.checklist.departments[gap.question.owner]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {later > 0 && <p className="small quiet after">{words.laterDeadlines(later)}</p>}
    </section>
  );
}

/** The year is said only where it is another one: the column is narrow. */
function DueDay({ dueOn, today }: { dueOn: string; today: string }) {
  const { messages } = usePreferences();
  const { date, monthDay } = messages.shell;
  return dueOn.slice(0, 4) === today.slice(0, 4) ? monthDay(dueOn) : date(dueOn);
}

function DaysLeft({ dueOn, today }: { dueOn: string; today: string }) {
  const { messages } = usePreferences();
  const words = messages.checklist.overview;
  if (dueOn < today) return words.late;
  return dueOn === today ? words.today : messages.shell.days(daysBetween(today, dueOn));
}
