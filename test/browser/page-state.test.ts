import { afterEach, describe, expect, test, vi } from 'vitest';
import { viewText } from '../../lib/detection/page/list-state.ts';
import { type PageScan, scanPage } from '../../lib/detection/page/scan-page.ts';
import type { PageReport } from '../../lib/detection/page-report.ts';
import { lookAt } from '../../lib/inventory/erasure-proof.ts';
import { scanOptions } from '../support/scan-options.ts';

let scan: PageScan | undefined;

afterEach(() => {
  scan?.stop();
  scan = undefined;
  document.body.replaceChildren();
  document.body.removeAttribute('style');
});

const load = (html: string) => document.body.insertAdjacentHTML('afterbegin', html);

async function scanned(html: string, reports: PageReport[] = []): Promise<PageReport> {
  load(html);
  scan = scanPage(scanOptions({ report: (report) => reports.push(report) }));
  return vi.waitUntil(() => reports.at(-1)?.settled === true && reports.at(-1), { timeout: 5000 });
}

describe('the length that a page states of its list', () => {
  test.each([
    ['共 500 条', 500],
    ['<span>共 <b>1,284</b> 条</span>', 1284],
    ['<p>共 0 条，已选 0 条</p>', 0],
    ['总计 42 项', 42],
    ['<div>Showing 1 to 50 of 500 entries</div>', 500],
    ['<div>1-50 of 1,200</div>', 1200],
    ['<div>Total 77 items</div>', 77],
    ['<div>Total: 42</div>', 42],
    ['<div>1 – 10 of 57</div>', 57],
    ['<div>Showing 20 of 57 customers</div>', 57],
    ['<p>第 1 页，共 12 页，共 118 条</p>', 118],
    ['<div>12 records in total</div>', 12],
    ['<div>共 3 条</div><div>共 90 条</div>', 90],
    ['<div role="grid" aria-rowcount="61"><div role="columnheader">姓名</div></div>', 60],
  ])('is read from %s', async (html, total) => {
    expect((await scanned(html)).total).toBe(total);
  });

  test.each([
    '共 3 页',
    'Page 1 of 12',
    '<div><b>Page</b> <input value="1"> of <b>12</b></div>',
    'Step 2 of 3',
    '1 of 12',
    '共同成长',
    'Total: 1,234.50',
    'a cup of 3 teas',
    '',
    '<div aria-rowcount="-1"></div>',
  ])('is not read from %s', async (html) => {
    expect((await scanned(html)).total).toBeUndefined();
  });
});

test('what a page says of its length while it waits for the list does not count', async () => {
  const reports: PageReport[] = [];
  const mask = '<div class="el-loading-mask"><p>加载中</p></div>';
  const first = await scanned(`<table><tr><th>手机</th></tr></table><p>共 0 条</p>${mask}`, reports);
  expect(first.total).toBeUndefined();
  (document.querySelector('.el-loading-mask') as HTMLElement).style.display = 'none';
  await vi.waitUntil(() => reports.at(-1)?.total === 0, { timeout: 5000 });
});

test('a name that only the number under it tells is said to rest on that', async () => {
  const card = (name: string) => `<div><div>${name}</div><div>13800138001</div></div>`;
  const { groups } = await scanned(`${card('李明华')}<p>联系人：苏禾</p>`);
  const because = (label: string) =>
    groups.filter(({ key }) => key.startsWith(label)).map((one) => one.because);
  expect(because('person.name')).toEqual([['label', 'hint']]);
  expect(because('cn.mobile').flat()).not.toContain('hint');
  const rows = ['何落', '方屿', '苏禾', '林清'].map((name) => `<tr><td>${name}</td><td>${name}</td></tr>`);
  scan?.stop();
  document.body.replaceChildren();
  const table = await scanned(`<table><tr><th>姓名</th><th>归属</th></tr>${rows.join('')}</table>`);
  const byLabel = table.groups.map(({ label, because: why }) => [label, why.includes('hint')]);
  expect(byLabel.sort()).toEqual([
    ['姓名', false],
    ['归属', true],
  ]);
});

