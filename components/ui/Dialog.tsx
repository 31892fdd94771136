import { Modal } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { usePreferences } from '../preferences.tsx';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog, open while it is mounted. It starts at its first field, and gives the focus back to what opened it. */
export function Dialog({ title, onClose, children }: Props) {
  const { messages } = usePreferences();
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    },
    [opener],
  );
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': messages.shell.close }}>
      <div ref={startAtFirstField}>{children}</div>
    </Modal>
  );
}

/** Without a mark Mantine would start at the button that closes. */
function startAtFirstField(body: HTMLElement | null) {
  body?.querySelector('input, select, textarea')?.setAttribute('data-autofocus', '');
}
