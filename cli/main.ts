import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { AppError } from '../lib/base/app-error.ts';
import { type Command, type Terminal, UsageError, WrongArguments } from './command.ts';

const loaders = import.meta.glob<Command>('./commands/*.ts', { import: 'default' });
const names = Object.keys(loaders).map((path) => path.slice('./commands/'.length, -'.ts'.length));

// scripts/shouguan.mjs puts the built program three folders below the root.
const publicFolder = new URL('../../../public/', import.meta.url);

const terminal: Terminal = {
  stdin: process.stdin,
  write: async (line) => {
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  },
  packaged: (name) => readFile(new URL(name, publicFolder)),
};

// The reader has seen enough, as `head` has: nothing is wrong.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const load = loaders[`./commands/${name}.ts`];
  if (!load) return help(name === '--help', `usage: shouguan ${names.join('|')} …`);
  const command = await load();
  const usage = `usage: shouguan ${name} ${command.usage}`.trimEnd();
  if (args.includes('--help')) return help(true, usage);
  try {
    return await command.run(args, terminal);
  } catch (error) {
    if (error instanceof WrongArguments) return help(false, usage);
    throw error;
  }
}

async function help(wanted: boolean, usage: string): Promise<number> {
  if (!wanted) throw new UsageError(usage);
  await terminal.write(usage);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const reason = error instanceof AppError ? error.text.en : error instanceof UsageError && error.message;
  process.stderr.write(`${reason || faultOf(error)}\n`);
  process.exitCode = reason ? 2 : 70;
}

/** Where the program broke, without the message: that may hold what was read. */
function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'internal error';
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  return [`internal error: ${error.name}`, ...frames].join('\n');
}
