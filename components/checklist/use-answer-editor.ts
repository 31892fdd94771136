import { useCallback, useEffect, useRef, useState } from 'react';
import { AppError } from '../../lib/base/app-error.ts';
import { AnswerChanged, type AnswerPatch, saveAnswer } from '../../lib/cases/answers.ts';
import type { QuestionView } from '../../lib/cases/case-view.ts';
import type { Answer } from '../../lib/checklist/answer.ts';
import { useStore } from '../store.tsx';
import { useAskBeforeUnload } from '../ui/use-ask-before-unload.ts';

/** At most this much typing is lost when the computer goes off. */
const typingPauseMs = 400;

export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'failed'; readonly error: AppError };

export interface AnswerEditor {
  /** The stored answer with what is typed but not yet stored on top. */
  readonly shown: AnswerPatch;
  readonly state: SaveState;
  /** Takes an edit; text waits for a pause in typing, a choice is stored at once. */
  readonly edit: (patch: AnswerPatch, when: 'now' | 'after-typing') => void;
  readonly confirm: () => void;
  /** Tries again to store what could not be stored. */
  readonly retry: () => void;
  /** After a conflict: write mine over what the other window wrote, or take theirs. */
  readonly resolve: (keep: 'mine' | 'theirs') => void;
}

/**
 * Edits one answer. What is typed is stored after a pause, on leaving the page and on moving to another question;
 * "saved" is said only after the disk has it, and until then the browser asks before the tab is closed. Never mounted
 * for two questions: give it the question's id as key.
 */
export function useAnswerEditor(caseId: string, here: QuestionView): AnswerEditor {
  const store = useStore();
  const { question, answer } = here;
  const [draft, setDraft] = useState<AnswerPatch>({});
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const pending = useRef<AnswerPatch>({});
  const basedOn = useRef<Answer | undefined>(answer);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // Between storing and reading again, what was stored is newer than what the page has read.
  const isRead = (answer?.seq ?? 0) >= (basedOn.current?.seq ?? 0);
  if (Object.keys(pending.current).length === 0 && isRead) basedOn.current = answer;

  const write = useCallback(
    (confirm: boolean) => {
      clearTimeout(timer.current);
      const task = async () => {
        const patch = pending.current;
        if (Object.keys(patch).length === 0 && !confirm) return;
        try {
          const edit = { question, basedOn: basedOn.current, patch, ...(confirm ? { confirm } : {}) };
          basedOn.current = await saveAnswer(store, caseId, edit);
          pending.current = without(pending.current, patch);
          setDraft(pending.current);
          const isDone = Object.keys(pending.current).length === 0;
          setState(isDone ? { kind: 'saved', at: new Date() } : { kind: 'saving' });
        } catch (error) {
          // Taken back while it was being stored: there is nothing left to complain about.
          if (Object.keys(pending.current).length === 0 && !confirm) return;
          setState({ kind: 'failed', error: error instanceof AppError ? error : notSaved(error) });
        }
      };
      queue.current = queue.current.then(task);
    },
    [store, caseId, question],
  );

  const edit = (patch: AnswerPatch, when: 'now' | 'after-typing') => {
    pending.current = { ...pending.current, ...patch };
    setDraft(pending.current);
    setState({ kind: 'saving' });
    clearTimeout(timer.current);
    if (when === 'now') write(false);
    else timer.current = setTimeout(() => write(false), typingPauseMs);
  };
  const resolve = (keep: 'mine' | 'theirs') => {
    if (state.kind === 'failed' && state.error instanceof AnswerChanged)
      basedOn.current = state.error.current;
    if (keep === 'theirs') pending.current = {};
    setDraft(pending.current);
    setState({ kind: 'idle' });
    write(false);
  };
  useFlush(write);
  useAskBeforeUnload(state.kind === 'saving' || state.kind === 'failed');
  const latest = isRead ? answer : basedOn.current;
  return {
    shown: { ...latest, ...draft },
    state,
    edit,
    confirm: () => write(true),
    retry: () => write(false),
    resolve,
  };
}

const notSaved = (cause: unknown) =>
  new AppError(
    'answer.not-saved',
    {
      zh: '这次的改动没有存上，还留在页面上。之前保存的内容没有变化。请再试一次；仍然不行，先把文字复制到别处，再重新载入页面。',
      en: 'This change was not saved; it is still on the page. What was saved before has not changed. Try again; if that fails, copy your text elsewhere and reload the page.',
    },
    { cause },
  );

/** Stores what is typed when the field, the page or the question is left: the next click may lock the vault. */
function useFlush(write: (confirm: boolean) => void) {
  useEffect(() => {
    const flush = () => write(false);
    document.addEventListener('focusout', flush);
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('focusout', flush);
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [write]);
}

/** What is still unsaved: fields typed again while the save ran are kept. */
function without(pending: AnswerPatch, saved: AnswerPatch): AnswerPatch {
  return Object.fromEntries(
    Object.entries(pending).filter(
      ([field, value]) => !(field in saved) || saved[field as keyof AnswerPatch] !== value,
    ),
  );
}
