import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Tally } from '../../lib/detection/page/groups.ts';
import { pageSettings } from '../support/page-settings.ts';
import { pageForEach } from '../support/scanned-page.ts';

const here = pageForEach();

const field = () => document.querySelector('input') as HTMLInputElement;
const bars = () => [...here.overlay.querySelectorAll('i.covered')].map((bar) => bar.getBoundingClientRect());
/** The texts that are covered now. */
const covered = () =>
  [...(CSS.highlights.get('x5c5') ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
const byText = (a: string, b: string) => (a < b ? -1 : 1);
const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));

describe('a value that a script sets in a field without an event', () => {
  test('is found', async () => {
    await here.load('<label>手机 <input></label>');
    field().value = '13800138000';
    const { groups } = await vi.waitUntil(
      () => here.reports.at(-1)?.groups.length === 1 && here.reports.at(-1),
      {
        timeout: 5000,
      },
    );
    expect(groups).toMatchObject([{ type: 'cn.mobile', label: '手机', place: 'input', count: 1 }]);
    field().value = '';
    await vi.waitUntil(() => here.reports.at(-1)?.groups.length === 0, { timeout: 5000 });
  });

  test('is covered with the next picture', async () => {
    await here.load('<label>手机 <input></label>');
    here.scan.set(pageSettings({ cover: true }));
    expect(bars()).toHaveLength(0);
    field().value = '13800138000';
    await frame();
    await frame();
    expect(bars()).toEqual([field().getBoundingClientRect()]);
  });
});

test('words in a drawing are covered by a bar, since the browser paints no text there over', async () => {
  await here.load('<svg width="400" height="40"><text y="20">手机 13800138000</text></svg>');
  here.scan.set(pageSettings({ cover: true }));
  expect(bars()).toEqual([document.querySelector('text')?.getBoundingClientRect()]);
});

test('a field that no longer hides what is typed is covered with the next picture, until it does again', async () => {
  await here.load('<label>身份证号 <input type="password" value="11010519491231002X"></label>');
  here.scan.set(pageSettings({ cover: true }));
  expect(bars()).toHaveLength(0);
  field().type = 'text';
  await Promise.resolve();
  expect(bars()).toEqual([field().getBoundingClientRect()]);
  field().type = 'password';
  await Promise.resolve();
  expect(bars()).toHaveLength(0);
});

describe('what a page adds while values are covered', () => {
  const row = (phone: string) => `<tr><td>苏禾</td><td>${phone}</td></tr>`;

  test('is covered before it can be drawn', async () => {
    document.body.innerHTML = `<table><thead><tr><th>姓名</th><th>手机</th></tr></thead><tbody>${row('13800138000')}</tbody></table>`;
    // A clock that stands still: nothing takes too long for one picture, on however busy a machine.
    here.begin({ now: () => 0 });
    here.scan.set(pageSettings({ cover: true }));
    await here.settled();
    await frame();
    const body = document.querySelector('tbody') as HTMLElement;
    const phones = Array.from({ length: 60 }, (_, i) => `139${10_000_000 + i}`);
    body.innerHTML = phones.map(row).join('');
    body.insertAdjacentHTML('afterbegin', '<tr><td></td><td><input value="13700137000"></td></tr>');
    await Promise.resolve();
    expect(
      covered()
        .filter((text) => text !== '苏禾')
        .toSorted(byText),
    ).toEqual(phones);
    expect(bars()).toEqual([field().getBoundingClientRect()]);
    (body.querySelector('tr + tr td + td')?.firstChild as Text).data = '13600136000';
    await Promise.resolve();
    expect(covered()).toContain('13600136000');
  });

  test.each([false, true])(
    'is read on when it takes too long for one picture, stopped: %s',
    async (halted) => {
      await here.load('<p>手机：13800138000</p>');
      here.scan.set(pageSettings({ cover: true, halted }));
      const lines = Array.from({ length: 3000 }, (_, i) => `<p>手机：139${10_000_000 + i}</p>`);
      document.body.insertAdjacentHTML('beforeend', lines.join(''));
      await expect.poll(() => covered().length).toBe(3001);
    },
  );
});

