import { useCallback, useEffect, useRef, useState } from 'react';
import { localDate } from '../../lib/base/date.ts';
import { mergeReports } from '../../lib/detection/merge-reports.ts';
import type { PageBoxes, PageReport } from '../../lib/detection/page-report.ts';
import type { PageSettings } from '../../lib/detection/page-settings.ts';
import type { OwnLabels } from '../../lib/detection/recognizer.ts';
import { pagedLook } from '../../lib/inventory/paged-look.ts';
import type { JudgeMessage, ScannerMessage } from '../../lib/messaging/protocol.ts';
import { useBoxes } from './use-boxes.ts';
import { type TabWatch, watchTab } from './watch-tab.ts';

/** Adding up what comes by while the person pages through a list. Off until asked for. */
export interface Paging {
  readonly on: boolean;
  readonly toggle: () => void;
}

interface Reading {
  readonly frames: ReadonlyMap<string, PageReport>;
  readonly now: PageReport | undefined;
  /** All that came by since paging was switched on. It outlasts a reload: some lists load a page for each part. */
  readonly sum: PageReport | undefined;
}

const unread: Reading = { frames: new Map(), now: undefined, sum: undefined };

export interface PageScan {
  /** What the page shows now or, while it is paged through, all that came by; `undefined` until its first report. */
  readonly report: PageReport | undefined;
  readonly paging: Paging;
  /** Scrolls the page to an occurrence of a group. */
  readonly show: (key: string, index: number) => void;
  /** What must be black in a picture of the page now; throws `capture.silent` when the page does not answer. */
  readonly boxes: () => Promise<PageBoxes | undefined>;
}

interface ScanChoices {
  /** Key of the fingerprints. */
  readonly key: string;
  /** Label words of the case's own; the same object as long as nothing changes. The page is read anew with others. */
  readonly labels: OwnLabels | undefined;
  /** How findings are shown on the page; the same object as long as nothing changes. */
  readonly settings: PageSettings;
  /** What the person says in the pop-over on the page. */
  readonly onJudge: (word: JudgeMessage) => void;
}

/** Scans a tab for as long as the caller is mounted and puts the reports of its frames together. */
export function useScan(tabId: number, { key, labels, settings, onJudge }: ScanChoices): PageScan {
  const [{ now, sum }, setReading] = useState(unread);
  const watch = useRef<TabWatch>(undefined);
  const latest = useRef({ settings, onJudge });
  const { boxes, answered } = useBoxes(watch);
  useEffect(() => {
    latest.current = { settings, onJudge };
  });
  useEffect(() => {
    const start = { kind: 'start', key, labels, paint: true, asOf: localDate(new Date()) } as const;
    const first = () => [start, { kind: 'settings', settings: latest.current.settings } as const];
    watch.current = watchTab(tabId, first, {
      onPage: () => setReading(({ sum: kept }) => ({ ...unread, sum: kept })),
      onMessage: (message) => {
        if (message.kind === 'boxes') answered(message);
        else if (message.kind === 'judge') latest.current.onJudge(message);
        else setReading((before) => received(before, message));
      },
    });
    return () => watch.current?.end();
  }, [tabId, key, labels, answered]);
  useEffect(() => watch.current?.post({ kind: 'settings', settings }), [settings]);
  const show = useCallback((group: string, index: number) => {
    watch.current?.post({ kind: 'show', key: group, index });
  }, []);
  const toggle = useCallback(
    () => setReading((before) => ({ ...before, sum: before.sum ? undefined : before.now })),
    [],
  );
  return { report: now && (sum ?? now), paging: { on: sum !== undefined, toggle }, show, boxes };
}

/** Adds up report by report and not as they are drawn: no part may go by uncounted. */
function received(before: Reading, message: Extract<ScannerMessage, { kind: 'report' | 'gone' }>): Reading {
  const frames = new Map(before.frames);
  if (message.kind === 'report') frames.set(message.report.frame, message.report);
  else frames.delete(message.frame);
  const now = mergeReports([...frames.values()]);
  return { frames, now, sum: before.sum && now ? pagedLook(before.sum, now) : before.sum };
}
