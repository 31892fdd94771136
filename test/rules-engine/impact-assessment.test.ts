import { describe, expect, test } from 'vitest';
import type { Facts } from '../../lib/facts/facts.ts';
import { decide } from '../../lib/rules/decide.ts';

const asOf = '2026-11-22';
const assess = (facts: Facts) => decide({ facts, asOf }).impactAssessment;

/** Deleting ordinary data of a few people in house, with everything stated. */
const quiet: Facts = {
  recipient: 'none',
  cause: 'dissolution',
  individuals: 100,
  sensitivePi: false,
  under14: false,
  entrusts: false,
  automatedDecision: false,
  publicDisclosure: false,
  openMatters: false,
  prepaid: false,
  export: {
    individualsThisYear: 0,
    sensitiveThisYear: 0,
    foreignOrigin: false,
    necessity: 'none',
  },
};

test('deleting ordinary data in house needs none', () => {
  expect(assess(quiet)).toMatchObject({ status: 'decided', required: false, by: ['PIA-6'] });
});

describe('one ground is enough, whatever else is missing', () => {
  test.each<[string, Facts, string]>([
    ['sensitive data', { sensitivePi: true }, 'PIA-1'],
    ['children', { under14: true }, 'PIA-1'],
    ['automated decisions', { automatedDecision: true }, 'PIA-2'],
    ['a destruction vendor', { entrusts: true }, 'PIA-3'],
    ['another handler', { recipient: 'other-handler' }, 'PIA-3'],
    ['publishing names', { publicDisclosure: true }, 'PIA-3'],
    ['one person abroad', { export: { individualsThisYear: 1 } }, 'PIA-4'],
    ['an exempt export', { export: { necessity: 'contract' } }, 'PIA-4'],
    ['many people', { individuals: 100_001 }, 'PIA-5'],
    [
      'deleting while claims are open',
      { recipient: 'none', cause: 'dissolution', openMatters: true },
      'PIA-5',
    ],
    [
      'deleting while members have a balance',
      { recipient: 'none', cause: 'dissolution', prepaid: true },
      'PIA-5',
    ],
  ])('%s', (_, facts, id) => {
    expect(assess(facts)).toMatchObject({ status: 'decided', required: true });
    expect(assess(facts).by).toContain(id);
    expect(assess({ ...quiet, ...facts }).by).toContain(id);
  });
});

test.each([
  [100_000, false],
  [100_001, true],
])('our default for many people is "more than 100,000": %i', (individuals, required) => {
  expect(assess({ ...quiet, individuals }).required).toBe(required);
});

test.each([
  [99_999, true],
  [100_000, false],
])('the short form is for fewer than 100,000 people: %i', (individuals, shortForm) => {
  expect(assess({ sensitivePi: true, individuals }).shortForm).toBe(shortForm);
});

test('the short form does not exist before its day', () => {
  const facts: Facts = { sensitivePi: true, individuals: 10 };
  expect(decide({ facts, asOf: '2026-08-31' }).impactAssessment.shortForm).toBe(false);
  expect(decide({ facts, asOf: '2026-09-01' }).impactAssessment.shortForm).toBe(true);
});

test('open while a ground may still exist, and says which facts are needed', () => {
  const { sensitivePi: _, ...rest } = quiet;
  const answer = assess(rest);
  expect(answer.status).toBe('open');
  expect(answer.required).toBeUndefined();
  expect(answer.needs.map(({ fact }) => fact)).toContain('sensitivePi');
});

test('children and important data need one assessment more before they move', () => {
  const stops = decide({
    facts: { under14: true, importantData: true, recipient: 'other-handler' },
    asOf,
  }).stops;
  expect(stops.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['PIA-10', 'LB-14', 'LB-17']));
});

test('important data under a statutory duty are exempt from that one', () => {
  const ids = (basis: 1 | 3) =>
    decide({ facts: { importantData: true, entrusts: true, basis }, asOf }).rules.map(({ id }) => id);
  expect(ids(1)).toContain('PIA-11');
  expect(ids(3)).not.toContain('PIA-11');
});
