// Measures reading a page in headless Chromium: node bench/page/run.mjs [--profile <file>]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { launch } from '../../scripts/chrome.mjs';

const here = import.meta.dirname;
const profileTo = process.argv.includes('--profile')
  ? process.argv[process.argv.indexOf('--profile') + 1]
  : '';
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The scanner as one script, minified as in the product. */
async function bundle() {
  const { output } = (
    await build({
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        minify: profileTo === '',
        lib: { entry: join(here, 'scan.ts'), formats: ['iife'], name: 'unused' },
      },
    })
  )[0];
  return output[0].code;
}

/** What the main thread does while `work` runs: number of tasks, milliseconds in all, the longest one. */
async function trace(chrome, page, work) {
  const events = [];
  let done;
  const complete = new Promise((resolve) => {
    done = resolve;
  });
  const off = chrome.on(({ method, params }) => {
    if (method === 'Tracing.dataCollected') events.push(...params.value);
    if (method === 'Tracing.tracingComplete') done();
  });
  await chrome.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'blink.user_timing'] },
  });
  const value = await page.evaluate(`(async () => {
    performance.mark('bench-begin');
    const value = await (${work})();
    performance.mark('bench-end');
    return value;
  })()`);
  await pause(100);
  await chrome.send('Tracing.end');
  await complete;
  off();
  const mark = (name) => events.find((event) => event.name === name);
  const begin = mark('bench-begin');
  const end = mark('bench-end');
  const inside = events.filter(
    ({ pid, tid, ts }) => pid === begin.pid && tid === begin.tid && ts >= begin.ts && ts <= end.ts,
  );
  const tasks = inside.filter(({ name, ph }) => ph === 'X' && /RunTask$/.test(name));
  // Time of the thread, not of the wall: other processes on the machine do not count.
  const times = tasks.map(({ tdur, dur }) => (tdur ?? dur) / 1000).sort((a, b) => b - a);
  const named = {};
  for (const { name, ph, tdur, dur = 0 } of inside)
    if (ph === 'X' && !/RunTask/.test(name)) named[name] = (named[name] ?? 0) + (tdur ?? dur) / 1000;
  return {
    value,
    tasks: times.length,
    total: times.reduce((sum, time) => sum + time, 0),
    longest: times[0] ?? 0,
    named,
  };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const ms = (number) => `${number.toFixed(1)} ms`;

/** As the extension does it where a site is allowed: the looks of marks are there before the page. */
const looks = readFileSync(join(here, '../../lib/detection/marks.css'), 'utf8');
const withLooks = `{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(${JSON.stringify(looks)});
  document.adoptedStyleSheets = [sheet];
}`;

const runs = 5;
const waitIdle = `new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 50)))`;

async function first(chrome, page, code, setUp) {
  const seen = [];
  for (let run = 0; run < runs; run++) {
    await page.goto('about:blank');
    await page.evaluate(code);
    await page.evaluate(readFileSync(join(here, 'page.js'), 'utf8'));
    await page.evaluate(withLooks);
    await page.evaluate(`${setUp}; ${waitIdle}`);
    seen.push(
      await trace(
        chrome,
        page,
        `async () => { const report = await bench.first(); return { nodes: report.nodes, findings: report.groups.reduce((sum, { count }) => sum + count, 0) }; }`,
      ),
    );
  }
  return seen;
}

function tell(name, seen) {
  const total = median(seen.map(({ total }) => total));
  const longest = median(seen.map(({ longest }) => longest));
  console.log(`${name}: ${ms(total)} in all, longest task ${ms(longest)}, ${JSON.stringify(seen[0].value)}`);
  if (process.argv.includes('--parts')) {
    const parts = Object.entries(seen.at(-1).named)
      .sort(([, a], [, b]) => b - a)
      .slice(0, 10);
    console.log(parts.map(([part, time]) => `  ${part} ${ms(time)}`).join('\n'));
  }
}

const profile = mkdtempSync(join(tmpdir(), 'shouguan-bench-'));
const binary = process.env.BROWSER_BIN ?? '/usr/bin/chromium';
const chrome = await launch({ binary, profile, headless: true });
try {
  const code = await bundle();
  const page = await chrome.open('about:blank');
  await page.viewport(1280, 900);
  if (profileTo !== '') await chrome.send('Profiler.enable', {}, page.sessionId);
  if (profileTo !== '') {
    await page.goto('about:blank');
    await page.evaluate(code);
    await page.evaluate(readFileSync(join(here, 'page.js'), 'utf8'));
    await page.evaluate(withLooks);
    await page.evaluate(`build(2000); ${waitIdle}`);
    await chrome.send('Profiler.setSamplingInterval', { interval: 100 }, page.sessionId);
    await chrome.send('Profiler.start', {}, page.sessionId);
    await page.evaluate('bench.first().then(() => 1)');
    const { profile: taken } = await chrome.send('Profiler.stop', {}, page.sessionId);
    writeFileSync(profileTo, JSON.stringify(taken));
  } else {
    tell('2,000 rows × 10 columns', await first(chrome, page, code, 'build(2000)'));
    const again = [];
    for (let run = 0; run < runs; run++)
      again.push(
        await trace(
          chrome,
          page,
          `async () => { const rowsHtml = rows(${2000 + run * 200}, 200); const report = await bench.after(() => document.querySelector('tbody').insertAdjacentHTML('beforeend', rowsHtml)); return { nodes: report.nodes }; }`,
        ),
      );
    tell('200 rows more', again);
    tell('no personal data', await first(chrome, page, code, 'build(2000, true)'));
    const floors = [];
    for (let run = 0; run < runs; run++) floors.push((await page.evaluate('bareWalk()')).ms);
    console.log(`bare walk with one pattern: ${ms(median(floors))}`);
    const idle = await trace(
      chrome,
      page,
      `async () => { for (let turn = 0; turn < 5; turn++) { for (const row of document.querySelectorAll('tr')) row.className = turn % 2 ? 'a' : 'b'; await new Promise((resolve) => setTimeout(resolve, 200)); } return null; }`,
    );
    console.log('idle', ms(idle.named.FunctionCall ?? 0), JSON.stringify(idle.named));
    tell('10,000 rows', (await first(chrome, page, code, 'build(10000)')).slice(0, 3));
    const end = 'build(10000); scrollTo(0, 1e9)';
    tell('10,000 rows, scrolled to the end', (await first(chrome, page, code, end)).slice(0, 3));
  }
} finally {
  await chrome.close();
  rmSync(profile, { recursive: true, force: true });
}
