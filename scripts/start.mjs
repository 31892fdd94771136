// `npm start`: from a bare clone to the extension beside a made-up CRM. `npm start -- --headless` takes the journey.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveCrm } from '../demo/crm/server.mjs';
import { ensureBrowser } from './browser.mjs';
import { hasDisplay, launch } from './chrome.mjs';
import { runJourney } from './journey.mjs';
import { onInterrupt, progress, runQuietly } from './run.mjs';
import { bin, fail, root, setup } from './setup.mjs';

const usualPort = 4173;
const say = progress();

/** The CRM on the usual port, else on the next free one. */
async function serveDemo(port = usualPort) {
  try {
    return await serveCrm({ port });
  } catch (error) {
    if (error.code !== 'EADDRINUSE' || port > usualPort + 50) throw error;
    say(`Port ${port} is taken; trying ${port + 1}.`);
    return serveDemo(port + 1);
  }
}

/** Resolves when the last window is closed; on a Mac the browser itself would go on. */
function windowsClosed(chrome) {
  const last = new Promise((resolve) => {
    chrome.on(async ({ method }) => {
      if (method !== 'Target.targetDestroyed') return;
      const left = await chrome.targets().catch(() => []);
      if (!left.some(({ type }) => type === 'page')) resolve();
    });
  });
  chrome.send('Target.setDiscoverTargets', { discover: true }).catch(() => {});
  return Promise.race([last, chrome.gone]);
}

async function show(chrome, extensionId, crmUrl) {
  const first = (await chrome.targets()).find(({ type }) => type === 'page');
  const dashboard = await chrome.attach(first.targetId);
  await dashboard.goto(`chrome-extension://${extensionId}/dashboard.html`);
  await chrome.send('Target.createTarget', { url: `${crmUrl}#/customers`, background: true });
  say(
    'The dashboard is in front, the made-up CRM in the second tab. Close the window or press Ctrl+C to end.',
  );
  await windowsClosed(chrome);
}

async function main() {
  const headless = process.argv.includes('--headless') || !hasDisplay();
  const ends = [];
  const endAll = async () => {
    for (const step of ends.splice(0).reverse()) await step();
  };
  onInterrupt(async () => {
    await endAll();
    return 0;
  });
  try {
    setup(say);
    const binary = ensureBrowser({ say });
    say(`Packages and browser are ready (${binary}).`);
    const wxt = bin('wxt', 'bin/wxt.mjs');
    await runQuietly([wxt, 'build', '-b', 'chrome', '--level', 'warn'], 'The extension could not be built.');
    say('The extension is built: .output/chrome-mv3.');

    const crm = await serveDemo();
    ends.push(crm.close);
    say(`The made-up CRM runs at ${crm.url} (this computer only).`);

    // The journey starts from nothing each time; a person finds the case of the last start again.
    const profile = headless ? mkdtempSync(join(tmpdir(), 'shouguan-')) : join(root, '.output/profile');
    if (headless) ends.push(() => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
    const chrome = await launch({ binary, profile, headless });
    ends.push(chrome.close);
    const extensionId = await chrome.loadExtension(join(root, '.output/chrome-mv3'));
    if (!headless) return await show(chrome, extensionId, crm.url);

    const outDir = join(root, 'out');
    mkdirSync(outDir, { recursive: true });
    await runJourney({ chrome, extensionId, crmUrl: crm.url, outDir, say });
    say('Done: see out/.');
  } finally {
    await endAll();
  }
}

main().catch(fail);
