import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { AppError } from '../../lib/base/app-error.ts';
import { usePreferences } from '../preferences.tsx';

interface Action {
  readonly label: string;
  /** What it does may fail: then it is offered again, since nothing else would bring back what was removed. */
  readonly run: () => unknown;
}

export interface Toast {
  readonly text: string;
  readonly action?: Action;
  /** Nothing else in view says it: it is there until the person closes it or acts on it. */
  readonly stays?: true;
}

const ToastContext = createContext<(toast: Toast | undefined) => void>(() => undefined);

/** Long enough to read two lines and reach for "undo". */
const shownMs = 10_000;

/** One short notice at the foot of the page, announced politely; it may carry an undo. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const { messages } = usePreferences();
  const [toast, setToast] = useState<Toast>();
  const show = useCallback((next: Toast | undefined) => setToast(next), []);
  useEffect(() => {
    if (!toast || toast.stays) return;
    const timer = setTimeout(() => setToast(undefined), shownMs);
    return () => clearTimeout(timer);
  }, [toast]);
  const told = useFailures(show);
  const act = async (action: Action) => {
    setToast(undefined);
    try {
      await action.run();
    } catch (problem) {
      const text = messages.shell.notDone(action.label, told(problem));
      const isFinal = problem instanceof AppError && problem.isFinal;
      show({ text, ...(!isFinal && { action }), stays: true });
    }
  };
  const action = toast?.action;
  return (
    <ToastContext value={show}>
      {children}
      <div role="status" aria-live="polite">
        {toast && (
          <div className="toast">
            <span>{toast.text}</span>
            {action && (
              <button type="button" className="link" onClick={() => void act(action)}>
                {action.label}
              </button>
            )}
            {toast.stays && (
              <button type="button" className="link" onClick={() => setToast(undefined)}>
                {messages.shell.close}
              </button>
            )}
          </div>
        )}
      </div>
    </ToastContext>
  );
}

export const useToast = () => useContext(ToastContext);

/** A click whose work fails has nobody to tell but this: what happened, what is safe and what to do next. */
function useFailures(show: (toast: Toast) => void): (problem: unknown) => string {
  const { messages, say } = usePreferences();
  const told = useCallback(
    (problem: unknown) => {
      if (problem instanceof AppError) return say(problem.text);
      return messages.shell.failedStep(problem instanceof Error ? problem.name : 'unknown');
    },
    [messages, say],
  );
  useEffect(() => {
    const listen = ({ reason }: PromiseRejectionEvent) => show({ text: told(reason) });
    window.addEventListener('unhandledrejection', listen);
    return () => window.removeEventListener('unhandledrejection', listen);
  }, [show, told]);
  return told;
}
