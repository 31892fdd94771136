import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewCase } from '../../lib/cases/case-view.ts';
import { clockWords } from '../../lib/cases/clock-words.ts';
import { furtherFacts, namedFacts } from '../../lib/cases/further-facts.ts';
import { factsNamed, whatFollows } from '../../lib/cases/what-follows.ts';
import type { Facts, FactValue } from '../../lib/facts/facts.ts';
import { factFields } from '../../lib/facts/index.ts';
import { dayCiteLine } from '../../lib/laws/cite-line.ts';
import { decide } from '../../lib/rules/decide.ts';
import { caseFile, statedFacts } from '../support/case-file.ts';

const asOf = '2026-11-22';
const closing: Facts = {
  scenario: 'entity-deregistration',
  cause: 'dissolution',
  legalForm: 'company',
  recipient: 'other-handler',
  individuals: 1_200_000,
  sensitivePi: true,
  under14: true,
  prepaid: true,
  statutoryRetention: true,
  dates: { dissolutionGround: '2026-11-01', plannedDeregistration: '2027-03-01' },
};
const group = (facts: Facts, id: string) => whatFollows({ facts, asOf }).groups.find((one) => one.id === id);
const ids = (facts: Facts, id: string) => group(facts, id)?.following.map(({ outcome }) => outcome.id);

/** Some value of every kind of fact, or none. */
const someFacts: fc.Arbitrary<[string, FactValue][]> = fc
  .tuple(
    ...[...factFields.values()].map(({ id, kind, choices }) => {
      const value: fc.Arbitrary<FactValue> =
        kind === 'boolean'
          ? fc.boolean()
          : kind === 'choice'
            ? fc.constantFrom(...(choices ?? []).map((one) => one.value))
            : kind === 'date'
              ? fc.constantFrom('2026-10-01', '2027-03-01')
              : kind === 'instant'
                ? fc.constant('2026-11-20T10:30:00+08:00')
                : fc.constantFrom(0, 99_999, 1_200_000);
      return fc.option(value, { nil: undefined }).map((stated) => ({ id, stated }));
    }),
  )
  .map((all) =>
    all.flatMap(({ id, stated }): [string, FactValue][] => (stated === undefined ? [] : [[id, stated]])),
  );

const viewWith = (facts: readonly [string, FactValue][]) =>
  viewCase(caseFile({ facts: statedFacts(Object.fromEntries(facts)) }), asOf);

