import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { AppError } from '../../lib/base/app-error.ts';
import { usePreferences } from '../preferences.tsx';

export interface Toast {
  readonly text: string;
  /** What it does may fail: then it is offered again, since nothing else would bring back what was removed. */
  readonly action?: { readonly label: string; readonly run: () => unknown };
}

const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Long enough to read two lines and reach for "undo". */
const shownMs = 10_000;

/** One short notice at the foot of the page, announced politely; it may carry an undo. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast>();
  const show = useCallback((next: Toast) => setToast(next), []);
  useEffect(() => {
    if (!toast) return;
    const timer = setTimeout(() => setToast(undefined), shownMs);
    return () => clearTimeout(timer);
  }, [toast]);
  const told = useFailures(show);
  const act = async ({ action }: Toast) => {
    setToast(undefined);
    try {
      await action?.run();
    } catch (problem) {
      show({ text: told(problem), ...(action && { action }) });
    }
  };
  return (
    <ToastContext value={show}>
      {children}
      <div role="status" aria-live="polite">
        {toast && (
          <div className="toast">
            <span>{toast.text}</span>
            {toast.action && (
              <button type="button" className="link" onClick={() => void act(toast)}>
                {toast.action.label}
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
