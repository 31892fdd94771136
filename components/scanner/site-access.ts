import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { isPermitted, onSitePolicy, type SitePolicy, sitePolicy } from '../../lib/messaging/site-policy.ts';

/** The match pattern for every page of a site; patterns know no port, so all ports of the host are meant. */
const patternOf = (url: URL) => `${url.protocol}//${url.hostname}/*`;

/** The web address of a page that an extension may read at all; `undefined` for the browser's own pages. */
export function readableUrl(url: string): URL | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed && (parsed.protocol === 'https:' || parsed.protocol === 'http:') ? parsed : undefined;
}

/** Whether the person has allowed this site; `undefined` until known. Follows changes made anywhere. */
export function useSiteAllowed(url: URL): boolean | undefined {
  const pattern = patternOf(url);
  const [allowed, setAllowed] = useState<{ readonly pattern: string; readonly is: boolean }>();
  useEffect(() => {
    const read = () =>
      void browser.permissions.contains({ origins: [pattern] }).then((is) => setAllowed({ pattern, is }));
    return watchPermissions(read);
  }, [pattern]);
  return allowed?.pattern === pattern ? allowed.is : undefined;
}

/** Asks the browser to ask the person; call it straight from a click. */
export const requestSite = (url: URL) => browser.permissions.request({ origins: [patternOf(url)] });

/** Takes the permission back; the site is no longer read. */
export const revokeSite = (url: URL) => browser.permissions.remove({ origins: [patternOf(url)] });

/** Whether the organisation lets this site be read, and which it does; `undefined` until known. Follows changes. */
export function useSitePolicy(
  url: URL,
): { readonly permits: boolean; readonly policy: SitePolicy } | undefined {
  const [known, setKnown] = useState<{ readonly policy: SitePolicy }>();
  useEffect(() => {
    const read = () => void sitePolicy().then((policy) => setKnown({ policy }));
    read();
    return onSitePolicy(read);
  }, []);
  return known && { permits: isPermitted(known.policy, url.href), policy: known.policy };
}

/** Reads now and after every change of what the extension may do, until the function given back is called. */
export function watchPermissions(read: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  read();
  for (const event of [onAdded, onRemoved]) event.addListener(read);
  return () => {
    for (const event of [onAdded, onRemoved]) event.removeListener(read);
  };
}
