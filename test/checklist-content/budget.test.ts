import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asked } from '../../lib/checklist/applicability.ts';
import { questions } from '../../lib/checklist/index.ts';
import { evaluate } from '../../lib/facts/condition.ts';
import { type FactPath, Facts, type FactValue, factAt } from '../../lib/facts/facts.ts';
import type { FactField } from '../../lib/facts/field.ts';
import { factFields } from '../../lib/facts/index.ts';

const most = 90;
const typical = { least: 45, most: 60 };

const put = (facts: Facts) => asked(questions.values(), facts).length;

/** Facts made of some of the fields, each with a value that its field offers. */
const anyFacts: fc.Arbitrary<Facts> = fc
  .tuple(...[...factFields.values()].map((field) => fc.option(valuesFor(field), { nil: undefined })))
  .map((values) => {
    const nested: Record<string, unknown> = {};
    [...factFields.keys()].forEach((path, i) => {
      if (values[i] !== undefined) set(nested, path, values[i]);
    });
    return Facts.parse(nested);
  });

function valuesFor(field: FactField): fc.Arbitrary<FactValue> {
  switch (field.kind) {
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...(field.choices ?? []).map(({ value }) => value));
    case 'count':
    case 'money':
      return fc.constantFrom(0, 1, 9_999, 10_000, 99_999, 100_000, 1_000_000, 10_000_000);
    case 'date':
      return fc.constant('2026-12-31');
    case 'instant':
      return fc.constant('2026-11-22T18:00:00+08:00');
  }
}

function set(target: Record<string, unknown>, path: string, value: unknown): void {
  const [head = path, tail] = path.split('.');
  if (tail === undefined) target[head] = value;
  else target[head] = { ...(target[head] as Record<string, unknown> | undefined), [tail]: value };
}

/** A limited company that runs dance classes closes: prepaid lessons, children, one CRM supplier. */
const dancingSchool: Facts = {
  scenario: 'entity-deregistration',
  legalForm: 'company',
  cause: 'dissolution',
  recipient: 'none',
  individuals: 3_200,
  sensitivePi: true,
  under14: true,
  entrusts: true,
  importantData: false,
  export: { individualsThisYear: 0 },
  prepaid: true,
  dates: { crmContractEnds: '2027-02-28', plannedDeregistration: '2027-03-31' },
  programmeWanted: false,
};

/** A chain sells one of its branches with its members to another company. */
const soldBranch: Facts = {
  scenario: 'outlet-transfer',
  legalForm: 'branch',
  cause: 'asset-sale',
  recipient: 'other-handler',
  individuals: 5_400,
  sensitivePi: false,
  under14: false,
  entrusts: true,
  importantData: false,
  export: { individualsThisYear: 0 },
  prepaid: true,
  dates: { crmContractEnds: '2027-02-28', transfer: '2027-01-31' },
  programmeWanted: false,
};

/** An unlisted joint-stock company with health records is wound up; an archive firm keeps what must stay. */
const clinicSupplier: Facts = {
  scenario: 'joint-stock-deregistration',
  legalForm: 'company',
  cause: 'dissolution',
  recipient: 'processor',
  individuals: 40_000,
  sensitivePi: true,
  under14: false,
  entrusts: true,
  importantData: false,
  export: { individualsThisYear: 0 },
  prepaid: false,
  dates: { crmContractEnds: '2027-02-28', plannedDeregistration: '2027-03-31' },
  programmeWanted: false,
};

const cases = { dancingSchool, soldBranch, clinicSupplier };

/** What a person states later, when the questions ask for it: nothing out of the ordinary. */
const ordinary: Facts = {
  foreignAuthority: false,
  ciio: false,
  amlObliged: false,
  creditBureau: false,
  platformOperator: false,
  automatedDecision: false,
  publicDisclosure: false,
  openMatters: true,
  statutoryRetention: true,
  storefrontCloses: true,
  ecommerceStops: false,
  transferNecessary: false,
  necessityDocumented: false,
};

describe('a typical case is put 45 to 60 questions', () => {
  test.each(Object.entries(cases))('%s has stated exactly what triage asks', (_, facts) => {
    const triage = [...factFields.values()].filter(
      (field) =>
        field.triage !== undefined &&
        (!field.visibleWhen || evaluate(field.visibleWhen, facts).holds !== false),
    );
    const stated = [...factFields.keys()].filter((path) => factAt(facts, path as FactPath) !== undefined);
    expect(new Set(stated)).toEqual(new Set(triage.map(({ id }) => id)));
  });

  test.each(Object.entries(cases))('%s, right after triage', (_, facts) => {
    expect(put(facts)).toBeGreaterThanOrEqual(typical.least);
    expect(put(facts)).toBeLessThanOrEqual(typical.most);
  });

  test.each(Object.entries(cases))('%s, once the rest is stated', (_, facts) => {
    const all = { ...ordinary, ...facts };
    expect(put(all)).toBeGreaterThanOrEqual(typical.least);
    expect(put(all)).toBeLessThanOrEqual(typical.most);
  });
});

describe('no case is put more than 90 questions', () => {
  test('whatever is stated and whatever is missing', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(put(facts)).toBeLessThanOrEqual(most);
      }),
      { numRuns: 500 },
    );
  });

  test('not even with everything at once', () => {
    expect([...questions.values()].filter(({ retired }) => !retired).length).toBeLessThanOrEqual(most);
  });
});

test.each(['legal-basis', 'risk-assessment', 'emergency-plan', 'cross-border', 'cross-department'])(
  'the section %s asks at least eight questions, each with the law it rests on',
  (id) => {
    const own = [...questions.values()].filter((question) => question.id.startsWith(`${id}.`));
    expect(own.length).toBeGreaterThanOrEqual(8);
    expect(own.filter(({ cites }) => cites.length === 0)).toEqual([]);
  },
);
