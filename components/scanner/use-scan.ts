import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { touch } from '../../lib/cases/session.ts';
import { looks } from '../../lib/detection/looks.ts';
import { mergeReports } from '../../lib/detection/merge-reports.ts';
import type { PageBoxes, PageReport } from '../../lib/detection/page-report.ts';
import type { PageSettings } from '../../lib/detection/page-settings.ts';
import type { OwnLabels } from '../../lib/detection/recognizer.ts';
import { chinaDate } from '../../lib/i18n/china-time.ts';
import type { JudgeMessage, ScannerMessage } from '../../lib/messaging/protocol.ts';
import { useBoxes } from './use-boxes.ts';
import type { Paging } from './use-pagings.ts';
import { type TabWatch, watchTab } from './watch-tab.ts';

/** Reading a long page, and stopping on the way. */
export interface Progress {
  /** Stopped before the end. */
  readonly halted: boolean;
  /** Stops, or goes on. */
  readonly toggle: () => void;
}

export interface PageScan {
  /**
   * What the page shows now or, while it is paged through, all that came by; `undefined` until its first report. When
   * reading was stopped on the way, it is what was read in part.
   */
  readonly report: PageReport | undefined;
  /** How many frames in view are of sites that may not be read: without them no page is read whole. */
  readonly unread: number;
  readonly progress: Progress;
  /** The report was recorded: what came by before counts no more. */
  readonly recorded: () => void;
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
  readonly settings: Omit<PageSettings, 'halted' | 'paging'>;
  readonly paging: Paging;
  /** What the person says in the pop-over on the page. */
  readonly onJudge: (word: JudgeMessage) => void;
}

/** Scans a tab for as long as the caller is mounted and puts the reports of its frames together. */
export function useScan(tabId: number, { key, labels, paging, onJudge, ...choices }: ScanChoices): PageScan {
  const [now, setNow] = useState<PageReport>();
  const [unread, setUnread] = useState(0);
  const [isStopped, setStopped] = useState(false);
  const halted = isStopped && now?.settled === false;
  const watch = useRef<TabWatch>(undefined);
  const shown = choices.settings;
  const settings = useMemo(
    () => ({ ...shown, halted: isStopped, paging: paging.on }),
    [shown, isStopped, paging.on],
  );
  const latest = useRef({ now, settings, paging, onJudge });
  const { boxes, answered } = useBoxes(watch);
  useEffect(() => {
    latest.current = { now, settings, paging, onJudge };
  });
  useEffect(() => {
    const frames = new Map<string, PageReport>();
    const start = { kind: 'start', key, labels, looks, asOf: chinaDate(new Date()) } as const;
    // A page that has just come is read, whatever was said of the one before.
    const first = () => {
      const begin = { ...latest.current.settings, halted: false };
      return [start, { kind: 'settings', settings: begin } as const];
    };
    const received = (message: Extract<ScannerMessage, { kind: 'report' | 'gone' }>) => {
      if (message.kind === 'report') frames.set(message.report.frame, message.report);
      else frames.delete(message.frame);
      const merged = mergeReports([...frames.values()]);
      setNow(merged);
      if (merged) latest.current.paging.take(merged);
    };
    watch.current = watchTab(tabId, first, {
      onPage: () => {
        frames.clear();
        setNow(undefined);
        setStopped(false);
      },
      onUnread: setUnread,
      onMessage: (message) => {
        if (message.kind === 'boxes') answered(message);
        else if (message.kind === 'judge') latest.current.onJudge(message);
        else if (message.kind === 'active') void touch();
        else received(message);
      },
    });
    return () => watch.current?.end();
  }, [tabId, key, labels, answered]);
  useEffect(() => watch.current?.post({ kind: 'settings', settings }), [settings]);
  const show = useCallback((group: string, index: number) => {
    watch.current?.post({ kind: 'show', key: group, index });
  }, []);
  // Recording takes a while, in which the page may have gone on.
  const recorded = useCallback(() => {
    const { now: shownNow, paging: adding } = latest.current;
    if (shownNow) adding.restart(shownNow);
  }, []);
  const seen = now && paging.sum(now);
  const whole = seen && unread > 0 ? { ...seen, complete: false } : seen;
  const report = whole && halted ? { ...whole, settled: true, complete: false } : whole;
  return {
    report,
    unread,
    progress: { halted, toggle: () => setStopped(!halted) },
    recorded,
    show,
    boxes,
  };
}
