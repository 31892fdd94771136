import { useState } from 'react';
import type { FindingGroup } from '../../lib/detection/page-report.ts';
import { recognizers } from '../../lib/detection/recognizers/index.ts';
import type { Finding } from '../../lib/inventory/finding.ts';
import { usePreferences } from '../preferences.tsx';
import { Stone } from '../ui/Stone.tsx';
import type { Judge } from './use-judge.ts';

interface Props {
  readonly group: FindingGroup;
  /** As judged in the case; `undefined` while nobody has. */
  readonly finding: Finding | undefined;
  readonly onJudge: Judge;
  readonly onShow: (key: string, index: number) => void;
}

/** One kind of personal data in one place: how it is marked on the page, masked samples, why, and the judgement. */
export function FindingRow({ group, finding, onJudge, onShow }: Props) {
  const { messages, say } = usePreferences();
  const words = messages.scanner;
  const label = recognizers.get(group.type)?.label;
  const [shown, setShown] = useState(0);
  const show = () => {
    onShow(group.key, shown);
    setShown(shown + 1);
  };
  return (
    <section className="f">
      <p className="fh">
        <button type="button" className={`mk ${group.sensitivity}`} title={words.show} onClick={show}>
          {label ? say(label) : group.type}
        </button>
        <span className="sens">{words[group.sensitivity]}</span>
        <b>
          {group.count} <small>{words.places}</small>
        </b>
      </p>
      <p className="sample">{group.samples.join(' · ')}</p>
      <div className="fw">
        <p className="small quiet">{useWhy(group)}</p>
        {finding && finding.status !== 'open' ? (
          <Judged finding={finding} onChange={() => onJudge([group], 'open')} />
        ) : (
          <span className="act">
            <button type="button" className="btn btn-s" onClick={() => onJudge([group], 'confirmed')}>
              {words.confirm}
            </button>
            <button type="button" className="btn btn-s" onClick={() => onJudge([group], 'rejected')}>
              {words.reject}
            </button>
          </span>
        )}
      </div>
    </section>
  );
}

function useWhy(group: FindingGroup): string {
  const { messages } = usePreferences();
  const words = messages.scanner;
  return [
    group.label && words.column(group.label),
    group.place === 'input' && words.inField,
    group.place === 'attribute' && words.inAttribute,
    ...group.because.map((code) => words.because[code] ?? ''),
    group.maskedCount > 0 && words.masked(group.maskedCount),
    group.hiddenCount > 0 && words.hidden(group.hiddenCount),
  ]
    .filter(Boolean)
    .join(messages.shell.comma);
}

function Judged({ finding, onChange }: { finding: Finding; onChange: () => void }) {
  const { messages } = usePreferences();
  const words = messages.scanner;
  const isConfirmed = finding.status === 'confirmed';
  return (
    <span className="did">
      <Stone mark={isConfirmed ? 'settled' : 'not-applicable'} size={12} />
      {isConfirmed ? words.confirmed : words.rejected}
      <button type="button" className="link" onClick={onChange}>
        {words.change}
      </button>
    </span>
  );
}
