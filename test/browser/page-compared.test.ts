import { expect, test } from 'vitest';
import { mergeReports } from '../../lib/detection/merge-reports.ts';
import type { PageReport } from '../../lib/detection/page-report.ts';
import { compareScans, lookAt } from '../../lib/inventory/erasure-proof.ts';
import { beginPaging, pageOn } from '../../lib/inventory/paged-look.ts';
import { pageForEach } from '../support/scanned-page.ts';

const here = pageForEach();

async function seen(html: string): Promise<PageReport> {
  const report = await here.load(html);
  here.scan.stop();
  here.reports = [];
  return report;
}

const look = (report: PageReport) => lookAt({ ...report, at: '2026-11-22T06:00:00.000Z' });
const compared = (before: readonly PageReport[], now: PageReport, type: string) =>
  compareScans(before.map(look), look(now))?.kinds.find((kind) => kind.type === type);

const phone = (n: number) => `138${String(n).padStart(8, '0')}`;
const rows = (from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, n) => `<tr><td>${from + n}</td><td>${phone(from + n)}</td></tr>`,
  ).join('');
const list = (from: number, to: number, total: number | '' = to - from, label = '手机') =>
  `<div><table><tr><th>编号</th><th>${label}</th></tr>${rows(from, to)}</table>${total === '' ? '' : `<p>共 ${total} 条</p>`}</div>`;

const line = (label: string, value: string) => `<div><span>${label}</span><b>${value}</b></div>`;
const pair = (label: string, value: string) => `<tr><th>${label}</th><td>${value}</td></tr>`;
const drawers = [
  (person: number, mail: string) =>
    `<div class="drawer">${line('手机', phone(person))}${line('邮箱', mail)}</div>`,
  (person: number, mail: string) =>
    `<div role="dialog"><table>${pair('手机', phone(person))}${pair('邮箱', mail)}</table></div>`,
];

test.each(drawers)(
  'what stood in the details of one record is not gone while another is open: %#',
  async (drawer) => {
    const first = await seen(list(0, 4) + drawer(1, 'suhe@hemu.example'));
    const other = await seen(list(0, 4) + drawer(2, ''));
    expect(compared([first], other, 'email')).toMatchObject({ gone: 0, unsure: 1, another: true });
    const second = await seen(list(0, 4) + drawer(2, 'heluo@hemu.example'));
    const again = await seen(list(0, 4) + drawer(2, 'heluo@hemu.example'));
    expect(compared([first, second], again, 'email')).toMatchObject({ gone: 0, unsure: 1, another: true });
    const same = await seen(list(0, 4) + drawer(1, ''));
    expect(compared([first, second], same, 'email')).toMatchObject({ gone: 1, unsure: 1 });
  },
);

test('of records opened one after the other while somebody pages none is known to be open again', async () => {
  const [drawer] = drawers as [(person: number, mail: string) => string];
  const first = await seen(list(0, 4) + drawer(1, 'suhe@hemu.example'));
  const second = await seen(list(0, 4) + drawer(2, 'heluo@hemu.example'));
  const { looks } = pageOn(beginPaging(first), second);
  const [walked = first] = looks.values();
  expect(compared([walked], second, 'email')).toMatchObject({ gone: 0, unsure: 1, another: true });
});

test('a row that is left alone in its list is no other record', async () => {
  const user = '<div>联系人：苏禾</div>';
  const before = await seen(user + list(0, 4));
  expect(compared([before], await seen(user + list(3, 4)), 'cn.mobile')).toMatchObject({ gone: 3, still: 1 });
  expect(compared([before], await seen(user + list(0, 0)), 'cn.mobile')).toMatchObject({ gone: 4 });
  const one = await seen(user + list(3, 4));
  expect(compared([one], await seen(user + list(0, 0)), 'cn.mobile')).toMatchObject({ gone: 1 });
});

test('the rows of two lists do not add up to the length of one', async () => {
  const whole = await seen(list(0, 6, 6) + list(50, 53, 3));
  expect(look(whole)).toMatchObject({ total: 9, rows: 9 });
  const part = await seen(list(0, 4, 6) + list(50, 53, 3));
  expect(compareScans([look(whole)], look(part))?.obstacle).toBe('list-in-part');
  expect(look(await seen(list(0, 3, 6) + list(50, 53, 6)))).toMatchObject({ total: 6, rows: 3 });
  expect(look(await seen(list(0, 3, 3) + list(50, 53, 5)))).toMatchObject({ total: 5, rows: 3 });
});

test('the shorter of two lists in part is a part of what the page has', async () => {
  const before = await seen(list(0, 6, 6) + list(50, 53, 3, '电话'));
  const now = await seen(list(0, 6, 6) + list(50, 52, 3, '电话'));
  expect(compareScans([look(before)], look(now))?.obstacle).toBe('list-in-part');
});

test('the parts of one list add up, also where columns that stand still are a table of their own', async () => {
  expect(look(await seen(list(0, 3, '') + list(3, 6, 6)))).toMatchObject({ total: 6, rows: 6 });
  const names = ['何落', '方屿', '苏禾'].map((name) => `<tr><td>${name}</td><td>在读</td></tr>`).join('');
  const fixed = `<table><tr><th>姓名</th><th>状态</th></tr>${names}</table>`;
  expect(look(await seen(`${fixed}${list(0, 3)}<p>共 2 条待办</p>`))).toMatchObject({ total: 3, rows: 3 });
});

test('the lists of two frames do not add up either', async () => {
  const frame = await seen(list(50, 53, 3));
  const top = { ...(await seen(list(0, 4, 6))), top: true };
  const merged = mergeReports([top, { ...frame, frame: 'inner', top: false }]);
  expect(merged).toMatchObject({ total: 9 });
});

test('two searches are two lists, and the pages of one are one', async () => {
  const searched = async (path: string, words: string) => {
    history.replaceState(null, '', path);
    return (await seen(`<input type="search" value="${words}">${list(0, 3, 12)}`)).list;
  };
  const path = location.pathname + location.search;
  const one = await searched('/list/1?page=1&dept=3', '苏');
  expect(await searched('/list/2?page=2&dept=3', '苏')).toBe(one);
  expect(await searched('/list/1?page=1&dept=4', '苏')).not.toBe(one);
  expect(await searched('/list/1?page=1&dept=3', '何')).not.toBe(one);
  expect(await searched('/9/list/1?page=1&dept=3', '苏')).not.toBe(one);
  history.replaceState(null, '', path);
});
