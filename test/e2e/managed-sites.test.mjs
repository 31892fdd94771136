// An organisation that says which sites may be read, in a real browser: no other page is read, and nobody is asked to.
// Only where the browser's folder of policies can be written: on CI, and for root on Debian.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { serveCrm } from '../../demo/crm/server.mjs';
import { findBrowser } from '../../scripts/browser.mjs';
import { launch } from '../../scripts/chrome.mjs';
import { clickWords, waitForWords } from '../../scripts/journey/dashboard.mjs';
import { openPanel } from '../../scripts/journey/scan.mjs';
import { startCase } from '../../scripts/journey/start-case.mjs';
import { passphrase } from '../../scripts/journey.mjs';
import { root } from '../../scripts/setup.mjs';

const policies = '/etc/chromium/policies/managed';

function canWrite() {
  if (findBrowser() !== '/usr/bin/chromium') return false;
  try {
    accessSync(existsSync(policies) ? policies : '/etc/chromium', constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The id that Chromium gives to an extension loaded from a folder: its path, hashed, in letters from a to p. */
const idOf = (folder) =>
  createHash('sha256')
    .update(realpathSync(folder))
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

describe('where the organisation allows one site', { skip: !canWrite() }, () => {
  // A copy has an id of its own, so that the policy is about no other browser's extension.
  const folder = mkdtempSync(join(tmpdir(), 'shouguan-managed-'));
  const extension = join(folder, 'extension');
  let extensionId;
  let policy;
  let crm;
  let chrome;

  before(async () => {
    cpSync(join(root, '.output/chrome-mv3'), extension, { recursive: true });
    extensionId = idOf(extension);
    mkdirSync(policies, { recursive: true });
    policy = join(policies, `${extensionId}.json`);
    crm = await serveCrm({ port: 0 });
  });

  beforeEach(() => prescribe(['http://127.0.0.1']));

  afterEach(() => chrome?.close());

  after(async () => {
    await crm?.close();
    if (policy !== undefined) rmSync(policy, { force: true });
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  function prescribe(allowedSites) {
    const extensions = { [extensionId]: { allowedSites } };
    writeFileSync(policy, JSON.stringify({ '3rdparty': { extensions } }));
  }

  /** A page with the panel open beside it, in a browser of its own. */
  async function besides(url, ready) {
    const profile = mkdtempSync(join(folder, 'profile-'));
    chrome = await launch({ binary: findBrowser(), profile, headless: true });
    assert.equal(await chrome.loadExtension(extension), extensionId);
    // Chromium reads what is prescribed some seconds after it has loaded an extension for the first time, and says until
    // then that nothing is. No person is that quick to start a case, but this is.
    const dashboard = await chrome.open(`chrome-extension://${extensionId}/dashboard.html`);
    await dashboard.waitFor('Boolean(globalThis.chrome?.storage)');
    const prescribed = `chrome.storage.managed.get('allowedSites').then(({ allowedSites }) => Boolean(allowedSites))`;
    await dashboard.waitFor(prescribed, 60_000);
    const journey = {
      chrome,
      extensionId,
      crmUrl: crm.url,
      outDir: folder,
      page: dashboard,
      shoot: async () => {},
    };
    await startCase(journey, passphrase);
    const page = await chrome.open('about:blank');
    await page.goto(url);
    await page.waitFor(ready);
    return { page, panel: await openPanel(journey, page) };
  }

  /** The list of customers at an address. */
  const customersAt = (host) =>
    besides(
      `${crm.url.replace('127.0.0.1', host)}#/customers`,
      `document.querySelectorAll('.grid-body tbody tr').length > 0`,
    );

  test('that site is read, until it is taken off the list', async () => {
    const { page, panel } = await customersAt('127.0.0.1');
    await waitForWords(panel, '要在 127.0.0.1', 60_000);
    await chrome.grantHost(extensionId, 'http://127.0.0.1/*');
    await page.focus();
    await clickWords(panel, '允许看这个网站');
    await page.waitFor(`[...CSS.highlights.values()].some((highlight) => highlight.size > 10)`, 60_000);
    prescribe(['https://crm.example']);
    await waitForWords(panel, '单位没有许可看 127.0.0.1', 60_000);
    await page.waitFor('[...CSS.highlights.values()].every(({ size }) => size === 0)');
  });

  test('another one with the same words is not, and nobody is asked to allow it', async () => {
    const { page, panel } = await customersAt('localhost');
    await waitForWords(panel, '单位没有许可看 localhost', 60_000);
    assert.equal(await panel.evaluate(`document.body.innerText.includes('允许看这个网站')`), false);
    assert.equal(await page.evaluate('CSS.highlights.size'), 0);
  });

  test('a frame of another site inside it is not, also when the person has allowed that site', async () => {
    const server = createServer(({ url }, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      const other = `http://localhost:${server.address().port}`;
      const tells = `setInterval(() => parent.postMessage([...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0), '*'), 50)`;
      const frame = `<p>手机 13912345678</p><script>${tells}</script>`;
      const later = `<button onclick="for (const src of ['${other}/frame', '/frame']) document.body.append(Object.assign(document.createElement('iframe'), { src }))">更多</button>`;
      const heard = `<script>window.marks = {}; onmessage = ({ data, origin }) => { marks[origin] = data }</script>`;
      response.end(
        url === '/frame'
          ? frame
          : `<title>外页</title>${heard}<p>手机 13800001111</p><iframe src="${other}/frame"></iframe><iframe srcdoc="<p>手机 13700001111</p>"></iframe>${later}`,
      );
    });
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    try {
      const { port } = server.address();
      const own = `http://127.0.0.1:${port}`;
      const { page, panel } = await besides(`${own}/`, `'http://localhost:${port}' in marks`);
      await waitForWords(panel, '要在 127.0.0.1', 60_000);
      await chrome.grantHost(extensionId, 'http://127.0.0.1/*');
      await chrome.grantHost(extensionId, 'http://localhost/*');
      assert.ok(await panel.evaluate(`chrome.permissions.request({ origins: ['http://localhost/*'] })`));
      await page.focus();
      await clickWords(panel, '允许看这个网站');
      await waitForWords(panel, '1 类、2 处', 60_000);
      await page.click('button');
      await waitForWords(panel, '1 类、3 处', 60_000);
      await page.waitFor(`marks['${own}'] === 1`);
      assert.equal(await page.evaluate(`marks['http://localhost:${port}']`), 0);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
