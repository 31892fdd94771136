// Documents that come and go in a real browser: each is read, or said not to be, and nothing of one outlasts it.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { findBrowser } from '../../scripts/browser.mjs';
import { launch } from '../../scripts/chrome.mjs';
import { clickWords, waitForWords } from '../../scripts/journey/dashboard.mjs';
import { closePanel, openPanel } from '../../scripts/journey/scan.mjs';
import { startCase } from '../../scripts/journey/start-case.mjs';
import { passphrase } from '../../scripts/journey.mjs';
import { root } from '../../scripts/setup.mjs';

const folder = mkdtempSync(join(tmpdir(), 'shouguan-documents-'));
const extension = join(root, '.output/chrome-mv3');
const covered = `[...CSS.highlights].filter(([name]) => name === 'x5c5').reduce((sum, [, one]) => sum + one.size, 0)`;
const marked = `[...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0)`;
const overlays = `document.querySelectorAll('html > div[popover]').length`;
const list =
  '<table><tr><th>姓名</th><th>手机</th></tr><tr><td>苏禾</td><td>+86 138 0013 8001</td></tr></table>';
const pages = {
  '/list': () => `<title>列表</title>${list}<p><label>手机 <input value="13900139000"></label></p>`,
  '/empty': () => '<title>空</title><p>请选择客户</p>',
  '/framed': () => '<title>同源框</title><iframe src="/empty" width="600" height="300"></iframe>',
  '/foreign': (port) =>
    `<title>外框</title><iframe src="http://localhost:${port}/list" width="600" height="300"></iframe>`,
  '/slow': () => `<title>慢页面</title>${list}<img src="/never">`,
};
const key = '0123456789abcdef'.repeat(4);
let server;
let base;
let chrome;
let extensionId;
let journey;

