import { useCallback, useEffect, useRef, useState } from 'react';
import { localDate } from '../../lib/base/date.ts';
import { mergeReports } from '../../lib/detection/merge-reports.ts';
import type { PageReport } from '../../lib/detection/page-report.ts';
import type { ScannerMessage } from '../../lib/messaging/protocol.ts';
import { type TabWatch, watchTab } from './watch-tab.ts';

type Frames = ReadonlyMap<string, PageReport>;

export interface PageScan {
  /** What the page shows now; `undefined` until its first report. */
  readonly report: PageReport | undefined;
  /** Scrolls the page to an occurrence of a group. */
  readonly show: (key: string, index: number) => void;
}

/** Scans a tab for as long as the caller is mounted and puts the reports of its frames together. */
export function useScan(tabId: number, key: string): PageScan {
  const [frames, setFrames] = useState<Frames>(new Map());
  const watch = useRef<TabWatch>(undefined);
  useEffect(() => {
    const start = { kind: 'start', key, paint: true, asOf: localDate(new Date()) } as const;
    watch.current = watchTab(tabId, start, {
      onPage: () => setFrames(new Map()),
      onMessage: (message) => setFrames((before) => received(before, message)),
    });
    return () => watch.current?.end();
  }, [tabId, key]);
  const show = useCallback((group: string, index: number) => {
    watch.current?.post({ kind: 'show', key: group, index });
  }, []);
  return { report: mergeReports([...frames.values()]), show };
}

function received(before: Frames, message: ScannerMessage): Frames {
  if (message.kind === 'boxes') return before;
  const after = new Map(before);
  if (message.kind === 'report') after.set(message.report.frame, message.report);
  else after.delete(message.frame);
  return after;
}
