import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsOfSet, type StatedSet, whatFollowsForSet } from '../../lib/cases/set-follows.ts';
import { whatFollows } from '../../lib/cases/what-follows.ts';
import type { Facts } from '../../lib/facts/facts.ts';
import { dispositions } from '../../lib/inventory/data-set.ts';
import { caseFile, dataSetOf } from '../support/case-file.ts';

const asOf = '2026-11-22';
const plain: StatedSet = { sensitive: false, under14: false, disposition: null };

function viewOf(facts: Facts, dataSets: readonly StatedSet[] = []) {
  const rows = dataSets.map(({ id = 'd', individuals, ...set }) =>
    dataSetOf({ id, ...set, ...(individuals !== undefined && { individuals }) }),
  );
  return { file: caseFile({ dataSets: rows }), facts, asOf };
}

const groupOfCase = (facts: Facts, id: string) =>
  whatFollows({ facts, asOf }).groups.find((one) => one.id === id);
const idsFor = (facts: Facts, set: StatedSet, others: readonly StatedSet[] = []) =>
  whatFollowsForSet(viewOf(facts, [...others, set]), set).route.following.map(({ outcome }) => outcome.id);
const roleFor = (facts: Facts, set: StatedSet, role: 'transfer' | 'leftover') =>
  whatFollowsForSet(viewOf(facts, [set]), set).route.following.find((one) => one.role === role)?.outcome.id;

const selling: Facts = {
  scenario: 'entity-deregistration',
  cause: 'dissolution',
  legalForm: 'company',
  recipient: 'other-handler',
  transferNecessary: true,
  basis: 1,
  individuals: 5000,
  sensitivePi: false,
  under14: false,
  openMatters: false,
  prepaid: false,
  statutoryRetention: false,
};

