import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../lib/base/date.ts';
import type { Facts } from '../../lib/facts/facts.ts';
import { decide } from '../../lib/rules/decide.ts';
import { addWorkingDays, isWorkingDay } from '../../lib/rules/working-days.ts';

const asOf = '2026-11-22';
const clock = (facts: Facts, rule: string) => decide({ facts, asOf }).clocks.find((one) => one.rule === rule);

describe('working days', () => {
  test.each([
    ['2026-09-30', true],
    ['2026-10-01', false],
    ['2026-10-07', false],
    ['2026-10-08', true],
    ['2026-10-10', true],
    ['2026-10-11', false],
    ['2026-09-20', true],
    ['2026-11-21', false],
  ])('%s: %s', (day, worked) => {
    expect(isWorkingDay(day)).toBe(worked);
  });

  test.each([
    ['2026-09-30', 1, '2026-10-08'],
    ['2026-09-30', 2, '2026-10-09'],
    ['2026-09-30', 3, '2026-10-10'],
    ['2026-09-30', 4, '2026-10-12'],
    ['2026-10-03', 1, '2026-10-08'],
    ['2026-10-08', -1, '2026-09-30'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s and %i working days is %s', (from, count, date) => {
    expect(addWorkingDays(from, count)).toEqual({ date, unannounced: [] });
  });

  test.each([
    ['the turn of the year', '2025-12-25', 10, '2026-01-09'],
    ['the turn of the year', '2025-12-01', 30, '2026-01-13'],
    ['Spring Festival', '2026-02-11', 10, '2026-03-03'],
    ['Spring Festival', '2026-01-30', 30, '2026-03-19'],
    ['National Day', '2026-09-28', 10, '2026-10-16'],
    ['Mid-Autumn and National Day', '2026-09-01', 30, '2026-10-19'],
    ['Spring Festival, backwards', '2026-03-03', -10, '2026-02-11'],
    ['the turn of the year, backwards', '2026-01-13', -30, '2025-12-01'],
  ])('over %s: %s and %i working days is %s', (_, from, count, date) => {
    expect(addWorkingDays(from, count)).toEqual({ date, unannounced: [] });
  });

  test('into a year whose holidays are not announced: weekends only, and it says which year', () => {
    expect(addWorkingDays('2098-12-19', 10)).toEqual({ date: '2099-01-02', unannounced: [2098, 2099] });
  });

  test('a year without announced holidays is counted by weekends and named', () => {
    expect(addWorkingDays('2026-12-30', 1)).toEqual({ date: '2026-12-31', unannounced: [] });
    const counted = addWorkingDays('2099-12-29', 5);
    expect(counted).toEqual({ date: '2100-01-05', unannounced: [2099, 2100] });
  });

  test('forward and back again lands on the working day it came from', () => {
    const days = fc.integer({ min: 0, max: 700 }).map((n) => addDays('2025-01-01', n));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const { date } = addWorkingDays(from, count);
        expect(isWorkingDay(date)).toBe(true);
        const back = addWorkingDays(date, -count).date;
        expect(isWorkingDay(from) ? back === from : back < from).toBe(true);
      }),
    );
  });
});

describe('four hours', () => {
  test.each([
    ['into a holiday', '2026-09-30T23:00:00+08:00', '2026-09-30T19:00:00.000Z'],
    ['on Spring Festival’s eve', '2026-02-16T21:00:00+08:00', '2026-02-16T17:00:00.000Z'],
    ['over the turn of the year', '2026-12-31T22:30:00+08:00', '2026-12-31T18:30:00.000Z'],
    ['on the last day of February', '2028-02-28T22:00:00+08:00', '2028-02-28T18:00:00.000Z'],
    ['told in another time zone', '2026-12-31T20:00:00-05:00', '2027-01-01T05:00:00.000Z'],
    ['told in UTC', '2026-12-31T20:00:00Z', '2027-01-01T00:00:00.000Z'],
  ])('%s run on', (_, discoveredAt, at) => {
    const large = { individuals: 1_000_000, lossCny: 0, ciiInvolved: false, stateOrgan: false };
    expect(clock({ incident: { discoveredAt, ...large } }, 'D5')).toMatchObject({ at, status: 'set' });
  });
});