const shownNow = () =>
  viewText(
    document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(
      'input:not([type=password]), select, textarea',
    ),
  );

test('two numbers in the cell of a row are one row of the list', async () => {
  const rows = [0, 1, 2].map(
    (n) => `<tr><td>${n}</td><td><div>1380013800${n}</div><div>1390013900${n}</div></td></tr>`,
  );
  const seen = await scanned(
    `<table><tr><th>编号</th><th>手机</th></tr>${rows.join('')}</table><p>共 6 条</p>`,
  );
  const mobiles = seen.groups.find(({ type }) => type === 'cn.mobile');
  expect([mobiles?.fingerprints.length, mobiles?.rows]).toEqual([6, 3]);
  expect(lookAt({ ...seen, at: '2026-11-22T06:00:00.000Z' })).toMatchObject({ rows: 3, total: 6 });
});

describe('what a page is asked to show', () => {
  test.each([
    ['<input type="search" value="苏">'],
    ['<input placeholder="搜索姓名或手机" value="苏">'],
    ['<form><input value="苏"><button>查询</button></form>'],
    ['<div role="search"><input value="苏"></div>'],
    ['<select><option value="">全部</option><option value="苏" selected>苏州校区</option></select>'],
    [
      '<div><div><label>姓名 <input value="苏"></label></div><div><button><i class="icon-search"></i></button></div></div>',
    ],
    ['<table><tr><td>姓名</td><td><input value="苏"></td><td><a href="#">查询</a></td></tr></table>'],
    [
      '<div role="tablist"><button role="tab" aria-selected="true">苏</button><button role="tab">全部</button></div>',
    ],
    ['<ul><li class="active">苏 <b>12</b></li><li>全部(40)</li></ul>'],
    ['<div class="tabs"><div class="tab-item active">苏</div><div class="tab-item">全部</div></div>'],
    ['<div><span class="chip is-active">苏(3)</span><span class="chip">全部</span></div>'],
    ['<ul><li class="on">苏</li><li>全部</li></ul>'],
    ['<div><a class="cur">苏</a><a>全部</a></div>'],
    ['<div><span class="chip current">苏(3)</span><span class="chip">全部</span></div>'],
    ['<div role="tree"><div role="treeitem" aria-selected="true">苏</div></div>'],
    [
      '<div role="treeitem" class="el-tree-node is-current"><div>苏</div><div role="group"><div>二校区</div></div></div>',
    ],
    ['<div class="ant-tree-treenode-selected"><i></i><span class="ant-tree-node-selected">苏</span></div>'],
    ['<form><label><input type="radio" checked>苏(3)</label><button>查询</button></form>'],
    ['<label><input type="checkbox" checked>苏</label>'],
    [
      '<form><span class="ant-select-selection-search"><input role="combobox"></span><span class="ant-select-selection-item">苏</span><button>查询</button></form>',
    ],
  ])('changes with the search in %s', (html) => {
    const before = shownNow();
    load(html);
    expect(shownNow()).toBe(`${before}\n苏`);
  });

  test.each([
    ['<form><label>姓名<input value="苏禾"></label><button>保存</button></form>'],
    ['<table><tbody><tr><td><select><option selected>在读</option></select></td></tr></tbody></table>'],
    ['<div class="el-pagination"><select><option selected>50条/页</option></select><input value="2"></div>'],
    ['<table><tr><td><input type="checkbox" checked></td><td><input value="苏禾"></td></tr></table>'],
    ['<form><label><input type="radio" checked>女</label><button>保存</button></form>'],
    ['<div><label>姓名 <input value="苏禾"></label><button>保存</button></div>'],
    ['<div role="tablist"><button role="tab">全部</button></div>'],
    ['<div class="tab-content"><div class="tab-pane active">苏禾</div></div>'],
    ['<ul role="listbox"><li role="option" aria-selected="true" class="selected">50条/页</li></ul>'],
    ['<div class="pages"><a>1</a><a class="cur">2</a></div>'],
    ['<div class="on">苏禾</div>'],
    ['<input type="search">'],
    ['<input type="password" placeholder="search" value="x">'],
  ])('does not change with %s', (html) => {
    const before = shownNow();
    load(html);
    expect(shownNow()).toBe(before);
  });
});

