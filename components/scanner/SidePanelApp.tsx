import '../shell/shell.css';
import './scanner.css';
import './panel-case.css';
import { useState } from 'react';
import { listCases } from '../../lib/cases/list-cases.ts';
import { usePreferences } from '../preferences.tsx';
import { ErrorBoundary } from '../shell/ErrorBoundary.tsx';
import { VaultGate } from '../shell/VaultGate.tsx';
import { Loading, StoreProvider, useLive, WithCase } from '../store.tsx';
import { ToastProvider } from '../ui/Toast.tsx';
import { StillCovered } from './CoverSwitch.tsx';
import { caseOfSite } from './case-of-site.ts';
import { openDashboard } from './open-dashboard.ts';
import { PageView } from './PageView.tsx';
import { PanelHead } from './PanelHead.tsx';
import { readableUrl } from './site-access.ts';
import { useActivePage } from './use-active-page.ts';
import { type PagingOf, usePagings } from './use-pagings.ts';
import { useSiteChoices } from './use-site-choices.ts';

/** The side panel: what concerns the page in view, and nothing else. */
export function SidePanelApp() {
  // Here, so that what came by while the person paged outlasts the lock.
  const pagingOf = usePagings();
  return (
    <VaultGate whileLocked={<StillCovered />}>
      <StoreProvider>
        <ToastProvider>
          <Panel pagingOf={pagingOf} />
        </ToastProvider>
      </StoreProvider>
    </VaultGate>
  );
}

function Panel({ pagingOf }: { pagingOf: PagingOf }) {
  const { messages } = usePreferences();
  const cases = useLive(listCases, []);
  const page = useActivePage();
  const site = page?.url === undefined ? undefined : readableUrl(page.url)?.origin;
  const [chosen, setChosen] = useState<ReadonlyMap<string | undefined, string>>(new Map());
  const choose = (caseId: string) => setChosen(new Map(chosen).set(site, caseId));
  // Here, so that they outlast a look at another tab, whose site may be of another case.
  const choices = useSiteChoices(page);
  if (!cases) return <Loading />;
  const current = cases.find(({ id }) => id === chosen.get(site)) ?? caseOfSite(cases, site) ?? cases.at(-1);
  if (!current)
    return (
      <div className="panel">
        <PanelHead cases={cases} current={undefined} onChoose={choose} />
        <main className="panel-main" id="main" tabIndex={-1}>
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
      <PanelHead cases={cases} current={current} onChoose={choose} />
      {/* Another case can be chosen above one that cannot be shown, and takes its place once that is deleted. */}
      <ErrorBoundary key={current.id}>
        <WithCase caseId={current.id}>
          {(view) => <PageView {...{ view, cases, page, choices, pagingOf }} onChooseCase={choose} />}
        </WithCase>
      </ErrorBoundary>
    </div>
  );
}
