import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FontSet, loadFonts } from '../../../lib/dossier/layout/font-set.ts';

const packages = {
  pdftotext: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdfdetach: 'poppler-utils',
  qpdf: 'qpdf',
};

/** Runs one of the PDF tools on a file with these bytes and gives what it prints. */
export function runTool(
  tool: keyof typeof packages,
  args: (file: string, folder: string) => readonly string[],
  pdf: Uint8Array,
): { output: string; status: number | null } {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-'));
  try {
    const file = join(folder, 'dossier.pdf');
    writeFileSync(file, pdf);
    const run = spawnSync(tool, args(file, folder), { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (run.error) throw new Error(`${tool} is missing: install ${packages[tool]}`, { cause: run.error });
    return { output: run.stdout, status: run.status };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text in the order it was drawn, without white space. */
export function drawnText(pdf: Uint8Array): string {
  return withoutSpace(runTool('pdftotext', (file) => ['-raw', '-enc', 'UTF-8', file, '-'], pdf).output);
}

/** The text that a screen reader is given, in reading order and without heads and feet; one line an element. */
export function taggedText(pdf: Uint8Array): string[] {
  const { output } = runTool('pdfinfo', (file) => ['-struct-text', '-enc', 'UTF-8', file], pdf);
  return output
    .split('\n')
    .filter((line) => /^\s*".*"$/.test(line))
    .map((line) => withoutSpace(line.trim().slice(1, -1)));
}

export function pageCount(pdf: Uint8Array): number {
  return Number(/Pages:\s+(\d+)/.exec(runTool('pdfinfo', (file) => [file], pdf).output)?.[1]);
}

export const withoutSpace = (text: string): string => text.replace(/\s/g, '');

let fonts: Promise<FontSet> | undefined;

/** The fonts as they are shipped, read once. */
export function shippedFonts(): Promise<FontSet> {
  fonts ??= loadFonts(async (name) =>
    readFileSync(new URL(`../../../public/fonts/${name}`, import.meta.url)),
  );
  return fonts;
}
