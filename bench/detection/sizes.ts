import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, parseAst } from 'vite';

/** Sizes in bytes after gzip. */
export interface Sizes {
  /** The program: scanner, validators, weighing. */
  readonly code: number;
  /** All words and patterns in it: labels, names, brands, examples, how values are written. */
  readonly tables: number;
  readonly together: number;
}

interface Part {
  readonly type?: string;
  readonly value?: unknown;
  readonly regex?: { readonly pattern: string };
  readonly start: number;
  readonly end: number;
}

/** Where the words and patterns of a script stand: in strings, in templates besides expressions, in regular expressions. */
function wordsIn(node: unknown): { start: number; end: number }[] {
  if (Array.isArray(node)) return node.flatMap(wordsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, value, regex, start, end } = node as Part;
  if (regex) return [{ start: start + 1, end: start + 1 + regex.pattern.length }];
  if (type === 'Literal' && typeof value === 'string') return [{ start: start + 1, end: end - 1 }];
  return type === 'TemplateElement' ? [{ start, end }] : Object.values(node).flatMap(wordsIn);
}

/** What is left of records and lists of words without their words: {text:"",label:""},"","". */
const emptied = /(?:\{\w+:(?:""|``)(?:,\w+:(?:""|``))*\}|""|``),?/g;
const gzipped = (text: string) => gzipSync(text, { level: 9 }).length;

/** Bundles the detector as the extension does and weighs it: with its string literals taken out, and those alone. */
export async function sizes(root: string): Promise<Sizes> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'lib/detection/analyze.ts'),
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const code = output !== undefined && 'output' in output ? output.output[0].code : '';
  const words = wordsIn(parseAst(code)).sort((one, other) => one.start - other.start);
  const rest = words.map(({ start }, i) => code.slice(words[i - 1]?.end ?? 0, start)).join('');
  return {
    code: gzipped((rest + code.slice(words.at(-1)?.end)).replace(emptied, '')),
    tables: gzipped(words.map(({ start, end }) => code.slice(start, end)).join('\n')),
    together: gzipped(code),
  };
}
