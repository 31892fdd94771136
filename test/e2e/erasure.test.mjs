// Erasing in the CRM, seen from beside it: look, keep a masked picture, erase, look again, print what is gone.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { serveCrm } from '../../demo/crm/server.mjs';
import { findBrowser } from '../../scripts/browser.mjs';
import { launch } from '../../scripts/chrome.mjs';
import { clickWords, fill, goTo, waitForWords } from '../../scripts/journey/dashboard.mjs';
import { makeDossier } from '../../scripts/journey/make-dossier.mjs';
import { openPanel } from '../../scripts/journey/scan.mjs';
import { startCase } from '../../scripts/journey/start-case.mjs';
import { passphrase } from '../../scripts/journey.mjs';
import { root } from '../../scripts/setup.mjs';
import { readPng } from './png.mjs';

const folder = mkdtempSync(join(tmpdir(), 'shouguan-erasure-'));
const bare = (text) => text.replaceAll(/\s/g, '');

let crm;
let chrome;
let journey;
let caseId;
let page;
let panel;
let search;

before(async () => {
  crm = await serveCrm({ port: 0 });
  search = searchForAFew(crm.store.list());
  chrome = await launch({ binary: findBrowser(), profile: join(folder, 'profile'), headless: true });
  const extensionId = await chrome.loadExtension(join(root, '.output/chrome-mv3'));
  const dashboard = await chrome.open('about:blank');
  journey = { chrome, extensionId, crmUrl: crm.url, outDir: folder, page: dashboard, shoot: async () => {} };
  caseId = await startCase(journey, passphrase);
  page = await chrome.open('about:blank');
  await page.goto(`${crm.url}#/customers`);
  await page.waitFor(`document.querySelectorAll('.grid-body tbody tr').length > 0`);
  await fill(page, '#search', search.text);
  await waitForWords(page, `共 ${search.count} 条`);
  panel = await openPanel(journey, page);
  await waitForWords(panel, '要在 127.0.0.1', 30_000);
  await chrome.grantHost(extensionId, 'http://127.0.0.1/*');
  await page.focus();
  await clickWords(panel, '允许看这个网站');
  await pageIsRead();
});

/** The panel follows the tab in view, and reads its page anew when it comes back. */
async function pageIsRead() {
  await panel.waitFor(`document.querySelectorAll('.f').length > 3`, 30_000);
  await panel.waitFor(`document.querySelector('.panel-foot .btn-main')?.disabled === false`, 30_000);
}

