import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PageReport } from '../../lib/detection/page-report.ts';
import { lookAt } from '../../lib/inventory/erasure-proof.ts';
import { beginPaging, pagedLook, pageOn } from '../../lib/inventory/paged-look.ts';
import { print } from '../support/look.ts';
import { group, report } from '../support/page-report.ts';

const part = (from: number, to: number, fields: Partial<PageReport> = {}) =>
  report({
    total: 9,
    ...fields,
    groups: [
      group({ count: to - from, fingerprints: Array.from({ length: to - from }, (_, n) => print(from + n)) }),
    ],
  });

test('each value counts once, however often it comes by', () => {
  const look = [part(0, 4), part(2, 6), part(0, 4)].reduce(pagedLook);
  expect(look.groups).toMatchObject([{ count: 6, fingerprints: [0, 1, 2, 3, 4, 5].map(print) }]);
});

test('paged to its end, the look holds the whole list', () => {
  const whole = [part(0, 4), part(4, 8), part(8, 9)].reduce(pagedLook);
  expect(lookAt({ ...whole, at: '2026-11-22T06:00:00.000Z' })).toMatchObject({
    rows: 9,
    total: 9,
    whole: true,
  });
  const some = [part(0, 4), part(4, 8)].reduce(pagedLook);
  expect(lookAt({ ...some, at: '2026-11-22T06:00:00.000Z' })).toMatchObject({ rows: 8, total: 9 });
});

test('all views that came by belong to it, and one part that was cut short makes it incomplete', () => {
  const look = [
    part(0, 4, { views: [print(91)] }),
    part(4, 8, { views: [print(92)], complete: false }),
    part(8, 9, { views: [print(91)] }),
  ].reduce(pagedLook);
  expect(look).toMatchObject({ views: [print(91), print(92)], complete: false });
});

test('another list begins a look of its own', () => {
  const orders = part(4, 8, { list: print(80) });
  expect(pagedLook(part(0, 4), orders)).toBe(orders);
  expect(pagedLook(undefined, orders)).toBe(orders);
});

test('of several values in one row only one counts towards the rows of the list', () => {
  const twoEach = (...rows: [number, number][]) => {
    const fingerprints = [...rows.map(([head]) => head), ...rows.map(([, other]) => other)].map(print);
    return report({ total: 8, groups: [group({ count: 2 * rows.length, fingerprints, rows: rows.length })] });
  };
  const parts = [twoEach([0, 4], [1, 5]), twoEach([1, 5], [2, 6])].reduce(pagedLook);
  expect(parts.groups[0]?.fingerprints).toHaveLength(6);
  expect(lookAt({ ...parts, at: '2026-11-22T06:00:00.000Z' }).rows).toBe(3);
});

test('a list that has become shorter begins a look of its own, since what came by before may be erased', () => {
  const erased = report({ total: 0, groups: [] });
  expect([part(0, 4), part(4, 8), erased].reduce(pagedLook)).toBe(erased);
});

test('a list that has become shorter while the page did not say how long it is begins a look of its own', () => {
  const waiting = report({ groups: part(0, 4).groups });
  const shorter = part(0, 2, { total: 2 });
  expect([part(0, 4), waiting, shorter].reduce(pagedLook)).toBe(shorter);
  expect([part(0, 4), waiting].reduce(pagedLook).total).toBe(9);
});

test('a list that has become longer is the same one', () => {
  expect(pagedLook(part(0, 4), part(4, 8, { total: 10 }))).toMatchObject({
    total: 10,
    groups: [{ count: 8 }],
  });
});

test('two searches are two looks however long their lists are, and the first one goes on when it is back', () => {
  const other = { list: print(80), views: [print(92)] };
  const { looks } = [part(4, 8, other), part(4, 6)].reduce(pageOn, beginPaging(part(0, 4)));
  expect([...looks.values()].map(({ groups }) => groups[0]?.fingerprints)).toEqual([
    [0, 1, 2, 3, 4, 5].map(print),
    [4, 5, 6, 7].map(print),
  ]);
});

test('records that are open one after the other are told from the one that is open all the time', () => {
  const open = (...alone: number[]) => part(0, 9, { alone: alone.map(print) });
  const look = (...parts: PageReport[]) => parts.reduce(pagedLook);
  expect(look(open(50), open(50, 51), open(50))).toMatchObject({ alone: [50, 51].map(print) });
  expect(look(open(50), open(50, 51), open(50)).several).toBeUndefined();
  expect(look(open(50), open(50, 51), open(50), open(50, 52), open(50)).several).toBe(true);
});

test('the parts of a list stand under the address of the first', () => {
  const parts = [1, 2, 3].map((n) => part(n, n + 1, { url: `https://crm.example/list/${n}` }));
  expect(parts.reduce(pagedLook)).toMatchObject({
    url: 'https://crm.example/list/1',
    groups: [{ count: 3 }],
  });
});

test('what goes on being shown when another list is asked for counts where it came by, and nowhere else', () => {
  const orders = { list: print(80) };
  const { looks } = [
    part(4, 8),
    part(4, 8, { ...orders, settled: false }),
    part(4, 8, { ...orders, nodes: 121 }),
    part(2, 3, orders),
    part(3, 4, orders),
  ].reduce(pageOn, beginPaging(part(0, 4)));
  expect([...looks.values()].map(({ groups }) => groups[0]?.fingerprints)).toEqual([
    [0, 1, 2, 3, 4, 5, 6, 7].map(print),
    [2, 3].map(print),
  ]);
});

test('whatever comes by, the look is a report, and no value is lost or counted twice', () => {
  const someGroup = fc
    .record({
      key: fc.constantFrom('a', 'b', 'c'),
      fingerprints: fc.uniqueArray(fc.integer({ min: 0, max: 20 }).map(print), { minLength: 1 }),
      repeated: fc.integer({ min: 0, max: 3 }),
      masked: fc.boolean(),
    })
    .map(({ key, fingerprints, repeated, masked }) => {
      const count = fingerprints.length + repeated;
      return group({ key, fingerprints, count, maskedCount: masked ? count : 0 });
    });
  const someReport = fc
    .uniqueArray(someGroup, { selector: ({ key }) => key })
    .map((groups) => report({ groups }));
  fc.assert(
    fc.property(fc.array(someReport, { minLength: 1 }), (reports) => {
      const look = reports.reduce(pagedLook);
      expect(PageReport.parse(look)).toEqual(look);
      for (const { key, fingerprints, count, maskedCount } of look.groups) {
        const seen = reports.flatMap(({ groups }) => groups).filter((one) => one.key === key);
        expect([...fingerprints].sort()).toEqual(
          [...new Set(seen.flatMap((one) => one.fingerprints))].sort(),
        );
        expect(count).toBeGreaterThanOrEqual(fingerprints.length);
        expect(maskedCount).toBeLessThanOrEqual(count);
      }
    }),
  );
});
