import { type Condition, evaluate } from '../facts/condition.ts';
import type { Facts } from '../facts/facts.ts';
import type { Text } from '../i18n/text.ts';
import { type Need, needsOf } from './outcome.ts';

export const grades = ['especially-major', 'major', 'relatively-large', 'general'] as const;
export type Grade = (typeof grades)[number];

const numbers = (people: number, cny: number): readonly Condition[] => [
  { fact: 'incident.individuals', atLeast: people },
  { fact: 'incident.lossCny', atLeast: cny },
];

/** From "relatively large" up: the numbers of the grading guide, each inclusive, or an outage (INCIDENT, annex). */
export const reportable: Condition = {
  any: [
    ...numbers(1_000_000, 5_000_000),
    {
      all: [
        { fact: 'incident.ciiInvolved', is: true },
        { fact: 'incident.ciiOutage', is: true },
      ],
    },
  ],
};

const steps: readonly { readonly grade: Grade; readonly when: Condition }[] = [
  { grade: 'especially-major', when: { any: numbers(100_000_000, 100_000_000) } },
  { grade: 'major', when: { any: numbers(10_000_000, 20_000_000) } },
  { grade: 'relatively-large', when: reportable },
];

export const gradeWords: Readonly<Record<Grade, Text>> = {
  'especially-major': { zh: '特别重大', en: 'especially major' },
  major: { zh: '重大', en: 'major' },
  'relatively-large': { zh: '较大', en: 'relatively large' },
  general: { zh: '一般', en: 'general' },
};

export interface Graded {
  /** Set once every number that could raise it is stated. */
  readonly grade?: Grade;
  /** The grade already reached while numbers are missing. */
  readonly atLeast?: Grade;
  readonly needs: readonly Need[];
}

/**
 * The grade by people, loss and outage. Longer outages, tampered pages and the tests without numbers can raise it;
 * they need a person's judgement and are not in here.
 */
export function gradeOf(facts: Facts): Graded {
  const missing: Need[] = [];
  for (const { grade, when } of steps) {
    const { holds, facts: paths } = evaluate(when, facts);
    if (holds === undefined) missing.push(...needsOf(paths));
    if (holds !== true) continue;
    return missing.length === 0 ? { grade, needs: [] } : { atLeast: grade, needs: unique(missing) };
  }
  return missing.length === 0 ? { grade: 'general', needs: [] } : { needs: unique(missing) };
}

const unique = (needs: readonly Need[]): readonly Need[] => needsOf(needs.map(({ fact }) => fact));
