import { browser } from 'wxt/browser';

/** Brings the dashboard to the front at a route such as `/case/…`; opens it when there is none. */
export async function openDashboard(route: string): Promise<void> {
  const url = browser.runtime.getURL(`/dashboard.html#${route}`);
  const open = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const page = browser.runtime.getURL('/dashboard.html');
  const context = open.find(({ documentUrl }) => documentUrl?.startsWith(page));
  if (context && context.tabId >= 0) await browser.tabs.update(context.tabId, { active: true, url });
  else await browser.tabs.create({ url });
}
