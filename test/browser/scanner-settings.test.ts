import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type PageScan, scanPage } from '../../lib/detection/page/scan-page.ts';
import type { PageReport } from '../../lib/detection/page-report.ts';
import { pageSettings } from '../support/page-settings.ts';

let scan: PageScan;
let reports: PageReport[] = [];
let judged: unknown[] = [];
/** The tree of our overlay, which is closed to the page. */
let overlay: ShadowRoot;
let attach: { mockRestore: () => void };
const site = 'https://crm.example';

beforeEach(() => {
  reports = [];
  judged = [];
  const original = Element.prototype.attachShadow;
  attach = vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    const root = original.call(this, options);
    if (options.mode === 'closed') overlay = root;
    return root;
  });
});

afterEach(() => {
  scan.stop();
  attach.mockRestore();
  document.body.replaceChildren();
});

async function scanned(html: string): Promise<PageReport> {
  document.body.innerHTML = html;
  scan = scanPage(document, {
    frame: '0'.repeat(32),
    key: '0123456789abcdef'.repeat(4),
    paint: true,
    asOf: '2026-11-22',
    now: () => performance.now(),
    openShadow: (element) => element.shadowRoot,
    judge: (word) => judged.push(word),
    report: (report) => reports.push(report),
  });
  scan.set(pageSettings());
  return vi.waitUntil(() => reports.at(-1)?.settled === true && reports.at(-1), { timeout: 5000 });
}

const table = `<table style="font-size:14px"><thead><tr><th>姓名</th><th>备注人</th><th>手机</th></tr></thead><tbody>
  <tr><td>苏禾</td><td>方屿</td><td>13800138000</td></tr><tr><td>何落</td><td>苏禾</td><td>13900139000</td></tr></tbody></table>`;

/** The texts under highlights whose style has this property, as `look()` gives them one by one. */
function painted(look: RegExp): string[] {
  const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]);
  return [...CSS.highlights].flatMap(([name, highlight]) => {
    const rule = rules.find(({ cssText }) => cssText.includes(`::highlight(${name})`));
    if (rule === undefined || !look.test(rule.cssText)) return [];
    return [...highlight].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    });
  });
}
const byText = (a: string, b: string) => (a < b ? -1 : 1);
const underlined = () => painted(/underline/).toSorted(byText);
const boxes = (look: string) => overlay.querySelectorAll(`i.${look}`).length;

describe('what was said is not personal data', () => {
  test.each([
    ['a kind on this site', { scope: 'site', type: 'cn.mobile', site }, ['何落', '方屿', '苏禾', '苏禾']],
    [
      'a column',
      { scope: 'column', type: 'person.name', site, label: '备注人' },
      ['13800138000', '13900139000', '何落', '苏禾'],
    ],
  ] as const)('%s carries no mark, and the report is the same', async (_name, rejection, left) => {
    const before = await scanned(table);
    await expect.poll(underlined).toHaveLength(6);
    scan.set(pageSettings({ rejections: [rejection] }));
    await expect.poll(underlined).toEqual(left.toSorted(byText));
    document.body.append(document.createElement('p'));
    await expect.poll(underlined).toEqual(left.toSorted(byText));
    expect(reports.at(-1)?.groups).toEqual(before.groups);
    scan.set(pageSettings());
    await expect.poll(underlined).toHaveLength(6);
  });

  test('one value carries no mark wherever it stands, also in a field', async () => {
    const { groups } = await scanned(
      `<p>手机：13800138000</p><p>手机：13900139000</p><label>手机 <input value="138 0013 8000"></label>`,
    );
    await expect.poll(() => boxes('general')).toBe(1);
    const prints = groups.find(({ place }) => place === 'input')?.fingerprints ?? [];
    scan.set(
      pageSettings({ rejections: [{ scope: 'value', type: 'cn.mobile', fingerprint: prints[0] ?? '' }] }),
    );
    await expect.poll(underlined).toEqual(['13900139000']);
    await expect.poll(() => boxes('general')).toBe(0);
  });
});