describe('what a page shows by its styles alone', () => {
  const marks = () => [...(CSS.highlights.get('x5c2') ?? [])].length;

  test('is marked and no longer counted as hidden, and the other way round', async () => {
    const style = document.createElement('style');
    style.textContent = '.off { display: none }';
    document.head.append(style);
    const { groups } = await here.load(
      '<button>b</button><p>手机：13900139000</p><div id="t" class="off"><p>手机：13800138000</p><input value="13700137000"></div>',
    );
    expect(groups.map(({ hiddenCount }) => hiddenCount)).toEqual([1, 1]);
    await expect.poll(marks).toBe(1);
    const tab = document.querySelector('#t') as HTMLElement;
    const button = document.querySelector('button') as HTMLElement;
    button.onclick = () => tab.classList.toggle('off');
    button.click();
    const hidden = () => here.reports.at(-1)?.groups.map(({ hiddenCount }) => hiddenCount);
    await expect.poll(hidden).toEqual([0, 0]);
    await expect.poll(marks).toBe(2);
    button.click();
    await expect.poll(hidden).toContain(1);
    await expect.poll(marks).toBe(1);
    style.remove();
  });
});

test('what a script shows without an event is marked and no longer counted as hidden', async () => {
  const { groups } = await here.load('<p style="display:none">手机：13800138000</p>');
  expect(groups.map(({ hiddenCount }) => hiddenCount)).toEqual([1]);
  document.querySelector('p')?.removeAttribute('style');
  const hidden = () => here.reports.at(-1)?.groups.map(({ hiddenCount }) => hiddenCount);
  await expect.poll(hidden, { timeout: 5000 }).toEqual([0]);
  await expect.poll(() => CSS.highlights.get('x5c2')?.size).toBe(1);
});

test.each([
  ['fades in', 'opacity: 0; transition: opacity 40ms', 'opacity: 1'],
  ['moves in', 'display: none', 'display: block; animation: in 40ms'],
])('what %s by its styles is no longer counted as hidden', async (_name, off, on) => {
  const style = `<style>.x { ${off} } .on { ${on} } @keyframes in { from { opacity: 0 } }</style>`;
  const { groups } = await here.load(`${style}<p class="x">手机：13800138000</p>`);
  expect(groups.map(({ hiddenCount }) => hiddenCount)).toEqual([1]);
  document.querySelector('p')?.classList.add('on');
  await expect.poll(() => here.reports.at(-1)?.groups.map(({ hiddenCount }) => hiddenCount)).toEqual([0]);
});

test('a long page has marks without lines, until it is shorter', async () => {
  const size = (name: string) => CSS.highlights.get(name)?.size;
  await here.load(
    `<p>手机：13900139000</p><p>身份证号：11010519491231002X</p><div>${'<br>'.repeat(20_000)}</div>`,
  );
  await expect.poll(() => ['x5c0', 'x5c1', 'x5c2', 'x5c3'].map(size)).toEqual([1, 1, 0, 0]);
  document.querySelector('div')?.remove();
  await expect.poll(() => ['x5c0', 'x5c1', 'x5c2', 'x5c3'].map(size)).toEqual([0, 0, 1, 1]);
});

