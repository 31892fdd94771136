import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Sizes in bytes after gzip. */
export interface Sizes {
  /** The program: scanner, validators, weighing. */
  readonly code: number;
  /** All words in it: labels, names, brands, examples. */
  readonly tables: number;
  readonly together: number;
}

const literal = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\$]|\\.)*`/g;
/** What is left of records and lists of words without their words: {text:"",label:""},"","". */
const emptied = /(?:\{\w+:""(?:,\w+:"")*\}|""),?/g;
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
  const words = code.match(literal) ?? [];
  return {
    code: gzipped(code.replace(literal, '""').replace(emptied, '')),
    tables: gzipped(words.join('\n')),
    together: gzipped(code),
  };
}
