import { describe, expect, test } from 'vitest';
import type { Facts } from '../../lib/facts/facts.ts';
import { decide } from '../../lib/rules/decide.ts';

const outcome = (id: string, facts: Facts, asOf: string) =>
  decide({ facts, asOf }).rules.find((one) => one.id === id);

const infrastructure: Facts = {
  ciio: true,
  export: {
    individualsThisYear: 1,
    importantData: false,
    noPersonalData: false,
    foreignOrigin: false,
    necessity: 'none',
    ftzOutsideNegativeList: false,
  },
};
const leak: Facts = { incident: { discoveredAt: '2025-12-31T10:00:00+08:00' } };
const express: Facts = { sector: { express: true }, scenario: 'entity-deregistration', legalForm: 'company' };
const prepaid: Facts = { prepaid: true, cause: 'asset-sale', recipient: 'other-handler' };

describe('a rule fires under the number that its article had on the day', () => {
  test.each<[string, Facts, string, string, string]>([
    ['R09', {}, '2025-12-31', 'CSL26:21(3)', 'CSL26:23(3)'],
    ['R09', {}, '2026-01-01', 'CSL26:23(3)', 'CSL26:21(3)'],
    ['D1', leak, '2025-12-31', 'CSL26:25', 'CSL26:27'],
    ['D1', leak, '2026-01-01', 'CSL26:27', 'CSL26:25'],
    ['XB-2', infrastructure, '2025-12-31', 'CSL26:37', 'CSL26:39'],
    ['XB-2', infrastructure, '2026-01-01', 'CSL26:39', 'CSL26:37'],
    ['R21', express, '2025-05-31', 'EXPR:34', 'EXPR:35'],
    ['R21', express, '2025-06-01', 'EXPR:35', 'EXPR:34'],
    ['C12', express, '2025-05-31', 'EXPR:29', 'EXPR:30'],
    ['LB-15', prepaid, '2020-12-31', 'CONTRACT:84', 'CC:551'],
    ['LB-15', prepaid, '2021-01-01', 'CC:551', 'CONTRACT:84'],
  ])('%s with %j on %s cites %s, not %s', (id, facts, asOf, cited, other) => {
    const { cites = [] } = outcome(id, facts, asOf) ?? {};
    expect(cites).toContain(cited);
    expect(cites).not.toContain(other);
  });
});

test('an older number is as sure as the article it became; a repealed law only as sure as its own page', () => {
  expect(outcome('R09', {}, '2025-12-31')?.confidence).toBe('text');
  expect(outcome('LB-15', prepaid, '2020-12-31')?.confidence).toBe('memory');
  expect(outcome('LB-15', prepaid, '2021-01-01')?.confidence).toBe('text');
});

test('a law that was not there yet has no older number to stand on', () => {
  expect(outcome('R09', {}, '2017-05-31')).toBeUndefined();
  expect(outcome('D1', leak, '2021-10-31')).toBeUndefined();
  expect(outcome('PIA-9', { sensitivePi: true, individuals: 1 }, '2026-08-31')).toBeUndefined();
});
