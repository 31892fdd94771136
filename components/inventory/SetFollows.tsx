import './set-follows.css';
import { type SyntheticEvent, useMemo, useState } from 'react';
import type { CaseView } from '../../lib/cases/case-view.ts';
import {
  type SetFollows as Follows,
  type StatedSet,
  whatFollowsForSet,
} from '../../lib/cases/set-follows.ts';
import type { Following } from '../../lib/cases/what-follows.ts';
import { FactList, FollowingRow } from '../checklist/FollowingRow.tsx';
import { ConclusionRow, OpenRules } from '../checklist/WhatFollows.tsx';
import { usePreferences } from '../preferences.tsx';

interface Props {
  readonly view: CaseView;
  readonly dataSet: StatedSet;
  /** Unfolded from the start. */
  readonly open?: boolean;
}

const answers = ['transfer', 'leftover'] as const;

/**
 * The way one data set goes, what becomes of what stays, and how long to keep it; what stops stands first. Drawn only
 * once it is unfolded: a case may have hundreds of sets.
 */
export function SetFollows({ view, dataSet, open = false }: Props) {
  const { messages } = usePreferences();
  const words = messages.follows;
  const follows = useMemo(() => whatFollowsForSet(view, dataSet), [view, dataSet]);
  const [isOpen, setOpen] = useState(open);
  const toggled = ({ target, currentTarget }: SyntheticEvent<HTMLDetailsElement>) => {
    if (target === currentTarget) setOpen(currentTarget.open);
  };
  return (
    <details className="set-follows" open={open || undefined} onToggle={toggled}>
      <summary>
        <h3>{words.ofSet.title}</h3>
        {follows.stops.length > 0 && (
          <b className="red">{`${words.strengths.stop} ${follows.stops.length}`}</b>
        )}
      </summary>
      {isOpen && <Unfolded view={view} follows={follows} />}
    </details>
  );
}

function Unfolded({ view, follows }: { view: CaseView; follows: Follows }) {
  const words = usePreferences().messages.follows;
  const { route } = follows;
  const first = [
    ...route.following.filter(({ strength }) => strength === 'stop'),
    ...answers.flatMap((answer) =>
      route.following.filter(({ strength, role }) => strength !== 'stop' && role === answer),
    ),
  ];
  const more = route.following.filter((one) => !first.includes(one));
  const caseId = view.file.case.id;
  return (
    <>
      {route.conclusions.map((conclusion) => (
        <ConclusionRow key={conclusion.about} caseId={caseId} conclusion={conclusion} />
      ))}
      <Rows view={view} rows={first} />
      {more.length > 0 && (
        <details className="set-more">
          <summary className="small">{words.ofSet.more(more.length)}</summary>
          <Rows view={view} rows={more} />
        </details>
      )}
      {route.open.length > 0 && <OpenRules caseId={caseId} open={route.open} />}
      <Keeping view={view} follows={follows} />
    </>
  );
}

function Rows({ view, rows }: { view: CaseView; rows: readonly Following[] }) {
  return (
    <ul className="follow-list">
      {rows.map((one) => (
        <FollowingRow key={one.outcome.id} view={view} following={one} />
      ))}
    </ul>
  );
}

/** How long: the days that are known or missing at a glance, every rule behind a fold. */
function Keeping({ view, follows }: { view: CaseView; follows: Follows }) {
  const { messages, say } = usePreferences();
  const words = messages.follows;
  const { retention, keep } = follows;
  const caseId = view.file.case.id;
  return (
    <section className="set-keep">
      <h4>{words.groups.retention}</h4>
      <ul>
        {keep.map(({ following: { outcome, keep: length }, needs }) =>
          length?.kind === 'through' || needs.length > 0 ? (
            <li key={outcome.id}>
              <p>
                {say(outcome.title)} <span className="rule-id">{outcome.id}</span>
              </p>
              {length?.kind === 'through' && (
                <p className="small follow-keep">{words.keepThrough(messages.shell.date(length.date))}</p>
              )}
              {needs.length > 0 && <FactList caseId={caseId} lead={words.ofSet.missing} facts={needs} />}
            </li>
          ) : null,
        )}
      </ul>
      <details className="set-more">
        <summary className="small">{words.ofSet.keep(retention.following.length)}</summary>
        <Rows view={view} rows={retention.following} />
      </details>
      {retention.open.length > 0 && <OpenRules caseId={caseId} open={retention.open} />}
    </section>
  );
}
