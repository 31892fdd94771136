import { type FormEvent, type ReactNode, useState } from 'react';
import { usePreferences } from '../preferences.tsx';
import { Dialog } from './Dialog.tsx';
import { DraftNotice } from './DraftNotice.tsx';
import type { Draft } from './drafts.tsx';
import { useOneAtATime } from './use-one-at-a-time.ts';
import { useRefusal } from './use-refusal.tsx';

interface Props {
  readonly title: string;
  /** The word on the button that sends the form. */
  readonly submit: string;
  /** Sends the form, or does nothing when something in it is not right yet. An `AppError` is said beside the buttons. */
  readonly onSubmit: () => Promise<unknown>;
  /** What is filled in; whoever sends the form forgets it. */
  readonly draft: Draft;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * A form in a dialog. While it is being sent it cannot be sent again: what is written twice cannot always be undone.
 * Once something is filled in, only "cancel" closes it without asking: Escape also ends a choice of characters.
 */
export function DialogForm({ title, submit, onSubmit, draft, onClose, children }: Props) {
  const { messages } = usePreferences();
  const once = useOneAtATime();
  const { attempt, notice } = useRefusal();
  const [isAsking, setAsking] = useState(false);
  const close = () => {
    draft.forget();
    onClose();
  };
  const leave = () => (draft.isFilled ? setAsking(true) : close());
  const send = (event: FormEvent) => {
    event.preventDefault();
    void once(() => attempt(onSubmit));
  };
  return (
    <Dialog title={title} onClose={leave}>
      <form noValidate onSubmit={send}>
        {draft.isBack && <DraftNotice onDiscard={draft.discard} />}
        {children}
        {isAsking && <Ask onStay={() => setAsking(false)} onLeave={close} />}
        {notice}
        <div className="form-foot">
          <button type="submit" className="btn-main">
            {submit}
          </button>
          <button type="button" className="btn" onClick={close}>
            {messages.shell.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** Takes the focus, and gives it back to where the person was when they stay. */
function Ask({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const { messages } = usePreferences();
  const [before] = useState(() => document.activeElement);
  const stay = () => {
    onStay();
    if (before instanceof HTMLElement) before.focus();
  };
  return (
    <div className="notice gap" role="alertdialog" aria-label={messages.shell.unsaved}>
      <p>{messages.shell.unsaved}</p>
      <p className="form-foot">
        <button type="button" className="btn" ref={focus} onClick={stay}>
          {messages.shell.stay}
        </button>
        <button type="button" className="btn" onClick={onLeave}>
          {messages.shell.leave}
        </button>
      </p>
    </div>
  );
}

const focus = (button: HTMLButtonElement | null) => button?.focus();
