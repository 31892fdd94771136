import { describe, expect, test } from 'vitest';
import type { Facts } from '../../lib/facts/facts.ts';
import { decide } from '../../lib/rules/decide.ts';

const asOf = '2026-11-22';
type Incident = NonNullable<Facts['incident']>;
const discoveredAt = '2026-11-20T22:30:00+08:00';
const calm: Incident = {
  discoveredAt,
  individuals: 10,
  lossCny: 0,
  ciiInvolved: false,
  stateOrgan: false,
  crimeSuspected: false,
};
const following = (incident: Incident, more: Facts = {}) => decide({ facts: { ...more, incident }, asOf });
const ids = (incident: Incident, more: Facts = {}) => following(incident, more).rules.map(({ id }) => id);
const clocks = (incident: Incident) =>
  following(incident).clocks.map(({ rule, at, on, status }) => ({ rule, due: at ?? on, status }));

describe('the grade', () => {
  test.each([
    [999_999, 4_999_999, 'general'],
    [1_000_000, 0, 'relatively-large'],
    [0, 5_000_000, 'relatively-large'],
    [9_999_999, 19_999_999, 'relatively-large'],
    [10_000_000, 0, 'major'],
    [0, 20_000_000, 'major'],
    [99_999_999, 99_999_999, 'major'],
    [100_000_000, 0, 'especially-major'],
    [0, 100_000_000, 'especially-major'],
  ])('%i people, CNY %i: %s', (individuals, lossCny, grade) => {
    expect(following({ ...calm, individuals, lossCny }).incident?.grade).toEqual({ grade, needs: [] });
  });

  test('is at least what one number already makes it', () => {
    const grade = following({ discoveredAt, individuals: 1_000_000 }).incident?.grade;
    expect(grade).toMatchObject({ atLeast: 'relatively-large' });
    expect(grade?.needs.map(({ fact }) => fact)).toEqual(['incident.lossCny']);
  });

  test('stays open while a missing number could raise it', () => {
    const grade = following({ discoveredAt, individuals: 10 }).incident?.grade;
    expect(grade?.grade).toBeUndefined();
    expect(grade?.needs.map(({ fact }) => fact)).toEqual(
      expect.arrayContaining(['incident.lossCny', 'incident.ciiInvolved']),
    );
  });

  test.each([
    [true, 'relatively-large'],
    [false, 'general'],
  ])('an outage of critical infrastructure counts: %s', (ciiOutage, grade) => {
    expect(following({ ...calm, ciiInvolved: true, ciiOutage }).incident?.grade.grade).toBe(grade);
  });
});

describe('reporting within hours', () => {
  const large: Incident = { ...calm, individuals: 1_000_000 };
  test.each<[string, Incident, string]>([
    ['everyone else', large, '2026-11-20T18:30:00.000Z'],
    ['a central or state organ', { ...large, stateOrgan: true }, '2026-11-20T16:30:00.000Z'],
    [
      'critical infrastructure',
      { ...large, ciiInvolved: true, ciiOutage: false },
      '2026-11-20T15:30:00.000Z',
    ],
    [
      'critical infrastructure of a state organ',
      { ...large, ciiInvolved: true, ciiOutage: false, stateOrgan: true },
      '2026-11-20T15:30:00.000Z',
    ],
  ])('%s', (_, incident, due) => {
    expect(clocks(incident).filter(({ rule }) => rule === 'D5')).toEqual([
      { rule: 'D5', due, status: 'set' },
    ]);
  });

  test('while it is unknown who reports, every clock that may run is shown, the shortest first', () => {
    const { ciiInvolved: _, stateOrgan: __, ...unclear } = large;
    expect(clocks(unclear).filter(({ rule }) => rule === 'D5')).toEqual([
      { rule: 'D5', due: '2026-11-20T15:30:00.000Z', status: 'open' },
      { rule: 'D5', due: '2026-11-20T16:30:00.000Z', status: 'open' },
      { rule: 'D5', due: '2026-11-20T18:30:00.000Z', status: 'open' },
    ]);
  });

  test('each clock says who reports to whom, with its cite', () => {
    const clock = following(large).clocks.find(({ rule }) => rule === 'D5');
    expect(clock?.sentence.zh).toContain('4小时内报所在地省级网信部门');
    expect(clock?.cites).toEqual(['INCIDENT:4']);
  });

  test('below the grade there is no such clock, but the authority is told all the same', () => {
    expect(ids(calm)).not.toContain('D5');
    expect(ids(calm)).toContain('D2');
  });

  test('the measure was not in force before 1 November 2025', () => {
    const facts: Facts = { incident: large };
    const has = (day: string) => decide({ facts, asOf: day }).rules.some(({ id }) => id === 'D5');
    expect(has('2025-10-31')).toBe(false);
    expect(has('2025-11-01')).toBe(true);
  });
});

