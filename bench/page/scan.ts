import { type PageScan, scanPage } from '../../lib/detection/page/scan-page.ts';
import type { PageReport } from '../../lib/detection/page-report.ts';
import { scanOptions } from '../../test/support/scan-options.ts';

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
      const report = (said: PageReport) => said.settled && waiting?.(said);
      scan = scanPage(scanOptions({ report }));
    }),
  after: next,
  stop: () => scan?.stop(),
};

Object.assign(globalThis, { bench });
