import { type FormEvent, type ReactNode, useState } from 'react';
import { usePreferences } from '../preferences.tsx';
import { Dialog } from './Dialog.tsx';

interface Props {
  readonly title: string;
  /** The word on the button that sends the form. */
  readonly submit: string;
  /** Sends the form, or does nothing when something in it is not right yet. */
  readonly onSubmit: () => Promise<unknown>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form in a dialog. While it is being sent it cannot be sent again: what is written twice cannot always be undone. */
export function DialogForm({ title, submit, onSubmit, onClose, children }: Props) {
  const { messages } = usePreferences();
  const [isSending, setSending] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setSending(true);
    try {
      await onSubmit();
    } finally {
      setSending(false);
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form noValidate onSubmit={(event) => void send(event)}>
        {children}
        <div className="form-foot">
          <button type="submit" className="btn-main" disabled={isSending}>
            {submit}
          </button>
          <button type="button" className="btn" onClick={onClose}>
            {messages.shell.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
