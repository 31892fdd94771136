// Plain Node, no dependency: starts Firefox and talks to it over Marionette, its own protocol of automation.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const startWithinMs = 30_000;

const quiet = {
  'marionette.port': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
};

/** The port that Firefox writes into its profile once it listens. */
async function portOf(profile) {
  const file = join(profile, 'MarionetteActivePort');
  for (const end = Date.now() + startWithinMs; Date.now() < end; await pause(100))
    if (existsSync(file) && readFileSync(file, 'utf8') !== '') return Number(readFileSync(file, 'utf8'));
  throw new Error('Firefox did not start');
}

/** Messages are JSON behind their length in bytes and a colon. */
function speak(socket) {
  const waiting = new Map();
  let received = Buffer.alloc(0);
  let count = 0;
  const take = () => {
    const colon = received.indexOf(58);
    const end = colon + 1 + Number(received.subarray(0, Math.max(colon, 0)).toString());
    if (colon < 0 || received.length < end) return false;
    const message = JSON.parse(received.subarray(colon + 1, end).toString());
    received = received.subarray(end);
    // The greeting is no array.
    if (!Array.isArray(message)) return true;
    const [, id, error, result] = message;
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(`${error.error}: ${error.message}`));
    else resolve(result);
    return true;
  };
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    while (take());
  });
  return (name, params = {}) =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      const text = JSON.stringify([0, count, name, params]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

/**
 * Starts a Firefox with a profile of its own and an extension from a folder; `downloads` is where files are saved. `uuid`
 * becomes the host of the extension's pages. Answers `open(url)` → page (as in page.mjs, as far as it goes),
 * `inBrowser(source, ...args)` for code of the browser itself, `sidebar` → as much of a page as a panel needs, and
 * `close()`.
 */
export async function launchFirefox({ binary, extension, id, uuid, downloads }) {
  const profile = mkdtempSync(join(tmpdir(), 'shouguan-firefox-'));
  const prefs = {
    ...quiet,
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
  };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const options = ['--marionette', '--remote-allow-system-access', '--no-remote', '--headless'];
  const child = spawn(binary, [...options, '--profile', profile], {
    stdio: 'ignore',
    env: { ...process.env, MOZ_HEADLESS_WIDTH: '1440', MOZ_HEADLESS_HEIGHT: '900' },
  });
  const socket = connect(await portOf(profile), '127.0.0.1');
  await once(socket, 'connect');
  socket.on('error', () => undefined);
  const send = speak(socket);
  await send('WebDriver:NewSession', { capabilities: {} });
  await send('Addon:Install', { path: extension, temporary: true });
  let queue = Promise.resolve();
  /** One thing after the other: the window that is spoken to is a state of the connection. */
  const alone = (work) => {
    const done = queue.then(work, work);
    queue = done.catch(() => undefined);
    return done;
  };
  const inBrowser = (source, ...args) =>
    alone(async () => {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        return await run(send, source, args);
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    });
  return {
    sidebar: sidebarOf(inBrowser),
    inBrowser,
    open: async (url) => {
      const { handle } = await alone(() => send('WebDriver:NewWindow', { type: 'tab' }));
      const page = pageOf({ send, alone, handle, uuid });
      await page.goto(url);
      return page;
    },
    close: async () => {
      const ended = once(child, 'exit');
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      socket.destroy();
      await Promise.race([ended, pause(5000)]);
      if (child.exitCode === null) child.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function run(send, source, args = [], sandbox = undefined) {
  const script = `const done = arguments[arguments.length - 1]; const given = [...arguments].slice(0, -1);
    Promise.resolve().then(() => (${source})(...given)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
  const { value: answer } = await send('WebDriver:ExecuteAsyncScript', { script, args, sandbox });
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}

/** What is in the sidebar is no tab: it is asked through a script in its frame, with its own rights. */
function sidebarOf(inBrowser) {
  const ask = `(expression) => new Promise((resolve, reject) => {
    const { messageManager } = Services.wm.getMostRecentWindow('navigator:browser')
      .document.getElementById('sidebar').contentDocument.querySelector('browser');
    const id = 'asked' + Math.random();
    messageManager.addMessageListener(id, function answered({ data }) {
      messageManager.removeMessageListener(id, answered);
      if (data.error) reject(new Error(data.error));
      else resolve(data.value);
    });
    const code = '(async () => { try { const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: true });'
      + 'const value = JSON.parse(JSON.stringify((await Cu.evalInSandbox(' + JSON.stringify('(' + expression + ')') + ', box)) ?? null));'
      + 'sendAsyncMessage(' + JSON.stringify(id) + ', { value }); } catch (error) {'
      + 'sendAsyncMessage(' + JSON.stringify(id) + ', { error: String(error) }); } })()';
    messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(code), false);
  })`;
  const evaluate = (expression) => inBrowser(ask, expression);
  return {
    evaluate,
    waitFor: waiting(evaluate),
    click: (selector) => evaluate(`(document.querySelector(${JSON.stringify(selector)}).click(), true)`),
  };
}

/** Asks until the answer is yes. */
const waiting =
  (evaluate) =>
  async (expression, timeout = 60_000, ask = evaluate) => {
    for (const end = Date.now() + timeout; Date.now() < end; await pause(100)) {
      const value = await ask(expression).catch(() => undefined);
      if (value) return value;
    }
    throw new Error(`waited ${timeout} ms in vain for ${expression}`);
  };

function pageOf({ send, alone, handle, uuid }) {
  const here = (work, focus = true) =>
    alone(async () => {
      await send('WebDriver:SwitchToWindow', { handle, focus });
      return work();
    });
  const find = async (selector) => {
    const found = await send('WebDriver:FindElement', { using: 'css selector', value: selector });
    return found.value[elementKey];
  };
  const evaluate = (expression) => here(() => run(send, `() => (${expression})`), false);
  /** With the browser's own rights, which see into closed shadow trees. */
  const ours = (expression) => here(() => run(send, `() => (${expression})`, [], 'system'), false);
  const keys = (text) =>
    here(() =>
      send('WebDriver:PerformActions', {
        actions: [
          {
            type: 'key',
            id: 'keys',
            actions: [...text].flatMap((value) => [
              { type: 'keyDown', value },
              { type: 'keyUp', value },
            ]),
          },
        ],
      }),
    );
  return {
    evaluate,
    ours,
    waitFor: waiting(evaluate),
    goto: (url) =>
      here(() =>
        send('WebDriver:Navigate', {
          url: url.replace(/^chrome-extension:\/\/[^/]+/, `moz-extension://${uuid}`),
        }),
      ),
    click: (selector) =>
      here(async () => {
        // Marionette leaves what is behind a sticky foot where it is.
        const scroll = `() => document.querySelector(${JSON.stringify(selector)})?.scrollIntoView({ block: 'center' })`;
        await run(send, scroll);
        await send('WebDriver:ElementClick', { id: await find(selector) });
      }),
    type: keys,
    /** Puts a file of this computer into a file field, as the browser's own dialog would. */
    chooseFile: (selector, path) =>
      here(async () => send('WebDriver:ElementSendKeys', { id: await find(selector), text: path })),
    press: (key) => keys(key === 'Enter' ? '\uE007' : key),
    point: (x, y, { click = false } = {}) =>
      here(() => {
        const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 50 };
        const pressed = [
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ];
        const actions = click ? [move, ...pressed] : [move];
        return send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
      }),
    focus: () => here(() => undefined),
    screenshot: (file) =>
      here(async () => {
        const { value } = await send('WebDriver:TakeScreenshot', { full: false });
        writeFileSync(file, Buffer.from(value, 'base64'));
      }),
  };
}