before(async () => {
  server = createServer(({ url }, response) => {
    const page = pages[url.replace(/\?.*/, '')];
    // What is never answered keeps a page waiting.
    if (page === undefined) return;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html>${page(server.address().port)}`);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${server.address().port}`;
  chrome = await launch({ binary: findBrowser(), profile: join(folder, 'profile'), headless: true });
  extensionId = await chrome.loadExtension(extension);
  const dashboard = await chrome.open('about:blank');
  journey = { chrome, extensionId, crmUrl: base, outDir: folder, page: dashboard, shoot: async () => {} };
  await startCase(journey, passphrase);
});

after(async () => {
  await chrome?.close();
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

const panels = async () => (await chrome.targets()).filter(({ url }) => url.endsWith('/sidepanel.html'));

/** A page with the panel beside it, which is closed with the page. */
async function beside(path, use) {
  const page = await chrome.open('about:blank');
  await page.goto(`${base}${path}`);
  const panel = await openPanel(journey, page);
  try {
    await use(page, panel);
  } finally {
    await closePanel(journey, panel);
    await page.close();
  }
}

test('a frame is read whatever it loads, also where the site is allowed just this once', async () => {
  await beside('/framed', async (page, panel) => {
    await waitForWords(panel, '要在 127.0.0.1');
    await clickWords(panel, '只看这一次');
    await waitForWords(panel, '0 类、0 处');
    await page.evaluate(`document.querySelector('iframe').src = '/list'`);
    await waitForWords(panel, '2 类、3 处');
    const write = (html) => `{
      const inner = document.querySelector('iframe').contentDocument;
      inner.open();
      inner.write(${JSON.stringify(html)});
      inner.close();
    }`;
    await page.evaluate(write('<p>手机：13600136001</p>'));
    await waitForWords(panel, '1 类、1 处');
    await page.evaluate(`document.querySelector('iframe').src = '/empty'`);
    await waitForWords(panel, '0 类、0 处');
  });
});

test('a frame of a site that is not allowed is said not to have been read', async () => {
  await chrome.grantHost(extensionId, 'http://127.0.0.1/*');
  await beside('/foreign', async (page, panel) => {
    await waitForWords(panel, '要在 127.0.0.1');
    await page.focus();
    await clickWords(panel, '允许看这个网站');
    await waitForWords(panel, '嵌着 1 个别的网站的页面');
    await page.goto(`${base}/list`);
    await waitForWords(panel, '2 类、3 处');
    assert.equal(await panel.evaluate(`document.body.innerText.includes('别的网站的页面')`), false);
  });
});

test('a page is read while it still waits for something', async () => {
  await beside('/empty', async (page, panel) => {
    await waitForWords(panel, '0 类、0 处');
    await page.evaluate(`void (location.href = '/slow')`);
    await waitForWords(panel, '2 类、2 处');
    assert.notEqual(await page.evaluate('document.readyState'), 'complete');
  });
});

test('masking that is switched off ends in another window, too, whose panel is closed', async () => {
  await beside('/list', async (page, panel) => {
    await panel.waitFor(`document.querySelectorAll('.f').length > 1`);
    const { targetId } = await chrome.send('Target.createTarget', { url: `${base}/list?2`, newWindow: true });
    const other = await chrome.attach(targetId);
    await other.waitFor(`document.querySelector('td') !== null`);
    await other.focus();
    const known = new Set((await panels()).map((one) => one.targetId));
    const { targetInfos } = await chrome.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find(({ url }) => url.endsWith('?2'));
    await chrome.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
    let target;
    while (target === undefined) target = (await panels()).find((one) => !known.has(one.targetId));
    const second = await chrome.attach(target.targetId);
    await second.waitFor(`document.querySelectorAll('.f').length > 1`);
    await clickWords(second, '共享屏幕时遮住：关');
    await other.waitFor(`${covered} > 1`);
    await page.waitFor(`${covered} > 1`);
    await closePanel(journey, second);
    await clickWords(panel, '共享屏幕时遮住：开');
    await other.waitFor(`${covered} === 0`);
    await page.waitFor(`${covered} === 0`);
    await page.waitFor(`${marked} > 1`);
    await other.close();
  });
});

/** What a panel does that is opened beside the list: it brings the scanner, opens a port, and begins. `heard` is what it is told. */
async function asPanel() {
  const own = await chrome.open(`chrome-extension://${extensionId}/dashboard.html`);
  await own.waitFor('Boolean(globalThis.chrome?.scripting)');
  await own.evaluate(`(async () => {
    const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url?.endsWith('/list'));
    const target = { tabId: tab.id };
    await chrome.scripting.executeScript({ target, files: ['/content-scripts/scanner.js'] });
    globalThis.port = chrome.tabs.connect(tab.id, { name: 'scan' });
    globalThis.heard = [];
    port.onMessage.addListener((message) => heard.push(message));
    const settings = { rejections: [], cover: false, halted: false, paging: false };
    const looks = { highlights: '', host: '', cover: '' };
    port.postMessage({ kind: 'start', key: '${key}', looks, asOf: '2026-11-22', origin: '${base}' });
    port.postMessage({ kind: 'settings', settings });
  })()`);
  return own;
}

test('the script as it is built gives the fingerprints that were promised, one to a number however it is written', async () => {
  const page = await chrome.open('about:blank');
  await page.goto(`${base}/list`);
  const own = await asPanel();
  // A page that nobody sees is not read.
  await page.focus();
  const prints = await own.waitFor(`heard.find(({ report }) => report?.settled)?.report.groups
    .filter(({ type }) => type === 'cn.mobile').flatMap(({ fingerprints }) => fingerprints)`);
  const expected = ['13800138001', '13900139000'].map((number) =>
    createHmac('sha256', Buffer.from(key, 'hex')).update(`cn.mobile\n${number}`).digest('hex').slice(0, 16),
  );
  assert.deepEqual(new Set(prints), new Set(expected));
  await own.evaluate('port.disconnect()');
  await own.close();
  await page.close();
});

test('a scanner that outlived an update of the extension leaves nothing behind when the next one comes', async () => {
  await beside('/list', async (page, panel) => {
    await panel.waitFor(`document.querySelectorAll('.f').length > 1`);
    await clickWords(panel, '共享屏幕时遮住：关');
    await page.waitFor(`${covered} > 1 && ${overlays} === 1`);
    await closePanel(journey, panel);
    await chrome.loadExtension(extension);
    const own = await asPanel();
    await page.focus();
    await page.waitFor(`${covered} === 0 && ${marked} > 1 && ${overlays} === 1`);
    await own.evaluate('port.disconnect()');
    await page.waitFor(`${marked} === 0 && ${overlays} === 0`);
    await own.close();
  });
});
