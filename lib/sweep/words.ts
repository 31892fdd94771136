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

/** In quotation marks; those inside become single ones, as both languages want it. */
const quote = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** “A”、“B” and so on; at most six, then how many more. */
export function named(names: readonly (string | Text)[]): Text {
  const more = names.length - mostNames;
  return compose((language) => {
    const shown = names
      .slice(0, mostNames)
      .map((name) => quote(typeof name === 'string' ? name : name[language]));
    const list = shown.join(messagesIn(language).shell.comma);
    if (more <= 0) return list;
    return language === 'zh' ? `${list}等 ${names.length} 项` : `${list} and ${more} more`;
  });
}

/** Detection types by their names. */
export const typesNamed = (types: Iterable<string>): Text =>
  named([...new Set(types)].map((type) => recognizers.get(type)?.label ?? type));

/** The question as asked. */
export const quoted = ({ question }: QuestionView): Text => named([question.text]);

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
    const [asked, given] = [quote(question.text[language]), quote(`${choice}${why}`)];
    return language === 'zh' ? `${asked}答的是${given}` : `${asked} is answered ${given}`;
  });

/** What is stated of one or several facts; those not stated are left out. */
export const stated = (facts: Facts, ...paths: readonly FactPath[]): Text =>
  compose((language) =>
    paths
      .flatMap((path) => {
        const field = factFields.get(path);
        const value = factAt(facts, path);
        if (!field || value === undefined) return [];
        const words =
          field.kind === 'instant' ? day(String(value))[language] : factWords(field, value, language);
        const [label, given] = [quote(field.label[language]), quote(words)];
        return [language === 'zh' ? `${label}填的是${given}` : `${label} is stated as ${given}`];
      })
      .join(messagesIn(language).shell.pause),
  );

/** The first, but the second; a whole sentence. */
export const but = (first: Text, second: Text): Text => ({
  zh: `${first.zh}，但${second.zh}。`,
  en: `${first.en.charAt(0).toUpperCase()}${first.en.slice(1)}, but ${second.en}.`,
});

/** A number with its noun in English. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${digits(count)} ${count === 1 ? one : many}`;

/** A number in groups of three, as in either language. */
export const digits = (count: number): string => count.toLocaleString('en');

/** A day in words. */
export const day = (date: IsoDate): Text => compose((language) => messagesIn(language).shell.date(date));
