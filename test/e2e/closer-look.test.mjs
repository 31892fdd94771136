// What a closer look takes comes into a frame when it is first asked for, and what was asked happens then.
import assert from 'node:assert/strict';
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

const folder = mkdtempSync(join(tmpdir(), 'shouguan-closer-look-'));
const marked = `[...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0)`;
const overlays = `document.querySelectorAll('html > div[popover]').length`;
const inner = `document.querySelector('iframe').contentDocument`;
const list =
  '<h1>客户</h1><table><tr><th>手机</th></tr><tr><td>13800138001</td></tr><tr><td>13900139000</td></tr></table>';
const pages = {
  '/list': `<title>列表</title>${list}`,
  '/framed': `<title>框</title>${list}<iframe src="/list" width="600" height="300"></iframe>`,
};
let server;
let base;
let chrome;
let extensionId;
let journey;

before(async () => {
  server = createServer(({ url }, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html>${pages[url] ?? ''}`);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  base = `http://127.0.0.1:${server.address().port}`;
  chrome = await launch({ binary: findBrowser(), profile: join(folder, 'profile'), headless: true });
  extensionId = await chrome.loadExtension(join(root, '.output/chrome-mv3'));
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

/** A page, and how often the script was brought into it, whatever frame. */
async function open(path) {
  const page = await chrome.open('about:blank');
  await page.goto(`${base}${path}`);
  const scripts = [];
  chrome.on(({ sessionId, method, params }) => {
    if (sessionId === page.sessionId && method === 'Debugger.scriptParsed') scripts.push(params.url);
  });
  await chrome.send('Debugger.enable', {}, page.sessionId);
  const times = (name) => scripts.filter((url) => url.endsWith(`/content-scripts/${name}.js`)).length;
  return { page, times };
}

const mouse = (page, type, point) =>
  chrome.send('Input.dispatchMouseEvent', { type, ...point, button: 'left', clickCount: 1 }, page.sessionId);

/** Lets the pointer rest on an element. */
async function point(page, element) {
  const at = await page.evaluate(
    `(({ x, y }) => ({ x: x + 9, y: y + 9 }))(${element}.getBoundingClientRect())`,
  );
  await chrome.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at }, page.sessionId);
}

async function nextFinding(page) {
  const key = { key: 'P', code: 'KeyP', modifiers: 9 };
  await chrome.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }, page.sessionId);
  await chrome.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }, page.sessionId);
}

/** What is on the page with the words of closed shadow trees, frames included, once it has these. */
async function shows(page, words) {
  for (;;) {
    const { root: tree } = await chrome.send('DOM.getDocument', { depth: -1, pierce: true }, page.sessionId);
    if (JSON.stringify(tree).includes(words)) return;
  }
}

test('the pop-over opens by pointer and by key the first time, in the page and in a frame, looked at just this once', async () => {
  const { page, times } = await open('/framed');
  const panel = await openPanel(journey, page);
  await waitForWords(panel, '要在 127.0.0.1');
  await page.focus();
  await clickWords(panel, '只看这一次');
  await waitForWords(panel, '4 处');
  await page.waitFor(`${marked} === 2`);
  assert.equal(times('scanner'), 2);
  assert.equal(times('closer-look'), 0);
  await point(page, `document.querySelectorAll('td')[1]`);
  await shows(page, '139****9000');
  assert.equal(times('closer-look'), 1);
  // Into the frame, where nothing is found.
  const frame = await page.evaluate(`(({ x, y }) => ({ x: x + 500, y: y + 200 }))(
    document.querySelector('iframe').getBoundingClientRect())`);
  await mouse(page, 'mousePressed', frame);
  await mouse(page, 'mouseReleased', frame);
  await nextFinding(page);
  await shows(page, '138****8001');
  assert.equal(await page.evaluate(`${inner}.querySelectorAll('html > div[popover]').length`), 1);
  assert.equal(times('closer-look'), 2);
  await closePanel(journey, panel);
  await page.waitFor(`${overlays} === 0 && ${marked} === 0`);
  await page.waitFor(`${inner}.querySelectorAll('html > div[popover]').length === 0`);
  await page.close();
});

test('what is asked waits until the script is there, is asked for again, and only the last of it happens', async () => {
  await chrome.grantHost(extensionId, 'http://127.0.0.1/*');
  const { page, times } = await open('/list');
  const panel = await openPanel(journey, page);
  await waitForWords(panel, '要在 127.0.0.1');
  await page.focus();
  await clickWords(panel, '允许看这个网站');
  await page.waitFor(`${marked} === 2`);
  await closePanel(journey, panel);
  await page.waitFor(`${marked} === 0`);
  const own = await chrome.open(`chrome-extension://${extensionId}/dashboard.html`);
  await own.waitFor('Boolean(globalThis.chrome?.scripting)');
  // A panel that does not bring it.
  const said =
    'style,why,here,places,basis,column,general,sensitive,confirm,reject,thisValue,thisColumn,thisSite,dataSet,cover,uncover,close,noted,stays';
  const words = {
    lang: 'zh-CN',
    theme: 'light',
    because: {},
    kinds: {},
    ...Object.fromEntries(said.split(',').map((name) => [name, name === 'style' ? '' : name])),
  };
  const settings = { rejections: [], cover: false, halted: false, paging: false, words };
  const looks = { highlights: '', host: '', cover: '' };
  const start = { kind: 'start', key: '01234567'.repeat(8), looks, asOf: '2026-11-22', origin: base };
  await own.evaluate(`(async () => {
    const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url?.endsWith('/list'));
    const files = (name) => ({ target: { tabId: tab.id }, files: ['/content-scripts/' + name + '.js'] });
    globalThis.bring = (name) => chrome.scripting.executeScript(files(name));
    await bring('scanner');
    globalThis.port = chrome.tabs.connect(tab.id, { name: 'scan' });
    globalThis.asked = 0;
    port.onMessage.addListener(({ kind }) => (asked += kind === 'closer-look'));
    port.postMessage(${JSON.stringify(start)});
    port.postMessage(${JSON.stringify({ kind: 'settings', settings })});
  })()`);
  await page.focus();
  await page.waitFor(`${marked} === 2`);
  await nextFinding(page);
  await own.waitFor('asked === 1');
  await nextFinding(page);
  await own.waitFor('asked === 2');
  assert.equal(await page.evaluate(overlays), 0);
  await own.evaluate(`bring('closer-look')`);
  await shows(page, '138****8001');
  await nextFinding(page);
  await shows(page, '139****9000');
  assert.equal(await own.evaluate('asked'), 2);
  assert.equal(times('closer-look'), 1);
  await own.evaluate('port.disconnect()');
  await page.waitFor(`${marked} === 0 && ${overlays} === 0`);
});