describe('marks', () => {
  const size = (name: string) => CSS.highlights.get(name)?.size;
  const line = (phone: string) => `<p>手机：${phone}</p>`;
  const far = (screens: number) => `<div style="height:${screens * innerHeight}px"></div>`;

  test('come where one scrolls to, also when reading was stopped', async () => {
    await here.load(`${line('13900139000')}${far(3)}${line('13800138000')}`);
    await expect.poll(() => size('x5c2')).toBe(1);
    here.scan.set(pageSettings({ halted: true }));
    // New settings draw the marks anew: after that only the scrolling can.
    for (let i = 0; i < 2; i++) await frame();
    await new Promise((done) => setTimeout(done));
    scrollTo(0, 1e6);
    await expect
      .poll(() => [...(CSS.highlights.get('x5c2') ?? [])][0]?.startContainer.textContent)
      .toMatch(/138/);
    scrollTo(0, 0);
  });

  test('come where a larger window reaches', async () => {
    const before = { width: innerWidth, height: innerHeight };
    await here.load(`${line('13900139000')}${far(2.2)}${line('13800138000')}`);
    await expect.poll(() => size('x5c2')).toBe(1);
    await page.viewport(before.width, 2 * before.height);
    await expect.poll(() => size('x5c2')).toBe(2);
    await page.viewport(before.width, before.height);
  });

  test('stand on what is in view amid neighbours that are far away', async () => {
    const cell = (top: number) =>
      `<table style="position:absolute;top:${top}px"><tr><td>手机：137${10_000_000 + top}</td></tr></table>`;
    await here.load(
      `${far(3)}${line('13900139000')}${line('13800138000')}${line('13900139000')}${[9000, 9200, 9500].map(cell).join('')}`,
    );
    const marked = () =>
      new Set(
        [...(CSS.highlights.get('x5c2') ?? [])].map(({ startContainer }) => startContainer.textContent),
      );
    const [bar, column] = [document.querySelectorAll('p')[1], document.querySelectorAll('table')[1]];
    if (bar) bar.style.cssText = 'position:fixed;top:0';
    if (column) column.style.top = '50px';
    window.dispatchEvent(new Event('resize'));
    await expect.poll(marked).toEqual(new Set(['手机：13710009200', '手机：13800138000']));
  });

  test.each([
    [
      'rows without a box of their own',
      '<div role="row" style="display:contents"><p role="cell">手机：13800138000</p></div>',
    ],
    ['words without a box of their own', '<ul><li style="display:contents">手机：13800138000</li></ul>'],
    ['a row without height', '<ul><li style="height:0">手机：13800138000</li></ul>'],
  ])('stand on %s', async (_name, html) => {
    const { groups } = await here.load(html);
    expect(groups).toMatchObject([{ count: 1, hiddenCount: 0 }]);
    await expect.poll(() => size('x5c2')).toBe(1);
    const seen = await vi.waitUntil(() => here.scan.boxes());
    expect(seen.boxes).toHaveLength(1);
  });

  test('are 2,000 at most', async () => {
    const tiny = '<style>p { margin: 0; font-size: 1px; line-height: 1px }</style>';
    const lines = Array.from({ length: 2100 }, (_, i) => line(`138${10_000_000 + i}`));
    await here.load(`${tiny}<div style="columns: 3">${lines.join('')}</div>`);
    await expect.poll(() => size('x5c2')).toBe(2000);
  });

  test('that point something out go with it', async () => {
    const { groups } = await here.load(line('13900139000'));
    here.scan.show(groups[0]?.key ?? '', 0);
    await expect.poll(() => size('x5c4')).toBe(1);
    (document.querySelector('p')?.firstChild as Text).data = '手机：无';
    await expect.poll(() => size('x5c4')).toBe(0);
  });

  test('of a field with several values are those of the most sensitive', async () => {
    await here.load('<textarea>手机 13800138000，身份证号 11010519491231002X</textarea>');
    await expect
      .poll(() => [...here.overlay.querySelectorAll('i')].map((one) => one.className))
      .toEqual(['sensitive']);
  });
});

test('a description that changes is read again', async () => {
  await here.load('<td><p title="x">查看</p><a href="#">写信</a>');
  (document.querySelector('p') as HTMLElement).title = '13800138000';
  (document.querySelector('a') as HTMLAnchorElement).href = 'mailto:li.na@example.com';
  await expect
    .poll(() =>
      here.reports
        .at(-1)
        ?.groups.map(({ type }) => type)
        .toSorted(byText),
    )
    .toEqual(['cn.mobile', 'email']);
});

describe('a page in the background', () => {
  const setHidden = (hidden: boolean) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  afterEach(() => Reflect.deleteProperty(document, 'hidden'));
  /** Several turns of the page's thread. */
  const turns = async () => {
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
  };

  test('is not read before it is seen, and not while it is not', async () => {
    setHidden(true);
    document.body.innerHTML = '<p>手机：13800138000</p><input>';
    // The clock is asked by whoever works.
    const now = vi.fn(() => performance.now());
    here.begin({ now });
    await turns();
    expect(now).not.toHaveBeenCalled();
    setHidden(false);
    expect((await here.settled()).groups).toHaveLength(1);
    setHidden(true);
    now.mockClear();
    document.body.insertAdjacentHTML('beforeend', '<p>邮箱：li.na@example.com</p>');
    field().value = '13900139000';
    await turns();
    expect(now).not.toHaveBeenCalled();
    setHidden(false);
    await expect.poll(() => here.reports.at(-1)?.groups.length).toBe(3);
  });

  test('is still covered', async () => {
    await here.load('<p>手机：13800138000</p>');
    here.scan.set(pageSettings({ cover: true }));
    setHidden(true);
    document.body.insertAdjacentHTML('beforeend', '<p>手机：13900139000</p>');
    await expect.poll(covered).toEqual(['13800138000', '13900139000']);
  });
});

