import { browser } from 'wxt/browser';
import { isPermitted, sitePolicy } from '../../lib/messaging/site-policy.ts';

const id = 'scanner';
let queue: Promise<unknown> = Promise.resolve();

/**
 * Registers the scanner for exactly the sites that the person and the organisation have allowed, so that it is there after every
 * navigation. It does nothing until the side panel opens a port to it. Calls run one after the other: two at once
 * would register the same id twice.
 */
export function registerScanner(): Promise<unknown> {
  queue = queue.then(register, register);
  return queue;
}

async function register(): Promise<void> {
  const origins = await readableOrigins();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (origins.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id,
      js: ['/content-scripts/scanner.js'],
      // Before the page: afterwards Chromium would have to work out the style of every element anew. A page of an
      // allowed site can tell by it that it is one. Firefox needs the rules in each shadow tree, so the scanner has them.
      ...(import.meta.env.FIREFOX ? {} : { css: ['/content-scripts/scanner.css'] }),
      matches: origins,
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
      runAt: 'document_idle',
    },
  ]);
}

/** A permission for more than the organisation allows is cut down to what it allows. */
async function readableOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const policy = await sitePolicy();
  if (policy === undefined) return origins;
  const within: string[] = origins.filter((origin) => isPermitted(policy, origin));
  for (const pattern of policy)
    if (await browser.permissions.contains({ origins: [pattern] })) within.push(pattern);
  return [...new Set(within)];
}
