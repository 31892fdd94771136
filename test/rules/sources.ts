import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface SourceFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The text without comments, so that a rule does not stumble over a reason. */
  readonly code: string;
  readonly imports: readonly string[];
}

/** Every file below a folder of the repository, sorted; folders that tools make are left out. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.join(relative(entry.parentPath), entry.name))
    .filter((path) => !/(^|\/)(node_modules|\.output|\.wxt|out|coverage)\//.test(path))
    .sort();
}

const relative = (absolute: string) => absolute.slice(root.length).replaceAll('\\', '/');

/** The text without `//` and `/* … *\/` comments; addresses such as `https://` keep their slashes. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
}

const importPattern = /(?:\bfrom\s*|\bimport\s*\(\s*|^\s*import\s*|\bnew URL\(\s*)(['"])([^'"]+)\1/gm;

/** The files and packages that a text names in imports; relative ones as paths from the root. */
function importsOf(path: string, code: string): readonly string[] {
  return [...code.matchAll(importPattern)].map(([, , name = '']) =>
    name.startsWith('.') ? posix.join(dirname(path), name.replace(/\?.*$/, '')) : name,
  );
}

function sourceFile(path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  const code = withoutComments(text);
  return { path, text, code, imports: importsOf(path, code) };
}

/** The TypeScript sources below these folders. */
function sourcesBelow(...folders: readonly string[]): readonly SourceFile[] {
  return folders
    .flatMap(filesBelow)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map(sourceFile);
}

/** What the product is made of. */
export const productSources = sourcesBelow('lib', 'components', 'entrypoints', 'cli');

/** The tests and their material. */
export const testSources = sourcesBelow('test');
