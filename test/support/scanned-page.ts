import { afterEach, beforeEach, vi } from 'vitest';
import { type PageScan, type ScanOptions, scanPage } from '../../lib/detection/page/scan-page.ts';
import type { PageReport } from '../../lib/detection/page-report.ts';
import { pageSettings } from './page-settings.ts';
import { scanOptions } from './scan-options.ts';

type Word = Parameters<ScanOptions['judge']>[0];

/** The document of a test under a scan that paints: what it reports, what is judged, and what it draws. */
class ScannedPage {
  reports: PageReport[] = [];
  judged: Word[] = [];
  #scan: PageScan | undefined;
  #overlay: ShadowRoot | undefined;
  #attach: { mockRestore: () => void } | undefined;

  get scan(): PageScan {
    return this.#scan ?? missing();
  }

  /** The tree of our overlay, which is closed to the page. */
  get overlay(): ShadowRoot {
    return this.#overlay ?? missing();
  }

  /** Begins to scan what is there. */
  begin(told: Partial<ScanOptions> = {}): void {
    const judge = (word: Word) => this.judged.push(word);
    const report = (said: PageReport) => this.reports.push(said);
    this.#scan = scanPage(scanOptions({ judge, report, ...told }));
  }

  /** The report of a page that was read to its end; `prepare` runs before the scan begins. */
  async load(html: string, prepare = () => {}): Promise<PageReport> {
    document.body.innerHTML = html;
    prepare();
    this.begin();
    this.scan.set(pageSettings());
    return this.settled();
  }

  settled(): Promise<PageReport> {
    return vi.waitUntil(() => this.reports.at(-1)?.settled === true && this.reports.at(-1), {
      timeout: 5000,
    });
  }

  open(): void {
    this.reports = [];
    this.judged = [];
    const keep = (root: ShadowRoot) => {
      this.#overlay = root;
    };
    const original = Element.prototype.attachShadow;
    this.#attach = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (
      this: Element,
      options,
    ) {
      const root = original.call(this, options);
      if (options.mode === 'closed') keep(root);
      return root;
    });
  }

  close(): void {
    this.#scan?.stop();
    this.#attach?.mockRestore();
    document.body.replaceChildren();
  }
}

function missing(): never {
  throw new Error('no page is being scanned');
}

/** A page for each test of a file; it is left as it was found. */
export function pageForEach(): ScannedPage {
  const here = new ScannedPage();
  beforeEach(() => here.open());
  afterEach(() => here.close());
  return here;
}
