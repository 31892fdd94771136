import { Modal } from '@mantine/core';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { AppError } from '../../lib/base/app-error.ts';
import { type CasePreview, importCase, previewCase } from '../../lib/cases/case-transfer.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';

/** Reads an exported case, shows what it holds, and adds it beside the others when the person agrees. */
export function ImportCase() {
  const { messages, say } = usePreferences();
  const words = messages.cases;
  const store = useStore();
  const input = useRef<HTMLInputElement>(null);
  const [, navigate] = useLocation();
  const [found, setFound] = useState<{ readonly text: string; readonly preview: CasePreview }>();
  const [error, setError] = useState('');
  const guard = (work: Promise<unknown>) =>
    void work.catch((problem: unknown) => {
      if (!(problem instanceof AppError)) throw problem;
      setError(say(problem.text));
    });
  const read = async (file: File) => {
    setError('');
    const text = await file.text();
    setFound({ text, preview: await previewCase(store, text) });
  };
  const add = async (text: string) => {
    const imported = await importCase(store, text);
    setFound(undefined);
    navigate(`/case/${imported.id}`);
  };
  return (
    <>
      <button type="button" className="btn" onClick={() => input.current?.click()}>
        {words.importCase}
      </button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words.importCase}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) guard(read(file));
        }}
      />
      {error && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      <Modal
        opened={found !== undefined}
        onClose={() => setFound(undefined)}
        title={words.importCase}
        closeButtonProps={{ 'aria-label': messages.shell.close }}
      >
        {found && (
          <>
            <p>{words.importPreview(found.preview.name, found.preview.counts.answers)}</p>
            <p className="form-foot">
              <button type="button" className="btn-main" onClick={() => guard(add(found.text))}>
                {words.importCase}
              </button>
              <button type="button" className="btn" onClick={() => setFound(undefined)}>
                {messages.shell.cancel}
              </button>
            </p>
          </>
        )}
      </Modal>
    </>
  );
}
