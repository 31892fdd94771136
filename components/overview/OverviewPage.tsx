import './overview.css';
import { useState } from 'react';
import { Link } from 'wouter';
import { daysBetween } from '../../lib/base/date.ts';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { keyDay } from '../../lib/checklist/key-day.ts';
import { type Mark, marks } from '../../lib/checklist/outcome.ts';
import { chinaDate } from '../../lib/i18n/china-time.ts';
import { EditionNotice } from '../cases/EditionNotice.tsx';
import { usePreferences } from '../preferences.tsx';
import { useHotkey } from '../shell/use-hotkey.ts';
import { WithCase } from '../store.tsx';
import { Stone } from '../ui/Stone.tsx';
import { Board, type Point, useGrounds } from './Board.tsx';
import { BoardTable } from './BoardTable.tsx';
import { FactStops } from './FactStops.tsx';
import { Blockers, Deadlines, ReadOuts } from './ReadOuts.tsx';

export function OverviewPage({ caseId }: { caseId: string }) {
  return <WithCase caseId={caseId}>{(view) => <Overview view={view} />}</WithCase>;
}

/** The order in which the legend and the result list the marks. */
export const legendOrder: readonly Mark[] = [...marks].sort((a, b) => legendRank(a) - legendRank(b));
function legendRank(mark: Mark): number {
  return ['settled', 'not-applicable', 'partly', 'gap', 'blocker', 'unknown', 'open'].indexOf(mark);
}

function Overview({ view }: { view: CaseView }) {
  const { messages } = usePreferences();
  const words = messages.checklist.overview;
  const grounds = useGrounds(view);
  const [asTable, setAsTable] = useState(false);
  const [href, setHref] = useState<string>();
  const points = grounds.flatMap((ground) => ground.points);
  const point = points.find((one) => one.href === href);
  useHotkey('t', () => setAsTable(!asTable));
  const { case: theCase } = view.file;
  return (
    <main className="page" id="main" tabIndex={-1}>
      <div className="page-head">
        <h1 className="clamped" title={theCase.name}>
          {theCase.name}
        </h1>
        <p className="quiet">{messages.cases.scenarios[theCase.scenario]}</p>
        <Link className="small quiet" href={`/case/${theCase.id}/edit`}>
          {messages.cases.edit}
        </Link>
        <Link className="small quiet" href={`/case/${theCase.id}/packs`}>
          {messages.packs.title}
        </Link>
        <Link className="small quiet" href={`/case/${theCase.id}/manage`}>
          {messages.cases.manage}
        </Link>
        <p className="end quiet small">
          {words.caseDate(messages.shell.date(chinaDate(new Date())), theCase.packVersion)}
        </p>
      </div>
      <EditionNotice theCase={theCase} />
      <div className="overview">
        <div>
          {asTable ? (
            <BoardTable grounds={grounds} />
          ) : (
            <Board grounds={grounds} onPoint={(one) => setHref(one.href)} />
          )}
          <Legend points={points} />
          <div className="here">
            {point && !asTable ? (
              <>
                <span className="quiet">{point.place}</span>
                <span className="now">
                  <Stone mark={point.mark} />
                  {messages.checklist.marks[point.mark]}
                </span>
                <HereOwner point={point} />
                <span className="text">{point.text}</span>
              </>
            ) : (
              <span className="quiet">{asTable ? '' : words.boardHelp}</span>
            )}
            <button type="button" className="link end" onClick={() => setAsTable(!asTable)}>
              <kbd>T</kbd> {asTable ? words.asBoard : words.asTable}
            </button>
          </div>
          <Next view={view} />
        </div>
        <aside>
          <Blockers view={view} />
          <FactStops view={view} />
          <ReadOuts view={view} />
          <Deadlines view={view} />
        </aside>
      </div>
    </main>
  );
}

function HereOwner({ point }: { point: Point }) {
  const { messages } = usePreferences();
  const { owner, dueOn } = point;
  const due = dueOn && messages.checklist.overview.by(messages.shell.date(dueOn));
  if (!owner && !due) return null;
  return <span className="quiet">{[owner, due].filter(Boolean).join(' · ')}</span>;
}

/** What the marks mean, and how many of each stand on the board. */
function Legend({ points }: { points: readonly Point[] }) {
  const { messages } = usePreferences();
  return (
    <ul className="legend">
      {legendOrder.map((mark) => (
        <li key={mark}>
          <Stone mark={mark} size={18} />
          <span>{messages.checklist.marks[mark]}</span>
          <b>{points.filter((point) => point.mark === mark).length}</b>
        </li>
      ))}
    </ul>
  );
}

/** What to do next: facts first, then the open question whose time runs out first. */
function Next({ view }: { view: CaseView }) {
  const { messages, say } = usePreferences();
  const words = messages.checklist.overview;
  const base = `/case/${view.file.case.id}`;
  const openFact = view.triage.find(({ mark }) => mark === 'open');
  if (openFact)
    return (
      <NextRow
        small={words.startFacts}
        title={say(openFact.field.ask)}
        note={words.startFactsLead}
        href={`${base}/check/facts/${openFact.field.id}`}
        action={words.answer}
      />
    );
  const next = view.sections
    .flatMap(({ questions }) => questions)
    .find(({ question }) => question === view.next);
  if (!next)
    return (
      <NextRow
        small=""
        title={words.allAnswered}
        note={words.allAnsweredLead}
        href={`${base}/dossier`}
        action={words.toDossier}
      />
    );
  const last = next.question.irreversibleAfter;
  const lastDay = last && keyDay(last, view.facts);
  return (
    <NextRow
      small={`${words.nextQuestion} · ${say(next.section.title)} ${next.number}`}
      title={say(next.question.text)}
      note={
        lastDay
          ? `${messages.checklist.irreversible(messages.shell.date(lastDay))} · ${messages.shell.days(
              Math.max(0, daysBetween(chinaDate(new Date()), lastDay)),
            )}`
          : ''
      }
      href={`${base}/check/${next.section.id}/${next.question.id}`}
      action={words.answer}
    />
  );
}

function NextRow(row: { small: string; title: string; note: string; href: string; action: string }) {
  return (
    <section className="next">
      <div>
        <p className="small quiet">{row.small}</p>
        <p className="q">{row.title}</p>
        <p className="small quiet">{row.note}</p>
      </div>
      <Link className="btn-main" href={row.href}>
        {row.action}
      </Link>
    </section>
  );
}
