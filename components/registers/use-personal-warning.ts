import type { CaseView } from '../../lib/cases/case-view.ts';
import { personalTypesIn } from '../../lib/cases/own-text.ts';
import { useTypeNames } from '../inventory/use-type-names.ts';
import { usePreferences } from '../preferences.tsx';

/**
 * What to say of words that are about to be printed as they stand and hold personal data of somebody: in an entry they
 * stay for good. Where a person is asked for, the name is what is wanted.
 */
export function usePersonalWarning(view: CaseView): (typed: string, holds: string) => string | undefined {
  const { messages } = usePreferences();
  const names = useTypeNames();
  return (typed, holds) => {
    if (holds !== 'text' && holds !== 'person') return undefined;
    const types = personalTypesIn(typed, view.file.labelWords);
    const told = types.filter((type) => holds === 'text' || type !== 'person.name');
    return told.length > 0 ? messages.registers.personal(names(told)) : undefined;
  };
}
