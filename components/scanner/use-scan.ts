import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import { mergeReports } from '../../lib/detection/merge-reports.ts';
import type { PageReport } from '../../lib/detection/page-report.ts';
import { type PanelMessage, ScannerMessage, scanPort } from '../../lib/messaging/protocol.ts';

type Port = ReturnType<typeof browser.tabs.connect>;
type Frames = ReadonlyMap<string, PageReport>;

export interface PageScan {
  /** What the page shows now; `undefined` until its first report. */
  readonly report: PageReport | undefined;
  /** Scrolls the page to an occurrence of a group. */
  readonly show: (key: string, index: number) => void;
}

/**
 * Watches a tab for as long as the caller is mounted: brings the scanner in, opens the port and collects the reports
 * of the frames. A page that is left closes its port; the next one that has loaded gets a new one.
 */
export function useScan(tabId: number, key: string): PageScan {
  const [frames, setFrames] = useState<Frames>(new Map());
  const port = useRef<Port>(undefined);
  useEffect(() => {
    let ended = false;
    const start = async () => {
      await bringScanner(tabId);
      if (ended || port.current) return;
      setFrames(new Map());
      const opened = browser.tabs.connect(tabId, { name: scanPort });
      port.current = opened;
      opened.onMessage.addListener((raw: unknown) => setFrames((before) => received(before, raw)));
      opened.onDisconnect.addListener(() => {
        if (port.current === opened) port.current = undefined;
      });
      opened.postMessage({ kind: 'start', key, paint: true } satisfies PanelMessage);
    };
    // A page may go away while the scanner is brought in; the next load starts anew.
    const restart = () => void start().catch(() => undefined);
    const updated = (id: number, change: { status?: string | undefined }) => {
      if (id === tabId && change.status === 'complete' && !port.current) restart();
    };
    browser.tabs.onUpdated.addListener(updated);
    restart();
    return () => {
      ended = true;
      browser.tabs.onUpdated.removeListener(updated);
      port.current?.disconnect();
      port.current = undefined;
    };
  }, [tabId, key]);
  const show = useCallback((group: string, index: number) => {
    port.current?.postMessage({ kind: 'show', key: group, index } satisfies PanelMessage);
  }, []);
  return { report: mergeReports([...frames.values()]), show };
}

/** Every message is parsed, since it comes out of a stranger's page; what does not fit is dropped. */
function received(before: Frames, raw: unknown): Frames {
  const message = ScannerMessage.safeParse(raw);
  if (!message.success) return before;
  const after = new Map(before);
  if (message.data.kind === 'report') after.set(message.data.report.frame, message.data.report);
  else after.delete(message.data.frame);
  return after;
}

/** For pages that were open before the site was allowed; where the scanner already is, it does nothing. */
async function bringScanner(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['/content-scripts/scanner.js'],
  });
}
