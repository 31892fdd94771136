// Plain Node, no dependency: runs the tools as children that never outlive this process.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { Reason, root } from './setup.mjs';

const running = new Set();

function end(child, signal) {
  try {
    // The whole group: a tool's own children (browsers, workers) must not stay behind.
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself in the meantime.
  }
}

/** Calls `stop` once on Ctrl+C or when asked to end, ends all children, then this process. */
export function onInterrupt(stop) {
  let asked = false;
  const interrupt = async () => {
    if (asked) return;
    asked = true;
    for (const child of running) end(child, 'SIGTERM');
    const code = await stop();
    for (const child of running) end(child, 'SIGKILL');
    process.exit(code);
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
}

/**
 * Runs Node on a script. Resolves to the exit status and, when `quiet`, to all it wrote (else that is shown).
 * A status of -1 means that a signal ended it.
 */
export function runNode(args, { env = {}, quiet = false } = {}) {
  const output = quiet ? 'pipe' : 'inherit';
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', output, output],
    env: { ...process.env, ...(quiet ? { NO_COLOR: '1' } : {}), ...env },
    detached: process.platform !== 'win32',
  });
  running.add(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (data) => {
      text += data;
    });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      running.delete(child);
      resolve({ status: status ?? -1, output: stripVTControlCharacters(text) });
    });
  });
}

/** Runs a tool whose output only matters when it fails; then it is shown and `reason` is thrown. */
export async function runQuietly(args, reason) {
  const { status, output } = await runNode(args, { quiet: true });
  if (status === 0) return;
  process.stderr.write(output);
  throw new Reason(reason);
}

/** A clock for progress lines: `[3.2 s] text`. */
export function progress(write = console.log) {
  const start = process.hrtime.bigint();
  return (text) => write(`[${(Number(process.hrtime.bigint() - start) / 1e9).toFixed(1)} s] ${text}`);
}
