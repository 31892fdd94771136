import { useId, useState } from 'react';
import { labelMeaning } from '../../lib/detection/own-labels.ts';
import type { FindingGroup } from '../../lib/detection/page-report.ts';
import type { OwnLabels } from '../../lib/detection/recognizer.ts';
import { recognizers } from '../../lib/detection/recognizers/index.ts';
import type { Finding } from '../../lib/inventory/finding.ts';
import { usePreferences } from '../preferences.tsx';
import { Stone } from '../ui/Stone.tsx';
import { TellColumn } from './TellColumn.tsx';
import type { Scope } from './use-reject.ts';

interface Props {
  readonly caseId: string;
  readonly group: FindingGroup;
  /** As judged in the case; `undefined` while nobody has. */
  readonly finding: Finding | undefined;
  /** Label words of the case's own. */
  readonly labels: OwnLabels | undefined;
  readonly onJudge: (groups: readonly FindingGroup[], status: Finding['status']) => void;
  readonly onReject: (group: FindingGroup, scope: Scope) => void;
  readonly onShow: (key: string, index: number) => void;
}

/** One kind of personal data in one place: how it is marked on the page, masked samples, why, and the judgement. */
export function FindingRow({ caseId, group, finding, labels, onJudge, onReject, onShow }: Props) {
  const { messages, say } = usePreferences();
  const words = messages.scanner;
  const label = recognizers.get(group.type)?.label;
  const [shown, setShown] = useState(0);
  const [kind, why] = [useId(), useId()];
  // Each row has the same buttons.
  const about = { 'aria-describedby': `${kind} ${why}` };
  const [rejecting, setRejecting] = useState(false);
  const show = () => {
    onShow(group.key, shown);
    setShown(shown + 1);
  };
  return (
    <section className="f">
      <p className="fh">
        <button
          type="button"
          id={kind}
          className={`mk ${group.sensitivity}`}
          title={words.show}
          onClick={show}
        >
          {label ? say(label) : group.type}
        </button>
        <span className="sens">{words[group.sensitivity]}</span>
        <b>
          {group.count} <small>{words.places}</small>
        </b>
      </p>
      <p className="sample">{group.samples.join(' · ')}</p>
      <div className="fw">
        <p id={why} className="small quiet">
          {useWhy(group, labels)}
        </p>
        {finding && finding.status !== 'open' ? (
          <Judged finding={finding} about={about} onChange={() => onJudge([group], 'open')} />
        ) : (
          <span className="act">
            <button
              type="button"
              className="btn btn-s"
              {...about}
              onClick={() => onJudge([group], 'confirmed')}
            >
              {words.confirm}
            </button>
            <button
              type="button"
              className="btn btn-s"
              {...about}
              aria-expanded={rejecting}
              onClick={() => setRejecting(!rejecting)}
            >
              {words.reject}
            </button>
          </span>
        )}
      </div>
      {rejecting && (
        <>
          <Scopes group={group} onChoose={(scope) => onReject(group, scope)} />
          {group.label !== '' && <TellColumn caseId={caseId} label={group.label} />}
        </>
      )}
    </section>
  );
}

/** What exactly is not personal data; a single value can be told only where there is one. */
function Scopes({ group, onChoose }: { group: FindingGroup; onChoose: (scope: Scope) => void }) {
  const { messages } = usePreferences();
  const words = messages.scanner;
  const scopes = [
    group.fingerprints.length === 1 && (['value', words.popOver.thisValue] as const),
    group.label !== '' && (['column', words.popOver.thisColumn] as const),
    ['site', words.popOver.thisSite] as const,
  ].filter((scope) => scope !== false);
  return (
    <fieldset className="scopes">
      <legend className="small">{words.setAside.ask}</legend>
      {scopes.map(([scope, text]) => (
        <button key={scope} type="button" className="btn btn-s" onClick={() => onChoose(scope)}>
          {text}
        </button>
      ))}
    </fieldset>
  );
}

function useWhy(group: FindingGroup, labels: OwnLabels | undefined): string {
  const { messages } = usePreferences();
  const words = messages.scanner;
  const meaning = labels && labelMeaning(group.label, labels);
  const because = (code: string) => {
    if (code !== 'label') return words.because[code];
    if (meaning?.own) return words.ownLabel(meaning.word);
    // Where it is named, that it fits goes without saying.
    return group.label === '' && words.because[code];
  };
  return [
    group.label && words.column(group.label),
    group.place === 'input' && words.inField,
    group.place === 'attribute' && words.inAttribute,
    ...group.because.map(because),
    group.maskedCount > 0 && words.masked(group.maskedCount),
    group.hiddenCount > 0 && words.hidden(group.hiddenCount),
  ]
    .filter(Boolean)
    .join(messages.shell.comma);
}

interface JudgedProps {
  readonly finding: Finding;
  readonly about: { readonly 'aria-describedby': string };
  readonly onChange: () => void;
}

function Judged({ finding, about, onChange }: JudgedProps) {
  const { messages } = usePreferences();
  const words = messages.scanner;
  const isConfirmed = finding.status === 'confirmed';
  return (
    <span className="did">
      <Stone mark={isConfirmed ? 'settled' : 'not-applicable'} size={12} />
      {isConfirmed ? words.confirmed : words.rejected}
      <button type="button" className="link" {...about} onClick={onChange}>
        {words.change}
      </button>
    </span>
  );
}
