import { type ReactNode, useRef, useState } from 'react';
import { AppError } from '../../lib/base/app-error.ts';
import { usePreferences } from '../preferences.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useOneAtATime } from '../ui/use-one-at-a-time.ts';

interface Props<Preview> {
  /** On the button, as the dialog's title and on the button that agrees. */
  readonly label: string;
  /** What the text of the file holds; refuses it with an `AppError`. Writes nothing. */
  readonly look: (text: string) => Promise<Preview>;
  /** Takes it in; may refuse it with an `AppError` as well. */
  readonly take: (text: string) => Promise<void>;
  readonly children: (preview: Preview) => ReactNode;
  readonly refusal: (error: AppError) => ReactNode;
}

/** Chooses a JSON file, shows what it holds, and takes it in only when the person agrees. */
export function ChooseFile<Preview>({ label, look, take, children, refusal }: Props<Preview>) {
  const { messages } = usePreferences();
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<{ readonly text: string; readonly preview: Preview }>();
  const [error, setError] = useState<AppError>();
  const once = useOneAtATime();
  const guard = (work: Promise<unknown>) =>
    void work.catch((problem: unknown) => {
      if (!(problem instanceof AppError)) throw problem;
      setFound(undefined);
      setError(problem);
    });
  const read = async (file: File) => {
    setError(undefined);
    const text = await file.text();
    setFound({ text, preview: await look(text) });
  };
  const agree = async (text: string) => {
    await take(text);
    setFound(undefined);
  };
  return (
    <>
      <button type="button" className="btn" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) guard(read(file));
        }}
      />
      {error && refusal(error)}
      {found && (
        <Dialog title={label} onClose={() => setFound(undefined)}>
          {children(found.preview)}
          <p className="form-foot">
            <button type="button" className="btn-main" onClick={() => guard(once(() => agree(found.text)))}>
              {label}
            </button>
            <button type="button" className="btn" onClick={() => setFound(undefined)}>
              {messages.shell.cancel}
            </button>
          </p>
        </Dialog>
      )}
    </>
  );
}
