import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, vi } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/shouguan.mjs', import.meta.url));

/** The program as a person starts it, running. `npm run` says in INIT_CWD where they stand. */
export function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawn(process.execPath, [script, ...args], { env: { ...process.env, INIT_CWD: '', ...env } });
}

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** The program from start to end with this standard input. */
export async function run(args: readonly string[], input: string | Uint8Array = ''): Promise<Ended> {
  const program = start(args);
  // It may end before it has read everything.
  program.stdin.on('error', () => undefined);
  program.stdin.end(input);
  return ended(program);
}

export async function ended(program: ReturnType<typeof start>): Promise<Ended> {
  const closed = new Promise<number | null>((resolve) => program.once('close', resolve));
  const [out, err] = await Promise.all([text(program.stdout), text(program.stderr)]);
  return { status: await closed, out, err };
}

/** The lines of an answer, each parsed. */
export const rows = (out: string): unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

/** Before the tests of a file: builds the program once. However slow the machine, nothing is given up. */
export function buildFirst(): void {
  vi.setConfig({ testTimeout: 0, hookTimeout: 0 });
  beforeAll(async () => {
    await run(['--help']);
  });
}

/** A folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shouguan-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return folder;
}
