// Plain Node, no dependency: starts a Chromium-family browser and talks to it over a pipe (DevTools protocol).
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { openPage } from './page.mjs';
import { Reason } from './setup.mjs';

/** False on a Linux machine without a screen. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

function startProcess({ binary, profile, headless, args }) {
  mkdirSync(profile, { recursive: true });
  return spawn(
    binary,
    [
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-search-engine-choice-screen',
      '--remote-debugging-pipe',
      // Extensions.loadUnpacked: branded Chrome no longer takes --load-extension
      '--enable-unsafe-extension-debugging',
      ...(headless ? ['--headless=new', '--window-size=1440,900', '--hide-scrollbars'] : []),
      // Chromium refuses to run as root otherwise
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...args,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
}

const answerWithinMs = 60_000;

/** Requests and events over the pipe: JSON, each message closed by a NUL. */
function connect(child) {
  const [, , , input, output] = child.stdio;
  const waiting = new Map();
  const listeners = new Set();
  let text = '';
  let count = 0;
  const settle = (message) => {
    const request = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.error) request?.reject(new Error(`${request.method}: ${message.error.message}`));
    else request?.resolve(message.result);
  };
  const rejectAll = (error) => {
    for (const request of waiting.values()) request.reject(error);
    waiting.clear();
  };
  output.setEncoding('utf8').on('data', (data) => {
    text += data;
    for (let end = text.indexOf('\0'); end >= 0; end = text.indexOf('\0')) {
      const message = JSON.parse(text.slice(0, end));
      text = text.slice(end + 1);
      if (message.id !== undefined) settle(message);
      else for (const listener of listeners) listener(message);
    }
  });
  input.on('error', () => rejectAll(new Error('the browser has ended')));
  child.once('exit', () => rejectAll(new Error('the browser has ended')));
  child.once('error', rejectAll);
  const send = (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      if (child.exitCode !== null) return reject(new Error('the browser has ended'));
      count += 1;
      const id = count;
      const late = setTimeout(() => {
        waiting.delete(id);
        reject(new Error(`${method}: the browser gave no answer for a minute`));
      }, answerWithinMs);
      const done = (settle) => (value) => {
        clearTimeout(late);
        settle(value);
      };
      waiting.set(id, { resolve: done(resolve), reject: done(reject), method });
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  const on = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return { send, on };
}

/**
 * Starts the browser. Answers `send` (DevTools request), `on` (events), `loadExtension(folder)` → id,
 * `open(url)` and `attach(targetId)` → page (see page.mjs), `targets()`, `grantHost(id, pattern)`, `gone` (a promise)
 * and `close()`.
 */
export async function launch({ binary, profile, headless = !hasDisplay(), args = [] }) {
  const child = startProcess({ binary, profile, headless, args });
  const gone = new Promise((resolve) => {
    child.once('exit', resolve);
    child.once('error', resolve);
  });
  const { send, on } = connect(child);
  await send('Browser.getVersion').catch((error) => {
    const hint = headless ? '' : ' Without a screen, use: npm start -- --headless';
    throw new Reason(`${binary} could not be started (${error.message}).${hint}`);
  });
  const attach = async (targetId) => {
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    return openPage({ send, on, sessionId, targetId });
  };
  const chrome = {
    send,
    on,
    gone,
    headless,
    attach,
    targets: async () => (await send('Target.getTargets')).targetInfos,
    loadExtension: async (path) => (await send('Extensions.loadUnpacked', { path })).id,
    open: async (url) => attach((await send('Target.createTarget', { url })).targetId),
    /** What a person does in chrome://extensions; later requests for this host are then granted without a prompt. */
    async grantHost(extensionId, pattern) {
      const admin = await chrome.open('chrome://extensions');
      await admin.waitFor('Boolean(globalThis.chrome?.developerPrivate)');
      await admin.evaluate(
        `chrome.developerPrivate.addHostPermission(${JSON.stringify(extensionId)}, ${JSON.stringify(pattern)})`,
      );
      await admin.close();
    },
    async close() {
      await send('Browser.close').catch(() => {});
      const late = setTimeout(() => child.kill('SIGKILL'), 5000);
      await gone;
      clearTimeout(late);
    },
  };
  return chrome;
}
