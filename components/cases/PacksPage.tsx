import './packs.css';
import { usePreferences } from '../preferences.tsx';
import { WithCase } from '../store.tsx';
import { CasePacks } from './CasePacks.tsx';
import { UpgradeReport } from './UpgradeReport.tsx';

/** What a case is asked comes from an edition of the content and from packs: both are seen and changed here. */
export function PacksPage({ caseId }: { caseId: string }) {
  const { messages } = usePreferences();
  return (
    <WithCase caseId={caseId}>
      {(view) => (
        <main className="page packs" id="main" tabIndex={-1}>
          <h1>{messages.packs.title}</h1>
          <UpgradeReport view={view} />
          <CasePacks view={view} />
        </main>
      )}
    </WithCase>
  );
}
