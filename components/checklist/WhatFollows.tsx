import type { CaseView } from '../../lib/cases/case-view.ts';
import type {
  Conclusion,
  FollowGroup,
  Following,
  WhatFollows as Follows,
} from '../../lib/cases/what-follows.ts';
import { factFields } from '../../lib/facts/index.ts';
import { usePreferences } from '../preferences.tsx';
import { ClockRow } from './ClockRow.tsx';
import { FactLink } from './FactLink.tsx';
import { FactList, FollowingRow } from './FollowingRow.tsx';

const incident = 'incident.discoveredAt';

const followsId = 'what-follows';

/** On a narrow window the result stands below all the facts: leads to it. Hidden while it stands beside them. */
export function JumpToFollows() {
  const { messages } = usePreferences();
  return (
    <button
      type="button"
      className="btn btn-s jump"
      onClick={() => {
        const title = document.getElementById(followsId);
        title?.focus({ preventScroll: true });
        title?.scrollIntoView({ block: 'start' });
      }}
    >
      {messages.follows.jump}
    </button>
  );
}

interface Props {
  readonly view: CaseView;
  readonly follows: Follows;
}

/** What the rules say about the facts as they stand: what stops, what to do, until when, and what is undecided. */
export function WhatFollows({ view, follows }: Props) {
  const { messages, say } = usePreferences();
  const words = messages.follows;
  const { stated, groups, stops, others, open } = follows;
  if (!stated)
    return (
      <section className="follows">
        <h2 id={followsId} tabIndex={-1}>
          {words.title}
        </h2>
        <p>{words.empty}</p>
        <p className="small quiet">{words.emptyLead}</p>
      </section>
    );
  return (
    <section className="follows">
      <h2 id={followsId} tabIndex={-1}>
        {words.title}
      </h2>
      <p className="follows-sum" role="status">
        {words.summary(stops.length, others, open)}
      </p>
      <p className="small quiet">{words.lead}</p>
      {stops.length > 0 && <p className="small quiet">{words.stopNote}</p>}
      {groups.map((group) => (
        <Group key={group.id} view={view} group={group} />
      ))}
      {groups.every(({ id }) => id !== 'incident') && (
        <p className="small quiet follows-none">
          {words.noIncident}{' '}
          <FactLink caseId={view.file.case.id} fact={incident}>
            {say(factFields.get(incident)?.label ?? { zh: incident, en: incident })}
          </FactLink>
        </p>
      )}
    </section>
  );
}

/** One subject, folded with its counts; open from the start where something stops. */
function Group({ view, group }: { view: CaseView; group: FollowGroup }) {
  const { messages } = usePreferences();
  const words = messages.follows;
  const { id, conclusions, following, clocks, open } = group;
  const stops = following.filter(({ strength }) => strength === 'stop').length;
  const caseId = view.file.case.id;
  return (
    <details className="follow-group" open={stops > 0 || undefined}>
      <summary>
        <h3>{words.groups[id]}</h3>
        <span className="small quiet">
          {stops > 0 && <b className="red">{`${words.strengths.stop} ${stops} · `}</b>}
          {words.counts(following.length + clocks.length, open.length)}
        </span>
      </summary>
      {conclusions.map((conclusion) => (
        <ConclusionRow key={conclusion.about} caseId={caseId} conclusion={conclusion} />
      ))}
      <ul className="follow-list">
        {following.map((one: Following) => (
          <FollowingRow key={one.outcome.id} view={view} following={one} />
        ))}
        {clocks.map((clock) => (
          <ClockRow key={`${clock.rule} ${clock.label.zh}`} view={view} clock={clock} />
        ))}
      </ul>
      {open.length > 0 && <OpenRules caseId={caseId} open={open} />}
    </details>
  );
}

/** A question to which no single rule is the answer: what was concluded, or what it waits for. */
export function ConclusionRow({ caseId, conclusion }: { caseId: string; conclusion: Conclusion }) {
  const { messages, say } = usePreferences();
  const words = messages.follows;
  const { about, sentence, undecided, needs } = conclusion;
  return (
    <div className="conclusion">
      <p>
        <b>{words.answers[about]}</b>
        {messages.shell.colon}
        {undecided ? <span className="amber">{words.undecided}</span> : say(sentence)}
      </p>
      {needs.length > 0 && <FactList caseId={caseId} lead={words.needs} facts={needs} />}
    </div>
  );
}

/** Rules that wait, folded, each with the facts it waits for. */
export function OpenRules({ caseId, open }: { caseId: string; open: FollowGroup['open'] }) {
  const { messages, say } = usePreferences();
  const words = messages.follows;
  return (
    <details className="open-rules">
      <summary className="small">{words.open(open.length)}</summary>
      <ul className="follow-list">
        {open.map(({ id, title, needs }) => (
          <li key={id}>
            <p>
              {say(title)} <span className="rule-id">{id}</span>
            </p>
            <FactList caseId={caseId} lead={words.needs} facts={needs} />
          </li>
        ))}
      </ul>
    </details>
  );
}
