import { describe, expect, test } from 'vitest';
import { lapse } from '../../lib/cases/lapse.ts';

const ends = (plannedDeregistration: string) => ({ dates: { plannedDeregistration } });
const transfers = (transfer: string) => ({ dates: { transfer } });

describe('a document', () => {
  test.each([
    ['states no end', undefined, {}, undefined],
    ['ended yesterday', '2026-11-21', {}, 'lapsed'],
    ['ends today, its last valid day', '2026-11-22', {}, 'lapsing'],
    ['ends within 30 days, no day of the end being stated', '2026-12-21', {}, 'lapsing'],
    ['ends later, no day of the end being stated', '2026-12-22', {}, undefined],
    ['ends before the company is deregistered', '2027-03-01', ends('2027-03-31'), 'lapsing'],
    ['ends soon after the company is deregistered', '2027-04-29', ends('2027-03-31'), 'lapsing'],
    ['ends well after the company is deregistered', '2027-04-30', ends('2027-03-31'), undefined],
    ['ends before the outlet is handed over', '2027-03-01', transfers('2027-03-31'), 'lapsing'],
    ['is good long after a day that is past', '2027-01-31', ends('2026-01-31'), undefined],
    ['ended, however far off the end is', '2026-11-21', ends('2027-03-31'), 'lapsed'],
  ] as const)('that %s', (_what, validUntil, facts, expected) => {
    const document = validUntil === undefined ? {} : { validUntil };
    expect(lapse(document, { asOf: '2026-11-22', facts })).toBe(expected);
  });
});
