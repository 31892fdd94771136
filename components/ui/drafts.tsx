import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';

/** What is filled in and not saved, by the name of its form, and what it was filled in upon. */
type Drafts = Map<string, { readonly values: unknown; readonly basis: unknown }>;

const DraftsContext = createContext<Drafts>(new Map());

/**
 * Keeps drafts while other pages of the dashboard or the lock are in view. They stay in the memory of the tab, since
 * nothing is written to disk before it is saved; so the browser asks before the tab is closed over one.
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

interface Draft<Values extends FieldValues, Basis> {
  readonly form: UseFormReturn<Values>;
  /** What is being changed, as it was when the person began. */
  readonly basis: Basis;
  /** From now on this is what is being changed; the input stays. */
  readonly rebase: (basis: Basis) => void;
  /** The form shows what was left unsaved before. */
  readonly isBack: boolean;
  /** Forgets the input: it is saved, or not wanted. */
  readonly forget: () => void;
  /** Forgets the input, and the form shows what it began with. */
  readonly discard: () => void;
}

/** A form whose input is there again when the person comes back to it; `name` tells it from others. */
export function useDraft<Values extends FieldValues, Basis>(
  name: string,
  current: Basis,
  valuesOf: (basis: Basis) => Values,
): Draft<Values, Basis> {
  const drafts = useContext(DraftsContext);
  const [kept] = useState(() => drafts.get(name) as { values: Values; basis: Basis } | undefined);
  const [isBack, setBack] = useState(kept !== undefined);
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
          if (isDirty) drafts.set(name, { values: structuredClone(values), basis });
          else drafts.delete(name);
        },
      }),
    [drafts, name, basis, subscribe],
  );
  const forget = () => void drafts.delete(name);
  const discard = () => {
    forget();
    setBack(false);
    rebase(current);
    reset(valuesOf(current));
  };
  return { form, basis, rebase, isBack, forget, discard };
}