describe('company-law days', () => {
  const facts: Facts = {
    scenario: 'entity-deregistration',
    legalForm: 'company',
    cause: 'dissolution',
    dates: {
      dissolutionGround: '2026-12-20',
      liquidationGroupFormed: '2026-12-28',
      plannedDeregistration: '2027-03-31',
    },
  };
  test.each([
    ['C01', '2026-12-30'],
    ['C02', '2027-01-04'],
    ['C03', '2027-01-07'],
    ['C04', '2027-01-07'],
    ['C05', '2027-02-26'],
    ['C07', '2027-03-11'],
  ])('%s falls on %s', (rule, on) => {
    expect(clock(facts, rule)).toMatchObject({ on, status: 'set' });
  });

  test('they wait for their date instead of inventing one', () => {
    const waiting = clock({ ...facts, dates: {} }, 'C04');
    expect(waiting).toMatchObject({ status: 'open', needs: [{ fact: 'dates.liquidationGroupFormed' }] });
    expect(waiting?.on).toBeUndefined();
  });

  test('a merger needs no liquidation group', () => {
    expect(clock({ ...facts, cause: 'merger' }, 'C02')).toBeUndefined();
    expect(clock({ ...facts, cause: 'merger' }, 'C01')).toBeDefined();
  });

  test('come earliest first, those without a date last', () => {
    const due = decide({ facts, asOf }).clocks.map(({ on, at }) => at ?? on ?? '~');
    expect(due).toEqual([...due].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });
});

describe('days of data law', () => {
  test('closing notices go up 30 days before the last day of service', () => {
    const dates = { serviceStops: '2026-12-31' };
    expect(clock({ ecommerceStops: true, dates }, 'C10')).toMatchObject({ on: '2026-12-01', assumed: [] });
    expect(clock({ storefrontCloses: true, dates }, 'C11')).toMatchObject({ on: '2026-12-01' });
  });

  test('without that day the handover stands in, and says so', () => {
    const due = clock({ ecommerceStops: true, dates: { transfer: '2026-12-31' } }, 'C10');
    expect(due).toMatchObject({ on: '2026-12-01', from: 'dates.transfer' });
    expect(due?.assumed[0]?.zh).toContain('停止营业日');
  });

  test('an algorithm filing is cancelled 20 working days after the end, across the National Day holiday', () => {
    const facts: Facts = { automatedDecision: true, dates: { serviceStops: '2026-09-24' } };
    expect(clock(facts, 'C18')).toMatchObject({ on: '2026-10-29', assumed: [] });
  });

  test('across the year end it says that the holidays are not on file', () => {
    const facts: Facts = { automatedDecision: true, dates: { serviceStops: '2098-12-20' } };
    expect(clock(facts, 'C18')?.assumed.map(({ zh }) => zh)).toEqual([
      expect.stringContaining('2098年'),
      expect.stringContaining('2099年'),
    ]);
  });

  test('the officer record is filed 30 working days before the end, from a million people', () => {
    const facts = (individuals: number): Facts => ({
      scenario: 'joint-stock-deregistration',
      individuals,
      dates: { plannedDeregistration: '2026-11-23' },
    });
    expect(clock(facts(1_000_000), 'C15')).toMatchObject({ on: '2026-10-12' });
    expect(clock(facts(999_999), 'C15')).toBeUndefined();
  });

  test('customers are told before the handover, not on the day', () => {
    const facts: Facts = {
      legalForm: 'company',
      recipient: 'other-handler',
      cause: 'asset-sale',
      foreignAuthority: false,
      dates: { transfer: '2026-12-31' },
    };
    expect(clock(facts, 'LB-06')).toMatchObject({ on: '2026-12-30', status: 'set' });
  });
});
