import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { AppError } from '../../lib/base/app-error.ts';
import { usePreferences } from '../preferences.tsx';

export interface Toast {
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
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
  useFailures(show);
  return (
    <ToastContext value={show}>
      {children}
      <div role="status" aria-live="polite">
        {toast && (
          <div className="toast">
            <span>{toast.text}</span>
            {toast.action && (
              <button
                type="button"
                className="link"
                onClick={() => {
                  toast.action?.run();
                  setToast(undefined);
                }}
              >
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
function useFailures(show: (toast: Toast) => void) {
  const { messages, say } = usePreferences();
  useEffect(() => {
    const listen = ({ reason }: PromiseRejectionEvent) => {
      const code = reason instanceof Error ? reason.name : 'unknown';
      show({ text: reason instanceof AppError ? say(reason.text) : messages.shell.failedStep(code) });
    };
    window.addEventListener('unhandledrejection', listen);
    return () => window.removeEventListener('unhandledrejection', listen);
  }, [show, messages, say]);
}
