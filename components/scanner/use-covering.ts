import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { isCovering, onCovering, setCovering } from '../../lib/messaging/covering.ts';
import { stopScan } from './watch-tab.ts';

/** Whether every finding is hidden on the screen. */
export interface Cover {
  readonly on: boolean;
  readonly toggle: () => void;
}

/**
 * Masking for all panels of this browser, until it is switched off or the browser ends: pages stay masked while their
 * panel is locked or closed or the extension is updated, and the next panel has to know. `undefined` until known.
 */
export function useCovering(): Cover | undefined {
  const [on, setOn] = useState<boolean>();
  useEffect(() => {
    const read = () => void isCovering().then(setOn);
    read();
    return onCovering(read);
  }, []);
  return on === undefined ? undefined : { on, toggle: () => void cover(!on) };
}

async function cover(on: boolean): Promise<void> {
  await setCovering(on);
  if (on) return;
  // Pages with a panel hear of it from there.
  for (const { id } of await browser.tabs.query({})) if (id !== undefined) stopScan(id);
}
