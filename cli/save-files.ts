import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Part } from '../lib/dossier/manifest.ts';
import { UsageError } from './command.ts';

/**
 * Writes the files into a folder, which is made when missing, in the given order. A file that is there with the same
 * bytes is left alone; one with other bytes is never replaced: then nothing is written and a `UsageError` says so.
 */
export async function saveFiles(folder: string, files: readonly Part[]): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    const missing: Part[] = [];
    for (const file of files) if (!(await isThere(folder, file))) missing.push(file);
    for (const { name, bytes } of missing) await writeFile(join(folder, name), bytes, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error)) throw error;
    throw new UsageError(`the folder cannot be written (${error.code})`, { cause: error });
  }
}

async function isThere(folder: string, { name, bytes }: Part): Promise<boolean> {
  const found = await readFile(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (found && !found.equals(bytes))
    throw new UsageError('the folder holds other files of the same names; nothing was written');
  return found !== undefined;
}
