import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Condition, evaluate, factsOf } from '../../lib/facts/condition.ts';
import type { Facts } from '../../lib/facts/facts.ts';

const yes: Condition = { fact: 'prepaid', is: true };
const no: Condition = { fact: 'under14', is: true };
const open: Condition = { fact: 'ciio', is: true };
const facts: Facts = { prepaid: true, under14: false };

describe('three values', () => {
  test.each<[string, Condition, boolean | undefined, string[]]>([
    ['a stated fact that fits', yes, true, ['prepaid']],
    ['a stated fact that does not fit', no, false, ['under14']],
    ['a missing fact', open, undefined, ['ciio']],
    ['all, one fails beside a missing one', { all: [yes, open, no] }, false, ['under14']],
    ['all, one missing', { all: [yes, open] }, undefined, ['ciio']],
    ['all hold', { all: [yes, { not: no }] }, true, ['prepaid', 'under14']],
    ['any, one holds beside a missing one', { any: [no, open, yes] }, true, ['prepaid']],
    ['any, one missing', { any: [no, open] }, undefined, ['ciio']],
    ['any, none holds', { any: [no] }, false, ['under14']],
    ['not of a missing one', { not: open }, undefined, ['ciio']],
    ['not of one that holds', { not: yes }, false, ['prepaid']],
    ['nothing asked of all', { all: [] }, true, []],
    ['nothing offered to any', { any: [] }, false, []],
    ['known, stated', { fact: 'under14', known: true }, true, ['under14']],
    ['known, missing', { fact: 'ciio', known: true }, false, ['ciio']],
  ])('%s', (_, condition, holds, because) => {
    expect(evaluate(condition, facts)).toEqual({ holds, facts: because });
  });

  test.each([
    [99_999, false, false],
    [100_000, true, false],
    [100_001, true, true],
  ])('%i: "at least" counts the number itself, "over" does not', (individuals, atLeast, over) => {
    expect(evaluate({ fact: 'individuals', atLeast: 100_000 }, { individuals }).holds).toBe(atLeast);
    expect(evaluate({ fact: 'individuals', over: 100_000 }, { individuals }).holds).toBe(over);
  });

  test('looks into grouped facts and leaves their siblings missing', () => {
    const grouped: Facts = { export: { individualsThisYear: 0 } };
    expect(evaluate({ fact: 'export.individualsThisYear', is: 0 }, grouped).holds).toBe(true);
    expect(evaluate({ fact: 'export.sensitiveThisYear', atLeast: 1 }, grouped).holds).toBeUndefined();
  });
});

const paths = ['prepaid', 'under14', 'ciio', 'entrusts'] as const;
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    fc.record({ fact: fc.constantFrom(...paths), is: fc.boolean() }),
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));
const stated = fc.record(
  { prepaid: fc.boolean(), under14: fc.boolean(), ciio: fc.boolean(), entrusts: fc.boolean() },
  { requiredKeys: [] },
);

describe('for every condition', () => {
  test('what is decided stays decided when more facts are stated', () => {
    fc.assert(
      fc.property(condition, stated, stated, (asked, some, more) => {
        const before = evaluate(asked, some).holds;
        if (before !== undefined) expect(evaluate(asked, { ...more, ...some }).holds).toBe(before);
      }),
    );
  });

  test('an open verdict names missing facts only, and stating them all closes it', () => {
    fc.assert(
      fc.property(condition, stated, (asked, some) => {
        const verdict = evaluate(asked, some);
        if (verdict.holds !== undefined) return;
        expect(verdict.facts.length).toBeGreaterThan(0);
        for (const path of verdict.facts) expect(some).not.toHaveProperty(path);
        const all = { prepaid: true, under14: true, ciio: true, entrusts: true, ...some };
        expect(evaluate(asked, all).holds).toBeDefined();
      }),
    );
  });

  test('de Morgan holds', () => {
    fc.assert(
      fc.property(condition, condition, stated, (a, b, some) => {
        const left = evaluate({ not: { all: [a, b] } }, some).holds;
        expect(evaluate({ any: [{ not: a }, { not: b }] }, some).holds).toBe(left);
      }),
    );
  });

  test('its facts are all found', () => {
    expect(factsOf({ all: [yes, { any: [no, { not: open }] }] })).toEqual(['prepaid', 'under14', 'ciio']);
  });
});
