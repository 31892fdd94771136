import { usePreferences } from '../preferences.tsx';
import { useTypeNames } from './use-type-names.ts';

/** What a label word announces, in words: kinds of personal data, or that it is none. */
export function useMeaning(): (types: readonly string[]) => string {
  const { messages } = usePreferences();
  const names = useTypeNames();
  return (types) => (types.length === 0 ? messages.inventory.labelWords.nothing : names(types));
}
