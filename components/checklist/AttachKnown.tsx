import { useState } from 'react';
import { usePreferences } from '../preferences.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { ChooseKnown } from './ChooseKnown.tsx';
import { type Known, offeredAs } from './known-evidence.ts';

/** Attaches evidence that the case has already. `place` is what the holder is called, for those who cannot see it. */
export function AttachKnown({ place, ...known }: Known & { readonly place: string }) {
  const { messages } = usePreferences();
  const words = messages.checklist;
  const [opened, setOpened] = useState(false);
  const kinds = ['', ...(known.hints ?? []).map(({ id }) => id)];
  if (kinds.every((id) => offeredAs(known, id).length === 0)) return null;
  return (
    <>
      <button type="button" className="link small" onClick={() => setOpened(true)}>
        {words.attachKnown}
        <span className="visually-hidden">
          {messages.shell.colon}
          {place}
        </span>
      </button>
      {opened && (
        <Dialog title={words.attachKnown} onClose={() => setOpened(false)}>
          <ChooseKnown {...known} onDone={() => setOpened(false)} />
        </Dialog>
      )}
    </>
  );
}
