import { minify } from 'terser';
import type { Plugin } from 'vite';
import { toGaps } from '../lib/detection/sorted-characters.ts';
import { likeByLike, mainBody } from './like-by-like.ts';
import { refuseClashes, shortNames } from './short-names.ts';
import { wordsApart } from './words-apart.ts';

/** Only a content script is built as a library. */
const script = ({ build }: { build?: { lib?: unknown } }): boolean => Boolean(build?.lib);

/** Examples and sources of recognizers are for tests and readers. Biome keeps the shape that this relies on. */
export const lightRecognizers: Plugin = {
  name: 'light-recognizers',
  enforce: 'pre',
  transform: {
    filter: { id: /lib[\\/]detection[\\/]recognizers[\\/].+\.ts$/ },
    handler: (code) => ({
      code: code
        .replace(/^ {2}examples: \{\n.*?^ {2}\},\n/ms, '')
        .replace(/^ {2}source:\s+(['"`]).*\1,\n/m, ''),
      map: null,
    }),
  },
};

/** What makes the script in strangers' pages lighter: it runs in each of them, on each visit. */
export const lightScript: readonly Plugin[] = [
  {
    // What kinds are called and cited is said by the panel.
    name: 'nameless-recognizers',
    apply: script,
    enforce: 'pre',
    transform: {
      filter: { id: /lib[\\/]detection[\\/]recognizers[\\/].+\.ts$/ },
      handler: (code) => ({
        code: code.replace(/^ {2}label: \{.*\},\n/m, '').replace(/^ {2}cites: \[.*\],\n/m, ''),
        map: null,
      }),
    },
  },
  {
    // What the files of recognizers are called: each tells its id.
    name: 'nameless-files',
    enforce: 'post',
    apply: script,
    transform: {
      filter: { id: /lib[\\/]detection[\\/]recognizers[\\/]index\.ts$/ },
      handler: (code) => ({
        code: code.replace(
          /Object\.assign\(\{(.*?)\}\)/s,
          (_, files: string) => `[${files.replace(/".*?":/g, '')}]`,
        ),
        map: null,
      }),
    },
  },
  {
    // WXT greets its earlier scripts through events and messages that the page hears too: any page could tell who has
    // this extension. The scanner sees for itself whether it is there already.
    name: 'no-greeting',
    apply: script,
    transform: {
      filter: { id: /wxt[\\/]dist[\\/]utils[\\/]content-script-context\.mjs$/ },
      handler: () => ({ code: 'export class ContentScriptContext {}', map: null }),
    },
  },
  {
    // Lists of characters in the order of their codes take a third of the place as the gaps between them.
    name: 'gaps-between-characters',
    apply: script,
    enforce: 'pre',
    transform: {
      filter: { id: /lib[\\/]detection[\\/].+\.ts$/, code: /'[\u3400-\u9fff]{40,}'/ },
      handler: (code) => {
        const whole = code.replace(/(?<='[\u3400-\u9fff]+)'\s*\+\s*'(?=[\u3400-\u9fff]+')/g, '');
        const packed = whole.replace(/'([\u3400-\u9fff]{40,})'/g, (literal, characters: string) => {
          const gaps = toGaps(characters);
          return gaps === null ? literal : `fromGaps(${JSON.stringify(gaps)})`;
        });
        return packed === whole
          ? null
          : { code: `import { fromGaps } from '/lib/detection/sorted-characters.ts';\n${packed}`, map: null };
      },
    },
  },
  { ...wordsApart, apply: script },
  {
    // Packed a second time by another packer: 1 kB less. Reading a property does nothing else here, no function is asked
    // how many arguments it takes, none is called with `new`, and nothing that is built in is replaced.
    name: 'pack-twice',
    apply: script,
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const compress = {
            passes: 5,
            sequences: false,
            keep_fargs: false,
            lhs_constants: false,
            pure_getters: true,
            unsafe: true,
            unsafe_proto: true,
            unsafe_arrows: true,
            unsafe_methods: true,
            unsafe_math: true,
          };
          // What the browser calls the same elsewhere is shortened as well.
          const mangle = { properties: { builtins: true, only_cache: true } };
          refuseClashes(this.parse(chunk.code));
          const props = Object.fromEntries([...shortNames].map(([name, short]) => [`$${name}`, short]));
          const nameCache = { props: { props } };
          const { code } = await minify(chunk.code, { compress, mangle, nameCache, ecma: 2020 });
          chunk.code = likeByLike(code ?? '', mainBody(this.parse(code ?? '')));
        }
      },
    },
  },
];
