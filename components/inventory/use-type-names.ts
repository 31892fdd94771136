import { recognizers } from '../../lib/detection/recognizers/index.ts';
import { usePreferences } from '../preferences.tsx';

/** Turns detection types into their names in the person's language, as one list. */
export function useTypeNames(): (types: readonly string[]) => string {
  const { messages, say } = usePreferences();
  return (types) =>
    types
      .map((type) => {
        const label = recognizers.get(type)?.label;
        return label ? say(label) : type;
      })
      .join(messages.shell.comma);
}
