import { type ParseArgsConfig, parseArgs } from 'node:util';
import { WrongArguments } from './command.ts';

/** The file names and options among the arguments. Throws `WrongArguments` at an unknown option or one without value. */
export function readArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch {
    throw new WrongArguments();
  }
}

/** The one file name of `[FILE|-]`; the standard input when there is none. */
export function onlyFile([file = '-', ...more]: readonly string[]): string {
  if (more.length > 0) throw new WrongArguments();
  return file;
}
