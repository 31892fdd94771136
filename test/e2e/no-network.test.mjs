// Nothing leaves the computer: even with a site allowed and a server that lets anybody in, no request gets out.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { findBrowser } from '../../scripts/browser.mjs';
import { launch } from '../../scripts/chrome.mjs';
import { root } from '../../scripts/setup.mjs';

const extension = join(root, '.output/chrome-mv3');
const folder = mkdtempSync(join(tmpdir(), 'shouguan-network-'));
const reached = [];
let server;
let address;
let chrome;
let id;

before(async () => {
  server = createServer((request, response) => {
    reached.push(request.url);
    response.setHeader('access-control-allow-origin', '*');
    response.end('in');
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${server.address().port}`;
  chrome = await launch({ binary: findBrowser(), profile: folder, headless: true });
  id = await chrome.loadExtension(extension);
  await chrome.grantHost(id, 'http://127.0.0.1/*');
});

after(async () => {
  await chrome?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** Tries every way out that a page has and answers how each ended. */
const tryAll = (target, from) => `(async () => {
  const ends = {};
  ends.fetch = await fetch('${target}/fetch-${from}').then(() => 'reached', () => 'refused');
  if (typeof Image !== 'undefined') {
    ends.image = await new Promise((end) => {
      const image = new Image();
      image.onload = () => end('reached');
      image.onerror = () => end('refused');
      image.src = '${target}/image-${from}';
    });
    navigator.sendBeacon('${target}/beacon-${from}', 'x');
  }
  return ends;
})()`;

test('a page from elsewhere reaches the server, so that silence means something', async () => {
  const page = await chrome.open(address);
  assert.equal((await page.evaluate(tryAll(address, 'web'))).fetch, 'reached');
  assert.ok(reached.includes('/fetch-web'));
});

for (const name of ['dashboard', 'sidepanel'])
  test(`the ${name} reaches nothing by fetch, image or beacon`, async () => {
    const page = await chrome.open(`chrome-extension://${id}/${name}.html`);
    await page.waitFor(`Boolean(document.querySelector('h1'))`);
    const ends = await page.evaluate(tryAll(address, name));
    assert.deepEqual(ends, { fetch: 'refused', image: 'refused' });
    assert.deepEqual(
      reached.filter((url) => url.endsWith(name)),
      [],
    );
  });

test('the package names no script of another computer', () => {
  const files = readdirSync(extension, { recursive: true }).filter((name) => name.endsWith('.js'));
  assert.ok(files.length > 3);
  // Credits in the licence comments that libraries keep may name a script; code may not.
  const code = (name) => readFileSync(join(extension, name), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
  const naming = files.filter((name) => /https?:\/\/[^\s"'`]+\.m?js\b/.test(code(name)));
  assert.deepEqual(naming, []);
});
