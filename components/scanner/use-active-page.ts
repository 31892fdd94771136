import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The page beside the side panel. `url` is missing when the browser does not tell: neither allowed nor clicked. */
export interface ActivePage {
  readonly tabId: number;
  readonly url: string | undefined;
}

/** Follows the active tab of this window, its navigations, and permissions given or taken back. */
export function useActivePage(): ActivePage | undefined {
  const [page, setPage] = useState<ActivePage>();
  useEffect(() => {
    const read = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.id !== undefined) setPage({ tabId: tab.id, url: tab.url });
    };
    const refresh = () => void read();
    const updated = (_tabId: number, change: { status?: string | undefined; url?: string | undefined }) => {
      if (change.status !== undefined || change.url !== undefined) refresh();
    };
    refresh();
    browser.tabs.onActivated.addListener(refresh);
    browser.tabs.onUpdated.addListener(updated);
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    // A click on the toolbar icon reveals the address of the page. Chromium then gives the panel the focus, Firefox does
    // not where it is open already.
    browser.action.onClicked.addListener(refresh);
    window.addEventListener('focus', refresh);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      browser.tabs.onActivated.removeListener(refresh);
      browser.tabs.onUpdated.removeListener(updated);
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
      browser.action.onClicked.removeListener(refresh);
      window.removeEventListener('focus', refresh);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, []);
  return page;
}
