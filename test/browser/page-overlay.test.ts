import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type PageScan, scanPage } from '../../lib/detection/page/scan-page.ts';
import type { PageReport } from '../../lib/detection/page-report.ts';
import { pageSettings } from '../support/page-settings.ts';
import { scanOptions } from '../support/scan-options.ts';

let scan: PageScan;
/** The tree of our overlay, which is closed to the page. */
let overlay: ShadowRoot;
let attach: { mockRestore: () => void };

beforeEach(() => {
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

async function scanned(html: string): Promise<void> {
  document.body.innerHTML = html;
  const reports: PageReport[] = [];
  scan = scanPage(document, scanOptions({ paint: true, report: (report) => reports.push(report) }));
  scan.set(pageSettings());
  await vi.waitUntil(() => reports.at(-1)?.settled === true, { timeout: 5000 });
}

const find = (selector: string) => document.querySelector(selector) as HTMLElement;
const boxes = () => [...overlay.querySelectorAll('i')].map((box) => box.getBoundingClientRect());

describe.each([
  ['marks', {}],
  ['bars', { cover: true }],
])('%s of fields', (_name, settings) => {
  test('end where the box ends that is scrolled', async () => {
    const field =
      '<p style="margin:0"><input value="13800138000" style="height:40px;box-sizing:border-box"></p>';
    await scanned(`<div id="s" style="height:60px;width:300px;overflow:auto">${field.repeat(5)}</div>`);
    scan.set(pageSettings(settings));
    find('#s').scrollTop = 50;
    const { top, bottom } = find('#s').getBoundingClientRect();
    await expect.poll(() => boxes().map((box) => box.top)[0]).toBe(top);
    expect(boxes().length).toBeLessThan(4);
    expect(Math.max(...boxes().map((box) => box.bottom))).toBeLessThanOrEqual(bottom);
  });

  test('do not lie over a window of the page that hides them', async () => {
    await scanned(
      '<button>b</button><input value="13800138000"><div id="w" hidden style="position:fixed;inset:0;background:#fff">说明</div>',
    );
    scan.set(pageSettings(settings));
    await expect.poll(boxes).toHaveLength(1);
    find('button').onclick = () => find('#w').removeAttribute('hidden');
    find('button').click();
    await expect.poll(boxes).toHaveLength(0);
    find('#w').style.background = 'rgb(0 0 0 / 50%)';
    document.body.append('x');
    await expect.poll(boxes).toHaveLength(1);
  });
});
