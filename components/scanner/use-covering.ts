import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { stopScan } from './watch-tab.ts';

/** Whether every finding is hidden on the screen. */
export interface Cover {
  readonly on: boolean;
  readonly toggle: () => void;
}

const key = 'covering';

/**
 * Masking for all panels of this browser, until it is switched off or the browser ends: pages stay masked while their
 * panel is locked or closed, and the next panel has to know. `undefined` until known.
 */
export function useCovering(): Cover | undefined {
  const [on, setOn] = useState<boolean>();
  useEffect(() => {
    const { session } = browser.storage;
    const read = () => void session.get(key).then((stored) => setOn(stored[key] === true));
    read();
    session.onChanged.addListener(read);
    return () => session.onChanged.removeListener(read);
  }, []);
  return on === undefined ? undefined : { on, toggle: () => void cover(!on) };
}

async function cover(on: boolean): Promise<void> {
  await browser.storage.session.set({ [key]: on });
  if (on) return;
  // Pages with a panel hear of it from there.
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) stopScan(id);
}
