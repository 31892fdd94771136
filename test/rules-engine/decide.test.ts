import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FactPath, Facts, type FactValue } from '../../lib/facts/facts.ts';
import { factFields } from '../../lib/facts/index.ts';
import { citeStatus } from '../../lib/laws/cite.ts';
import { decide } from '../../lib/rules/decide.ts';

const asOf = '2026-11-22';
const paths = [...factFields.keys()] as FactPath[];

/** Values around every threshold, so that chance finds the edges. */
const edges = [0, 1, 9_999, 10_000, 99_999, 100_000, 100_001, 999_999, 1_000_000, 10_000_000, 100_000_000];
const samples: Record<string, fc.Arbitrary<FactValue>> = {
  boolean: fc.boolean(),
  count: fc.constantFrom(...edges),
  money: fc.constantFrom(...edges),
  date: fc.constantFrom('2026-09-30', '2026-12-31', '2027-03-01'),
  instant: fc.constant('2026-11-20T22:30:00+08:00'),
};
const everyFact = fc.record(
  Object.fromEntries(
    [...factFields.values()].map((field) => [
      field.id,
      field.choices
        ? fc.constantFrom(...field.choices.map(({ value }) => value))
        : (samples[field.kind] as fc.Arbitrary<FactValue>),
    ]),
  ),
) as fc.Arbitrary<Record<FactPath, FactValue>>;

/** Some facts, and the same facts with more beside them. */
const growing = fc.tuple(
  everyFact,
  fc.array(fc.integer({ min: 0, max: 2 }), { minLength: factFields.size, maxLength: factFields.size }),
);

function factsWhere(all: Record<FactPath, FactValue>, keep: (place: number) => boolean): Facts {
  const nested: Record<string, unknown> = {};
  for (const [place, path] of paths.entries()) {
    if (!keep(place)) continue;
    const value = all[path];
    const [head, tail] = path.split('.') as [string, string | undefined];
    nested[head] = tail === undefined ? value : { ...(nested[head] as object), [tail]: value };
  }
  return Facts.parse(nested);
}
const closing = paths.indexOf('incident.closedOn');

/** Nobody counted as exported means no export of a special kind either; who says both has to look again. */
function consistent(all: Record<FactPath, FactValue>): Record<FactPath, FactValue> {
  if (all['export.individualsThisYear'] !== 0 || all['export.sensitiveThisYear'] !== 0) return all;
  return {
    ...all,
    'export.noPersonalData': false,
    'export.foreignOrigin': false,
    'export.necessity': 'none',
    'export.ftzOutsideNegativeList': false,
  };
}

describe('whatever is stated', () => {
  test('what is decided stays decided as more facts come in, blockers above all', () => {
    fc.assert(
      fc.property(growing, ([drawn, share]) => {
        const all = consistent(drawn);
        // The one fact that ends a duty: an incident whose handling is over no longer holds anything up.
        const open = (place: number) => place !== closing;
        const before = decide({ facts: factsWhere(all, (at) => share[at] === 0 && open(at)), asOf });
        const later = decide({ facts: factsWhere(all, (at) => share[at] !== 2 && open(at)), asOf });
        const ids = new Set(later.rules.filter(({ status }) => status === 'applies').map(({ id }) => id));
        for (const { id, status } of before.rules) if (status === 'applies') expect(ids).toContain(id);
        const stops = new Set(later.stops.map(({ rule }) => rule));
        // Consent stops holding a transfer up only where another rule says that it may be left out.
        if (ids.has('LB-07')) stops.add('LB-06');
        for (const { rule } of before.stops) expect(stops).toContain(rule);
        for (const reading of ['route', 'crossBorder'] as const)
          if (before[reading].status === 'decided') expect(later[reading].rule).toBe(before[reading].rule);
        if (before.impactAssessment.required !== undefined)
          expect(later.impactAssessment.required).toBe(before.impactAssessment.required);
      }),
    );
  });

  test('once everything is stated nothing is left undetermined or provisional', () => {
    fc.assert(
      fc.property(everyFact, (all) => {
        const decision = decide({ facts: factsWhere(all, () => true), asOf });
        expect(decision.undetermined).toEqual([]);
        expect(decision.rules.filter(({ status }) => status === 'provisional')).toEqual([]);
        for (const reading of [
          decision.route,
          decision.route.leftover,
          decision.crossBorder,
          decision.impactAssessment,
        ])
          expect(reading.status).toBe('decided');
        expect(decision.route.kind === 'no-transfer').toBe(
          all.recipient === 'none' && decision.route.rule === undefined,
        );
      }),
    );
  });

  test('the decision is plain data, the same each time, and cites only law in force', () => {
    fc.assert(
      fc.property(growing, ([all, share]) => {
        const facts = factsWhere(all, (at) => share[at] === 0);
        const decision = decide({ facts, asOf });
        expect(JSON.parse(JSON.stringify(decision))).toEqual(decision);
        expect(decide({ facts, asOf })).toEqual(decision);
        for (const { id, cites, sentence } of decision.rules) {
          expect(cites.length, id).toBeGreaterThan(0);
          for (const cite of cites) expect(citeStatus(cite, asOf).inForce, cite).toBe(true);
          expect(sentence.zh && sentence.en).toBeTruthy();
        }
        expect(new Set(decision.rules.map(({ id }) => id)).size).toBe(decision.rules.length);
      }),
    );
  });

  test('every open rule names a fact that is really missing', () => {
    fc.assert(
      fc.property(growing, ([all, share]) => {
        const stated = (at: number) => share[at] === 0;
        for (const { needs } of decide({ facts: factsWhere(all, stated), asOf }).undetermined) {
          expect(needs.length).toBeGreaterThan(0);
          for (const { fact } of needs) expect(stated(paths.indexOf(fact)), fact).toBe(false);
        }
      }),
    );
  });
});

test('a whole case: a limited company dissolves with prepaid members and a parent abroad', () => {
  const decision = decide({
    asOf,
    facts: {
      scenario: 'entity-deregistration',
      legalForm: 'company',
      cause: 'dissolution',
      recipient: 'none',
      foreignAuthority: false,
      individuals: 48_000,
      sensitivePi: false,
      under14: false,
      prepaid: true,
      entrusts: true,
      importantData: false,
      openMatters: true,
      statutoryRetention: true,
      export: {
        individualsThisYear: 1200,
        sensitiveThisYear: 3,
        importantData: false,
        noPersonalData: false,
        foreignOrigin: false,
        necessity: 'none',
        ftzOutsideNegativeList: false,
      },
      ciio: false,
      dates: { crmContractEnds: '2026-12-31', plannedDeregistration: '2027-03-31' },
    },
  });
  expect(decision.route).toMatchObject({
    status: 'decided',
    kind: 'no-transfer',
    leftover: { kind: 'hold' },
  });
  expect(decision.crossBorder).toMatchObject({ gateway: 'standard-contract-or-certification', rule: 'XB-8' });
  expect(decision.impactAssessment).toMatchObject({ required: true, shortForm: true });
  expect(decision.rules.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['LB-02', 'LB-03', 'LB-11', 'LB-15', 'LB-20']),
  );
  expect(decision.clocks[0]).toMatchObject({ rule: 'C20', on: '2026-12-31' });
  expect(decision.incident).toBeNull();
});
