// Plain Node, no dependency: brings a bare clone to the state in which the tools can run.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** A reason that a person can act on; shown without a stack. */
export class Reason extends Error {}

/** The script of a package's command, to be run by Node itself: no shell, the same on every system. */
export const bin = (pkg, file) => join(root, 'node_modules', pkg, file);

/** Ends the process with one line instead of a stack when the reason is known. */
export function fail(error) {
  console.error(error instanceof Reason ? error.message : error);
  process.exit(1);
}

export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Reason(
      `Node.js 20.19 or newer is needed; this is ${version}. Install it from nodejs.org and try again.`,
    );
}

/** What the installed packages depend on; a change means that they are out of date. */
function fingerprint() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch} ${process.versions.node.split('.')[0]}`)
    .digest('hex');
}

function npm(args) {
  // npm tells its scripts where it is: safer than looking for npm or npm.cmd on the path.
  const own = process.env.npm_execpath;
  // What npm says goes to stderr: stdout belongs to the command that is set up.
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 2, 'pipe'] };
  return own?.endsWith('.js')
    ? spawnSync(process.execPath, [own, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}

/**
 * Installs the packages of the lock file, unless exactly these are there already, and has the settings of TypeScript
 * written that every bundler asks for. Throws a `Reason`.
 */
export function setup(say = console.error) {
  checkNode();
  const wanted = fingerprint();
  const stamp = join(root, 'node_modules', '.setup');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    say('Installing the packages named in package-lock.json …');
    const result = npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (result.status !== 0) throw new Reason(npmReason(result));
    writeFileSync(stamp, wanted);
  }
  if (existsSync(join(root, '.wxt', 'tsconfig.json'))) return;
  const prepare = [bin('wxt', 'bin/wxt.mjs'), 'prepare', '--level', 'warn'];
  const { status } = spawnSync(process.execPath, prepare, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Reason('The settings of TypeScript could not be written: wxt prepare failed.');
}

function npmReason({ error, stderr = '' }) {
  if (error)
    return `npm could not be started (${error.code}). It comes with Node.js; install it and try again.`;
  if (/ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|network/i.test(stderr))
    return 'The packages could not be fetched: no connection to the npm registry. Connect once, then try again.';
  const detail =
    stderr.split('\n').find((line) => line.includes('npm error')) ?? stderr.trim().split('\n')[0];
  return `npm ci failed: ${detail?.trim() || 'no reason given'}`;
}
