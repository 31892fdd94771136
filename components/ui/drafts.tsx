import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';

/** What is filled in and not saved, by the name of its form. */
type Drafts = Map<string, unknown>;

const DraftsContext = createContext<Drafts>(new Map());

/**
 * Keeps drafts while another page, no dialog or the lock is in view. They stay in the memory of the tab, since nothing
 * is written to disk before it is saved; so the browser asks before the tab is closed over one.
 */
export function DraftsProvider({ children }: { children: ReactNode }) {
  const [drafts] = useState((): Drafts => new Map());
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => drafts.size > 0 && event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [drafts]);
  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}

/** Forgets all input of a case, when nothing is left that it could be saved in. */
export function useForgetDrafts(): (caseId: string) => void {
  const drafts = useContext(DraftsContext);
  return (caseId) => {
    for (const name of [...drafts.keys()]) if (name.includes(caseId)) drafts.delete(name);
  };
}

/** How the input of a form stands. */
export interface Draft {
  readonly isFilled: boolean;
  /** What was left unsaved before is shown. */
  readonly isBack: boolean;
  /** The input is saved, or not wanted. */
  readonly forget: () => void;
  /** Forgets the input, and the form shows what it began with. */
  readonly discard: () => void;
}

interface DraftState<Value> extends Draft {
  readonly value: Value;
  readonly set: (value: Value) => void;
}

/** Input that is there again when the person comes back to its form; `name`, with the id of its case, tells it from others. */
export function useDraftState<Value>(name: string, initial: Value): DraftState<Value> {
  const { kept, keep, forget, isBack } = useKept<Value>(name);
  const [value, setValue] = useState(kept ?? initial);
  const isInitial = (other: Value) => JSON.stringify(other) === JSON.stringify(initial);
  const set = (next: Value) => {
    setValue(next);
    if (isInitial(next)) forget();
    else keep(next);
  };
  return { value, set, isFilled: !isInitial(value), isBack, forget, discard: () => set(initial) };
}

interface DraftForm<Values extends FieldValues, Basis> extends Draft {
  readonly form: UseFormReturn<Values>;
  /** What is being changed, as it was when the person began. */
  readonly basis: Basis;
  /** From now on this is what is being changed; the input stays. */
  readonly rebase: (basis: Basis) => void;
}

/** As `useDraftState`, for a form of many fields that changes something stored. */
export function useDraftForm<Values extends FieldValues, Basis>(
  name: string,
  current: Basis,
  valuesOf: (basis: Basis) => Values,
): DraftForm<Values, Basis> {
  const { kept, keep, forget, isBack } = useKept<{ values: Values; basis: Basis }>(name);
  const [basis, rebase] = useState(kept ? kept.basis : current);
  const form = useForm<Values>({ defaultValues: valuesOf(basis) as DefaultValues<Values> });
  const { reset, subscribe } = form;
  useEffect(() => {
    if (kept) reset(kept.values, { keepDefaultValues: true });
  }, [kept, reset]);
  useEffect(
    () =>
      subscribe({
        formState: { values: true, isDirty: true },
        callback: ({ values, isDirty }) => {
          if (isDirty) keep({ values: structuredClone(values), basis });
          else forget();
        },
      }),
    [basis, keep, forget, subscribe],
  );
  const discard = () => {
    forget();
    rebase(current);
    reset(valuesOf(current));
  };
  return { form, basis, rebase, isFilled: form.formState.isDirty, isBack, forget, discard };
}

/** Keeps input under a name for as long as the page is open; `kept` is what was kept there before. */
export function useKept<Kept>(name: string) {
  const drafts = useContext(DraftsContext);
  const [kept] = useState(() => drafts.get(name) as Kept | undefined);
  const [isBack, setBack] = useState(kept !== undefined);
  const keep = useCallback((draft: Kept) => void drafts.set(name, draft), [drafts, name]);
  const forget = useCallback(() => {
    drafts.delete(name);
    setBack(false);
  }, [drafts, name]);
  return { kept, keep, forget, isBack };
}
