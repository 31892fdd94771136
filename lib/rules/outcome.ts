import type { IsoDate } from '../base/date.ts';
import { evaluate } from '../facts/condition.ts';
import { factWords } from '../facts/fact-words.ts';
import { type FactPath, type Facts, type FactValue, factAt } from '../facts/facts.ts';
import { factFields } from '../facts/index.ts';
import type { Text } from '../i18n/text.ts';
import { equivalents } from '../laws/as-of.ts';
import { resolveCite } from '../laws/cite.ts';
import { type Confidence, confidences } from '../laws/law.ts';
import { type Due, dueOf } from './due.ts';
import type { Addition, Effect, Family, Period, Rule } from './rule.ts';

/** A missing fact, with its name. */
export interface Need {
  readonly fact: FactPath;
  readonly label: Text;
}

/** A stated fact that decided: it made the rule hold, or ruled its exception out. */
export interface Because extends Need {
  readonly value: FactValue;
  readonly words: Text;
}

/** A deadline of an outcome; `open` while it is not known whether this one or another counts. */
export interface OutcomeDue extends Due {
  readonly open: boolean;
  /** The sentence of the rule or of the addition that sets it, and its cites. */
  readonly sentence: Text;
  readonly cites: readonly string[];
}

/** What a rule says in this case. */
export interface Outcome {
  readonly id: string;
  readonly family: Family;
  /** `provisional`: holds unless one of the facts in `needs` turns out to be an exception. */
  readonly status: 'applies' | 'provisional';
  readonly effect: Effect;
  readonly title: Text;
  readonly sentence: Text;
  /** What more there is to do, because more holds. */
  readonly also: readonly { readonly sentence: Text; readonly cites: readonly string[] }[];
  /** Those in force on the day, the rule's own and its additions', with the numbers of that day. */
  readonly cites: readonly string[];
  readonly because: readonly Because[];
  /** Missing facts that could change or add to it. */
  readonly needs: readonly Need[];
  /** Nothing is handed over, deleted for good or deregistered before it is done. */
  readonly stops: boolean;
  /** A careful reading of this tool where the law leaves the point open. */
  readonly ours: boolean;
  readonly confidence: Confidence;
  readonly deadlines: readonly OutcomeDue[];
  readonly period?: Period;
}

/** A rule that can't be decided before these facts are stated. */
export interface Open {
  readonly id: string;
  readonly family: Family;
  readonly title: Text;
  readonly needs: readonly Need[];
}

export type Judgement =
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'open'; readonly open: Open }
  | { readonly kind: 'silent' };

/** The case a rule is held against. */
export interface Matter {
  readonly facts: Facts;
  /** The case date: law not in force on it is not applied. */
  readonly asOf: IsoDate;
}

/** Holds one rule against the facts. A missing fact never counts as "no". */
export function judge(rule: Rule, { facts, asOf }: Matter): Judgement {
  if (!rule.cites.some((cite, at) => (at === 0 || rule.joins) && isLawOn(cite, asOf)))
    return { kind: 'silent' };
  const main = evaluate(rule.when, facts);
  const exception = rule.unless ? evaluate(rule.unless, facts) : { holds: false, facts: [] };
  if (main.holds === false || exception.holds === true) return { kind: 'silent' };
  if (main.holds === undefined) return { kind: 'open', open: openOf(rule, main.facts) };
  const additions = (rule.also ?? []).map((addition) => weigh(addition, { facts, asOf }));
  if (rule.joins && !additions.some(({ holds }) => holds)) return { kind: 'silent' };
  const ruledOut = exception.holds === false ? exception.facts : [];
  const missing = exception.holds === undefined ? exception.facts : [];
  return {
    kind: 'outcome',
    outcome: outcomeOf(rule, { facts, asOf }, { main: [...main.facts, ...ruledOut], missing, additions }),
  };
}

function openOf(rule: Rule, missing: readonly FactPath[]): Open {
  return { id: rule.id, family: rule.family, title: rule.title, needs: needsOf(missing) };
}

/** Facts by name, each once. */
export function needsOf(paths: readonly FactPath[]): Need[] {
  return [...new Set(paths)].map((fact) => ({ fact, label: labelOf(fact) }));
}

const labelOf = (fact: FactPath): Text => factFields.get(fact)?.label ?? { zh: fact, en: fact };

