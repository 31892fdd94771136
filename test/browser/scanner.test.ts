import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { looks } from '../../lib/detection/looks.ts';
import { type PageScan, scanPage } from '../../lib/detection/page/scan-page.ts';
import { PageReport } from '../../lib/detection/page-report.ts';
import { scanOptions } from '../support/scan-options.ts';

const pages = import.meta.glob<string>('../pages/*.html', { query: '?raw', import: 'default', eager: true });
/** Type, label, place, count and how many of them the page itself masks. */
type Expected = readonly [string, string, string, number, number];
const expectations = import.meta.glob<readonly Expected[]>('../pages/*.json', {
  import: 'default',
  eager: true,
});

let scan: PageScan | undefined;
let reports: PageReport[] = [];
let judged: unknown[] = [];

function start(openShadow = (element: Element) => element.shadowRoot): void {
  const judge = (word: unknown) => judged.push(word);
  const report = (said: PageReport) => reports.push(PageReport.parse(said));
  scan = scanPage(scanOptions({ openShadow, judge, report }));
}

const settled = () =>
  vi.waitUntil(() => reports.at(-1)?.settled === true && reports.at(-1), { timeout: 5000 });
const summary = (report: PageReport): Expected[] =>
  report.groups.map(({ type, label, place, count, maskedCount }) => [type, label, place, count, maskedCount]);
const byName = (a: Expected, b: Expected) => a.join().localeCompare(b.join());

beforeEach(() => {
  reports = [];
  judged = [];
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
  buildShadows(document.body);
}

/** Declarative shadow roots are not built by DOMParser. */
function buildShadows(root: Element | ShadowRoot): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[data-shadow]')) {
    const shadow = (template.parentElement as HTMLElement).attachShadow({ mode: 'open' });
    shadow.append(template.content.cloneNode(true));
    template.remove();
    buildShadows(shadow);
  }
}

/** The page and those that its frames hold: each gets a scanner of its own. */
function withFrames(html: string): readonly string[] {
  const frames = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('iframe[srcdoc]');
  return [html, ...[...frames].flatMap((frame) => withFrames(frame.getAttribute('srcdoc') ?? ''))];
}

