import { text } from 'node:stream/consumers';
import { AppError } from '../lib/base/app-error.ts';
import { type Command, type Terminal, UsageError } from './command.ts';

const loaders = import.meta.glob<Command>('./commands/*.ts', { import: 'default' });
const names = Object.keys(loaders).map((path) => path.slice('./commands/'.length, -'.ts'.length));

const terminal: Terminal = {
  readStdin: () => text(process.stdin),
  write: (line) => void process.stdout.write(`${line}\n`),
};

async function main([name, ...args]: readonly string[]): Promise<number> {
  const load = loaders[`./commands/${name}.ts`];
  if (!load) throw new UsageError(`usage: shouguan <${names.join('|')}> …`);
  const command = await load();
  if (args.includes('--help')) throw new UsageError(`usage: shouguan ${name} ${command.usage}`);
  return command.run(args, terminal);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof AppError)) throw error;
  process.stderr.write(`${error instanceof AppError ? error.text.en : error.message}\n`);
  process.exitCode = 2;
}
