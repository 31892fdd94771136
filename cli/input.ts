import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { UsageError } from './command.ts';

/** Characters a line may have: what is read line by line must fit into memory line by line. */
const longestLine = 16 * 1024 * 1024;

/** The file with this name, or the standard input for `-`. */
export const openInput = (file: string, stdin: Readable): Readable =>
  file === '-' ? stdin : createReadStream(file);

/**
 * The lines of an input, one after the other, without their line feeds. Not by `readline`: that also cuts at U+2028,
 * which may stand in JSON. Throws a `UsageError` when the input cannot be read, is not UTF-8 or has too long a line.
 */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  let parts: string[] = [];
  let length = 0;
  for await (const chunk of textOf(input)) {
    const [first = '', ...others] = chunk.split('\n');
    parts.push(first);
    length += first.length;
    if (length > longestLine) throw new UsageError(`a line has more than ${longestLine} characters`);
    for (const next of others) {
      yield parts.join('');
      parts = [next];
      length = next.length;
    }
  }
  yield parts.join('');
}

/** The whole text of an input; reading ends when there are more than `most` characters, and those read are given. */
export async function wholeText(input: Readable, most: number): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  for await (const chunk of textOf(input)) {
    parts.push(chunk);
    length += chunk.length;
    if (length > most) break;
  }
  return parts.join('');
}

/**
 * The whole text of a saved page: UTF-8, whatever it says, since browsers save so; else what it names near its
 * beginning. Throws a `UsageError` when it is in neither, or has more than `most` bytes.
 */
export async function pageText(input: Readable, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of input) {
      chunks.push(chunk as Uint8Array);
      length += (chunk as Uint8Array).length;
      if (length > most) throw new UsageError(`a page has more than ${most} bytes`);
    }
  } catch (error) {
    throw unusable(error);
  }
  const bytes = Buffer.concat(chunks);
  const named = charset.exec(bytes.toString('latin1', 0, 1024))?.[1] ?? 'utf-8';
  for (const encoding of ['utf-8', named])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one, if there is one.
    }
  throw new UsageError('the page is neither UTF-8 nor in the encoding that it names');
}

/** As the HTML standard looks for it: in a meta element among the first 1024 bytes. */
const charset = /<meta\s[^>]*charset\s*=\s*["']?\s*([a-z\d_:-]+)/i;

async function* textOf(input: Readable): AsyncGenerator<string> {
  // Fatal: in a file of another encoding nothing would be recognised, and nobody would be told.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of input) yield decoder.decode(chunk as Uint8Array, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw unusable(error);
  }
}

function unusable(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return new UsageError('the input is not UTF-8');
  return error instanceof Error && 'syscall' in error
    ? new UsageError(`the file cannot be read (${code})`, { cause: error })
    : error;
}
