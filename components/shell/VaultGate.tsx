import { type ReactNode, useEffect, useState } from 'react';
import { onVaultChange, touch, type VaultState, vaultState } from '../../lib/cases/session.ts';
import { usePreferences } from '../preferences.tsx';
import { SetPassphrase } from './SetPassphrase.tsx';
import { Unlock } from './Unlock.tsx';

interface Props {
  readonly children: ReactNode;
  /** What is to be said below the question for the passphrase. */
  readonly whileLocked?: ReactNode;
}

/** Lets nothing about a case through until the vault is open; follows locks made by any other page. */
export function VaultGate({ children, whileLocked }: Props) {
  const state = useVaultState();
  const { messages } = usePreferences();
  useActivity(state === 'open');
  switch (state) {
    case undefined:
      return <p className="loading">{messages.shell.loading}</p>;
    case 'absent':
      return <SetPassphrase />;
    case 'locked':
      return <Unlock note={whileLocked} />;
    case 'open':
      return children;
  }
}

function useVaultState(): VaultState | undefined {
  const [state, setState] = useState<VaultState>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    const read = () => vaultState().then(setState, setError);
    void read();
    return onVaultChange(() => void read());
  }, []);
  if (error !== undefined) throw error;
  return state;
}

/** Pointer and keys put off the automatic lock, at most once in so many milliseconds. */
const activityEvery = 15_000;

function useActivity(active: boolean) {
  useEffect(() => {
    if (!active) return;
    let last = 0;
    const note = () => {
      const now = performance.now();
      if (last !== 0 && now - last < activityEvery) return;
      last = now;
      void touch();
    };
    const events = ['pointerdown', 'keydown', 'visibilitychange'] as const;
    for (const event of events) document.addEventListener(event, note, { passive: true });
    return () => {
      for (const event of events) document.removeEventListener(event, note);
    };
  }, [active]);
}