describe('who is told', () => {
  test('the people, unless harm is averted', () => {
    expect(ids({ ...calm, harmAverted: false })).toContain('D3');
    expect(ids({ ...calm, harmAverted: true })).not.toContain('D3');
    expect(following(calm).rules.find(({ id }) => id === 'D3')).toMatchObject({
      status: 'provisional',
      needs: expect.arrayContaining([expect.objectContaining({ fact: 'incident.harmAverted' })]),
    });
  });

  test('guardians, when minors are affected', () => {
    const outcome = following({ ...calm, minors: true }).rules.find(({ id }) => id === 'D3');
    expect(outcome?.cites).toContain('MINORNET:35');
  });

  test('police and CAC', () => {
    expect(ids({ ...calm, crimeSuspected: true })).toContain('D6');
    expect(ids({ ...calm, exported: true })).toContain('D7');
    expect(ids(calm)).not.toContain('D6');
  });

  test('authorities abroad by their own clocks', () => {
    const abroad = clocks({ ...calm, euSubjects: true, ukSubjects: false, sgSubjects: true });
    expect(abroad.filter(({ rule }) => rule === 'D11')).toEqual([
      { rule: 'D11', due: '2026-11-23T14:30:00.000Z', status: 'set' },
      { rule: 'D11', due: '2026-11-23', status: 'set' },
    ]);
  });
});

test('people abroad bring the law of their own place only', () => {
  const cites = (abroad: Incident) =>
    following({ ...calm, euSubjects: false, ukSubjects: false, sgSubjects: false, ...abroad }).rules.find(
      ({ id }) => id === 'D11',
    )?.cites;
  expect(cites({ ukSubjects: true })).toEqual(['UKGDPR:33', 'UKGDPR:34']);
  expect(cites({ sgSubjects: true })).toEqual(['PDPA:26D', 'PDPA:26C']);
  expect(cites({})).toBeUndefined();
});

test('days run by the clock of China, also before eight in the morning', () => {
  const early: Incident = { ...calm, discoveredAt: '2026-11-21T06:00:00+08:00', sgSubjects: true };
  expect(clocks(early)).toContainEqual({ rule: 'D11', due: '2026-11-24', status: 'set' });
});

test('a closing report is due 30 days after the handling ended', () => {
  const due = clocks({ ...calm, individuals: 1_000_000, closedOn: '2026-12-10' });
  expect(due).toContainEqual({ rule: 'D9', due: '2027-01-09', status: 'set' });
});

test('an open incident holds up the deregistration, a closed one does not', () => {
  const stopped = (incident: Incident) =>
    following(incident, { scenario: 'entity-deregistration' }).stops.some(({ rule }) => rule === 'D12');
  expect(stopped(calm)).toBe(true);
  expect(stopped({ ...calm, closedOn: '2026-11-21' })).toBe(false);
});

test('a grave vulnerability has 24 hours, an ordinary leak has no such clock', () => {
  expect(clocks({ ...calm, vulnerability: true })).toContainEqual({
    rule: 'D8',
    due: '2026-11-21T14:30:00.000Z',
    status: 'set',
  });
  expect(ids({ ...calm, vulnerability: false })).not.toContain('D8');
});