test('another search or another length is reported, also when the rows in view stay the same', async () => {
  const reports: PageReport[] = [];
  const first = await scanned('<input type="search" id="s"><p id="p">共 9 条</p>', reports);
  const field = document.querySelector('#s') as HTMLInputElement;
  field.value = '苏';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await vi.waitUntil(() => reports.at(-1)?.views[0] !== first.views[0], { timeout: 5000 });
  (document.querySelector('#p') as HTMLElement).textContent = '共 8 条';
  await vi.waitUntil(() => reports.at(-1)?.total === 8, { timeout: 5000 });
});

describe('the labels that are reported', () => {
  test.each([
    ['a column without rows', '<table><thead><tr><th>微信</th><th>状态</th></tr></thead></table>', '微信'],
    [
      'any column without rows',
      '<table><thead><tr><th>手机</th><th>跟进情况</th></tr></thead></table>',
      '跟进情况',
    ],
    ['an emptied field', '<label>QQ <input></label>', 'QQ'],
    ['an emptied field that says itself what it takes', '<input placeholder="QQ">', 'QQ'],
    ['a description that says nothing', '<dl><dt>微信号</dt><dd></dd></dl>', '微信号'],
    ['words beside an empty box', '<div><div><span>QQ</span></div><div></div></div>', 'QQ'],
  ])('name %s', async (_what, html, label) => {
    expect((await scanned(html)).labels).toContain(label);
  });

  test.each([
    '<table><tr><th>姓名</th><th>苏禾</th></tr><tr><th>手机</th><td>13800138001</td></tr></table>',
    '<dl><dt>王建国</dt><dd>13800138002</dd><dt>姓名</dt><dd>王建国</dd></dl>',
    '<form><label>王建国 <input value="13800138002"></label><p>姓名：王建国</p></form>',
  ])('hold no name of somebody, nor do groups and their keys: %s', async (html) => {
    const seen = await scanned(html);
    expect(seen.groups.map(({ type }) => type)).toContain('cn.mobile');
    expect(JSON.stringify(seen)).not.toMatch(/王建国|苏禾/);
    const [group] = seen.groups.filter(({ type }) => type === 'cn.mobile');
    expect(group?.key).toBe(`cn.mobile|${group?.place}|${group?.label}`);
  });

  test('follow a column that is renamed while the page is open', async () => {
    const reports: PageReport[] = [];
    const rows = ['lx_0417', 'su_he88', 'wu2020x'].map((id) => `<tr><td>${id}</td></tr>`).join('');
    const first = await scanned(
      `<table><thead><tr><th>微信</th></tr></thead><tbody>${rows}</tbody></table>`,
      reports,
    );
    expect(first.labels).toContain('微信');
    (document.querySelector('th') as HTMLElement).textContent = '备用1';
    await vi.waitUntil(() => reports.at(-1)?.settled && reports.at(-1)?.groups.length === 0, {
      timeout: 5000,
    });
    expect(reports.at(-1)?.labels).not.toContain('微信');
  });
});

