import { useCallback, useEffect, useRef, useState } from 'react';
import { AppError } from '../../lib/base/app-error.ts';
import { sha256Hex } from '../../lib/base/bytes.ts';
import { exportCase } from '../../lib/cases/case-transfer.ts';
import { readExport } from '../../lib/cases/read-export.ts';
import { makeDossier } from '../../lib/dossier/make-dossier.ts';
import { renderInWorker } from '../../lib/dossier/render.ts';
import type { Language } from '../../lib/i18n/text.ts';
import { useStore } from '../store.tsx';

export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

export interface DossierFiles {
  readonly pdf: MadeFile;
  readonly twin: MadeFile;
  /** Characters that are boxes in the PDF. */
  readonly boxed: readonly string[];
}

export type MakeState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly done: number; readonly of: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'ready'; readonly files: DossierFiles }
  | { readonly kind: 'failed'; readonly error: AppError | undefined };

/** Exports the case, turns it into a dossier and sets it in a worker, with progress and a way to stop. */
export function useMakeDossier(caseId: string) {
  const store = useStore();
  const [state, setState] = useState<MakeState>({ kind: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const make = useCallback(
    (language: Language) => {
      const controller = new AbortController();
      running.current = controller;
      setState({ kind: 'making', done: 0, of: 0 });
      const work = async (): Promise<DossierFiles> => {
        const made = makeDossier(readExport(await exportCase(store, caseId)), language);
        const { pdf, boxed } = await renderInWorker(made.dossier, made.twin, {
          signal: controller.signal,
          onProgress: (done, of) => setState({ kind: 'making', done, of }),
        });
        return { pdf: fileOf(made.pdfName, pdf), twin: fileOf(made.twinName, made.twin), boxed };
      };
      work().then(
        (files) => setState({ kind: 'ready', files }),
        (error: unknown) =>
          setState(
            controller.signal.aborted
              ? { kind: 'cancelled' }
              : { kind: 'failed', error: error instanceof AppError ? error : undefined },
          ),
      );
    },
    [store, caseId],
  );
  return { state, make, cancel: () => running.current?.abort() };
}

const fileOf = (name: string, bytes: Uint8Array): MadeFile => ({ name, bytes, sha256: sha256Hex(bytes) });
