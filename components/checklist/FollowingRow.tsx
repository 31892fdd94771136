import type { IsoDate } from '../../lib/base/date.ts';
import type { CaseView } from '../../lib/cases/case-view.ts';
import type { Following } from '../../lib/cases/what-follows.ts';
import { dayCiteLine } from '../../lib/laws/cite-line.ts';
import type { Need } from '../../lib/rules/outcome.ts';
import { inFull } from '../../lib/rules/outcome.ts';
import { usePreferences } from '../preferences.tsx';
import { CiteRow } from './CiteRow.tsx';
import { FactLink } from './FactLink.tsx';
import { StrengthMark } from './StrengthMark.tsx';

/** One outcome: how binding, what to do, why, what could still change it, and the law it rests on. */
export function FollowingRow({ view, following }: { view: CaseView; following: Following }) {
  const { messages, say } = usePreferences();
  const words = messages.follows;
  const { outcome, strength, role, keep } = following;
  const caseId = view.file.case.id;
  return (
    <li className={`follow-${strength}`}>
      <p className="follow-head">
        <StrengthMark strength={strength} />
        <span className="strength">{words.strengths[strength]}</span>
        {outcome.status === 'provisional' && <span className="tag amber">{words.provisional}</span>}
        {role && <span className="tag">{words.roles[role]}</span>}
        <span className="rule-id">{outcome.id}</span>
      </p>
      <p className="follow-title">{say(outcome.title)}</p>
      <p>{say(inFull(outcome))}</p>
      {keep?.kind === 'through' && (
        <p className="follow-keep">{words.keepThrough(messages.shell.date(keep.date))}</p>
      )}
      {outcome.because.length > 0 ? (
        <FactList caseId={caseId} lead={words.because} facts={outcome.because} />
      ) : (
        <p className="small quiet">{`${words.because}${words.always}`}</p>
      )}
      {outcome.needs.length > 0 && <FactList caseId={caseId} lead={words.needs} facts={outcome.needs} />}
      {outcome.ours && <p className="small quiet">{words.ours}</p>}
      <CiteList cites={outcome.cites} asOf={view.asOf} />
    </li>
  );
}

/** Facts in one line, each a way to where it is stated; with its value where it has one. */
export function FactList(props: {
  readonly caseId: string;
  readonly lead: string;
  readonly facts: readonly (Need & { readonly words?: Need['label'] })[];
}) {
  const { messages, say } = usePreferences();
  const { caseId, lead, facts } = props;
  return (
    <p className="small fact-list">
      <span className="quiet">{lead}</span>
      {facts.map(({ fact, label, words }, index) => (
        <span key={fact}>
          {index > 0 && messages.shell.comma}
          <FactLink caseId={caseId} fact={fact}>
            {words ? `${say(label)}${messages.shell.aside(say(words))}` : say(label)}
          </FactLink>
        </span>
      ))}
    </p>
  );
}

/** More than these are folded. */
const mostCites = 3;

/** Cites numbered as on the case date, without what they say. */
export function CiteList({ cites, asOf }: { cites: readonly string[]; asOf: IsoDate }) {
  const { language, messages } = usePreferences();
  const list = (
    <ul className="cites brief">
      {cites.map((cite) => {
        const line = dayCiteLine(cite, { asOf, language });
        return line && <CiteRow key={cite} line={line} brief />;
      })}
    </ul>
  );
  if (cites.length <= mostCites) return list;
  return (
    <details className="cites-fold">
      <summary className="small">{messages.follows.cites(cites.length)}</summary>
      {list}
    </details>
  );
}
