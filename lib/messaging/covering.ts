import { browser } from 'wxt/browser';

const key = 'covering';

/**
 * Whether every finding is hidden on the screen. It lies in local storage, because an update of the extension empties
 * that of the session while pages are still covered; the background ends it when the browser starts.
 */
export const isCovering = async (): Promise<boolean> => (await browser.storage.local.get(key))[key] === true;

export const setCovering = (on: boolean): Promise<void> => browser.storage.local.set({ [key]: on });

/** Calls back when it, or something else that is kept there, changes; the result ends that. */
export function onCovering(changed: () => void): () => void {
  browser.storage.local.onChanged.addListener(changed);
  return () => browser.storage.local.onChanged.removeListener(changed);
}
