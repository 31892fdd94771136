import './shell.css';
import { useState } from 'react';
import { Link, Route, Switch } from 'wouter';
import { CaseListPage } from '../cases/CaseListPage.tsx';
import { EditCasePage } from '../cases/EditCasePage.tsx';
import { JournalPage } from '../cases/JournalPage.tsx';
import { ManageCasePage } from '../cases/ManageCasePage.tsx';
import { NewCasePage } from '../cases/NewCasePage.tsx';
import { PacksPage } from '../cases/PacksPage.tsx';
import { ChecklistPage } from '../checklist/ChecklistPage.tsx';
import { DossierPage } from '../dossier/DossierPage.tsx';
import { DataPage } from '../inventory/DataPage.tsx';
import { OverviewPage } from '../overview/OverviewPage.tsx';
import { usePreferences } from '../preferences.tsx';
import { RegistersPage } from '../registers/RegistersPage.tsx';
import { RoutingPage } from '../routing/RoutingPage.tsx';
import { SettingsPage } from '../settings/SettingsPage.tsx';
import { StoreProvider } from '../store.tsx';
import { SweepPage } from '../sweep/SweepPage.tsx';
import { ToastProvider } from '../ui/Toast.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { TopBar } from './TopBar.tsx';
import { useHotkey } from './use-hotkey.ts';
import { VaultGate } from './VaultGate.tsx';

/** The full-page dashboard: everything but the page in view. */
export function DashboardApp() {
  return (
    <VaultGate>
      <StoreProvider>
        <ToastProvider>
          <Routes />
        </ToastProvider>
      </StoreProvider>
    </VaultGate>
  );
}

function Routes() {
  const [keysOpen, setKeysOpen] = useState(false);
  useHotkey('?', () => setKeysOpen(true));
  return (
    <>
      <Switch>
        <Route path="/case/:id/*?">
          {({ id }) => <TopBar caseId={id} onKeys={() => setKeysOpen(true)} />}
        </Route>
        <Route>
          <TopBar />
        </Route>
      </Switch>
      <Switch>
        <Route path="/">
          <CaseListPage />
        </Route>
        <Route path="/new">
          <NewCasePage />
        </Route>
        <Route path="/settings">
          <SettingsPage />
        </Route>
        <Route path="/case/:id/settings">
          <SettingsPage />
        </Route>
        <Route path="/case/:id">{({ id }) => <OverviewPage caseId={id} />}</Route>
        <Route path="/case/:id/check/:section?/:question?">
          {({ id, ...rest }: { id: string; section?: string; question?: string }) => (
            <ChecklistPage caseId={id} sectionId={rest.section} questionId={rest.question} />
          )}
        </Route>
        <Route path="/case/:id/edit">{({ id }) => <EditCasePage caseId={id} />}</Route>
        <Route path="/case/:id/manage">{({ id }) => <ManageCasePage caseId={id} />}</Route>
        <Route path="/case/:id/packs">{({ id }) => <PacksPage caseId={id} />}</Route>
        <Route path="/case/:id/data/:part?">
          {({ id, part }: { id: string; part?: string }) => <DataPage caseId={id} part={part} />}
        </Route>
        <Route path="/case/:id/registers/:register?">
          {({ id, register }: { id: string; register?: string }) => (
            <RegistersPage caseId={id} registerId={register} />
          )}
        </Route>
        <Route path="/case/:id/sweep">{({ id }) => <SweepPage caseId={id} />}</Route>
        <Route path="/case/:id/who">{({ id }) => <RoutingPage caseId={id} />}</Route>
        <Route path="/case/:id/journal">{({ id }) => <JournalPage caseId={id} />}</Route>
        <Route path="/case/:id/dossier">{({ id }) => <DossierPage caseId={id} />}</Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
      {keysOpen && <KeysDialog onClose={() => setKeysOpen(false)} />}
    </>
  );
}

function NotFound() {
  const { messages } = usePreferences();
  return (
    <main className="page narrow" id="main" tabIndex={-1}>
      <h1>{messages.shell.notFound}</h1>
      <p>{messages.shell.notFoundLead}</p>
      <p className="form-foot">
        <Link className="btn" href="/">
          {messages.shell.cases}
        </Link>
      </p>
    </main>
  );
}
