import { type ChangeEvent, type ReactNode, useRef, useState } from 'react';
import { AppError } from '../../lib/base/app-error.ts';
import { attachEvidence, largestEvidence } from '../../lib/cases/evidence.ts';
import type { EvidenceHolder } from '../../lib/cases/evidence-places.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { useToast } from '../ui/Toast.tsx';
import { useIsLeft } from '../ui/use-is-left.ts';

interface Attach {
  /** Asks for a file, as the typical evidence with this id or as any other. */
  readonly pick: (hintId?: string) => void;
  /** Id of the file attached last, here and now. */
  readonly latest: string;
  /** The hidden field that asks, and what went wrong; belongs below the buttons. */
  readonly field: ReactNode;
}

/** Attaches files to an answer or a data set; `label` names the field for those who cannot see it. */
export function useAttach(caseId: string, holder: EvidenceHolder, label: string): Attach {
  const { messages, say } = usePreferences();
  const store = useStore();
  const toast = useToast();
  const isLeft = useIsLeft();
  const input = useRef<HTMLInputElement>(null);
  const hint = useRef<string>(undefined);
  const [latest, setLatest] = useState('');
  const [error, setError] = useState<AppError | 'too-large'>();
  const pick = (hintId?: string) => {
    hint.current = hintId;
    input.current?.click();
  };
  const keep = async (file: File) => {
    // Checked before reading, so that a huge file never reaches memory.
    if (file.size > largestEvidence) return setError('too-large');
    const added = await attachEvidence(store, caseId, {
      name: file.name,
      mediaType: file.type || 'application/octet-stream',
      bytes: new Uint8Array(await file.arrayBuffer()),
      ...holder,
      ...(hint.current === undefined ? {} : { hintId: hint.current }),
    });
    setLatest(added.id);
  };
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    setError(undefined);
    if (!file) return;
    keep(file).catch((problem: unknown) => {
      if (!(problem instanceof AppError)) throw problem;
      if (isLeft.current)
        toast({ text: messages.checklist.notAttached(file.name, say(problem.text)), stays: true });
      else setError(problem);
    });
  };
  const field = (
    <>
      <input ref={input} type="file" hidden onChange={chosen} aria-label={label} />
      {error && (
        <p className="field-error" role="alert">
          {error === 'too-large' ? messages.checklist.tooLarge : say(error.text)}
        </p>
      )}
    </>
  );
  return { pick, latest, field };
}
