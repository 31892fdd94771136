import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { AppError } from '../../lib/base/app-error.ts';
import { localDate } from '../../lib/base/date.ts';
import { mergeReports } from '../../lib/detection/merge-reports.ts';
import type { PageBoxes, PageReport } from '../../lib/detection/page-report.ts';
import type { ScannerMessage } from '../../lib/messaging/protocol.ts';
import { type TabWatch, watchTab } from './watch-tab.ts';

type Frames = ReadonlyMap<string, PageReport>;

export interface PageScan {
  /** What the page shows now; `undefined` until its first report. */
  readonly report: PageReport | undefined;
  /** Scrolls the page to an occurrence of a group. */
  readonly show: (key: string, index: number) => void;
  /** What must be black in a picture of the page now; throws `capture.silent` when the page does not answer. */
  readonly boxes: () => Promise<PageBoxes | undefined>;
}

/** A page draws two frames before it answers. */
const answerWithinMs = 5000;

/** Scans a tab for as long as the caller is mounted and puts the reports of its frames together. */
export function useScan(tabId: number, key: string): PageScan {
  const [frames, setFrames] = useState<Frames>(new Map());
  const watch = useRef<TabWatch>(undefined);
  const asked = useRef(new Map<number, (seen: PageBoxes | undefined) => void>());
  const asks = useRef(0);
  useEffect(() => {
    const start = { kind: 'start', key, paint: true, asOf: localDate(new Date()) } as const;
    watch.current = watchTab(tabId, start, {
      onPage: () => setFrames(new Map()),
      onMessage: (message) => {
        if (message.kind === 'boxes') asked.current.get(message.ask)?.(message.seen);
        else setFrames((before) => received(before, message));
      },
    });
    return () => watch.current?.end();
  }, [tabId, key]);
  const show = useCallback((group: string, index: number) => {
    watch.current?.post({ kind: 'show', key: group, index });
  }, []);
  const boxes = useCallback(() => {
    const ask = ++asks.current;
    return new Promise<PageBoxes | undefined>((resolve, reject) => {
      const late = setTimeout(() => reject(silent()), answerWithinMs);
      asked.current.set(ask, (seen) => {
        clearTimeout(late);
        resolve(seen);
      });
      watch.current?.post({ kind: 'boxes', ask });
    }).finally(() => asked.current.delete(ask));
  }, []);
  const report = useMemo(() => mergeReports([...frames.values()]), [frames]);
  return { report, show, boxes };
}

function received(before: Frames, message: Exclude<ScannerMessage, { kind: 'boxes' }>): Frames {
  const after = new Map(before);
  if (message.kind === 'report') after.set(message.report.frame, message.report);
  else after.delete(message.frame);
  return after;
}

const silent = () =>
  new AppError('capture.silent', {
    zh: '页面没有回应，没有截图，什么都没存。请刷新这一页再试。',
    en: 'The page did not answer, so no picture was taken and nothing was stored. Reload the page and try again.',
  });
