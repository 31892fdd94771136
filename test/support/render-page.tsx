import { Dexie } from 'dexie';
import type { ReactNode } from 'react';
import { cleanup, render } from 'vitest-browser-react';
import { SidePanelApp } from '../../components/scanner/SidePanelApp.tsx';
import { DashboardApp } from '../../components/shell/DashboardApp.tsx';
import { PageFrame } from '../../components/shell/mount.tsx';
import { databaseName } from '../../lib/cases/database.ts';
import { openStore, type Store } from '../../lib/cases/store.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import type { Language } from '../../lib/i18n/text.ts';
import { extension } from './extension-api.ts';

export const zh = messagesIn('zh');
export const en = messagesIn('en');

/** Dexie's list of open databases, missing in its types. Left open, each would warn that another wants to delete it. */
const openDatabases = () => (Dexie as typeof Dexie & { readonly connections: readonly Dexie[] }).connections;

/** An installation that nobody has used: no vault, no case, Chinese. */
export async function freshInstallation(language: Language = 'zh'): Promise<void> {
  await cleanup();
  for (const db of openDatabases()) db.close();
  await Dexie.delete(databaseName);
  await extension.reset();
  history.replaceState(null, '', '#/');
  await setPreferences({ language, theme: 'light' });
}

/** As `freshInstallation`, with an open vault; the store reads and writes what the page does. */
export async function freshStore(): Promise<Store> {
  await freshInstallation();
  await extension.storage.session.set({ vaultKey: '5a'.repeat(32), vaultDeadline: Date.now() + 3_600_000 });
  return openStore();
}

/** Language and theme, as another page of the extension would set them. */
export const setPreferences = (preferences: { language?: Language; theme?: 'light' | 'dark' }) =>
  extension.storage.local
    .get('preferences')
    .then(({ preferences: before }) =>
      extension.storage.local.set({ preferences: { ...(before as object), ...preferences } }),
    );

/** Anything within what every extension page has around it. */
export const renderInPage = (content: ReactNode) => render(<PageFrame>{content}</PageFrame>);

/** The dashboard at a route such as `/case/…`. */
export function renderDashboard(route = '/') {
  history.replaceState(null, '', `#${route}`);
  return renderInPage(<DashboardApp />);
}

/** Goes to another route of the dashboard, as a link does. */
export function goTo(route: string): void {
  location.hash = route;
}

export const renderSidePanel = () => renderInPage(<SidePanelApp />);
