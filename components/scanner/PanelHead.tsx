import type { Case } from '../../lib/cases/case-file.ts';
import { usePreferences } from '../preferences.tsx';
import { LanguageSwitch } from '../shell/LanguageSwitch.tsx';
import { LockState } from '../shell/TopBar.tsx';
import { Seal } from '../ui/Seal.tsx';
import { openDashboard } from './open-dashboard.ts';

interface Props {
  readonly cases: readonly Case[];
  readonly current: Case | undefined;
  readonly onChoose: (caseId: string) => void;
}

/** Which case findings go to, the lock, and the way to the dashboard. */
export function PanelHead({ cases, current, onChoose }: Props) {
  const { messages } = usePreferences();
  return (
    <header className="panel-head">
      <Seal />
      <div>
        {cases.length > 1 && current ? (
          <div className="panel-case case-choice">
            <span className="clamped" aria-hidden="true">
              {labelOf(current)}
            </span>
            <select
              aria-label={messages.scanner.chooseCase}
              title={labelOf(current)}
              value={current.id}
              onChange={(event) => onChoose(event.target.value)}
            >
              {cases.map((one) => (
                <option key={one.id} value={one.id}>
                  {labelOf(one)}
                </option>
              ))}
            </select>
          </div>
        ) : (
          <p className="panel-case clamped" title={current?.name}>
            {current?.name ?? messages.shell.name}
          </p>
        )}
        <p className="panel-sub">
          <LockState />
        </p>
        <p className="panel-sub">
          <button
            type="button"
            className="link"
            onClick={() => void openDashboard(current ? `/case/${current.id}` : '/')}
          >
            {messages.scanner.openDashboard}
          </button>
          <LanguageSwitch />
        </p>
      </div>
    </header>
  );
}

/** An imported copy has the same name, but never the same number. */
const labelOf = ({ number, name }: Case) => `${number} ${name}`;