const flag = fc.option(fc.boolean(), { nil: undefined });
/** Facts that the route and the retention turn on, each stated or not. */
const someFacts = fc
  .record({
    cause: fc.constantFrom('merger', 'dissolution', 'asset-sale', 'equity-sale', undefined),
    legalForm: fc.constantFrom('company', 'agent-processor', undefined),
    recipient: fc.constantFrom('none', 'same-legal-person', 'other-handler', 'processor', undefined),
    individuals: fc.constantFrom(0, 5000, 12_000_000, undefined),
    basis: fc.constantFrom(1, 3, undefined),
    ...{ sensitivePi: flag, under14: flag, openMatters: flag, prepaid: flag },
    ...{ statutoryRetention: flag, entrusts: flag, transferNecessary: flag },
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Facts);
const someSet: fc.Arbitrary<StatedSet> = fc.record({
  id: fc.constantFrom('a', 'b'),
  individuals: fc.option(fc.constantFrom(3, 20_000_000), { nil: undefined }),
  sensitive: fc.boolean(),
  under14: fc.boolean(),
  disposition: fc.constantFrom(null, ...dispositions),
});

describe('what follows for a data set', () => {
  test('is what follows for the case where the set states the same', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const under14 = facts.under14 ?? false;
        fc.pre(!(under14 && facts.sensitivePi !== true));
        const same: StatedSet = {
          ...plain,
          under14,
          sensitive: facts.sensitivePi ?? false,
          individuals: facts.individuals,
        };
        const { route, retention, unlike } = whatFollowsForSet(viewOf(facts, [same]), same);
        expect(route).toEqual(groupOfCase(facts, 'route'));
        expect(retention).toEqual(groupOfCase(facts, 'retention'));
        expect(unlike.size).toBe(0);
      }),
    );
  });

  test('leaves the result of the case, and all that it was given, as they were', () => {
    fc.assert(
      fc.property(someFacts, fc.array(someSet, { maxLength: 3 }), someSet, (facts, others, set) => {
        const view = viewOf(facts, others);
        const before = structuredClone(view);
        const ofCase = whatFollows(view);
        whatFollowsForSet(view, set);
        expect(view).toEqual(before);
        expect(whatFollows(view)).toEqual(ofCase);
      }),
    );
  });

  test('reads no unstated fact of the case as no', () => {
    fc.assert(
      fc.property(someFacts, someSet, (facts, set) => {
        const laid = factsOfSet(viewOf(facts, [set]), set);
        for (const fact of ['sensitivePi', 'under14'] as const)
          if (facts[fact] === undefined) expect(laid[fact]).not.toBe(false);
        if (facts.individuals === undefined) expect(laid).not.toHaveProperty('individuals');
      }),
    );
  });

  test('adds the duties of sensitive and children’s data to the marked sets alone', () => {
    const child = { ...plain, id: 'a', under14: true, sensitive: true };
    const health = { ...plain, id: 'b', sensitive: true };
    const rest = { ...plain, id: 'e' };
    for (const says of [false, true]) {
      const facts = { ...selling, sensitivePi: says, under14: says };
      const overlays = (set: StatedSet) =>
        idsFor(
          facts,
          set,
          [child, health, rest].filter((one) => one !== set),
        ).filter((id) => ['LB-13', 'LB-14'].includes(id));
      expect(overlays(child).toSorted()).toEqual(['LB-13', 'LB-14']);
      expect(overlays(health)).toEqual(['LB-13']);
      expect(overlays(rest)).toEqual([]);
    }
  });

  test('keeps those duties on every set while no set bears the mark', () => {
    expect(idsFor({ ...selling, under14: true }, { ...plain, id: 'a' }, [{ ...plain, id: 'b' }])).toContain(
      'LB-14',
    );
  });

  test('counts a child’s data as sensitive, marked so or not', () => {
    expect(idsFor(selling, { ...plain, under14: true })).toContain('LB-13');
    const { drop } = whatFollowsForSet(viewOf(selling), { ...plain, under14: true });
    expect(drop.map(({ outcome }) => outcome.id)).toEqual(expect.arrayContaining(['R27', 'R28']));
  });

  test('sends nothing of a set that stays, and says what becomes of it', () => {
    for (const disposition of ['retain-locked', 'archive', 'delete', 'anonymise'] as const) {
      const set: StatedSet = { ...plain, disposition };
      expect(roleFor(selling, set, 'transfer'), disposition).toBeUndefined();
      expect(roleFor(selling, set, 'leftover'), disposition).toBe('LB-01');
      const { conclusions } = whatFollowsForSet(viewOf(selling, [set]), set).route;
      expect(conclusions).toMatchObject([{ about: 'transfer', undecided: false }]);
    }
    expect(roleFor(selling, { ...plain, disposition: 'hand-over' }, 'transfer')).toBe('LB-04');
    expect(roleFor(selling, plain, 'transfer')).toBe('LB-04');
  });

  test('clears a set that is to be deleted though the same company goes on', () => {
    const facts: Facts = { ...selling, recipient: 'same-legal-person' };
    expect(roleFor(facts, plain, 'leftover')).toBeUndefined();
    expect(roleFor(facts, { ...plain, disposition: 'delete' }, 'leftover')).toBe('LB-01');
  });

  test('keeps the supplier who destroys, and the archive that takes, as recipients', () => {
    const supplier: Facts = { ...selling, recipient: 'processor' };
    expect(roleFor(supplier, { ...plain, disposition: 'delete' }, 'transfer')).toBe('LB-11');
    const archive: Facts = { ...selling, recipient: 'authority' };
    expect(roleFor(archive, { ...plain, disposition: 'archive' }, 'transfer')).toBe('LB-12');
    expect(roleFor(archive, { ...plain, disposition: 'delete' }, 'transfer')).toBeUndefined();
  });

  test('leaves open who gets a set that is handed over where the case has no recipient', () => {
    const set: StatedSet = { ...plain, disposition: 'hand-over' };
    const { route } = whatFollowsForSet(viewOf({ ...selling, recipient: 'none' }, [set]), set);
    const [transfer] = route.conclusions;
    expect(transfer).toMatchObject({ about: 'transfer', undecided: true });
    expect(transfer?.needs.map(({ fact }) => fact)).toContain('recipient');
  });

  test('counts the people of the whole case, and at least those of the set', () => {
    const huge: Facts = { ...selling, individuals: 12_000_000 };
    expect(idsFor(huge, { ...plain, individuals: 3 })).toContain('LB-17');
    expect(idsFor(selling, { ...plain, individuals: 12_000_000 })).toContain('LB-17');
    expect(idsFor(selling, { ...plain, individuals: 3 })).not.toContain('LB-17');
  });

  test('says until which day a row keeps, or which day is missing, and knows its own rules apart', () => {
    const set: StatedSet = { ...plain, under14: true, disposition: 'hand-over' };
    const record = (facts: Facts) => {
      const { keep, unlike } = whatFollowsForSet(viewOf(facts, [set]), set);
      return { row: keep.find(({ following }) => following.outcome.id === 'R08'), unlike };
    };
    expect(record(selling).row?.needs.map(({ fact }) => fact)).toEqual(['dates.transfer']);
    const dated = record({ ...selling, dates: { transfer: '2026-12-01' } });
    expect(dated.row?.needs).toEqual([]);
    expect(dated.row?.following.keep).toEqual({ kind: 'through', date: '2029-12-01' });
    expect([...dated.unlike]).toEqual(expect.arrayContaining(['LB-13', 'LB-14', 'R28']));
    expect(dated.unlike.has('LB-04')).toBe(false);
  });
});