describe.each(Object.entries(pages))('%s', (path, html) => {
  test('shows the expected findings and none besides', async () => {
    const found: Expected[] = [];
    for (const page of withFrames(html)) {
      load(page);
      start();
      found.push(...summary(await settled()));
      scan?.stop();
      reports = [];
    }
    const expected = expectations[path.replace('.html', '.json')] ?? [];
    expect(found.sort(byName)).toEqual([...expected].sort(byName));
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

/** The texts that carry a mark now, or one that is drawn this high. */
function painted(priority?: number): string[] {
  return [...CSS.highlights.values()].flatMap((highlight) =>
    (priority !== undefined && highlight.priority !== priority ? [] : [...highlight]).map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    }),
  );
}

const cells = (...values: string[]) => `<tr>${values.map((value) => `<td>${value}</td>`).join('')}</tr>`;
const list = (rows: string) =>
  `<table><thead><tr><th>姓名</th><th>手机</th></tr></thead><tbody>${rows}</tbody></table>`;

describe('a page that changes', () => {
  test('rows added later are found under the header that is there, and rows removed are gone', async () => {
    load(list(cells('苏禾', '13800138000')));
    start();
    await settled();
    const body = document.querySelector('tbody') as HTMLElement;
    reports = [];
    body.insertAdjacentHTML('beforeend', cells('方屿', '13900139000'));
    expect(summary(await settled()).sort(byName)).toEqual([
      ['cn.mobile', '手机', 'text', 2, 0],
      ['person.name', '姓名', 'text', 2, 0],
    ]);
    expect(new Set(painted())).toEqual(new Set(['13800138000', '13900139000', '方屿', '苏禾']));
    reports = [];
    body.replaceChildren();
    expect(summary(await settled())).toEqual([]);
    expect(painted()).toEqual([]);
  });

  test('a text that is edited is read again', async () => {
    load('<p>电话：<b>13800138000</b></p>');
    start();
    await settled();
    reports = [];
    (document.querySelector('b')?.firstChild as Text).data = '无';
    expect((await settled()).groups).toEqual([]);
  });

  test('a new title and new styles are no text of the page', async () => {
    load('<style></style><p>13800138000</p>');
    start();
    await settled();
    reports = [];
    (document.querySelector('style') as Element).append('/* 13900139000 */');
    document.title = '苏禾 13700137000';
    expect(summary(await settled())).toEqual([['cn.mobile', '', 'text', 1, 0]]);
  });

  test('a header that comes after its cells gives them their meaning', async () => {
    load(
      `<table><thead><tr><th></th><th></th></tr></thead><tbody>${cells('苏禾', '13800138000')}</tbody></table>`,
    );
    start();
    await settled();
    reports = [];
    document.querySelectorAll('th').forEach((th, i) => {
      th.textContent = ['联系人', '流水号'][i] ?? '';
    });
    expect(summary(await settled())).toEqual([['person.name', '联系人', 'text', 1, 0]]);
  });

  test('what is typed or set into a field is found', async () => {
    load('<label>手机 <input></label><label>邮箱 <input id="mail"></label>');
    start();
    await settled();
    const field = document.querySelector('input') as HTMLInputElement;
    reports = [];
    field.value = '13800138000';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(summary(await settled())).toEqual([['cn.mobile', '手机', 'input', 1, 0]]);
    reports = [];
    (document.querySelector('#mail') as HTMLInputElement).value = 'li.na@example.com';
    document.body.append(document.createElement('p'));
    expect((await settled()).groups).toHaveLength(2);
  });

  test('a shadow tree that is taken out and put back is read again', async () => {
    load('<x-a><template data-shadow><p>邮箱 li.na@example.com</p></template></x-a>');
    start();
    await settled();
    const host = document.querySelector('x-a') as Element;
    reports = [];
    host.remove();
    expect((await settled()).groups).toEqual([]);
    reports = [];
    document.body.append(host);
    expect(summary(await settled())).toEqual([['email', '', 'text', 1, 0]]);
  });
});

describe('a page that is never at rest', () => {
  test('rows that a virtual list fills with other people are told apart from those before', async () => {
    load(list(Array.from({ length: 300 }, (_, i) => cells('苏禾', `138${10_000_000 + i}`)).join('')));
    start();
    // While the first pass is under way.
    await new Promise((resolve) => setTimeout(resolve, 0));
    for (const [i, cell] of document.querySelectorAll('td:last-child').entries())
      (cell.firstChild as Text).data = i < 200 ? `139${10_000_000 + i}` : '无';
    for (const row of [...document.querySelectorAll('tbody tr')].slice(200)) row.remove();
    await settled();
    const mobiles = reports.at(-1)?.groups.find(({ type }) => type === 'cn.mobile');
    expect(mobiles?.count).toBe(200);
    expect(mobiles?.samples.join()).toMatch(/^139\*{4}\d{4}(,139\*{4}\d{4}){2}$/);
    expect(mobiles?.fingerprints).toHaveLength(200);
  });

  test('a keyed list that is put in another order keeps its findings and its nodes', async () => {
    load(list(cells('苏禾', '13800138000') + cells('方屿', '13900139000') + cells('何落', '13700137000')));
    start();
    const before = await settled();
    const body = document.querySelector('tbody') as HTMLTableSectionElement;
    const rows = [...body.rows];
    reports = [];
    body.prepend(...rows.toReversed());
    body.append(document.createElement('tr'));
    expect(summary(await settled())).toEqual(summary(before));
    expect(new Set(body.rows).isSupersetOf(new Set(rows))).toBe(true);
  });

  test('rewritten classes and styles are no news', async () => {
    load(list(cells('苏禾', '13800138000')));
    start();
    await settled();
    reports = [];
    for (let turn = 0; turn < 50; turn++) {
      for (const cell of document.querySelectorAll('td')) {
        cell.className = `turn-${turn}`;
        cell.style.opacity = turn % 2 ? '1' : '0.9';
      }
      await new Promise(requestAnimationFrame);
    }
    expect(reports).toEqual([]);
  });

  test('a header that is set on a table leaves the labels of other tables alone', async () => {
    load(
      `${list(cells('苏禾', '13800138000'))}<div><div><div><table id="bare"><tbody>${cells('方屿', '9')}</tbody></table></div></div></div>`,
    );
    start();
    await settled();
    reports = [];
    document
      .querySelector('#bare')
      ?.insertAdjacentHTML('afterbegin', '<thead><tr><th>联系人</th><th>数量</th></tr></thead>');
    expect(summary(await settled()).sort(byName)).toEqual([
      ['cn.mobile', '手机', 'text', 1, 0],
      ['person.name', '姓名', 'text', 1, 0],
      ['person.name', '联系人', 'text', 1, 0],
    ]);
  });
});

describe('a closed shadow tree', () => {
  test.each([
    ['an element with other words in it', '<div class="host">手机 <b>只是文字</b></div>'],
    ['an inline element', '<p>联系 <span class="host">文字</span></p>'],
    ['an own element', '<x-c class="host">文字</x-c>'],
  ])('of %s is read', async (_name, html) => {
    load(`${html}<p>手机：13900139000</p>`);
    const host = document.querySelector('.host') as Element;
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML = '<p>手机：13800138000</p><slot></slot>';
    start((element) => (element === host ? root : element.shadowRoot));
    expect((await settled()).groups.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    reports = [];
    root.querySelector('p')?.remove();
    expect((await settled()).groups.reduce((sum, { count }) => sum + count, 0)).toBe(1);
  });
});

describe('marks', () => {
  test('cover values that are spread over elements, from the first to the last character', async () => {
    load('<p>手机：<b>138</b> <i>0013</i> 8000，备用</p>');
    start();
    await settled();
    expect(painted()).toEqual(['138 0013 8000']);
  });

  test('are there for what is near the screen only, and come with scrolling', async () => {
    load(
      `<div id="box" style="height: 200px; overflow: auto">${list(
        Array.from({ length: 600 }, (_, i) => cells('苏禾', `138${10_000_000 + i}`)).join(''),
      )}</div>`,
    );
    start();
    expect((await settled()).groups.map(({ count }) => count)).toEqual([600, 600]);
    await vi.waitUntil(() => painted().includes('13810000000'));
    expect(painted()).not.toContain('13810000599');
    const box = document.querySelector('#box') as HTMLElement;
    box.scrollTop = box.scrollHeight;
    await vi.waitUntil(() => painted().includes('13810000599'));
    expect(painted()).not.toContain('13810000000');
  });

  test('put no style sheet into a page that has nothing to mark', async () => {
    load('<p>没有什么可标的</p>');
    start();
    await settled();
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  test('bring their looks to a page that was there before its site was allowed', async () => {
    load(list(cells('苏禾', '13800138000')));
    start();
    await settled();
    await vi.waitUntil(() => document.adoptedStyleSheets.length === 1);
    scan?.stop();
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  test('use the looks that came with the page', async () => {
    const brought = new CSSStyleSheet();
    brought.replaceSync(looks.highlights);
    document.adoptedStyleSheets = [brought];
    load(list(cells('苏禾', '13800138000')));
    start();
    await settled();
    await vi.waitUntil(() => painted().includes('13800138000'));
    expect(document.adoptedStyleSheets).toEqual([brought]);
    document.adoptedStyleSheets = [];
  });

  test('have names that say nothing', async () => {
    load(list(cells('苏禾', '13800138000')));
    start();
    await settled();
    expect([...CSS.highlights.keys()].join(' ')).not.toMatch(/shouguan|pii|general|sensitive|mobile/i);
  });

  test('of fields lie in one element beside the body, which goes with the scan', async () => {
    load('<label>手机 <input value="13800138000"></label>');
    start();
    await settled();
    await vi.waitUntil(() => document.body.nextElementSibling !== null);
    expect(document.body.nextElementSibling?.shadowRoot).toBeNull();
    expect(document.body.nextElementSibling?.nextElementSibling).toBeNull();
    scan?.stop();
    expect(document.body.nextElementSibling).toBeNull();
  });

  test('show points out the occurrences of a group one after the other', async () => {
    load(list(cells('苏禾', '13800138000') + cells('方屿', '13900139000')));
    start();
    const group = (await settled()).groups.find(({ type }) => type === 'cn.mobile');
    // Above every mark, below what covers.
    const pointedOut = () => painted(1e9 + 4);
    scan?.show(group?.key ?? '', 0);
    await expect.poll(pointedOut).toEqual(['13800138000']);
    scan?.show(group?.key ?? '', 3);
    await expect.poll(pointedOut).toEqual(['13900139000']);
  });
});

describe('a report', () => {
  test('holds no value: not in samples, labels, address or title', async () => {
    load(list(cells('苏禾', '13800138000')));
    document.title = '苏禾 13800138000 的详情';
    start();
    const text = JSON.stringify(await settled());
    expect(text).not.toContain('苏禾');
    expect(text).not.toContain('13800138000');
    expect(text).not.toContain(document.URL.split('?')[1] ?? '?');
  });

  test('gives one fingerprint to one value however it is written, and another with another key', async () => {
    load(list(cells('苏禾', '13800138000') + cells('苏禾', '+86 138-0013-8000')));
    start();
    const prints = (await settled()).groups.map(({ fingerprints }) => fingerprints);
    expect(prints.map(({ length }) => length)).toEqual([1, 1]);
    scan?.stop();
    reports = [];
    const key = 'f'.repeat(64);
    scan = scanPage(scanOptions({ key, report: (report) => reports.push(report) }));
    expect((await settled()).groups.flatMap(({ fingerprints }) => fingerprints)).not.toContain(
      prints[0]?.[0],
    );
  });

  test('tells hidden values apart', async () => {
    load('<p hidden>手机：13800138000</p><p>手机：13900139000</p>');
    start();
    expect((await settled()).groups[0]).toMatchObject({ count: 2, hiddenCount: 1 });
  });
});
