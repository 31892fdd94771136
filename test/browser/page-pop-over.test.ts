import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type CloserLook, closerLook } from '../../lib/detection/page/closer-look.ts';
import { pageSettings } from '../support/page-settings.ts';
import { pageForEach } from '../support/scanned-page.ts';

const here = pageForEach();
const marks = () => CSS.highlights.get('x5c2')?.size;

const popOver = () => here.overlay.querySelector('section');
const said = () => popOver()?.textContent ?? '';
const nextFinding = () => userEvent.keyboard('{Alt>}{Shift>}p{/Shift}{/Alt}');
const line = (phone: string) => `<p>手机：${phone}</p>`;

describe('from finding to finding by keyboard', () => {
  test('one goes on after a value that was just said to be no personal data', async () => {
    await here.load(['13800138000', '13900139000', '13700137000'].map(line).join(''));
    await expect.poll(marks).toBe(3);
    await nextFinding();
    await nextFinding();
    expect(said()).toContain('139****9000');
    await userEvent.keyboard('{Tab}{Enter}{Enter}');
    const [{ fingerprint } = { fingerprint: '' }] = here.judged;
    here.scan.set(pageSettings({ rejections: [{ scope: 'value', type: 'cn.mobile', fingerprint }] }));
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
    await here.load(`${line('13800138000')}<x-q style="display:block"></x-q>${line('13700137000')}`, () => {
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
    await here.load(`<details><summary>s</summary>${line('13800138000')}</details>${line('13900139000')}`);
    await expect.poll(marks).toBeGreaterThan(0);
    for (let step = 0; step < 2; step++) {
      await nextFinding();
      expect(said()).toContain('139****9000');
    }
  });
});

test('what is marked below the window has no turn before it is scrolled to', async () => {
  const far = `<div style="height:${1.2 * innerHeight}px"></div>`;
  await here.load(`${line('13800138000')}${far}${line('13900139000')}`);
  await expect.poll(marks).toBe(2);
  for (let step = 0; step < 2; step++) {
    await nextFinding();
    expect(said()).toContain('138****8000');
  }
  scrollTo(0, 1e6);
  await nextFinding();
  expect(said()).toContain('139****9000');
  scrollTo(0, 0);
});

test('a pop-over that grows stays in the window', async () => {
  await here.load(`<div style="height:${innerHeight - 40}px"></div>${line('13800138000')}`);
  await expect.poll(marks).toBe(1);
  await nextFinding();
  const box = () => popOver()?.getBoundingClientRect() ?? new DOMRect(-1, -1);
  const value = document.createRange();
  value.selectNodeContents(document.querySelector('p') as Element);
  expect(box().bottom).toBeLessThan(value.getBoundingClientRect().top);
  const small = box().height;
  // The three answers are worded too long for one line.
  const words = pageSettings().words;
  const long = '这个值在这一页上的每一处都不是个人信息';
  here.scan.set(
    pageSettings({ words: words && { ...words, thisValue: long, thisColumn: long, thisSite: long } }),
  );
  await nextFinding();
  await userEvent.keyboard('{Tab}{Enter}');
  expect(box().height).toBeGreaterThan(small);
  expect(box().bottom).toBeLessThan(value.getBoundingClientRect().top);
});

test('a pop-over in a low frame shows what may be said, and the rest when it is scrolled', async () => {
  const before = { width: innerWidth, height: innerHeight };
  await page.viewport(400, 60);
  await here.load(line('13800138000'));
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

test('a pop-over that shows a part of a value is gone when values are covered', async () => {
  await here.load(line('13800138000'));
  await expect.poll(marks).toBe(1);
  await nextFinding();
  expect(said()).toContain('138****8000');
  here.scan.set(pageSettings({ cover: true }));
  expect(popOver()).toBeNull();
});

test('while values are covered the pop-over shows no part of one', async () => {
  await here.load(line('13800138000'));
  await expect.poll(marks).toBe(1);
  here.scan.set(pageSettings({ cover: true }));
  await expect.poll(marks).toBe(0);
  await nextFinding();
  expect(said()).toContain('手机号');
  expect(said()).not.toContain('138');
  here.scan.set(pageSettings());
  await expect.poll(marks).toBe(1);
  await nextFinding();
  expect(said()).toContain('138****8000');
});

test('a picture of the page is taken without the pop-over, also without one that was about to open', async () => {
  const { groups } = await here.load(line('13800138000'));
  await expect.poll(marks).toBe(1);
  await nextFinding();
  expect(popOver()).not.toBeNull();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  here.scan.show(groups[0]?.key ?? '', 0);
  await new Promise((drawn) => requestAnimationFrame(drawn));
  const seen = here.scan.boxes();
  expect(popOver()).toBeNull();
  expect((await seen)?.boxes).toHaveLength(1);
  vi.advanceTimersByTime(10_000);
  vi.useRealTimers();
  await new Promise((drawn) => requestAnimationFrame(drawn));
  await new Promise((drawn) => requestAnimationFrame(drawn));
  expect(popOver()).toBeNull();
});

test('a label that fits is named once', async () => {
  await here.load(
    '<table><thead><tr><th>手机</th></tr></thead><tbody><tr><td>13800138000</td></tr></tbody></table>',
  );
  await expect.poll(marks).toBe(1);
  await nextFinding();
  expect(popOver()?.ariaDescription).toBe('列名“手机”');
});

describe('what a closer look takes', () => {
  /** How often it was asked for, and what brings it. */
  const asked = { times: 0, bring: () => {} };
  const load = async (settings = pageSettings()) => {
    asked.times = 0;
    const brought = new Promise<CloserLook>((resolve) => {
      asked.bring = () => resolve(closerLook);
    });
    document.body.innerHTML = line('13800138000') + line('13900139000');
    here.begin({
      closerLook: () => {
        asked.times++;
        return brought;
      },
    });
    here.scan.set(settings);
    await here.settled();
    await expect.poll(marks).toBe(2);
  };
  const values = () => [...document.querySelectorAll('p')].map((one) => one.getBoundingClientRect());
  const rest = ({ x, y }: { x: number; y: number }) => {
    document.dispatchEvent(new PointerEvent('pointermove', { clientX: x + 60, clientY: y + 5 }));
    vi.advanceTimersByTime(220);
  };
  /** Promises that have come are passed on. */
  const passed = () => new Promise((drawn) => requestAnimationFrame(drawn));

  test('is asked for when the pointer rests on a finding, and not elsewhere', async () => {
    await load();
    const [first = new DOMRect()] = values();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    rest({ x: first.x, y: first.y + 300 });
    expect(asked.times).toBe(0);
    rest(first);
    vi.useRealTimers();
    expect(asked.times).toBe(1);
    asked.bring();
    await expect.poll(said).toContain('138****8000');
  });

  test('answers what was asked last while it was on its way', async () => {
    await load();
    const [first = new DOMRect(), second = first] = values();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    rest(first);
    rest(second);
    vi.useRealTimers();
    asked.bring();
    await expect.poll(said).toContain('139****9000');
  });

  test.each([
    ['stopped', () => here.scan.stop()],
    ['covered', () => here.scan.set(pageSettings({ cover: true }))],
    ['about to be pictured', () => void here.scan.boxes()],
  ])('opens nothing on a page that is %s when it comes', async (_state, change) => {
    await load();
    await nextFinding();
    expect(asked.times).toBe(1);
    change();
    asked.bring();
    await passed();
    expect(popOver()).toBeNull();
  });

  test('is not asked for where there are no words, and the page gets its key', async () => {
    await load(pageSettings({ words: undefined }));
    const keys: string[] = [];
    const listen = ({ code }: KeyboardEvent) => keys.push(code);
    document.addEventListener('keydown', listen);
    await nextFinding();
    document.removeEventListener('keydown', listen);
    expect(keys).toContain('KeyP');
    expect(asked.times).toBe(0);
  });
});
