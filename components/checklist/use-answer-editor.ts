import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { AppError } from '../../lib/base/app-error.ts';
import { AnswerChanged, type AnswerPatch, saveAnswer } from '../../lib/cases/answers.ts';
import type { QuestionView } from '../../lib/cases/case-view.ts';
import type { Answer } from '../../lib/checklist/answer.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { useKept } from '../ui/drafts.tsx';
import { useToast } from '../ui/Toast.tsx';
import { useIsLeft } from '../ui/use-is-left.ts';

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

/** What is not stored yet, and the answer that it was typed on. */
interface Unsaved {
  readonly patch: AnswerPatch;
  readonly basedOn: Answer | undefined;
}

/**
 * Edits one answer. What is typed is stored after a pause, on leaving the page and on moving to another question;
 * "saved" is said only after the disk has it. What could not be stored is there again when the person comes back, also
 * from behind the lock, and until it is stored the browser asks before the tab is closed. Never mounted for two
 * questions: give it the question's id as key.
 */
export function useAnswerEditor(caseId: string, here: QuestionView): AnswerEditor {
  const store = useStore();
  const { question, answer } = here;
  const { kept, keep, forget } = useKept<Unsaved>(`answer ${caseId} ${question.id}`);
  const [draft, setDraft] = useState(kept?.patch ?? {});
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const pending = useRef<AnswerPatch>(kept?.patch ?? {});
  const basedOn = useRef<Answer | undefined>(kept ? kept.basedOn : answer);
  const queue = useRef<Promise<void>>(Promise.resolve());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const toast = useToast();
  const tellLeft = useTellLeft(caseId, here);
  // Between storing and reading again, what was stored is newer than what the page has read.
  const isRead = (answer?.seq ?? 0) >= (basedOn.current?.seq ?? 0);
  if (Object.keys(pending.current).length === 0 && isRead) basedOn.current = answer;

  const hold = useCallback(
    (patch: AnswerPatch) => {
      pending.current = patch;
      setDraft(patch);
      if (Object.keys(patch).length === 0) forget();
      else keep({ patch, basedOn: basedOn.current });
    },
    [keep, forget],
  );
  const write = useCallback(
    (confirm: boolean) => {
      clearTimeout(timer.current);
      const task = async () => {
        const patch = pending.current;
        if (Object.keys(patch).length === 0 && !confirm) return;
        try {
          const edit = { question, basedOn: basedOn.current, patch, ...(confirm ? { confirm } : {}) };
          basedOn.current = await saveAnswer(store, caseId, edit);
          hold(without(pending.current, patch));
          const isDone = Object.keys(pending.current).length === 0;
          setState(isDone ? { kind: 'saved', at: new Date() } : { kind: 'saving' });
        } catch (error) {
          // Taken back while it was being stored: there is nothing left to complain about.
          if (Object.keys(pending.current).length === 0 && !confirm) return;
          const told = error instanceof AppError ? error : notSaved(error);
          setState({ kind: 'failed', error: told });
          tellLeft();
        }
      };
      queue.current = queue.current.then(task);
    },
    [store, caseId, question, hold, tellLeft],
  );
  // What could not be stored before, and is said here from now on.
  useEffect(() => {
    if (!kept) return;
    toast(undefined);
    write(false);
  }, [kept, write, toast]);

  const edit = (patch: AnswerPatch, when: 'now' | 'after-typing') => {
    hold({ ...pending.current, ...patch });
    setState({ kind: 'saving' });
    clearTimeout(timer.current);
    if (when === 'now') write(false);
    else timer.current = setTimeout(() => write(false), typingPauseMs);
  };
  const resolve = (choice: 'mine' | 'theirs') => {
    if (state.kind === 'failed' && state.error instanceof AnswerChanged)
      basedOn.current = state.error.current;
    hold(choice === 'mine' ? pending.current : {});
    setState({ kind: 'idle' });
    write(false);
  };
  useFlush(write);
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

/** Says, once the person has gone on to something else, that this answer could not be stored, with the way back to it. */
function useTellLeft(caseId: string, { question, section }: QuestionView): () => void {
  const { messages, say } = usePreferences();
  const [, navigate] = useLocation();
  const toast = useToast();
  const isLeft = useIsLeft();
  const tell = () => {
    const words = messages.checklist;
    const back = () => navigate(`/case/${caseId}/check/${section.id}/${question.id}`);
    // Why is said there, where it is tried again.
    toast({
      text: words.leftUnsaved(say(question.text)),
      action: { label: words.backToIt, run: back },
      stays: true,
    });
  };
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  return useCallback(() => {
    if (isLeft.current) latest.current();
  }, [isLeft]);
}

/**
 * Stores what is typed when the field, the page or the question is left: the next click may lock the vault. What could
 * not be stored is tried again with each click, also one that takes the focus from nothing.
 */
function useFlush(write: (confirm: boolean) => void) {
  useEffect(() => {
    const flush = () => write(false);
    document.addEventListener('focusout', flush);
    document.addEventListener('click', flush);
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('focusout', flush);
      document.removeEventListener('click', flush);
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
