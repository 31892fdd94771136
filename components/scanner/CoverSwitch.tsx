import { useEffect } from 'react';
import { looks } from '../../lib/detection/looks.ts';
import type { PageReport } from '../../lib/detection/page-report.ts';
import { chinaDate } from '../../lib/i18n/china-time.ts';
import type { PanelMessage } from '../../lib/messaging/protocol.ts';
import { usePreferences } from '../preferences.tsx';
import { readableUrl, useSiteAllowed, useSitePolicy } from './site-access.ts';
import { useActivePage } from './use-active-page.ts';
import { type Cover, useCovering } from './use-covering.ts';
import { watchTab } from './watch-tab.ts';

interface Props extends Cover {
  readonly report: PageReport;
}

/** Hides every finding on the page while the screen is shared, and says what stays visible all the same. */
export function CoverSwitch({ report, on, toggle }: Props) {
  const { messages } = usePreferences();
  const words = messages.scanner.covering;
  const inAttributes = report.groups
    .filter(({ place }) => place === 'attribute')
    .reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="covering">
      <button type="button" className="switch" role="switch" aria-checked={on} onClick={toggle}>
        {on ? words.on : words.off}
        <i />
      </button>
      {on && (
        <div className="small quiet" role="status">
          <p>{words.covers}</p>
          <p>
            {words.limits}
            {inAttributes > 0 && words.attributes(inAttributes)}
            {!report.complete && words.partial}
          </p>
        </div>
      )}
    </section>
  );
}

/** Below the lock: what becomes of pages that are masked. The page in view is masked on, also when it loads anew. */
export function StillCovered() {
  const { messages } = usePreferences();
  const page = useActivePage();
  const url = page?.url === undefined ? undefined : readableUrl(page.url);
  if (!useCovering()?.on) return null;
  return (
    <p className="small" role="status">
      {messages.scanner.covering.locked}
      {page && url && <CoverTab key={`${page.tabId} ${url.origin}`} tabId={page.tabId} url={url} />}
    </p>
  );
}

const deaf = { onPage: () => {}, onUnread: () => {}, onMessage: () => {} };

/** Masks a tab for as long as it is mounted, knowing nothing of the case and listening to nothing. */
function CoverTab({ tabId, url }: { tabId: number; url: URL }) {
  const isGranted = useSiteAllowed(url) === true;
  const organisation = useSitePolicy(url);
  const isAllowed = isGranted && organisation?.permits === true;
  useEffect(() => {
    if (!isAllowed) return;
    const settings = { rejections: [], cover: true, halted: false, paging: false };
    const first: readonly PanelMessage[] = [
      { kind: 'start', looks, asOf: chinaDate(new Date()) },
      { kind: 'settings', settings },
    ];
    return watchTab(tabId, () => first, deaf).end;
  }, [tabId, isAllowed]);
  return null;
}
