import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type PageScan, scanPage } from '../../lib/detection/page/scan-page.ts';
import { PageReport } from '../../lib/detection/page-report.ts';

const pages = import.meta.glob<string>('../pages/*.html', { query: '?raw', import: 'default', eager: true });
/** Type, label, place, count and how many of them the page itself masks. */
type Expected = readonly [string, string, string, number, number];
const expectations = import.meta.glob<readonly Expected[]>('../pages/*.json', {
  import: 'default',
  eager: true,
});

let scan: PageScan | undefined;
let reports: PageReport[] = [];
const key = '0123456789abcdef'.repeat(4);

function start(paint = true): void {
  scan = scanPage(document, {
    frame: crypto.randomUUID(),
    key,
    paint,
    asOf: '2026-11-22',
    now: () => performance.now(),
    openShadow: (element) => element.shadowRoot,
    report: (report) => reports.push(PageReport.parse(report)),
  });
}

const settled = () =>
  vi.waitUntil(() => reports.at(-1)?.settled === true && reports.at(-1), { timeout: 5000 });
const nextReport = async () => {
  reports = [];
  return await settled();
};
const summary = (report: PageReport): Expected[] =>
  report.groups.map(({ type, label, place, count, maskedCount }) => [type, label, place, count, maskedCount]);
const byName = (a: Expected, b: Expected) => a.join().localeCompare(b.join());

beforeEach(() => {
  reports = [];
});

afterEach(() => {
  scan?.stop();
  scan = undefined;
  document.body.replaceChildren();
  document.title = '';
});

function load(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.title = page.title;
  document.body.replaceChildren(...page.body.childNodes);
  // Declarative shadow roots are not built by DOMParser.
  for (const template of document.querySelectorAll<HTMLTemplateElement>('template[data-shadow]')) {
    const host = template.parentElement as HTMLElement;
    host.attachShadow({ mode: 'open' }).append(template.content.cloneNode(true));
    template.remove();
  }
}

describe.each(Object.entries(pages))('%s', (path, html) => {
  test('shows the expected findings and none besides', async () => {
    load(html);
    start();
    const expected = expectations[path.replace('.html', '.json')] ?? [];
    expect(summary(await settled()).sort(byName)).toEqual([...expected].sort(byName));
  });

  test('is left as it is, but for one element of ours beside the body', async () => {
    load(html);
    const before = document.body.innerHTML;
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    start();
    await settled();
    scan?.stop();
    changes.push(...observer.takeRecords());
    observer.disconnect();
    const touched = changes.filter(({ target }) => target !== document.documentElement);
    expect(touched).toEqual([]);
    expect(changes.flatMap(({ addedNodes }) => [...addedNodes]).length).toBeLessThanOrEqual(1);
    expect(document.body.innerHTML).toBe(before);
    expect(document.body.nextElementSibling).toBeNull();
    expect(CSS.highlights.size).toBe(0);
    expect(document.adoptedStyleSheets).toEqual([]);
  });
});
