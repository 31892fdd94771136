// `npm test`: everything that must hold, from a bare clone. The last line is `N passed, N failed`.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser, findFirefox } from './browser.mjs';
import { onInterrupt, progress, runNode } from './run.mjs';
import { bin, Reason, root, setup } from './setup.mjs';
import { tapTotals, vitestTotals } from './totals.mjs';

const say = progress();
const total = { passed: 0, failed: 0 };
const reports = join(root, '.output/reports');
const wxt = bin('wxt', 'bin/wxt.mjs');
const one = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 });

/** Runs a stage, adds its totals and answers whether nothing failed. A thrown error is one failure. */
async function stage(name, work) {
  say(`${name} …`);
  const start = Date.now();
  let result;
  try {
    result = await work();
  } catch (error) {
    console.error(error instanceof Reason ? error.message : error);
    result = one(false);
  }
  total.passed += result.passed;
  total.failed += result.failed;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  say(`${name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
  return result.failed === 0;
}

/** A tool that only says yes or no; what it wrote is shown when it says no. */
async function check(args) {
  const { status, output } = await runNode(args, { quiet: true });
  if (status !== 0) process.stderr.write(output);
  return one(status === 0);
}

async function vitest(env) {
  const file = join(reports, 'vitest.json');
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  await runNode([bin('vitest', 'vitest.mjs'), 'run', ...reporters], { env });
  return vitestTotals(JSON.parse(readFileSync(file, 'utf8')));
}

/** The tests of a folder that start browsers of their own with the built extension. */
async function inBrowsers(folder, env) {
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.test.mjs'));
  if (files.length === 0) throw new Reason(`There is no test in ${folder}.`);
  const tap = join(reports, 'browsers.tap');
  rmSync(tap, { force: true });
  const reporters = [
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${tap}`,
  ];
  // One after the other: each starts a browser of its own.
  const paths = files.sort().map((name) => join(folder, name));
  const { status } = await runNode(['--test', '--test-concurrency=1', ...reporters, ...paths], { env });
  const totals = tapTotals(readFileSync(tap, 'utf8'));
  if (Number.isNaN(totals.passed + totals.failed)) throw new Reason(`The tests in ${folder} were cut short.`);
  return status !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
}

async function lintForFirefox() {
  const linter = bin('addons-linter', 'bin/addons-linter');
  const args = [linter, '--min-manifest-version', '3', '.output/firefox-mv3', '-o', 'json'];
  const { output } = await runNode(args, { quiet: true });
  const { summary, errors } = JSON.parse(output.slice(output.indexOf('{')));
  for (const error of errors) console.error(`${error.file ?? 'manifest'}: ${error.message}`);
  return one(summary.errors === 0);
}

async function main() {
  setup(say);
  mkdirSync(reports, { recursive: true });
  let env = {};
  await stage('Browser', () => {
    const tools = { pdftotext: 'poppler-utils', qpdf: 'qpdf', 'firefox-esr': 'firefox-esr' };
    env = { BROWSER_BIN: ensureBrowser({ say, commands: tools }) };
    return one(true);
  });
  await stage('Types of the extension API', () => check([wxt, 'prepare', '--level', 'warn']));
  await stage('Biome', () =>
    check([bin('@biomejs/biome', 'bin/biome'), 'check', '--diagnostic-level=error', '.']),
  );
  await stage('TypeScript', () => check([bin('typescript', 'bin/tsc'), '--noEmit']));
  await stage('Vitest', () => vitest(env));
  const chrome = await stage('Build for Chrome', () =>
    check([wxt, 'build', '-b', 'chrome', '--level', 'warn']),
  );
  if (!env.BROWSER_BIN) say('End to end: left out, there is no browser.');
  else if (!chrome) say('End to end: left out, there is no build.');
  else await stage('End to end', () => inBrowsers('test/e2e', env));
  const firefox = await stage('Build for Firefox', () =>
    check([wxt, 'build', '-b', 'firefox', '--mv3', '--level', 'warn']),
  );
  if (!firefox) {
    say('Firefox: left out, there is no build.');
    return;
  }
  await stage('Firefox add-ons linter', lintForFirefox);
  if (findFirefox()) await stage('In Firefox', () => inBrowsers('test/firefox', env));
  else say('In Firefox: left out, there is no Firefox.');
}

const close = () => {
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
};
onInterrupt(() => {
  console.error('Interrupted.');
  total.failed += 1;
  return close();
});
try {
  await main();
} catch (error) {
  console.error(error instanceof Reason ? error.message : error);
  total.failed += 1;
}
process.exitCode = close();