describe('what follows from the facts', () => {
  test('puts what stops before what decides, and that before the rest', () => {
    expect(ids(closing, 'route')?.slice(0, 2)).toEqual(['LB-14', 'LB-03']);
    const strengths = group(closing, 'impact-assessment')?.following.map(({ strength }) => strength);
    expect(strengths?.[0]).toBe('stop');
    expect(strengths).toContain('note');
  });

  test('names the rule that answers a question of the case, and the question while none does', () => {
    const open = group(closing, 'route');
    expect(open?.following.find(({ role }) => role === 'leftover')?.outcome.id).toBe('LB-03');
    expect(open?.conclusions).toMatchObject([
      { about: 'transfer', undecided: true, needs: [{ fact: 'transferNecessary' }] },
    ]);
    const decided = group({ ...closing, transferNecessary: true }, 'route');
    expect(decided?.conclusions).toEqual([]);
    expect(decided?.following.find(({ role }) => role === 'transfer')?.outcome.id).toBe('LB-04');
  });

  test('says that nothing is transferred where nobody receives the data', () => {
    const [conclusion] =
      group({ ...closing, recipient: 'none', foreignAuthority: false }, 'route')?.conclusions ?? [];
    expect(conclusion).toMatchObject({ about: 'transfer', undecided: false, needs: [] });
  });

  test('marks what may be done apart from what must', () => {
    const exempt: Facts = { ...closing, export: { individualsThisYear: 10, necessity: 'contract' } };
    const may = whatFollows({ facts: exempt, asOf }).groups.flatMap(({ following }) =>
      following.filter(({ strength }) => strength === 'may'),
    );
    for (const { outcome } of may) expect(['exempt', 'short-form']).toContain(outcome.effect);
    expect(may.length).toBeGreaterThan(0);
  });

  test('speaks of an incident only once one is stated, with its grade', () => {
    expect(group(closing, 'incident')).toBeUndefined();
    const stated = group({ ...closing, incident: { discoveredAt: '2026-11-20T10:30:00+08:00' } }, 'incident');
    expect(stated?.conclusions).toMatchObject([{ about: 'grade', undecided: true }]);
    expect(stated?.following.map(({ outcome }) => outcome.id)).toContain('D1');
  });

  test('holds nothing while not one fact is stated', () => {
    expect(whatFollows({ facts: {}, asOf }).stated).toBe(false);
    expect(whatFollows({ facts: { prepaid: false }, asOf }).stated).toBe(true);
  });

  test('leaves out nothing that the rules say, and counts it once', () => {
    fc.assert(
      fc.property(someFacts, (stated) => {
        const view = viewWith(stated);
        const decision = decide(view);
        const { groups, stops, others, open } = whatFollows(view);
        const shown = groups.flatMap(({ following, clocks, open: waiting }) => [
          ...following.map(({ outcome }) => outcome.id),
          ...new Set(clocks.map(({ rule }) => rule)),
          ...waiting.map(({ id }) => id),
        ]);
        for (const { id, family } of [...decision.rules, ...decision.undetermined])
          if (family !== 'incident' || decision.incident) expect(shown, id).toContain(id);
        const clockRules = decision.rules.filter(({ family }) => family === 'clock').length;
        const outcomes = groups.flatMap(({ following }) => following).length;
        expect(stops.length + others).toBe(outcomes + clockRules);
        expect(open).toBe(groups.flatMap((one) => one.open).length);
      }),
      { numRuns: 40 },
    );
  });

  test('can print every cite, and leads from every fact it names to where that is stated', () => {
    fc.assert(
      fc.property(someFacts, (stated) => {
        const view = viewWith(stated);
        const follows = whatFollows(view);
        for (const { following, clocks } of follows.groups)
          for (const cite of [...following.map(({ outcome }) => outcome), ...clocks].flatMap(
            ({ cites }) => cites,
          ))
            expect(dayCiteLine(cite, { asOf, language: 'zh' })?.label, cite).toMatch(/^《/);
        const reachable = [...view.triage, ...furtherFacts(view), ...namedFacts(view, follows)];
        const paths = reachable.map(({ field }) => field.id);
        expect(new Set(paths).size).toBe(paths.length);
        expect(paths).toEqual(expect.arrayContaining([...factsNamed(follows), 'incident.discoveredAt']));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a deadline in words', () => {
  const clocks = group(
    { ...closing, incident: { discoveredAt: '2026-11-20T10:30:00+08:00' } },
    'clock',
  )?.clocks;
  const words = (rule: string, language: 'zh' | 'en' = 'zh', facts = closing) => {
    const clock = clocks?.find((one) => one.rule === rule);
    return clock && clockWords(clock, facts, language);
  };

  test('says the last day, the day it is counted from and how', () => {
    expect(words('C01')).toEqual({
      due: '最晚 2026年11月11日',
      from: '从“解散事由出现日”2026年11月1日起算',
      counting: '10 个自然日内',
    });
    expect(words('C15')?.counting).toBe('提前 30 个工作日');
    expect(words('C15', 'en')?.counting).toBe('30 working days before');
  });

  test('says which have no day of their own, and which lack the day to count from', () => {
    expect(words('C13')).toEqual({ due: '没有固定日期', from: '', counting: '' });
    expect(words('C03')).toEqual({ due: '日期还算不出来', from: '', counting: '10 个自然日内' });
  });

  test('gives hours by the clock of China', () => {
    const facts = { ...closing, incident: { discoveredAt: '2026-11-20T10:30:00+08:00' } };
    expect(words('D1', 'zh', facts)).toEqual({
      due: '最晚 北京时间2026年11月20日 10:30',
      from: '从“发现时间”北京时间2026年11月20日 10:30起算',
      counting: '立即',
    });
  });
});
