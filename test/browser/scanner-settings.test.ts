import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { pageSettings } from '../support/page-settings.ts';
import { pageForEach } from '../support/scanned-page.ts';

const here = pageForEach();
beforeEach(() => {
  document.documentElement.style.minHeight = '790px';
});
const site = 'https://crm.example';

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
const boxes = (look: string) => here.overlay.querySelectorAll(`i.${look}`).length;

describe('what was said is not personal data', () => {
  test.each([
    ['a kind on this site', { scope: 'site', type: 'cn.mobile', site }, ['何落', '方屿', '苏禾', '苏禾']],
    [
      'a column',
      { scope: 'column', type: 'person.name', site, label: '备注人' },
      ['13800138000', '13900139000', '何落', '苏禾'],
    ],
  ] as const)('%s carries no mark, and the report is the same', async (_name, rejection, left) => {
    const before = await here.load(table);
    await expect.poll(underlined).toHaveLength(6);
    here.scan.set(pageSettings({ rejections: [rejection] }));
    await expect.poll(underlined).toEqual(left.toSorted(byText));
    document.body.append(document.createElement('p'));
    await expect.poll(underlined).toEqual(left.toSorted(byText));
    expect(here.reports.at(-1)?.groups).toEqual(before.groups);
    here.scan.set(pageSettings());
    await expect.poll(underlined).toHaveLength(6);
  });

  test('one value carries no mark wherever it stands, also in a field', async () => {
    const { groups } = await here.load(
      `<p>手机：13800138000</p><p>手机：13900139000</p><label>手机 <input value="138 0013 8000"></label>`,
    );
    await expect.poll(() => boxes('general')).toBe(1);
    const prints = groups.find(({ place }) => place === 'input')?.fingerprints ?? [];
    here.scan.set(
      pageSettings({ rejections: [{ scope: 'value', type: 'cn.mobile', fingerprint: prints[0] ?? '' }] }),
    );
    await expect.poll(underlined).toEqual(['13900139000']);
    await expect.poll(() => boxes('general')).toBe(0);
  });
});

const popOver = () => here.overlay.querySelector('section');
const said = () => popOver()?.textContent ?? '';
const press = (text: string) =>
  [...(popOver()?.querySelectorAll('button') ?? [])].find((button) => button.textContent === text);
const cell = (text: string) =>
  [...document.querySelectorAll('td')].find((one) => one.textContent === text) as Element;
/** Without waiting until nothing lies above the element: the pop-over may. */
const point = (element: Element, position?: { x: number; y: number }) =>
  userEvent.hover(element, { force: true, timeout: 2000, ...(position && { position }) });
/** Where none of these pages has anything. */
const pointAway = () => point(document.documentElement, { x: 400, y: 780 });
const nextFinding = () => userEvent.keyboard('{Alt>}{Shift>}p{/Shift}{/Alt}');

