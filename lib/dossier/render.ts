import { AppError } from '../base/app-error.ts';
import type { Dossier } from './block.ts';
import type { Progress } from './layout/render-pdf.ts';
import type { Rendered, RenderReply, RenderRequest } from './worker.ts';

export interface RenderOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: Progress;
}

/**
 * The dossier as PDF bytes with `twin` attached, and what could not be drawn. Made in a worker so that the page stays usable. Aborting ends the
 * worker and rejects with the signal's reason; a failure rejects with an `AppError` that carries no case data.
 */
export function renderInWorker(
  dossier: Dossier,
  twin: Uint8Array,
  { signal, onProgress }: RenderOptions = {},
): Promise<Rendered> {
  if (signal?.aborted) return Promise.reject(signal.reason);
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Rendered>((resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('error', (event) => reject(renderFailed(event.message)));
    worker.addEventListener('message', ({ data }: MessageEvent<RenderReply>) => {
      if (data.kind === 'progress') onProgress?.(data.done, data.of, data.what);
      else if (data.kind === 'done') resolve(data);
      else reject(renderFailed(data.message));
    });
    const request: RenderRequest = { kind: 'start', dossier, twin };
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

function renderFailed(cause: string): AppError {
  return new AppError(
    'dossier.render-failed',
    {
      zh: '卷宗没能生成。事项内容没有改动，都还在。请再试一次；若仍不行，先导出数据副本，再关闭浏览器里别的页面后重试。',
      en: 'The dossier could not be made. The case is unchanged and safe. Try again; if that fails, export the data twin first, then close other tabs and retry.',
    },
    { cause },
  );
}
