import { useEffect, useState } from 'react';
import { readableUrl } from './site-access.ts';
import type { ActivePage } from './use-active-page.ts';

/** What the person has said of sites in this panel: not to be scanned, or in this tab for once without a permission. */
export interface SiteChoices {
  readonly isPaused: (site: string) => boolean;
  readonly pause: (site: string, paused: boolean) => void;
  readonly isOnce: (tabId: number, site: string) => boolean;
  readonly once: (tabId: number, site: string | undefined) => void;
}

/** Lasts as long as the caller is mounted, whatever tab is in view. */
export function useSiteChoices(page: ActivePage | undefined): SiteChoices {
  const [paused, setPaused] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [once, setOnce] = useState<ReadonlyMap<number, string | undefined>>(new Map());
  const tabId = page?.tabId;
  const here = page?.url === undefined ? undefined : readableUrl(page.url)?.origin;
  useEffect(() => {
    // Once is until the tab leaves the site.
    if (tabId !== undefined)
      setOnce((before) => (before.get(tabId) === here ? before : new Map(before).set(tabId, undefined)));
  }, [tabId, here]);
  return {
    isPaused: (site) => paused.get(site) === true,
    pause: (site, is) => setPaused((before) => new Map(before).set(site, is)),
    isOnce: (tabId, site) => once.get(tabId) === site,
    once: (tabId, site) => setOnce((before) => new Map(before).set(tabId, site)),
  };
}
