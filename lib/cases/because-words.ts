import type { Applicability } from '../checklist/applicability.ts';
import { factWords } from '../facts/fact-words.ts';
import { type Facts, factAt } from '../facts/facts.ts';
import { factFields } from '../facts/index.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Language } from '../i18n/text.ts';

/** Why a question is asked: the facts that decided or that are missing; `undefined` when it is asked of everyone. */
export function becauseWords(verdict: Applicability, facts: Facts, language: Language): string | undefined {
  const { checklist, shell } = messagesIn(language);
  const fields = verdict.because.flatMap((path) => factFields.get(path) ?? []);
  if (fields.length === 0) return undefined;
  if (verdict.undetermined)
    return checklist.shownUndetermined(fields.map(({ label }) => label[language]).join(shell.comma));
  const stated = fields.flatMap((field) => {
    const value = factAt(facts, field.id);
    return value === undefined
      ? []
      : [checklist.factIs(field.label[language], factWords(field, value, language))];
  });
  return checklist.shownBecause(stated.join(shell.comma));
}
