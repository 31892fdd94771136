import type { CaseView } from '../../lib/cases/case-view.ts';
import { clockWords } from '../../lib/cases/clock-words.ts';
import type { FollowingClock } from '../../lib/cases/what-follows.ts';
import { usePreferences } from '../preferences.tsx';
import { CiteList, FactList } from './FollowingRow.tsx';

/** One deadline: its last day, what is due, and how that day was counted. */
export function ClockRow({ view, clock }: { view: CaseView; clock: FollowingClock }) {
  const { messages, say, language } = usePreferences();
  const words = messages.follows;
  const { due, from, counting } = clockWords(clock, view.facts, language);
  const caseId = view.file.case.id;
  return (
    <li>
      <p className="follow-head">
        <b className={clock.on || clock.at ? '' : 'quiet'}>{due}</b>
        {clock.status === 'open' && (clock.on || clock.at) && (
          <span className="tag amber">{words.clock.maybe}</span>
        )}
        <span className="rule-id">{clock.rule}</span>
      </p>
      <p className="follow-title">{say(clock.label)}</p>
      <p>{say(clock.sentence)}</p>
      {counting && (
        <p className="small quiet">{[from, counting].filter(Boolean).join(messages.shell.pause)}</p>
      )}
      {clock.assumed.map((one) => (
        <p key={one.zh} className="small amber">
          {say(one)}
        </p>
      ))}
      {clock.because.length > 0 && <FactList caseId={caseId} lead={words.because} facts={clock.because} />}
      {clock.needs.length > 0 && <FactList caseId={caseId} lead={words.needs} facts={clock.needs} />}
      <CiteList cites={clock.cites} asOf={view.asOf} />
    </li>
  );
}
