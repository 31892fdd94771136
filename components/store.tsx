import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { CaseFile } from '../lib/cases/case-file.ts';
import { type CaseView, viewCase } from '../lib/cases/case-view.ts';
import { loadCaseFile } from '../lib/cases/cases.ts';
import { openStore, type Store } from '../lib/cases/store.ts';
import { chinaDate } from '../lib/i18n/china-time.ts';
import { usePreferences } from './preferences.tsx';

const StoreContext = createContext<Store | undefined>(undefined);

/** Opens the case store for everything inside; a failure reaches the error boundary. */
export function StoreProvider({ children }: { children: ReactNode }) {
  const [store, setStore] = useState<Store>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    // Never closed: what is typed last is stored while the page goes away.
    openStore().then(setStore, setError);
  }, []);
  if (error !== undefined) throw error;
  return store ? <StoreContext value={store}>{children}</StoreContext> : <Loading />;
}

export function useStore(): Store {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useStore stands outside StoreProvider');
  return store;
}

type Read<T> = { readonly value: T } | { readonly error: unknown };

/** A read of the store that follows every change, in this page or another; `undefined` until the first result. */
export function useLive<T>(
  read: (store: Store) => Promise<T>,
  dependencies: readonly unknown[],
): T | undefined {
  const store = useStore();
  const result = useLiveQuery<Read<T>>(
    () =>
      read(store).then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      ),
    [store, ...dependencies],
  );
  if (result && 'error' in result) throw result.error;
  return result?.value;
}

/** The case as everyone reads it, live. */
function useCaseView(caseId: string): CaseView | undefined {
  const file: CaseFile | undefined = useLive((store) => loadCaseFile(store, caseId), [caseId]);
  const today = chinaDate(new Date());
  return useMemo(() => file && viewCase(file, today), [file, today]);
}

/** Shows its content once the case is read. */
export function WithCase({ caseId, children }: { caseId: string; children: (view: CaseView) => ReactNode }) {
  const view = useCaseView(caseId);
  return view ? children(view) : <Loading />;
}

export function Loading() {
  const { messages } = usePreferences();
  return <p className="loading">{messages.shell.loading}</p>;
}
