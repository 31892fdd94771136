import { readTrueType, type TrueType } from './true-type.ts';

/** The fonts of the dossier. `rest` is loaded on first use; it holds what the two packs lack, in regular only. */
export interface FontSet {
  readonly regular: TrueType;
  readonly bold: TrueType;
  readonly rest: () => Promise<TrueType>;
}

/** Where the packs hold the proportional form of a punctuation mark: its code point plus this, beyond Unicode. */
export const proportionalForms = 0x200000;

/**
 * Reads the packs of `public/fonts/`. `read` gives the bytes of the file with that name; it is how a worker (fetch)
 * and a terminal (file system) differ.
 */
export async function loadFonts(read: (name: string) => Promise<Uint8Array>): Promise<FontSet> {
  const load = async (name: string) => readTrueType(await gunzip(await read(`noto-sans-sc-${name}.ttf.gz`)));
  const [regular, bold] = await Promise.all([load('regular'), load('bold')]);
  let rest: Promise<TrueType> | undefined;
  return {
    regular,
    bold,
    rest: () => {
      rest ??= load('rest');
      return rest;
    },
  };
}

async function gunzip(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