/** All that it asks for: its sentence and what comes with it. */
export function inFull({ sentence, also }: Outcome): Text {
  return {
    zh: [sentence.zh, ...also.map((one) => one.sentence.zh)].join(''),
    en: [sentence.en, ...also.map((one) => one.sentence.en)].join(' '),
  };
}

interface Weighed {
  readonly addition: Addition;
  readonly holds: boolean | undefined;
  readonly facts: readonly FactPath[];
}

function weigh(addition: Addition, { facts, asOf }: Matter): Weighed {
  if (addition.cites.length > 0 && citesOn(addition.cites, asOf).length === 0)
    return { addition, holds: false, facts: [] };
  return { addition, ...evaluate(addition.when, facts) };
}

interface Weights {
  readonly main: readonly FactPath[];
  readonly missing: readonly FactPath[];
  readonly additions: readonly Weighed[];
}

function outcomeOf(rule: Rule, { facts, asOf }: Matter, { main, missing, additions }: Weights): Outcome {
  const held = additions.filter(({ holds }) => holds === true);
  const open = additions.filter(({ holds }) => holds === undefined);
  const written = [...(rule.joins ? [] : rule.cites), ...held.flatMap(({ addition }) => addition.cites)];
  return {
    id: rule.id,
    family: rule.family,
    status: missing.length > 0 ? 'provisional' : 'applies',
    effect: rule.effect,
    title: rule.title,
    sentence: rule.says,
    also: held.map(({ addition }) => ({ sentence: addition.says, cites: citesOn(addition.cites, asOf) })),
    cites: citesOn(written, asOf),
    because: becauseOf([...main, ...held.flatMap((one) => one.facts)], facts),
    needs: needsOf([...missing, ...open.flatMap((one) => one.facts)]),
    stops: rule.stops === true || held.some(({ addition }) => addition.stops),
    ours: rule.ours === true,
    confidence: rule.confidence ?? weakest(sourcesOn(written, asOf)),
    deadlines: [
      ...(rule.deadline
        ? [
            {
              ...dueOf(rule.deadline, facts),
              open: missing.length > 0,
              sentence: rule.says,
              cites: citesOn(rule.cites, asOf),
            },
          ]
        : []),
      ...held.flatMap((one) => additionDue(one, { facts, asOf })),
      ...open.flatMap((one) => additionDue(one, { facts, asOf })),
    ],
    ...(rule.period && { period: rule.period }),
  };
}

/** What held these rules on the day, by the numbers of that day: under an older text the older number. */
function citesOn(cites: readonly string[], asOf: IsoDate): string[] {
  return [...new Set(cites.flatMap((cite) => equivalents(cite, asOf).cites))];
}

/** Whether the rule of a cite was law on the day, under whatever number. */
export const isLawOn = (cite: string, asOf: IsoDate): boolean => citesOn([cite], asOf).length > 0;

/** The articles on file behind the cites of the day: a renumbered one stands under today's number. */
function sourcesOn(cites: readonly string[], asOf: IsoDate): string[] {
  return cites.flatMap((cite) => {
    const found = equivalents(cite, asOf);
    return found.relation === 'replaced' || found.cites.length === 0 ? found.cites : [cite];
  });
}

function additionDue({ addition, holds }: Weighed, { facts, asOf }: Matter): OutcomeDue[] {
  const { deadline, says, cites } = addition;
  if (!deadline) return [];
  const due = dueOf(deadline, facts);
  return [{ ...due, open: holds === undefined, sentence: says, cites: citesOn(cites, asOf) }];
}

function becauseOf(paths: readonly FactPath[], facts: Facts): Because[] {
  return needsOf(paths).flatMap(({ fact, label }) => {
    const value = factAt(facts, fact);
    const field = factFields.get(fact);
    if (value === undefined || !field) return [];
    return [
      { fact, label, value, words: { zh: factWords(field, value, 'zh'), en: factWords(field, value, 'en') } },
    ];
  });
}

/** The least sure of the articles cited. */
export function weakest(cites: readonly string[]): Confidence {
  const found = cites.flatMap((cite) => resolveCite(cite)?.article.confidence ?? []);
  return confidences.findLast((confidence) => found.includes(confidence)) ?? 'analysis';
}
