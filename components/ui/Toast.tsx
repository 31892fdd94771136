import {
  createContext,
  type ReactNode,
  type RefObject,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
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
  return (
    <ToastContext value={show}>
      {children}
      <div role="status" aria-live="polite">
        {toast && <Notice toast={toast} onAct={act} onClose={() => setToast(undefined)} />}
      </div>
    </ToastContext>
  );
}

interface Props {
  readonly toast: Toast;
  readonly onAct: (action: Action) => unknown;
  readonly onClose: () => void;
}

function Notice({ toast: { text, action, stays }, onAct, onClose }: Props) {
  const { messages } = usePreferences();
  const box = useRef<HTMLDivElement>(null);
  useFocusGivenBack(box);
  return (
    <div className="toast" ref={box}>
      <span>{text}</span>
      {action && (
        <button type="button" className="link" onClick={() => void onAct(action)}>
          {action.label}
        </button>
      )}
      {stays && (
        <button type="button" className="link" onClick={onClose}>
          {messages.shell.close}
        </button>
      )}
    </div>
  );
}

/** When a box goes that has the focus, what had it before gets it back; where that is gone, the page does. */
function useFocusGivenBack(box: RefObject<HTMLElement | null>): void {
  const before = useRef<EventTarget>(null);
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    const noteFocus = ({ relatedTarget }: FocusEvent) => {
      if (!box.current?.contains(relatedTarget as Node | null)) before.current = relatedTarget;
    };
    box.current?.addEventListener('focusin', noteFocus);
    return () => {
      hadFocus.current = box.current?.contains(document.activeElement) ?? false;
    };
  }, [box]);
  // Once it is gone: what goes with it cannot get the focus.
  useEffect(
    () => () => {
      if (!hadFocus.current) return;
      for (const target of [before.current, document.getElementById('main')])
        if (document.activeElement === document.body && target instanceof HTMLElement)
          target.focus({ preventScroll: true });
    },
    [],
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
    const listen = ({ reason }: PromiseRejectionEvent) => show({ text: told(reason), stays: true });
    window.addEventListener('unhandledrejection', listen);
    return () => window.removeEventListener('unhandledrejection', listen);
  }, [show, told]);
  return told;
}
