import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settlements } from '../../lib/facts/settlement.ts';
import { balanceOf } from '../../lib/inventory/balance.ts';
import { dispositions } from '../../lib/inventory/data-set.ts';
import { entryNumber, type RegisterEntry } from '../../lib/registers/entry.ts';
import { registerKinds } from '../../lib/registers/index.ts';
import type { RegisterKind } from '../../lib/registers/register-kind.ts';
import { settledBy, standing } from '../../lib/registers/standing.ts';

const kindOf = (id: string): RegisterKind => {
  const kind = registerKinds.get(id);
  if (kind === undefined) throw new Error(`no register ${id}`);
  return kind;
};
const destruction = kindOf('destruction');

const entry = (seq: number, fields: Partial<RegisterEntry> = {}): RegisterEntry => ({
  id: `e${seq}`,
  caseId: 'c',
  register: 'destruction',
  seq,
  number: entryNumber('DES', '2026', seq),
  values: { 'data-set': 'students' },
  additions: [],
  evidenceIds: [],
  at: '2026-11-20T08:00:00.000Z',
  by: '测试员甲',
  ...fields,
});

/** Entries with counts, some corrected in part or as a whole by later ones. */
const someEntries = fc
  .array(
    fc.record({
      count: fc.option(fc.nat(500), { nil: undefined }),
      less: fc.option(fc.integer({ min: 1, max: 80 })),
      of: fc.nat(20),
    }),
    {
      maxLength: 12,
    },
  )
  .map((rows) =>
    rows.map(({ count, less, of }, index) => {
      const counters = index > 0 && of % 3 === 0;
      if (!counters)
        return entry(index + 1, {
          values: { 'data-set': 'students', ...(count === undefined ? {} : { count }) },
        });
      const counter = { id: `e${(of % index) + 1}`, reason: '多记', ...(less === null ? {} : { less }) };
      return entry(index + 1, { values: {}, counter });
    }),
  );

describe('whatever was entered and corrected', () => {
  test('the sum is what the entries say less what their counter-entries take back', () => {
    fc.assert(
      fc.property(someEntries, (rows) => {
        const expected = rows
          .filter(({ values }) => typeof values.count === 'number')
          .map((row) => {
            const counters = rows.filter(({ counter }) => counter?.id === row.id);
            if (counters.some(({ counter }) => counter?.less === undefined)) return 0;
            return counters.reduce(
              (left, { counter }) => left - (counter?.less ?? 0),
              Number(row.values.count),
            );
          });
        const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
        expect(sum(settledBy(destruction, rows).map(({ count }) => count))).toBe(sum(expected));
      }),
    );
  });

  test('the order in which entries are read changes nothing', () => {
    fc.assert(
      fc.property(someEntries, (rows) => {
        expect(standing(destruction, rows.toReversed())).toEqual(standing(destruction, rows));
      }),
    );
  });

  test('found is what went somewhere and the difference, in people', () => {
    fc.assert(
      fc.property(someEntries, fc.option(fc.nat(3000), { nil: undefined }), (rows, individuals) => {
        const set = { id: 'students', ...(individuals === undefined ? {} : { individuals }) };
        const { found, parts, settled, difference } = balanceOf(set, settledBy(destruction, rows));
        expect(Object.values(parts).reduce((a, b) => a + b, 0)).toBe(settled);
        expect(parts.delete).toBe(settled);
        if (found === undefined) expect(difference).toBeUndefined();
        else expect(settled + (difference ?? Number.NaN)).toBe(found);
      }),
    );
  });
});

test('the sum of the sheet: 982 and 41 less 120 are 903, and each entry names the other', () => {
  const rows = [
    entry(5, { values: { 'data-set': 'students', count: 982 } }),
    entry(6, { values: { 'data-set': 'students', count: 41 } }),
    entry(8, { values: {}, counter: { id: 'e5', reason: '0005 多记', less: 120 } }),
  ];
  const [first, , third] = standing(destruction, rows);
  expect(first).toMatchObject({ left: 862, void: false, counters: [{ id: 'e8' }] });
  expect(third?.original?.id).toBe('e5');
  expect(balanceOf({ id: 'students', individuals: 906 }, settledBy(destruction, rows))).toMatchObject({
    found: 906,
    settled: 903,
    difference: 3,
  });
});

test('what was added later counts like what was written first, and where it goes may be chosen in a column', () => {
  const execution = kindOf('execution');
  const values = { 'data-set': 'students', count: 7 };
  const row = entry(1, { register: 'execution', values });
  expect(settledBy(execution, [row])).toEqual([]);
  const addition = { at: '2026-11-21T08:00:00.000Z', by: '测试员乙', values: { step: 'hold' } };
  expect(settledBy(execution, [{ ...row, additions: [addition] }])).toMatchObject([
    { dataSetId: 'students', as: 'hold', count: 7 },
  ]);
});

test('every disposition has a place on the balance sheet', () => {
  expect(dispositions.filter((one) => !settlements.includes(one))).toEqual([]);
});
