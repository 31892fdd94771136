import { recognizers } from '../detection/recognizers/index.ts';
import type { DossierContext } from './part.ts';

/** Detection types by their names, as one list. */
export function typeNames({ messages, say }: DossierContext, types: readonly string[]): string {
  return types
    .map((type) => {
      const label = recognizers.get(type)?.label;
      return label ? say(label) : type;
    })
    .join(messages.shell.comma);
}
