import { useEffect } from 'react';
import { usePreferences } from '../preferences.tsx';

interface Form {
  readonly formState: { readonly isSubmitted: boolean };
  readonly trigger: () => Promise<boolean>;
}

/** Says what is wrong with a form anew when the language changes: forms keep errors as words. */
export function useErrorsInLanguage({ formState: { isSubmitted }, trigger }: Form): void {
  const { language } = usePreferences();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language is what it waits for
  useEffect(() => {
    if (isSubmitted) void trigger();
  }, [language, isSubmitted, trigger]);
}