describe('a long page', () => {
  const rows = (from: number, count: number) =>
    Array.from({ length: count }, (_, n) => `<tr><td>${13800000000 + from + n}</td></tr>`).join('');
  const table = (body: string) =>
    `<table><thead><tr><th>手机</th></tr></thead><tbody>${body}</tbody></table>`;
  const counted = () => here.reports.at(-1)?.groups[0]?.count;

  test('is read no further when told so, and on when told so again', async () => {
    document.body.innerHTML = table(rows(0, 3000));
    here.begin();
    here.scan.set(pageSettings({ halted: true }));
    await expect.poll(() => here.reports.at(-1)?.settled).toBe(false);
    const { nodes = 0 } = here.reports.at(-1) ?? {};
    document.title = '还在这一页';
    document.body.append(document.createElement('p'));
    await expect.poll(() => here.reports.at(-1)?.title).toBe('还在这一页');
    expect(here.reports.at(-1)).toMatchObject({ nodes, settled: false });
    here.scan.set(pageSettings());
    await here.settled();
    expect(counted()).toBe(3000);
  });

  test('whose parts follow one another fast is reported part by part while somebody pages', async () => {
    await here.load(table(rows(0, 20)));
    here.scan.set(pageSettings({ paging: true }));
    await here.settled();
    const body = document.querySelector('tbody') as Element;
    for (let page = 1; page < 5; page++) {
      body.innerHTML = rows(page * 20, 20);
      // Read, and gone before a report is due.
      for (let turns = 0; turns < 3; turns++) await frame();
    }
    const prints = () =>
      here.reports.flatMap(({ groups }) => groups.flatMap(({ fingerprints }) => fingerprints));
    await expect.poll(() => new Set(prints()).size).toBe(100);
  });

  test('is reported where it was read when an address changes before the page', async () => {
    await here.load(table(rows(0, 20)));
    here.scan.set(pageSettings({ paging: true }));
    const { url, views } = await here.settled();
    const body = document.querySelector('tbody') as Element;
    body.innerHTML = rows(20, 20);
    // Read, and not yet reported.
    for (let turns = 0; turns < 3; turns++) await frame();
    const known = here.reports.length;
    history.replaceState(null, '', '#/talks');
    body.innerHTML = rows(40, 20);
    await expect.poll(() => here.reports.at(-1)?.url).toMatch(/#\/talks$/);
    await here.settled();
    history.replaceState(null, '', '#');
    expect(here.reports[known]).toMatchObject({ url, views });
    expect(here.reports.at(-1)?.views).not.toEqual(views);
    const prints = here.reports.map(({ groups }) => groups.flatMap((one) => one.fingerprints));
    expect(prints.at(known)).toHaveLength(20);
    expect(prints.at(known)).not.toEqual(prints.at(known - 1));
    expect(prints.at(-1)).not.toEqual(prints.at(known));
  });
});

test('a page that changes while somebody pages does not wait for all that was just read to be summed up', async () => {
  document.body.innerHTML = Array.from({ length: 3000 }, (_, i) => `<p>手机：${13800000000 + i}</p>`).join(
    '',
  );
  here.begin();
  here.scan.set(pageSettings({ cover: true, paging: true }));
  await expect.poll(() => covered().length).toBe(3000);
  for (let turns = 0; turns < 3; turns++) await frame();
  const summed = vi.spyOn(Tally.prototype, 'takeIn');
  document.body.append(document.createElement('p'));
  await Promise.resolve();
  expect(summed.mock.results.filter(({ value }) => value === false).length).toBeLessThan(20);
  summed.mockRestore();
});

test('a value that stands in two tooltips and nowhere else counts once', async () => {
  const icon = '<p title="手机 13800138000">查看</p>';
  const { groups } = await here.load(icon + icon);
  expect(groups.map(({ count }) => count)).toEqual([1]);
});
