import { describe, expect, test } from 'vitest';
import type { Facts } from '../../lib/facts/facts.ts';
import { decide } from '../../lib/rules/decide.ts';
import { rules } from '../../lib/rules/index.ts';
import { keepAtMost, keepThrough, resolveKeep } from '../../lib/rules/keep-through.ts';

const period = (id: string) => {
  const found = rules.get(id)?.period;
  if (!found) throw new Error(`${id} has no period`);
  return found;
};
const retention = (facts: Facts) => decide({ facts, asOf: '2026-11-22' }).retention;

describe('how long one row keeps', () => {
  test.each([
    ['R01', '2026-03-10', '2056-12-31'],
    ['R01', '2026-12-31', '2056-12-31'],
    ['R02', '2026-01-01', '2036-12-31'],
    ['R06', '2026-11-22', '2031-11-22'],
    ['R09', '2026-08-31', '2027-02-28'],
    ['R10', '2024-02-29', '2027-02-28'],
    ['R19', '2026-11-22', '2027-01-21'],
    ['R12', '2026-11-22', '2036-11-22'],
  ])('%s triggered on %s: through %s', (id, trigger, date) => {
    expect(keepThrough(period(id), trigger)).toEqual({ kind: 'through', date });
  });

  test.each([
    ['R03', 'permanent'],
    ['R04', 'settled'],
    ['R26', 'none'],
    ['R21', 'none'],
  ])('%s is %s', (id, kind) => {
    expect(keepThrough(period(id), '2026-11-22')).toEqual({ kind });
  });

  test('negative credit data have a most and no least', () => {
    expect(keepAtMost(period('R20'), '2026-11-22')).toBe('2031-11-22');
    expect(keepAtMost(period('R01'), '2026-11-22')).toBeUndefined();
  });
});

test('identity and transaction data are kept ten years from the day that was law; it was five before', () => {
  const rows = (asOf: string) =>
    decide({ facts: { amlObliged: true }, asOf }).retention.keep.map(({ id }) => id);
  expect(rows('2024-12-31')).not.toContain('R12');
  expect(rows('2025-01-01')).toEqual(expect.arrayContaining(['R12', 'R13']));
});

describe('several rows for one thing', () => {
  const at = (id: string) => ({ id, period: period(id), trigger: '2026-06-30' });
  test.each([
    [['R26'], undefined, { kind: 'none' }, false],
    [['R06', 'R05'], 'R05', { kind: 'through', date: '2036-12-31' }, false],
    [['R05', 'R01', 'R06'], 'R01', { kind: 'through', date: '2056-12-31' }, false],
    [['R01', 'R04'], 'R04', { kind: 'settled' }, false],
    [['R04', 'R03'], 'R03', { kind: 'permanent' }, false],
    [['R20'], undefined, { kind: 'none' }, false],
    [['R20', 'R18'], 'R18', { kind: 'through', date: '2028-06-30' }, false],
    [['R20', 'R05'], 'R20', { kind: 'through', date: '2031-06-30' }, true],
  ])('%j', (ids, by, keep, conflict) => {
    const resolved = resolveKeep(ids.map(at));
    expect(resolved).toMatchObject({ keep, conflict });
    expect(resolved.by).toBe(by);
    expect(resolveKeep(ids.toReversed().map(at))).toEqual(resolved);
  });
});

describe('which rows apply', () => {
  const ids = (facts: Facts) => retention(facts).keep.map(({ id }) => id);

  test('accounting, tax and logs bind everyone; profiles go', () => {
    expect(ids({})).toEqual(expect.arrayContaining(['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R09']));
    expect(retention({}).drop.map(({ id }) => id)).toEqual(['R26']);
  });

  test.each<[string, Facts, Facts]>([
    ['R10', { platformOperator: true }, { platformOperator: false }],
    ['R12', { amlObliged: true }, { amlObliged: false }],
    ['R13', { amlObliged: true }, { amlObliged: false }],
    ['R14', { sector: { insurer: true } }, { sector: { insurer: false } }],
    ['R17', { sector: { medical: true } }, { sector: { medical: false } }],
    ['R23', { importantData: true }, { importantData: false }],
    ['R24', { scenario: 'entity-deregistration' }, { scenario: 'outlet-transfer' }],
  ])('%s binds only whom it names, and waits when that is unknown', (id, bound, free) => {
    expect(ids(bound)).toContain(id);
    expect(ids(free)).not.toContain(id);
    expect(ids({})).not.toContain(id);
    expect(retention({}).open.map((one) => one.id)).toContain(id);
    expect(retention(free).open.map((one) => one.id)).not.toContain(id);
  });

  test('children’s data go when the service stops', () => {
    expect(retention({ under14: true }).drop.map(({ id }) => id)).toContain('R28');
  });

  test('a date that is known is worked out', () => {
    const { keep } = retention({
      scenario: 'entity-deregistration',
      dates: { plannedDeregistration: '2027-03-31' },
    });
    expect(keep.find(({ id }) => id === 'R24')?.keep).toEqual({ kind: 'through', date: '2037-03-31' });
    expect(keep.find(({ id }) => id === 'R06')?.keep).toBeUndefined();
  });

  test('rows that nobody has checked say so', () => {
    const sure = new Map(retention({}).keep.map(({ id, confidence }) => [id, confidence]));
    expect(sure.get('R02')).toBe('secondary');
    expect(sure.get('R05')).toBe('text');
    expect(sure.get('R25')).toBe('analysis');
  });
});
