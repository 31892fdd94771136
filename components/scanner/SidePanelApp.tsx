import '../shell/shell.css';
import './scanner.css';
import { useState } from 'react';
import { listCases } from '../../lib/cases/cases.ts';
import { usePreferences } from '../preferences.tsx';
import { VaultGate } from '../shell/VaultGate.tsx';
import { Loading, StoreProvider, useLive, WithCase } from '../store.tsx';
import { ToastProvider } from '../ui/Toast.tsx';
import { StillCovered } from './CoverSwitch.tsx';
import { openDashboard } from './open-dashboard.ts';
import { PageView } from './PageView.tsx';
import { PanelHead } from './PanelHead.tsx';

/** The side panel: what concerns the page in view, and nothing else. */
export function SidePanelApp() {
  return (
    <VaultGate whileLocked={<StillCovered />}>
      <StoreProvider>
        <ToastProvider>
          <Panel />
        </ToastProvider>
      </StoreProvider>
    </VaultGate>
  );
}

function Panel() {
  const { messages } = usePreferences();
  const cases = useLive(listCases, []);
  const [chosen, setChosen] = useState<string>();
  if (!cases) return <Loading />;
  const current = cases.find(({ id }) => id === chosen) ?? cases.at(-1);
  if (!current)
    return (
      <div className="panel">
        <PanelHead cases={cases} current={undefined} onChoose={setChosen} />
        <main className="panel-main" id="main">
          <h1>{messages.scanner.noCase}</h1>
          <p>{messages.scanner.noCaseLead}</p>
          <p className="form-foot">
            <button type="button" className="btn-main" onClick={() => void openDashboard('/new')}>
              {messages.cases.create}
            </button>
          </p>
        </main>
      </div>
    );
  return (
    <div className="panel">
      <PanelHead cases={cases} current={current} onChoose={setChosen} />
      <WithCase key={current.id} caseId={current.id}>
        {(view) => <PageView view={view} />}
      </WithCase>
    </div>
  );
}
