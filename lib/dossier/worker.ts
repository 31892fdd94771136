import type { Dossier } from './block.ts';
import { loadFonts } from './layout/font-set.ts';
import { boxedCharacters, renderPdf } from './layout/render-pdf.ts';

/** What the worker is asked to do. One worker draws one dossier. */
export interface RenderRequest {
  readonly kind: 'start';
  readonly dossier: Dossier;
  readonly twin: Uint8Array;
}

export interface Rendered {
  readonly pdf: Uint8Array;
  /** Characters that no font has, each once. */
  readonly boxed: readonly string[];
}

export type RenderReply =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number; readonly what: string }
  | ({ readonly kind: 'done' } & Rendered)
  | { readonly kind: 'failed'; readonly message: string };

const reply = (message: RenderReply) => self.postMessage(message);

/** Fonts are files of this package; nothing is fetched from elsewhere. */
async function readPackaged(name: string): Promise<Uint8Array> {
  const response = await fetch(`/fonts/${name}`);
  if (!response.ok) throw new Error(`font file ${name}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function render({ dossier, twin }: RenderRequest): Promise<void> {
  try {
    const fonts = await loadFonts(readPackaged);
    const pdf = await renderPdf(dossier, twin, fonts, (done, of, what) =>
      reply({ kind: 'progress', done, of, what }),
    );
    reply({ kind: 'done', pdf, boxed: await boxedCharacters(dossier, fonts) });
  } catch (error) {
    reply({ kind: 'failed', message: error instanceof Error ? error.message : 'unknown' });
  }
}

self.addEventListener('message', (event: MessageEvent<RenderRequest>) => void render(event.data));
