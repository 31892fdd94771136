// Masking for screen sharing outlasts the panel: a page that others look at is not uncovered by a lock.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serveCrm } from '../../demo/crm/server.mjs';
import { findBrowser } from '../../scripts/browser.mjs';
import { launch } from '../../scripts/chrome.mjs';
import { clickWords, waitForWords } from '../../scripts/journey/dashboard.mjs';
import { openPanel } from '../../scripts/journey/scan.mjs';
import { startCase } from '../../scripts/journey/start-case.mjs';
import { passphrase } from '../../scripts/journey.mjs';
import { root } from '../../scripts/setup.mjs';

const extension = join(root, '.output/chrome-mv3');
const folder = mkdtempSync(join(tmpdir(), 'shouguan-covering-'));
const covered = `[...CSS.highlights].filter(([name]) => name === 'x5c5').reduce((sum, [, one]) => sum + one.size, 0)`;
/** Minutes until the vault locks. */
const deadline = `chrome.storage.session.get('vaultDeadline').then((one) => (one.vaultDeadline - Date.now()) / 60_000)`;
const rows = `document.querySelectorAll('.grid-body tbody tr').length > 0`;
let crm;
let chrome;
let journey;

before(async () => {
  crm = await serveCrm({ port: 0 });
  chrome = await launch({ binary: findBrowser(), profile: join(folder, 'profile'), headless: true });
  const extensionId = await chrome.loadExtension(extension);
  const page = await chrome.open('about:blank');
  journey = { chrome, extensionId, crmUrl: crm.url, outDir: folder, page, shoot: async () => {} };
  await startCase(journey, passphrase);
});

after(async () => {
  await chrome?.close();
  await crm?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** The list of customers, in a tab of its own. */
async function customers() {
  const page = await chrome.open('about:blank');
  await page.goto(`${crm.url}#/customers`);
  await page.waitFor(rows);
  return page;
}

/** A panel that comes back to a page that is covered. */
async function back(page, state = '开') {
  const panel = await openPanel(journey, page);
  await waitForWords(panel, `共享屏幕时遮住：${state}`);
  return panel;
}

test('a page stays masked while the panel is locked, closed or beside another tab, until masking is switched off', async () => {
  const page = await customers();
  const first = await openPanel(journey, page);
  await waitForWords(first, '要在 127.0.0.1');
  await chrome.grantHost(journey.extensionId, 'http://127.0.0.1/*');
  await page.focus();
  await clickWords(first, '允许看这个网站');
  await waitForWords(first, '共享屏幕时遮住：关');
  await page.waitFor(`[...CSS.highlights.values()].some((one) => one.size > 10)`);
  await clickWords(first, '共享屏幕时遮住：关');
  await page.waitFor(`${covered} > 10`);
  // Every picture from now on is looked at.
  await page.evaluate(`{
    window.least = Infinity;
    const look = () => { window.least = Math.min(window.least, ${covered}); requestAnimationFrame(look); };
    look();
  }`);
  await first.evaluate(`chrome.storage.session.set({ vaultDeadline: Date.now() + 60_000 })`);
  await page.evaluate(`document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))`);
  // Another label word has the page read anew; when that is reported, the click by the page's script has been heard.
  await clickWords(first, '不是');
  await first.waitFor(`document.querySelector('.tell select') !== null`);
  await first.evaluate(`{
    const select = document.querySelector('.tell select');
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(select, 'qq');
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }`);
  await waitForWords(first, '正在重看');
  await first.waitFor(`[...document.querySelectorAll('.f')].some((one) => one.innerText.startsWith('QQ'))`);
  assert.ok((await first.evaluate(deadline)) < 2);
  await page.click('h1, header');
  await first.waitFor(`${deadline}.then((minutes) => minutes > 2)`);
  await clickWords(first, '上锁');
  await waitForWords(first, '共享屏幕时的遮挡还在');
  // A page that loads anew while locked is masked as well, and offers no pop-over: nobody could take in what is said.
  const other = await customers();
  await other.focus();
  await other.waitFor(`${covered} > 10`);
  await page.focus();
  await first.click('input[type=password]');
  await first.type(passphrase);
  await first.press('Enter');
  await waitForWords(first, '共享屏幕时遮住：开');
  await first.waitFor(`document.querySelectorAll('.f').length > 3`);
  await first.close();
  await first.evaluate('1').catch(() => {});
  const second = await back(page);
  await second.waitFor(`document.querySelectorAll('.f').length > 3`);
  assert.ok((await page.evaluate('window.least')) > 10);

  const third = await customers();
  await third.focus();
  await third.waitFor(`${covered} > 10`);
  assert.ok((await page.evaluate(covered)) > 10);
  await clickWords(second, '共享屏幕时遮住：开');
  await third.waitFor(`${covered} === 0`);
  await other.waitFor(`${covered} === 0`);
  await page.waitFor(`${covered} === 0`);
});

test('masking outlasts an update of the extension', async () => {
  const page = await customers();
  const before = await back(page, '关');
  await before.waitFor(`document.querySelectorAll('.f').length > 3`);
  await clickWords(before, '共享屏幕时遮住：关');
  await page.waitFor(`${covered} > 10`);
  await chrome.loadExtension(extension);
  // The background has begun anew when the scanner is registered.
  const dashboard = await chrome.open(`chrome-extension://${journey.extensionId}/dashboard.html`);
  await dashboard.waitFor(`chrome.scripting.getRegisteredContentScripts().then((all) => all.length > 0)`);
  const panel = await openPanel(journey, page);
  await waitForWords(panel, '共享屏幕时的遮挡还在');
  await panel.click('input[type=password]');
  await panel.type(passphrase);
  await panel.press('Enter');
  await waitForWords(panel, '共享屏幕时遮住：开');
  await panel.waitFor(`document.querySelectorAll('.f').length > 3`);
  assert.ok((await page.evaluate(covered)) > 10);
});
