import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Facts } from '../../lib/facts/facts.ts';
import { decide } from '../../lib/rules/decide.ts';
import { type Grade, grades } from '../../lib/rules/incident-grade.ts';
import { rules } from '../../lib/rules/index.ts';
import { keepThrough, resolveKeep } from '../../lib/rules/keep-through.ts';
import type { Gateway } from '../../lib/rules/rule.ts';
import { nothingAbroad, nothingHappened, quiet } from './vignettes/vignette.ts';

const asOf = '2026-11-22';
const people = fc.oneof(
  fc.constantFrom(
    0,
    1,
    9_999,
    10_000,
    99_999,
    100_000,
    999_999,
    1_000_000,
    9_999_999,
    10_000_000,
    100_000_000,
  ),
  fc.nat({ max: 120_000_000 }),
);

const gradeOf = (individuals: number, lossCny: number): Grade => {
  const incident = { ...nothingHappened, discoveredAt: '2026-11-20T22:30:00+08:00', individuals, lossCny };
  const grade = decide({ facts: { ...quiet, incident }, asOf }).incident?.grade.grade;
  if (!grade) throw new Error('everything is stated, yet there is no grade');
  return grade;
};
/** 0 is the gravest. */
const gravity = (grade: Grade) => grades.indexOf(grade);

const strictest: readonly Gateway[] = ['exempt', 'standard-contract-or-certification', 'security-assessment'];
const strictness = (individualsThisYear: number, sensitiveThisYear: number, more: Facts = {}) => {
  const flow = { ...nothingAbroad, individualsThisYear, sensitiveThisYear };
  const { gateway } = decide({ facts: { ...quiet, ...more, export: flow }, asOf }).crossBorder;
  return strictest.indexOf(gateway ?? 'exempt');
};

describe('the worst wins', () => {
  test('an incident has the grade of its gravest number', () => {
    fc.assert(
      fc.property(people, people, (individuals, lossCny) => {
        const alone = [gradeOf(individuals, 0), gradeOf(0, lossCny)].map(gravity);
        expect(gravity(gradeOf(individuals, lossCny))).toBe(Math.min(...alone));
      }),
    );
  });

  test('an export takes the strictest gateway that one of its numbers calls for', () => {
    fc.assert(
      fc.property(people, people, (plain, sensitive) => {
        expect(strictness(plain, sensitive)).toBe(Math.max(strictness(plain, 0), strictness(0, sensitive)));
      }),
    );
  });

  test('one more person never loosens a gateway or a grade, and infrastructure never does', () => {
    fc.assert(
      fc.property(people, people, (plain, sensitive) => {
        expect(strictness(plain + 1, sensitive)).toBeGreaterThanOrEqual(strictness(plain, sensitive));
        expect(strictness(plain, sensitive + 1)).toBeGreaterThanOrEqual(strictness(plain, sensitive));
        expect(strictness(plain, sensitive, { ciio: true })).toBeGreaterThanOrEqual(
          strictness(plain, sensitive),
        );
        expect(gravity(gradeOf(plain + 1, sensitive))).toBeLessThanOrEqual(
          gravity(gradeOf(plain, sensitive)),
        );
      }),
    );
  });

  test('open matters come before retention, retention before deletion', () => {
    const leftover = (openMatters: boolean, statutoryRetention: boolean) =>
      decide({
        facts: { ...quiet, cause: 'dissolution', recipient: 'none', openMatters, statutoryRetention },
        asOf,
      }).route.leftover.kind;
    expect(leftover(true, true)).toBe('hold');
    expect(leftover(true, false)).toBe('hold');
    expect(leftover(false, true)).toBe('lock');
    expect(leftover(false, false)).toBe('delete');
  });

  test('records under several periods are kept through each of them', () => {
    const rows = [...rules.values()].flatMap(({ id, period }) =>
      period && !period.most && typeof period.least === 'object'
        ? [{ id, period, trigger: '2026-06-30' }]
        : [],
    );
    fc.assert(
      fc.property(fc.subarray(rows, { minLength: 1 }), (some) => {
        const { keep } = resolveKeep(some);
        const last = keep.kind === 'through' ? keep.date : '';
        for (const { period, trigger } of some) {
          const one = keepThrough(period, trigger);
          expect(one.kind === 'through' && one.date <= last).toBe(true);
        }
      }),
    );
  });
});

test('the order in which facts are stated does not matter', () => {
  const facts: Facts = {
    ...quiet,
    scenario: 'entity-deregistration',
    legalForm: 'company',
    cause: 'dissolution',
    recipient: 'other-handler',
    transferNecessary: true,
    sensitivePi: true,
    under14: true,
    export: { ...nothingAbroad, individualsThisYear: 100_000, sensitiveThisYear: 9_999 },
    dates: { transfer: '2026-12-31', plannedDeregistration: '2027-03-31', dissolutionGround: '2026-11-30' },
  };
  const whole = decide({ facts, asOf });
  const shuffled = (object: object) =>
    fc
      .shuffledSubarray(Object.entries(object), { minLength: Object.keys(object).length })
      .map((entries) => Object.fromEntries(entries));
  const stated = fc.record({
    top: shuffled(facts),
    flow: shuffled(facts.export ?? {}),
    days: shuffled(facts.dates ?? {}),
  });
  fc.assert(
    fc.property(stated, ({ top, flow, days }) => {
      const again = { ...top, export: flow, dates: days } as Facts;
      expect(JSON.stringify(decide({ facts: again, asOf }))).toBe(JSON.stringify(whole));
      expect(decide({ facts: Facts.parse(again), asOf })).toEqual(whole);
    }),
    { numRuns: 40 },
  );
});
