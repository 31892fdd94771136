import { AppError } from '../base/app-error.ts';
import { sha256Hex } from '../base/bytes.ts';

export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const line = /^([0-9a-f]{64}) {2}([^\n/\\]+)$/;

/**
 * The SHA-256 of each part in the form of `sha256sum`, sorted by name, so that anyone can check the files without this
 * program. Names must be single and without slashes or line breaks, as `fileName` makes them.
 */
export function writeManifest(parts: readonly Part[]): string {
  const rows = parts.map(({ name, bytes }) => `${sha256Hex(bytes)}  ${name}`);
  if (new Set(parts.map(({ name }) => name)).size < parts.length || !rows.every((row) => line.test(row)))
    throw new Error('part names must be unique and plain');
  const byName = (a: string, b: string) => (a.slice(66) < b.slice(66) ? -1 : 1);
  return rows
    .toSorted(byName)
    .map((row) => `${row}\n`)
    .join('');
}

/** The SHA-256 of each part by its name. Rejects text that is not a manifest. */
export function readManifest(text: string): ReadonlyMap<string, string> {
  const rows = text
    .replace(/\r/g, '')
    .split('\n')
    .filter((row) => row !== '');
  const entries = rows.map((row) => line.exec(row));
  if (entries.length === 0 || entries.includes(null)) {
    throw new AppError('dossier.not-a-manifest', {
      zh: '这不是校验清单，或清单已被改动。原文件不受影响。请选择与卷宗一起导出的清单文件。',
      en: 'This is no manifest, or it has been altered. Your files are untouched. Choose the manifest exported with the dossier.',
    });
  }
  return new Map(entries.flatMap((entry) => (entry ? [[entry[2] ?? '', entry[1] ?? '']] : [])));
}
