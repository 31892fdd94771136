import { useEffect } from 'react';

/** Has the browser ask before the tab is closed or loaded anew, while something is filled in that is not saved. */
export function useAskBeforeUnload(isFilled: boolean) {
  useEffect(() => {
    if (!isFilled) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isFilled]);
}