/** Whether every part of an element or of the text in it lies in a box. */
async function isCovered(selector: string): Promise<boolean> {
  const seen = await scan?.boxes();
  const range = document.createRange();
  const element = document.querySelector(selector);
  if (!seen || !element) throw new Error('nothing to look at');
  range.selectNodeContents(element);
  const rects = element.childNodes.length > 0 ? range.getClientRects() : element.getClientRects();
  const within = ({ left, top, right, bottom }: DOMRect) =>
    seen.boxes.some(
      (box) =>
        box.left <= left + 0.01 &&
        box.top <= top + 0.01 &&
        box.left + box.width >= right - 0.01 &&
        box.top + box.height >= bottom - 0.01,
    );
  return rects.length > 0 && [...rects].every(within);
}

const table = (cell: string) =>
  `<table><thead><tr><th>姓名</th><th>手机</th></tr></thead><tbody><tr><td>苏禾</td><td>${cell}</td></tr></tbody></table>`;

describe('the boxes of a page', () => {
  test('cover values in text, over several lines and elements, and nothing beside them', async () => {
    await scanned(
      `<p id="a">电话：<span id="v">138<b>0013</b>8000</span>，<span id="n">明天来</span></p><p style="width:60px">手机：<span id="w">139 0013 9000</span></p>`,
    );
    expect(await isCovered('#v')).toBe(true);
    expect(await isCovered('#w')).toBe(true);
    expect(await isCovered('#n')).toBe(false);
  });

  test('cover the rest of a column that holds a value, and no other column', async () => {
    await scanned(
      '<table><thead><tr><th>姓名</th><th>课程</th></tr></thead><tbody><tr><td>苏禾</td><td>书法</td></tr><tr><td id="u"><div>?某</div></td><td id="k">舞蹈</td></tr></tbody></table>',
    );
    expect(await isCovered('#u')).toBe(true);
    expect(await isCovered('#k')).toBe(false);
    expect(await isCovered('th')).toBe(false);
  });

  test('cover the whole field, and what carries a value in an attribute', async () => {
    await scanned(
      '<label>手机 <input id="f" value="13800138000"></label><p>邮箱 <a id="t" href="mailto:suhe@hemu.example" title="suhe@hemu.example">suh…</a></p>',
    );
    expect(await isCovered('#f')).toBe(true);
    expect(await isCovered('#t')).toBe(true);
  });

  test('cover pictures, drawings and frames, but not icons', async () => {
    await scanned(
      '<canvas id="c" width="80" height="50"></canvas><canvas id="i" width="16" height="16"></canvas><iframe id="x" srcdoc=""></iframe>',
    );
    expect(await isCovered('#c')).toBe(true);
    expect(await isCovered('#x')).toBe(true);
    expect(await isCovered('#i')).toBe(false);
  });

  test('move with the page', async () => {
    document.body.style.height = '4000px';
    await scanned(table('13800138000'));
    const before = await scan?.boxes();
    expect(await isCovered('tbody td:nth-child(2)')).toBe(true);
    scrollTo(0, 10);
    const after = await scan?.boxes();
    expect(await isCovered('tbody td:nth-child(2)')).toBe(true);
    expect(after).not.toEqual(before);
    scrollTo(0, 3000);
    expect((await scan?.boxes())?.boxes).toEqual([]);
    scrollTo(0, 0);
  });

  test('are not told before a change of the page has been read', async () => {
    await scanned(table('13800138000'));
    document
      .querySelector('tbody')
      ?.insertAdjacentHTML('beforeend', '<tr><td>方屿</td><td>13900139000</td></tr>');
    const seen = await vi.waitUntil(() => scan?.boxes());
    expect(seen?.boxes.length).toBeGreaterThanOrEqual(4);
    expect(await isCovered('tbody tr:last-child td:nth-child(2)')).toBe(true);
  });

  test('cover a value that was set in a field without an event', async () => {
    await scanned('<label>手机 <input id="f"></label>');
    (document.querySelector('#f') as HTMLInputElement).value = '13800138000';
    await vi.waitUntil(async () => (await scan?.boxes())?.boxes.length);
    expect(await isCovered('#f')).toBe(true);
  });
});
