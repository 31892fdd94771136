import type { IsoDate } from '../base/date.ts';
import type { QuestionView } from '../cases/case-view.ts';
import { recognizers } from '../detection/recognizers/index.ts';
import { factWords } from '../facts/fact-words.ts';
import { type FactPath, type Facts, factAt } from '../facts/facts.ts';
import { factFields } from '../facts/index.ts';
import { messagesIn } from '../i18n/messages.ts';
import { type Language, languages, type Text } from '../i18n/text.ts';

/** Names given in one text; what is left out is counted. */
const mostNames = 6;

/** The same sentence in each language, from pieces that already are. */
export const compose = (sentence: (language: Language) => string): Text =>
  Object.fromEntries(languages.map((language) => [language, sentence(language)])) as Text;

/** “A”、“B” and so on; at most six, then how many more. */
export function named(names: readonly (string | Text)[]): Text {
  const more = names.length - mostNames;
  return compose((language) => {
    const shown = names
      .slice(0, mostNames)
      .map((name) => `“${typeof name === 'string' ? name : name[language]}”`);
    const list = shown.join(messagesIn(language).shell.comma);
    if (more <= 0) return list;
    return language === 'zh' ? `${list}等 ${names.length} 项` : `${list} and ${more} more`;
  });
}

/** Detection types by their names. */
export const typesNamed = (types: Iterable<string>): Text =>
  named([...new Set(types)].sort().map((type) => recognizers.get(type)?.label ?? type));

/** What was answered: “question” and the words of the choice. */
export const said = ({ question, answer }: QuestionView): Text =>
  compose((language) => {
    const state = answer?.state ?? 'unknown';
    const choice =
      state === 'unknown' || state === 'not-applicable'
        ? messagesIn(language).checklist.states[state]
        : question.choices[state][language];
    const offered = question.notApplicable?.find(({ id }) => id === answer?.naReasonId);
    const why =
      state === 'not-applicable' && offered
        ? `${messagesIn(language).shell.colon}${offered.label[language]}`
        : '';
    const asked = question.text[language];
    return language === 'zh'
      ? `“${asked}”答的是“${choice}${why}”`
      : `“${asked}” is answered “${choice}${why}”`;
  });

/** What is stated of one or several facts; those not stated are left out. */
export const stated = (facts: Facts, ...paths: readonly FactPath[]): Text =>
  compose((language) =>
    paths
      .flatMap((path) => {
        const field = factFields.get(path);
        const value = factAt(facts, path);
        if (!field || value === undefined) return [];
        const words = factWords(field, value, language);
        const label = field.label[language];
        return [language === 'zh' ? `“${label}”填的是“${words}”` : `“${label}” is stated as “${words}”`];
      })
      .join(messagesIn(language).shell.pause),
  );

/** The first, but the second. */
export const but = (first: Text, second: Text): Text => ({
  zh: `${first.zh}，但${second.zh}。`,
  en: `${first.en}, but ${second.en}.`,
});

/** A day in words. */
export const day = (date: IsoDate): Text => compose((language) => messagesIn(language).shell.date(date));