describe('the pop-over', () => {
  test('opens where the pointer rests on a value, says what, why and by which law, and never the value', async () => {
    await here.load(`${table}<input id="own">`);
    const own = document.querySelector<HTMLInputElement>('#own');
    own?.focus();
    const before = document.body.innerHTML;
    await point(cell('13800138000'));
    await expect.poll(said).toContain('手机号');
    expect(said()).toMatch(/一般.*138\*{4}8000.*列名“手机”.*2 处.*第四条/s);
    expect(said()).not.toContain('13800138000');
    expect(document.activeElement).toBe(own);
    expect(document.body.innerHTML).toBe(before);
    await pointAway();
    await expect.poll(popOver).toBeNull();
  });

  test('speaks of the sensitive one where two stand in one place', async () => {
    await here.load(
      '<table><tr><th>出生日期</th><th>地址</th></tr><tr><td>2016-04-04</td><td></td></tr></table>',
    );
    await expect.poll(underlined).toHaveLength(2);
    await point(cell('2016-04-04'), { x: 8, y: 8 });
    await expect.poll(said).toContain('敏感');
  });

  test('opens over a field', async () => {
    await here.load('<label>手机 <input value="13800138000"></label>');
    await expect.poll(() => boxes('general')).toBe(1);
    await point(document.querySelector('input') as Element);
    await expect.poll(said).toContain('138****8000');
  });

  test('opens in a shadow tree', async () => {
    await here.load('<x-p style="display:block"></x-p>');
    const host = document.querySelector('x-p') as Element;
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>手机：<b>13900139000</b></p>';
    document.body.append(host);
    await expect.poll(underlined).toEqual(['13900139000']);
    const { left, top } = host.shadowRoot?.querySelector('b')?.getBoundingClientRect() ?? new DOMRect();
    const at = host.getBoundingClientRect();
    await point(host, { x: left - at.left + 5, y: top - at.top + 5 });
    await expect.poll(said).toContain('139****9000');
  });

  test('goes with Escape, and the page does not notice the key', async () => {
    await here.load(table);
    const keys: string[] = [];
    const listen = (event: KeyboardEvent) => keys.push(event.key);
    document.addEventListener('keydown', listen);
    await point(cell('13800138000'));
    await expect.poll(said).not.toBe('');
    await userEvent.keyboard('{Escape}');
    expect(popOver()).toBeNull();
    await userEvent.keyboard('{Escape}');
    document.removeEventListener('keydown', listen);
    expect(keys).toEqual(['Escape']);
  });

  test('goes from finding to finding by keyboard, takes the answer, and gives the focus back', async () => {
    const { groups } = await here.load(`<button id="own">x</button>${table}`);
    await expect.poll(underlined).toHaveLength(6);
    document.querySelector<HTMLElement>('#own')?.focus();
    await nextFinding();
    expect(said()).toContain('苏*');
    await nextFinding();
    expect(said()).toContain('列名“备注人”');
    await nextFinding();
    await userEvent.keyboard('{Enter}');
    const mobile = groups.find(({ type }) => type === 'cn.mobile');
    expect(here.judged).toMatchObject([{ act: 'confirm', key: mobile?.key, sample: '138****8000' }]);
    expect(mobile?.fingerprints).toContain((here.judged[0] as { fingerprint: string }).fingerprint);
    expect(said()).toContain('已记下');
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement?.id).toBe('own');
  });

  test('goes with the keyboard to nothing that is scrolled away in its list', async () => {
    await here.load(
      `<div id="list" style="width:80px;overflow:auto"><div style="width:900px">${table}</div></div>`,
    );
    await expect.poll(underlined).toHaveLength(6);
    (document.querySelector('#list') as HTMLElement).scrollLeft = (cell('方屿') as HTMLElement).offsetLeft;
    const met = new Set<string>();
    for (let step = 0; step < 6; step++) {
      await nextFinding();
      met.add(said());
    }
    expect([...met].filter((words) => words.includes('列名“姓名”'))).toEqual([]);
    expect([...met].some((words) => words.includes('列名“备注人”'))).toBe(true);
  });

  test('asks what is not personal data: the value, the column or the kind', async () => {
    await here.load(table);
    await expect.poll(underlined).toHaveLength(6);
    await nextFinding();
    await userEvent.keyboard('{Tab}{Enter}');
    expect(['只是这个值', '这一列都不是', '本网站都不是'].every((text) => press(text))).toBe(true);
    await userEvent.keyboard('{Tab}{Enter}');
    expect(here.judged).toMatchObject([{ act: 'column' }]);
  });

  test('takes no key and no click that a script makes', async () => {
    await here.load(table);
    const keys = { code: 'KeyP', altKey: true, shiftKey: true, bubbles: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', keys));
    expect(popOver()).toBeNull();
    await point(cell('13800138000'));
    await expect.poll(said).not.toBe('');
    press('确认')?.click();
    expect(here.judged).toEqual([]);
  });

  test('does not open over what is set aside, over other words, or under something that covers the value', async () => {
    await here.load(`${table}<div id="lid" style="position:fixed;inset:0;background:#fff">遮住</div>`);
    await expect.poll(underlined).toHaveLength(6);
    const { left, top, height } = cell('13800138000').getBoundingClientRect();
    await point(document.querySelector('#lid') as Element, { x: left + 20, y: top + height / 2 });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(popOver()).toBeNull();
    document.querySelector('#lid')?.remove();
    here.scan.set(pageSettings({ rejections: [{ scope: 'site', type: 'cn.mobile', site }] }));
    await point(cell('13800138000'));
    await point(cell('方屿'));
    await expect.poll(said).toContain('方*');
    await pointAway();
    await expect.poll(popOver).toBeNull();
    await point(cell('13900139000'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(popOver()).toBeNull();
  });

  test('lies inside the window and not over the value, also in its lower right corner', async () => {
    await here.load('<p style="position:fixed;right:0;bottom:0;margin:0">手机：13800138000</p>');
    const value = document.querySelector('p') as HTMLElement;
    await point(value, { x: value.offsetWidth - 10, y: value.offsetHeight / 2 });
    await expect.poll(said).toContain('138****8000');
    const box = popOver()?.getBoundingClientRect() ?? new DOMRect();
    expect(box.bottom).toBeLessThanOrEqual(value.getBoundingClientRect().top);
    expect(box.right).toBeLessThanOrEqual(innerWidth);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.width).toBeGreaterThan(100);
  });

  test('opens beside what the panel points out, without taking the focus', async () => {
    const { groups } = await here.load(`<input id="own"><div style="height:3000px"></div>${table}`);
    document.querySelector<HTMLElement>('#own')?.focus();
    here.scan.show(groups.find(({ type }) => type === 'cn.mobile')?.key ?? '', 1);
    await expect.poll(said, { timeout: 3000 }).toContain('139****9000');
    expect(document.activeElement?.id).toBe('own');
    const { top, bottom } = popOver()?.getBoundingClientRect() ?? new DOMRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(innerHeight);
  });
});

describe('covering for the eyes of others', () => {
  const covered = () => painted(/text-fill-color/).toSorted(byText);

  test('hides every value in text and fields, wherever it is, and uncovers them again', async () => {
    await here.load(
      `${table}<div style="height:4000px"></div><p>手机：13700137000</p><label>手机 <input value="13600136000"></label>`,
    );
    const before = document.body.innerHTML;
    here.scan.set(pageSettings({ cover: true }));
    expect(covered()).toEqual(['13700137000', '13800138000', '13900139000', '何落', '方屿', '苏禾', '苏禾']);
    scrollTo(0, 4200);
    await expect.poll(() => boxes('covered')).toBe(1);
    expect(document.body.innerHTML).toBe(before);
    here.scan.set(pageSettings());
    expect(covered()).toEqual([]);
    await expect.poll(() => boxes('covered')).toBe(0);
    scrollTo(0, 0);
  });

  test('holds for what comes later, before it can be drawn uncovered a second time', async () => {
    await here.load(table);
    here.scan.set(pageSettings({ cover: true }));
    document
      .querySelector('tbody')
      ?.insertAdjacentHTML('beforeend', '<tr><td>温初</td><td></td><td>13500135000</td></tr>');
    await expect.poll(covered).toContain('13500135000');
    (cell('13800138000').firstChild as Text).data = '13400134000';
    await expect.poll(covered).toContain('13400134000');
    // Far below the screen, where marks are not drawn before it is scrolled to.
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div style="height:4000px"></div><p>手机：13300133000</p>',
    );
    await expect.poll(covered).toContain('13300133000');
  });

  test('leaves what was said is not personal data uncovered', async () => {
    await here.load(table);
    here.scan.set(pageSettings({ cover: true, rejections: [{ scope: 'site', type: 'cn.mobile', site }] }));
    expect(covered()).toEqual(['何落', '方屿', '苏禾', '苏禾']);
  });

  test('follows a field that moves without an event, and lies above a dialog of the page', async () => {
    await here.load(
      '<label>手机 <input style="position:absolute;left:10px;top:100px" value="13800138000"></label><dialog>d</dialog>',
    );
    here.scan.set(pageSettings({ cover: true }));
    const left = () => here.overlay.querySelector('i.covered')?.getBoundingClientRect().left;
    await expect.poll(left).toBe(10);
    const field = document.querySelector('input') as HTMLInputElement;
    field.style.left = '60px';
    await expect.poll(left).toBe(60);
    // The last one to enter the top layer lies above all others in it.
    const entered: string[] = [];
    here.overlay.host.addEventListener('beforetoggle', (event) =>
      entered.push((event as ToggleEvent).newState),
    );
    document.querySelector('dialog')?.showModal();
    await expect.poll(() => entered).toEqual(['closed', 'open']);
  });

  test('keeps selected text hidden, and only while it lasts', async () => {
    const selection = () =>
      document.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules])
        .filter(({ cssText }) => cssText.includes('::selection'));
    await here.load(table);
    await expect.poll(underlined).toHaveLength(6);
    expect(selection()).toEqual([]);
    here.scan.set(pageSettings({ cover: true }));
    expect(selection()).toHaveLength(1);
    here.scan.set(pageSettings());
    expect(selection()).toEqual([]);
  });

  test('can be asked for one value, which is then hidden wherever it stands', async () => {
    await here.load(`${table}<p>联系人：苏禾</p>`);
    await expect.poll(underlined).toHaveLength(7);
    await nextFinding();
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}');
    await expect.poll(covered).toEqual(['苏禾', '苏禾', '苏禾']);
    expect(here.judged).toEqual([]);
    // The same value again, three findings further on, and then it is asked back.
    for (let step = 0; step < 4; step++) await nextFinding();
    expect(press('不再遮住')).toBeDefined();
    await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}');
    await expect.poll(covered).toEqual([]);
    await nextFinding();
    await userEvent.keyboard('{Escape}');
    here.scan.set(pageSettings({ cover: true }));
    await nextFinding();
    expect(press('遮住')).toBeUndefined();
    here.scan.stop();
    expect(CSS.highlights.size).toBe(0);
    expect(document.adoptedStyleSheets).toEqual([]);
  });
});
