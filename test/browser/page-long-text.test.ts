import { describe, expect, test } from 'vitest';
import { pageSettings } from '../support/page-settings.ts';
import { pageForEach } from '../support/scanned-page.ts';

const here = pageForEach();
const phones = Array.from({ length: 1000 }, (_, i) => `139${10_000_000 + i}`);
const filler = '日志一行没有什么内容\n'.repeat(20_000);
const covered = () =>
  [...(CSS.highlights.get('x5c5') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
    startContainer.textContent?.slice(startOffset, endOffset),
  );

describe('a long text', () => {
  test.each(['pre', 'p'])('is read to its end, and each value once, in a %s', async (tag) => {
    const { complete } = await here.load(
      `<${tag}>${filler}${phones.map((one) => `手机：${one}\n`).join('')}</${tag}>`,
    );
    here.scan.set(pageSettings({ cover: true }));
    expect(complete).toBe(true);
    expect(here.reports.at(-1)?.groups).toMatchObject([{ type: 'cn.mobile', label: '', count: 1000 }]);
    expect(covered()).toEqual(phones);
  });

  describe('is not read at one go', () => {
    const text = phones.map((one) => `手机：${one}${' 日志一行没有什么内容'.repeat(30)}\n`).join('');
    /** How much is covered when the page gets its turn; the clock moves on when it is asked. */
    const begun = (html: string) => {
      document.body.innerHTML = html;
      let time = 0;
      here.begin({ now: () => time++ });
      here.scan.set(pageSettings({ cover: true }));
      return covered().length;
    };

    test('but the page has its turn in between', async () => {
      const first = begun(`<pre>${text}</pre>`);
      expect(first).toBeGreaterThan(0);
      expect(first).toBeLessThan(1000);
      await here.settled();
      expect(covered()).toEqual(phones);
    });

    test('and the rest is forgotten when it is taken away', async () => {
      expect(begun(`<pre>${text}</pre><p>手机：13800138000</p>`)).toBeGreaterThan(0);
      document.querySelector('pre')?.remove();
      const { groups } = await here.settled();
      expect(covered()).toEqual(['13800138000']);
      expect(groups).toMatchObject([{ type: 'cn.mobile', count: 1 }]);
    });
  });

  test('in a field is read to its end', async () => {
    await here.load(`<textarea>${filler}手机：13800138000</textarea>`);
    expect(here.reports.at(-1)?.groups).toMatchObject([{ type: 'cn.mobile', place: 'input', count: 1 }]);
  });
});
