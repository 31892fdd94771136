// The sidebar of Firefox as a new user meets it: the site is asked for, a whole page is masked, a list is paged through.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { clickWords, fill, waitForWords } from '../../scripts/journey/dashboard.mjs';
import { readPng } from '../e2e/png.mjs';
import { openFirefox } from './in-firefox.mjs';

const covered = `(CSS.highlights.get('x5c5')?.size ?? 0)`;
let here;
let web;

before(async () => {
  here = await openFirefox();
  web = await here.customers();
});

after(() => here?.close());

const isRead = () =>
  here.sidebar.waitFor(`document.querySelector('.panel-foot .btn-main')?.disabled === false`);

test('a click on the icon in the toolbar is taken in by a sidebar that is open already', async () => {
  const { sidebar } = here;
  await here.showSidebar();
  await waitForWords(sidebar, '先点一下工具栏上的收官图标');
  await here.clickIcon();
  await waitForWords(sidebar, '要在 127.0.0.1');
  await here.allowSite();
  await isRead();
  assert.ok((await sidebar.evaluate(`document.querySelectorAll('.f').length`)) > 5);
});

/** The boxes of values that the CRM's list shows, found by the values themselves and not by the scanner. */
const boxesOf = (values) =>
  web.evaluate(`(() => {
    const values = ${JSON.stringify(values)};
    const isInView = ({ left, top, right, bottom }, cell) =>
      [[left + 1, top + 1], [right - 1, bottom - 1]].every(([x, y]) => cell.contains(document.elementFromPoint(x, y)));
    return [...document.querySelectorAll('.grid-body tbody .cell')]
      .filter((cell) => cell.textContent !== '' && values.includes(cell.textContent))
      .flatMap((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return [...range.getClientRects()].filter((box) => isInView(box, cell));
      })
      .map(({ left, top, right, bottom }) => ({
        left: Math.ceil(left), top: Math.ceil(top), right: Math.floor(right), bottom: Math.floor(bottom),
      }));
  })()`);

/** The colour of what is covered; where edges of letters meet it, it is rounded. */
const isBar = (colour) => [31, 36, 48].every((part, i) => Math.abs(part - colour[i]) <= 2);

/** Of how many values in view the window shows nothing but a bar: a count, or `all`. */
async function masked() {
  const fields = ['name', 'guardian', 'mobile', 'wechat', 'idNumber', 'address'];
  const boxes = await boxesOf(here.crm.store.list().flatMap((one) => fields.map((field) => one[field])));
  assert.ok(boxes.length >= 20, `${boxes.length} values in the window`);
  const file = join(here.folder, 'window.png');
  await web.screenshot(file);
  const png = readPng(readFileSync(file));
  const isMasked = ({ left, top, right, bottom }) => {
    for (let x = left; x < right; x++)
      for (let y = top; y < bottom; y++) if (!isBar(png.at(x, y))) return false;
    return true;
  };
  const count = boxes.filter(isMasked).length;
  return count === boxes.length ? 'all' : count;
}

test('a whole page is masked for screen sharing, also without the sidebar, until that is switched off', async () => {
  const { sidebar } = here;
  assert.equal(await masked(), 0);
  await clickWords(sidebar, '共享屏幕时遮住：关');
  await web.waitFor(`${covered} >= 30`);
  assert.equal(await masked(), 'all');
  const width = await web.evaluate(`innerWidth`);
  await here.hideSidebar();
  await web.waitFor(`innerWidth > ${width}`);
  assert.equal(await masked(), 'all');
  await here.showSidebar();
  await isRead();
  await web.waitFor(`innerWidth === ${width}`);
  assert.equal(await masked(), 'all');
  await clickWords(sidebar, '共享屏幕时遮住：开');
  await web.waitFor(`${covered} === 0`);
  assert.equal(await masked(), 0);
});

test('what comes by while a list is scrolled through is added up and recorded', async () => {
  const { sidebar, crm } = here;
  const found = crm.store.list().filter(({ id }) => id.startsWith('S20220'));
  await fill(web, '#search', 'S20220');
  await waitForWords(web, `共 ${found.length} 条`);
  await isRead();
  await clickWords(sidebar, '翻页一起看');
  await waitForWords(sidebar, `页面说共 ${found.length} 条，看到了约`);
  const said = `document.querySelector('.paged [role=status]').innerText`;
  const rowsSeen = async () => Number(/看到了约 (\d+) 条/.exec(await sidebar.evaluate(said))[1]);
  let seen = await rowsSeen();
  assert.ok(seen < found.length, `${seen} are seen before anybody scrolls`);
  while (seen < found.length) {
    const before = JSON.stringify(await sidebar.evaluate(said));
    await web.evaluate(`document.querySelector('.grid-view').scrollBy(0, 400)`);
    await sidebar.waitFor(`${said} !== ${before}`);
    seen = await rowsSeen();
  }
  await clickWords(sidebar, '记下这次扫描');
  await waitForWords(sidebar, '已记入事项');
});
