import { describe, expect, test } from 'vitest';
import { type FactPath, Facts, factAt } from '../../lib/facts/facts.ts';
import { factFields } from '../../lib/facts/index.ts';
import { resolveCite } from '../../lib/laws/cite.ts';
import { decide } from '../../lib/rules/decide.ts';
import type { Decision } from '../../lib/rules/decision.ts';
import { grades } from '../../lib/rules/incident-grade.ts';
import type { Family } from '../../lib/rules/rule.ts';
import type { Vignette } from './vignettes/vignette.ts';

const vignettes = Object.values(
  import.meta.glob<readonly Vignette[]>('./vignettes/*-stories.ts', { eager: true, import: 'stories' }),
).flat();

const families: readonly Family[] = [
  'route',
  'impact-assessment',
  'cross-border',
  'incident',
  'retention',
  'clock',
];
const sorted = (ids: readonly string[]) => [...ids].sort();
const firmly = ({ rules }: Decision) => rules.filter(({ status }) => status === 'applies');
const certain = ({ clocks }: Decision) =>
  clocks.filter(({ status, assumed }) => status === 'set' && assumed.length === 0);

test('there are many stories, each told in both languages', () => {
  expect(vignettes.length).toBeGreaterThanOrEqual(28);
  expect(new Set(vignettes.map(({ id }) => id)).size).toBe(vignettes.length);
  for (const { title } of vignettes) {
    expect(title.zh).toMatch(/[㐀-鿿]/);
    expect(title.en).toMatch(/^[^㐀-鿿]+$/);
  }
});

describe.each(vignettes)('$id: $title.en', ({ facts, asOf, expected }) => {
  const decision = decide({ facts: Facts.parse(facts), asOf });
  const open = (expected.provisional?.length ?? 0) + (expected.undetermined?.length ?? 0) > 0;

  test('the route, and what becomes of what stays', () => {
    const { kind, rule, leftover, status } = decision.route;
    expect([kind, rule]).toEqual([expected.route[0], expected.route[1]]);
    expect([leftover.kind, leftover.rule]).toEqual([expected.leftover[0], expected.leftover[1]]);
    if (!open) expect([status, leftover.status]).toEqual(['decided', 'decided']);
  });

  test('the assessment, the export, the incident', () => {
    expect(decision.impactAssessment.required).toBe(expected.assess);
    const { gateway, rule } = decision.crossBorder;
    expect([gateway, rule]).toEqual([expected.gateway[0], expected.gateway[1]]);
    expect(decision.incident && (decision.incident.grade.grade ?? 'open')).toBe(expected.grade ?? null);
  });

  test('exactly these rules, family by family', () => {
    const fired = Object.fromEntries(
      families.map((family) => [
        family,
        sorted(firmly(decision).flatMap((one) => (one.family === family ? [one.id] : []))),
      ]),
    );
    const wanted = families.map((family) => [family, sorted(expected.fired[family])]);
    expect(fired).toEqual(Object.fromEntries(wanted));
  });

  test('what stands for now, what cannot be decided, what holds everything up', () => {
    const provisional = decision.rules.flatMap(({ id, status }) => (status === 'provisional' ? [id] : []));
    expect(sorted(provisional)).toEqual(sorted(expected.provisional ?? []));
    expect(sorted(decision.undetermined.map(({ id }) => id))).toEqual(sorted(expected.undetermined ?? []));
    expect(sorted(decision.stops.map(({ rule }) => rule))).toEqual(sorted(expected.stops ?? []));
  });

  test('the days', () => {
    const due = certain(decision).flatMap(({ rule, on, at }) => (on || at ? [[rule, on ?? at]] : []));
    expect(due.map(String).sort()).toEqual((expected.due ?? []).map(String).sort());
    const kept = decision.retention.keep.flatMap(({ id, keep }) =>
      keep?.kind === 'through' ? [[id, keep.date]] : [],
    );
    expect(Object.fromEntries(kept)).toEqual(expected.kept ?? {});
  });

  test('the articles', () => {
    const cited = decision.rules.flatMap(({ cites }) => cites);
    expect(cited).toEqual(expect.arrayContaining([...expected.cites, ...(expected.citesOfTheDay ?? [])]));
    for (const cite of expected.cites) expect(resolveCite(cite), cite).toBeDefined();
  });
});

/** The same facts without one of them. */
function without(facts: Facts, path: FactPath): Facts {
  const [head, tail] = path.split('.') as [keyof Facts, string | undefined];
  const { [head]: part, ...rest } = facts;
  if (tail === undefined) return rest;
  const { [tail]: _, ...others } = part as Record<string, unknown>;
  return Facts.parse({ ...rest, [head]: others });
}

/** What less knowledge may not do: decide something that full knowledge does not. */
function contradictions(less: Decision, full: Decision): readonly string[] {
  const ids = new Set(firmly(full).map(({ id }) => id));
  const days = new Set(certain(full).map(({ rule, on, at }) => `${rule} ${on ?? at}`));
  const stops = new Set(full.stops.map(({ rule }) => rule));
  const found = [
    ...firmly(less).flatMap(({ id }) => (ids.has(id) ? [] : [`${id} applies`])),
    ...less.stops.flatMap(({ rule }) => (stops.has(rule) ? [] : [`${rule} stops`])),
    ...certain(less).flatMap(({ rule, on, at }) =>
      days.has(`${rule} ${on ?? at}`) ? [] : [`${rule} by ${on ?? at}`],
    ),
  ];
  const readings = [
    [less.route, full.route],
    [less.route.leftover, full.route.leftover],
    [less.crossBorder, full.crossBorder],
  ] as const;
  for (const [before, after] of readings)
    if (before.status === 'decided' && before.rule !== after.rule)
      found.push(`${before.rule} instead of ${after.rule}`);
  const { required } = less.impactAssessment;
  if (required !== undefined && required !== full.impactAssessment.required) found.push('assessment');
  const reached = less.incident?.grade;
  const grade = full.incident?.grade.grade;
  if (reached?.grade && reached.grade !== grade) found.push(`${reached.grade} instead of ${grade}`);
  if (reached?.atLeast && grade && grades.indexOf(grade) > grades.indexOf(reached.atLeast))
    found.push(`at least ${reached.atLeast}, not ${grade}`);
  return found;
}

/**
 * What a fact lifts in the open: the end of the handling ends an incident; a documented necessity ends the wait for
 * consent, and LB-07 says so.
 */
function lifting(path: FactPath, full: Decision): readonly string[] {
  if (path === 'incident.closedOn') return ['D12 applies', 'D12 stops'];
  const documented = path === 'necessityDocumented' || path === 'basis';
  return documented && firmly(full).some(({ id }) => id === 'LB-07') ? ['LB-06 stops'] : [];
}

test.each(vignettes)('$id: one fact less decides nothing else', ({ facts, asOf }) => {
  const full = decide({ facts, asOf });
  for (const path of [...factFields.keys()] as FactPath[]) {
    if (factAt(facts, path) === undefined) continue;
    const found = contradictions(decide({ facts: without(facts, path), asOf }), full);
    const lifted = lifting(path, full);
    expect(
      found.filter((one) => !lifted.includes(one)),
      path,
    ).toEqual([]);
  }
});
