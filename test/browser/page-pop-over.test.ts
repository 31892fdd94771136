import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type PageScan, scanPage } from '../../lib/detection/page/scan-page.ts';
import type { PageReport } from '../../lib/detection/page-report.ts';
import { pageSettings } from '../support/page-settings.ts';
import { scanOptions } from '../support/scan-options.ts';

let scan: PageScan;
let judged: { fingerprint: string }[] = [];
/** The tree of our overlay, which is closed to the page. */
let overlay: ShadowRoot;
let attach: { mockRestore: () => void };

beforeEach(() => {
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

const marks = () => CSS.highlights.get('x5c0')?.size;

async function scanned(html: string, prepare = () => {}): Promise<PageReport> {
  document.body.innerHTML = html;
  prepare();
  const reports: PageReport[] = [];
  const judge = (word: { fingerprint: string }) => judged.push(word);
  scan = scanPage(document, scanOptions({ paint: true, judge, report: (report) => reports.push(report) }));
  scan.set(pageSettings());
  return vi.waitUntil(() => reports.at(-1)?.settled === true && reports.at(-1), { timeout: 5000 });
}

const popOver = () => overlay.querySelector('section');
const said = () => popOver()?.textContent ?? '';
const nextFinding = () => userEvent.keyboard('{Alt>}{Shift>}p{/Shift}{/Alt}');
const line = (phone: string) => `<p>手机：${phone}</p>`;

describe('from finding to finding by keyboard', () => {
  test('one goes on after a value that was just said to be no personal data', async () => {
    await scanned(['13800138000', '13900139000', '13700137000'].map(line).join(''));
    await expect.poll(marks).toBe(3);
    await nextFinding();
    await nextFinding();
    expect(said()).toContain('139****9000');
    await userEvent.keyboard('{Tab}{Enter}{Enter}');
    const [{ fingerprint } = { fingerprint: '' }] = judged;
    scan.set(pageSettings({ rejections: [{ scope: 'value', type: 'cn.mobile', fingerprint }] }));
    await expect.poll(marks).toBe(2);
    expect(said()).toContain('已记下');
    await nextFinding();
    expect(said()).toContain('137****7000');
    expect(said()).toContain('2 处');
    expect(popOver()?.ariaDescription).toBe('标签相符');
    await nextFinding();
    expect(said()).toContain('138****8000');
  });

  test('what is in a shadow tree has its turn where it stands', async () => {
    await scanned(`${line('13800138000')}<x-q style="display:block"></x-q>${line('13700137000')}`, () => {
      const host = document.querySelector('x-q') as Element;
      host.attachShadow({ mode: 'open' }).innerHTML = line('13900139000');
    });
    await expect.poll(marks).toBe(3);
    const order: string[] = [];
    for (let step = 0; step < 3; step++) {
      await nextFinding();
      order.push(/13\d/.exec(said())?.[0] ?? '');
    }
    expect(order).toEqual(['138', '139', '137']);
  });

  test('what is folded away is passed over', async () => {
    await scanned(`<details><summary>s</summary>${line('13800138000')}</details>${line('13900139000')}`);
    await expect.poll(marks).toBeGreaterThan(0);
    for (let step = 0; step < 2; step++) {
      await nextFinding();
      expect(said()).toContain('139****9000');
    }
  });
});

test('a pop-over in a low frame shows what may be said, and the rest when it is scrolled', async () => {
  const before = { width: innerWidth, height: innerHeight };
  await page.viewport(400, 60);
  await scanned(line('13800138000'));
  await expect.poll(marks).toBe(1);
  await nextFinding();
  const box = popOver()?.getBoundingClientRect() ?? new DOMRect(-1, -1);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.bottom).toBeLessThanOrEqual(60);
  const buttons = [...(popOver()?.querySelectorAll('button') ?? [])].map((one) =>
    one.getBoundingClientRect(),
  );
  expect(buttons.length).toBeGreaterThanOrEqual(4);
  for (const { top, bottom } of buttons) {
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(60);
  }
  expect(popOver()?.scrollHeight).toBeGreaterThan(60);
  await page.viewport(before.width, before.height);
});

test('while values are covered the pop-over shows no part of one', async () => {
  await scanned(line('13800138000'));
  await expect.poll(marks).toBe(1);
  scan.set(pageSettings({ cover: true }));
  await expect.poll(marks).toBe(0);
  await nextFinding();
  expect(said()).toContain('手机号');
  expect(said()).not.toContain('138');
  scan.set(pageSettings());
  await expect.poll(marks).toBe(1);
  await nextFinding();
  expect(said()).toContain('138****8000');
});
