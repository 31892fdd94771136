import { type ReactNode, useState } from 'react';
import { AppError } from '../../lib/base/app-error.ts';
import { usePreferences } from '../preferences.tsx';

interface Refusal {
  /** Runs what stores a form; an `AppError` is said in the notice until the next attempt. */
  readonly attempt: (work: () => Promise<unknown>) => Promise<void>;
  /** Stands above the buttons of the form. */
  readonly notice: ReactNode;
}

/** Why a form could not be stored; what is filled in stays. `inWords` puts something before it. */
export function useRefusal(inWords = (why: string) => why): Refusal {
  const { say } = usePreferences();
  const [error, setError] = useState<AppError>();
  const attempt = async (work: () => Promise<unknown>) => {
    setError(undefined);
    try {
      await work();
    } catch (problem) {
      if (!(problem instanceof AppError)) throw problem;
      setError(problem);
    }
  };
  const notice = error && (
    <p className="notice error" role="alert" ref={bringFootIntoView}>
      {inWords(say(error.text))}
    </p>
  );
  return { attempt, notice };
}

/** A form may be sent from a field far above its buttons, and those are what to do next. */
const bringFootIntoView = (words: HTMLElement | null) =>
  words?.nextElementSibling?.scrollIntoView({ block: 'nearest' });
