import { type PageScan, scanPage } from '../../lib/detection/page/scan-page.ts';
import type { PageReport } from '../../lib/detection/page-report.ts';

interface Bench {
  /** Milliseconds until a first report is settled, and what it found. */
  first(): Promise<PageReport>;
  /** Changes the page and waits for the next settled report. */
  after(change: () => void): Promise<PageReport>;
  stop(): void;
}

let scan: PageScan | undefined;
let waiting: ((report: PageReport) => void) | undefined;

const next = (begin: () => void) =>
  new Promise<PageReport>((resolve) => {
    waiting = resolve;
    begin();
  });

const bench: Bench = {
  first: () =>
    next(() => {
      scan = scanPage(document, {
        frame: 'b'.repeat(32),
        key: '0123456789abcdef'.repeat(4),
        paint: true,
        asOf: '2026-11-22',
        now: () => performance.now(),
        openShadow: (element) => element.shadowRoot,
        judge: () => undefined,
        report: (report) => {
          if (report.settled) waiting?.(report);
        },
      });
    }),
  after: next,
  stop: () => scan?.stop(),
};

Object.assign(globalThis, { bench });
