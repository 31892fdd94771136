import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { localDate } from '../lib/base/date.ts';
import { BadLine, detectLines } from '../lib/detection/detect-lines.ts';

export interface DetectStreams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/**
 * `detect [FILE|-]`: NDJSON in, NDJSON out, one line at a time. Gives the exit code: 0 nothing found, 1 something
 * found, 2 input that cannot be read, with a one-line reason on stderr.
 */
export async function detect(
  args: readonly string[],
  { stdin, stdout, stderr }: DetectStreams,
): Promise<number> {
  const [file = '-', ...more] = args;
  if (more.length > 0 || (file.startsWith('-') && file !== '-')) {
    stderr.write('detect: usage: detect [FILE|-]\n');
    return 2;
  }
  const input = file === '-' ? stdin : createReadStream(file);
  let found = 0;
  try {
    const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
    for await (const result of detectLines(lines, localDate(new Date()))) {
      found += result.found;
      if (!stdout.write(`${result.line}\n`)) await new Promise((resolve) => stdout.once('drain', resolve));
    }
  } catch (error) {
    const unreadable = error instanceof Error && 'code' in error && 'syscall' in error;
    if (!(error instanceof BadLine) && !unreadable) throw error;
    stderr.write(`detect: ${error instanceof BadLine ? error.message : 'the file cannot be read'}\n`);
    return 2;
  }
  return found > 0 ? 1 : 0;
}
