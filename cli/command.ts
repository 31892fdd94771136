import type { Readable } from 'node:stream';

/** What a command may touch, so that it can be tested without a terminal. */
export interface Terminal {
  readonly stdin: Readable;
  /** Writes one line to the standard output; resolves when the reader can take more. */
  readonly write: (line: string) => Promise<void>;
  /** The bytes of a file below `public/`, such as `fonts/noto-sans-sc-bold.ttf.gz`. */
  readonly packaged: (name: string) => Promise<Uint8Array>;
}

/** One command of the terminal program: `commands/<name>.ts` exports it by default. */
export interface Command {
  /** The arguments as shown in the usage line, such as `[FILE|-]`. */
  readonly usage: string;
  /** The exit status: 0 fine, 1 a finding or a failed check. Bad input throws a `UsageError`. */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}

/** Input that cannot be used. The message is one line for stderr and carries no personal data; exit status 2. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}

/** Arguments that do not fit the command; the program answers with the usage line. */
export class WrongArguments extends UsageError {
  override readonly name = 'WrongArguments';
}
