import { browser } from 'wxt/browser';
import { z } from '../base/zod.ts';

/** Match patterns of the sites that an organisation lets Shouguan read; `undefined` where none is prescribed. */
export type SitePolicy = readonly string[] | undefined;

const Managed = z.object({ allowedSites: z.array(z.string()).optional() });
const address = /^(https?):\/\/((?:\*\.)?[a-z0-9.-]+)(?::\d+)?\/?$/i;

/** The patterns for a value found in managed storage. What cannot be read allows nothing rather than everything. */
export function readPolicy(managed: unknown): SitePolicy {
  const parsed = Managed.safeParse(managed);
  if (!parsed.success) return [];
  return parsed.data.allowedSites?.flatMap((site) => {
    const [, scheme, host] = address.exec(site.trim()) ?? [];
    return scheme === undefined || host === undefined ? [] : [`${scheme}://${host}/*`.toLowerCase()];
  });
}

/** True when a page, or all pages of a pattern that names one host, may be read. */
export function isPermitted(policy: SitePolicy, address: string): boolean {
  if (policy === undefined) return true;
  const [, scheme = '', host = ''] = /^([a-z]+):\/\/([^/:]+)/i.exec(address.toLowerCase()) ?? [];
  return policy.some((pattern) => {
    const [wantedScheme, rest = ''] = pattern.split('://');
    const wanted = rest.replace(/\/\*$/, '');
    if (scheme !== wantedScheme) return false;
    return wanted.startsWith('*.')
      ? host === wanted.slice(2) || host.endsWith(wanted.slice(1))
      : host === wanted;
  });
}

/**
 * What the organisation prescribes. May take seconds right after the browser starts: nothing is read before. Limit: for
 * about three seconds after it was installed, Chromium answers as if nothing were prescribed, then tells of a change.
 */
export async function sitePolicy(): Promise<SitePolicy> {
  // Firefox refuses the question where nothing is prescribed. Elsewhere no answer allows nothing.
  const refused = import.meta.env.FIREFOX ? {} : undefined;
  return readPolicy(await browser.storage.managed.get('allowedSites').catch(() => refused));
}

/** Calls back when the organisation changes it; the result ends that. */
export function onSitePolicy(changed: () => void): () => void {
  const listen = (_changes: unknown, area: string) => {
    if (area === 'managed') changed();
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