after(async () => {
  await chrome?.close();
  await crm?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** Digits that find four to eight customers, each with a name and a mobile number of their own. */
function searchForAFew(customers) {
  const holds = (text) => (one) =>
    ['id', 'name', 'guardian', 'mobile', 'wechat', 'email', 'idNumber'].some((field) =>
      one[field].toLowerCase().includes(text),
    );
  for (const { mobile } of customers) {
    const text = mobile.slice(-3);
    const found = customers.filter(holds(text));
    const each = (field) => new Set(found.map((one) => one[field])).size === found.length;
    const plain = found.every(
      (one) => /^1\d{10}$/.test(one.mobile) && /^\p{Script=Han}{2,3}$/u.test(one.name),
    );
    if (found.length >= 4 && found.length <= 8 && plain && each('mobile') && each('name'))
      return { text, count: found.length, found };
  }
  throw new Error('the made-up customers have no such group');
}

/** The boxes of every raw value that the CRM shows, found by the values themselves and not by the scanner. */
const boxesOf = (values) => `(() => {
  const values = ${JSON.stringify(values)};
  const boxes = [];
  const walker = document.createTreeWalker(document.querySelector('.grid-body'), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const value of values) {
      const start = node.data.indexOf(value);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + value.length);
      for (const { x, y, width, height } of range.getClientRects()) boxes.push({ value, x, y, width, height });
    }
  return { boxes, width: innerWidth, height: innerHeight };
})()`;

async function downloaded(ending) {
  for (;;) {
    const name = readdirSync(folder).find((one) => one.endsWith(ending));
    if (name && !existsSync(join(folder, `${name}.crdownload`))) return join(folder, name);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The row of mobile numbers in the panel's comparison: before, gone, still. */
async function mobiles() {
  const row = `document.querySelector('.earlier tr[data-type="cn.mobile"]')`;
  const text = await panel.evaluate(
    `[...(${row}?.querySelectorAll('td') ?? [])].map((cell) => cell.innerText)`,
  );
  return text.map(Number);
}

async function erase(ids) {
  for (const id of ids) await page.click(`[aria-label="选择 ${id}"]`);
  await page.click('#delete-selected');
  await page.waitFor(`Boolean(document.querySelector('dialog [value=yes]'))`);
  await page.click('dialog [value=yes]');
}

describe('a picture of the page', () => {
  test('has every value black in the file that is stored', async () => {
    const shown = search.found.flatMap((one) => [
      one.name,
      one.idNumber,
      one.mobile,
      one.email,
      one.wechat,
      one.address,
    ]);
    const { boxes, width, height } = await page.evaluate(boxesOf(shown.filter((value) => value.length > 1)));
    assert.ok(boxes.length > search.count * 2, `${boxes.length} boxes`);
    await clickWords(panel, '存为证据（已遮蔽）');
    await panel.waitFor(`Boolean(document.querySelector('.evidence-preview'))`, 20_000);
    const question = await panel.evaluate(`(() => {
      const select = document.querySelector('.dialog-content select');
      const value = [...select.options].find((one) => one.value !== '').value;
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(select, value);
      select.dispatchEvent(new Event('change', { bubbles: true }));
      return value;
    })()`);
    await clickWords(panel, '存好');
    await waitForWords(panel, '已存为 E-001');
    await chrome.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await goTo(journey, `/case/${caseId}/check/${question.split('.')[0]}/${question}`, '.ev');
    const file = `[...document.querySelectorAll('.ev .file')].find((one) => one.innerText.includes('已遮蔽'))`;
    await journey.page.waitFor(`Boolean(${file})`);
    await journey.page.evaluate(`${file}.querySelector('button').click()`);
    const png = readPng(readFileSync(await downloaded('.png')));
    const scale = png.width / width;
    let looked = 0;
    for (const box of boxes)
      for (let y = Math.max(0, box.y * scale); y < Math.min(box.y + box.height, height) * scale; y += 1)
        for (let x = Math.max(0, box.x * scale); x < Math.min(box.x + box.width, width) * scale; x += 1) {
          looked += 1;
          assert.deepEqual(
            png.at(Math.floor(x), Math.floor(y)),
            [0, 0, 0],
            `a pixel of a value at ${x}, ${y}`,
          );
        }
    assert.ok(looked > 10_000, `${looked} pixels`);
    const black = [];
    for (let x = 0; x < png.width; x += 7)
      for (let y = 0; y < png.height; y += 7) black.push(png.at(x, y).every((part) => part === 0));
    assert.ok(black.filter(Boolean).length < black.length / 2, 'the picture shows nothing but black');
  });
});

describe('erasing in the CRM', () => {
  before(async () => {
    await page.focus();
    await pageIsRead();
  });

  test('before it, everything seen is still there', async () => {
    // The name of the person who is signed in stands on every page and is nobody's customer data.
    const signedIn = `[...document.querySelectorAll('.f')].find((one) => one.innerText.includes('林*师'))`;
    await panel.evaluate(`[...${signedIn}.querySelectorAll('button')].at(-1).click()`);
    await clickWords(panel, '只是这个值');
    await waitForWords(panel, '你说过不是个人信息的（1）');
    await clickWords(panel, '记下这次扫描');
    await waitForWords(panel, '已记入事项');
    await clickWords(panel, '与之前比对');
    await panel.waitFor(`Boolean(document.querySelector('.earlier table'))`);
    assert.deepEqual(await mobiles(), [search.count, 0, search.count]);
  });

  test('what was deleted is no longer shown, and what was left is still there', async () => {
    const [left, ...gone] = search.found.map(({ id }) => id);
    await erase(gone);
    await waitForWords(page, '共 1 条');
    await panel.waitFor(
      `document.querySelector('.earlier tr[data-type="cn.mobile"] td:nth-of-type(3)')?.innerText === '1'`,
    );
    assert.deepEqual(await mobiles(), [search.count, search.count - 1, 1]);
    await erase([left]);
    await waitForWords(page, '共 0 条');
    await waitForWords(panel, '这一页上都不再显示');
    assert.deepEqual(await mobiles(), [search.count, search.count, 0]);
  });

  test('with another search nothing is called gone', async () => {
    await fill(page, '#search', '没有这个人');
    await waitForWords(panel, '不能比对');
    assert.equal(
      await panel.evaluate(`document.querySelector('.earlier').innerText.includes('都不再显示')`),
      false,
    );
    await fill(page, '#search', search.text);
    await waitForWords(panel, '这一页上都不再显示');
  });

  test('the dossier says what is gone, when it was looked at, and what that does not prove', async () => {
    await clickWords(panel, '更新记录');
    await goTo(journey, `/case/${caseId}/data`, '.erasure');
    await waitForWords(journey.page, '这一页上都不再显示');
    const { pdf } = await makeDossier(journey, caseId);
    const printed = bare(execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' }));
    for (const words of [
      '清除核验',
      '首次看到',
      '最近一次',
      '这一页上都不再显示',
      '没看过的页面',
      '不等于数据库里已经删除',
    ])
      assert.ok(printed.includes(words), `the dossier does not print: ${words}`);
  });
});

test('a page that is loaded once its site is allowed brings the looks of marks along', async () => {
  await page.focus();
  await page.evaluate(`location.reload()`);
  // Asked at one go: while the page is drawn its marks come and go.
  const line = await page.waitFor(`(() => {
    const [name] = [...CSS.highlights].find(([, one]) => one.size > 0);
    return getComputedStyle(document.documentElement, '::highlight(' + name + ')').textDecorationLine;
  })()`);
  assert.equal(line, 'underline');
  assert.equal(await page.evaluate('document.adoptedStyleSheets.length'), 0);
});
