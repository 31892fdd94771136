import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostFingerprints, mostGroups } from '../../lib/detection/report-limits.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import {
  Comparison,
  compareScans,
  type KindComparison,
  Look,
  lookAt,
} from '../../lib/inventory/erasure-proof.ts';
import { columnsInUse, comparisonWords } from '../../lib/inventory/erasure-words.ts';
import { look, print } from '../support/look.ts';
import { group } from '../support/page-report.ts';

const at = '2026-11-22T06:00:00.000Z';

const someLook: fc.Arbitrary<Look> = fc
  .record({
    at: fc
      .integer({ min: 0, max: 59 })
      .map((second) => `2026-11-22T06:00:${String(second).padStart(2, '0')}.000Z`),
    views: fc.uniqueArray(fc.integer({ min: 900, max: 902 }).map(print), { minLength: 1 }),
    settled: fc.boolean(),
    complete: fc.boolean(),
    labels: fc.subarray(['手机']),
    total: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
    groups: fc.array(
      fc
        .record({
          key: fc.constantFrom('a', 'b', 'c'),
          type: fc.constantFrom('cn.mobile', 'email', 'person.name'),
          label: fc.constantFrom('', '手机'),
          count: fc.integer({ min: 1, max: 9 }),
          maskedCount: fc.integer({ min: 0, max: 9 }),
          fingerprints: fc.uniqueArray(fc.integer({ min: 0, max: 8 }).map(print)),
        })
        .map((fields) => group({ ...fields, maskedCount: Math.min(fields.maskedCount, fields.count) })),
      { maxLength: 5 },
    ),
  })
  .map(({ total, ...seen }) => lookAt({ ...seen, ...(total === undefined ? {} : { total }) }));

/** Looks that nothing hinders: read to the end, one view, a whole list with its column names, nothing masked. */
const plainLook = someLook.map((look) => ({
  ...look,
  total: look.rows,
  labels: ['手机'],
  views: [print(900)],
  whole: true,
  settled: true,
  groups: look.groups.map((seen) => ({ ...seen, masked: 'none' as const, repeated: false })),
}));

const distinct = (looks: readonly Look[], type: string) =>
  new Set(
    looks.flatMap(({ groups }) => groups).flatMap((seen) => (seen.type === type ? seen.fingerprints : [])),
  );

const sum = (kinds: readonly KindComparison[], field: 'gone' | 'still' | 'unsure') =>
  kinds.reduce((total, kind) => total + kind[field], 0);

describe('whatever was seen', () => {
  test('looks and comparisons have the shape they are stored in', () => {
    fc.assert(
      fc.property(fc.array(someLook, { minLength: 1 }), someLook, (earlier, latest) => {
        expect(Look.parse(latest)).toEqual(latest);
        const comparison = compareScans(earlier, latest);
        expect(Comparison.parse(comparison)).toEqual(comparison);
      }),
    );
  });

  test('gone, still and unsure make up what was there before; still and new what is there now', () => {
    fc.assert(
      fc.property(
        fc.array(plainLook, { minLength: 1 }),
        plainLook,
        fc.boolean(),
        (earlier, plain, settled) => {
          const latest = { ...plain, settled };
          for (const kind of compareScans(earlier, latest)?.kinds ?? []) {
            expect(kind.gone + kind.still + kind.unsure).toBe(kind.before);
            expect(kind.still + kind.fresh).toBe(kind.after);
            expect(kind.before).toBe(distinct(earlier, kind.type).size);
            expect(kind.after).toBe(distinct([latest], kind.type).size);
          }
        },
      ),
    );
  });

  test('what was rejected counts for nothing, but a value that is shown there is not gone', () => {
    fc.assert(
      fc.property(plainLook, plainLook, (before, latest) => {
        const kept = before.groups.filter(({ key }) => key !== 'a');
        for (const kind of compareScans([before], latest, { rejected: new Set(['a']) })?.kinds ?? []) {
          const then = [...distinct([{ ...before, groups: kept }], kind.type)];
          expect(kind.before).toBe(then.length);
          const shown = distinct([latest], kind.type);
          expect(kind.gone).toBe(then.filter((value) => !shown.has(value)).length);
          expect(kind.still + kind.gone).toBe(kind.before);
          expect(kind.still + kind.fresh).toBe(kind.after);
          expect(kind.places.map(({ key }) => key)).not.toContain('a');
        }
      }),
    );
  });

  test('the order of looks and of findings changes nothing', () => {
    fc.assert(
      fc.property(
        fc
          .array(someLook, { minLength: 1 })
          .chain((looks) =>
            fc.tuple(fc.constant(looks), fc.shuffledSubarray(looks, { minLength: looks.length })),
          ),
        someLook,
        ([looks, shuffled], latest) => {
          const turned = { ...latest, groups: [...latest.groups].reverse() };
          expect(compareScans(shuffled, turned)).toEqual(compareScans(looks, latest));
        },
      ),
    );
  });

  test('nothing is called gone when something may have hidden it', () => {
    fc.assert(
      fc.property(fc.array(someLook, { minLength: 1 }), someLook, (earlier, latest) => {
        const comparison = compareScans(earlier, latest);
        const hindered =
          !latest.settled ||
          !latest.whole ||
          (latest.total !== undefined && latest.rows < latest.total) ||
          (latest.total === undefined && earlier.every(({ total }) => total !== undefined)) ||
          earlier.every(({ views }) => views.some((view) => !latest.views.includes(view)));
        if (hindered) expect(comparison?.obstacle).toBeDefined();
        if (comparison?.obstacle !== undefined) expect(sum(comparison.kinds, 'gone')).toBe(0);
        const maskedNow = latest.groups.filter(({ masked }) => masked !== 'none').map(({ type }) => type);
        const plain = earlier.map((one) => ({
          ...one,
          groups: one.groups.filter(({ masked }) => masked === 'none'),
        }));
        for (const { type, gone } of comparison?.kinds ?? [])
          expect(gone).toBeLessThanOrEqual(maskedNow.includes(type) ? 0 : distinct(plain, type).size);
      }),
    );
  });

  test('a value that is shown is never called gone, and one that was never shown is not either', () => {
    fc.assert(
      fc.property(plainLook, plainLook, (before, latest) => {
        for (const { type, gone } of compareScans([before], latest)?.kinds ?? []) {
          const shown = distinct([latest], type);
          expect(gone).toBe([...distinct([before], type)].filter((value) => !shown.has(value)).length);
        }
      }),
    );
  });
});

const empty = look({ groups: [] });

describe('a comparison', () => {
  test('is not made at the first look', () => {
    expect(compareScans([], empty)).toBeUndefined();
  });

  test('takes the same value in two columns for one', () => {
    const twice = look({ groups: [group(), group({ key: 'other', label: '家长' })] });
    expect(compareScans([twice], empty)?.kinds).toMatchObject([{ before: 1, gone: 1 }]);
  });

  test('says in which columns the values that are still shown had been', () => {
    const here = group({ key: 'a', fingerprints: [print(1), print(2)] });
    const there = group({ key: 'b', fingerprints: [print(2), print(3)] });
    const now = look({ groups: [group({ key: 'c', fingerprints: [print(2)] })], total: 1 });
    expect(compareScans([look({ groups: [here, there] })], now)?.kinds).toMatchObject([
      {
        before: 3,
        still: 1,
        gone: 2,
        places: [
          { key: 'a', still: 1 },
          { key: 'b', still: 1 },
        ],
      },
    ]);
  });

  test.each([
    ['capped', look({ complete: false }), empty],
    ['capped', look(), look({ groups: [], complete: false })],
    ['capped', look(), look({ groups: Array.from({ length: mostGroups }, () => group()) })],
    [
      'capped',
      look({
        groups: [group({ fingerprints: Array.from({ length: mostFingerprints }, (_, n) => print(n)) })],
      }),
      empty,
    ],
    ['unsettled', look(), look({ groups: [], settled: false })],
    ['list-in-part', look(), look({ groups: [], total: 7 })],
    ['list-missing', look({ total: 1 }), empty],
    ['other-view', look(), look({ groups: [], views: [print(901)] })],
  ])('says %s and calls nothing gone', (obstacle, before, latest) => {
    const comparison = compareScans([before], latest);
    expect(comparison?.obstacle).toBe(obstacle);
    expect(sum(comparison?.kinds ?? [], 'gone')).toBe(0);
  });

  test.each([
    ['a search that finds one row', { views: [print(901)], total: 1 }, true],
    ['the same list in part once more', { total: 7 }, true],
    ['the same list to its end', { total: 1 }, undefined],
    ['another list, as long, to its end', { views: [print(901)], total: 500, rows: 500 }, undefined],
  ])('says whether a part is still owed after %s', (_what, fields: Partial<Look>, owed) => {
    const part = look({ at, total: 500 });
    const later = { ...look({ at: '2026-11-23T06:00:00.000Z' }), ...fields };
    expect(compareScans([part], later)?.owed).toBe(owed);
    const last = look({ at: '2026-11-24T06:00:00.000Z', views: [print(902)], total: 1 });
    expect(compareScans([part, later], last)?.owed).toBe(owed);
  });

  test('cannot be made with looks whose fingerprints are elsewhere', () => {
    const since = '2026-11-01T00:00:00.000Z';
    expect(compareScans([], empty, { unknown: { count: 2, since } })).toEqual({
      since,
      looks: 0,
      elsewhere: 2,
      obstacle: 'no-fingerprints',
      kinds: [],
    });
  });

  test('of values that the page masked proves nothing: many people share 138****8000', () => {
    const masked = look({ groups: [group({ count: 3, maskedCount: 3 })] });
    expect(compareScans([masked], empty)?.kinds).toMatchObject([{ masked: true, gone: 0, unsure: 1 }]);
    const unmasked = look({ groups: [group({ fingerprints: [print(170), print(171)] })] });
    expect(compareScans([unmasked], masked)?.kinds).toMatchObject([{ masked: true, gone: 0, unsure: 1 }]);
  });

  test('of values that the page masked and now shows plainly does not call the masks gone', () => {
    const mobile = (maskedCount: number, ...values: number[]) =>
      look({
        groups: [
          group({ type: 'cn.mobile', count: values.length, maskedCount, fingerprints: values.map(print) }),
        ],
        total: 2,
      });
    const [masks, half, plain] = [mobile(2, 1, 2), mobile(1, 1, 12), mobile(0, 11, 12)];
    expect(compareScans([masks, plain], plain)?.kinds).toMatchObject([
      { before: 4, gone: 0, unsure: 2, masked: true },
    ]);
    expect(compareScans([half], plain)?.kinds).toMatchObject([{ gone: 0, unsure: 1, masked: true }]);
    expect(compareScans([masks, plain], look({ groups: [], total: 0 }))?.kinds).toMatchObject([
      { before: 4, gone: 2, unsure: 2, masked: true },
    ]);
  });

  test('of values that others have replaced proves nothing, unless the page says that this is the whole list', () => {
    const turned = { groups: [group({ fingerprints: [print(5)] })] };
    expect(compareScans([look()], look(turned))?.kinds).toMatchObject([
      { gone: 0, unsure: 1, fresh: 1, replaced: true },
    ]);
    expect(compareScans([look()], look({ ...turned, total: 1 }))?.kinds).toMatchObject([
      { gone: 1, unsure: 0 },
    ]);
  });

  test('of a list that does not say how long it is proves nothing: the rest may not be loaded', () => {
    const names = (rows: number, ...values: number[]) =>
      look({ groups: [group({ fingerprints: values.map(print), rows })] });
    const [all, first] = [names(4, 1, 2, 3, 4), names(2, 1, 2)];
    expect(compareScans([all], first)?.kinds).toMatchObject([{ gone: 0, unsure: 2, endless: true }]);
    const old = { ...all, groups: all.groups.map(({ rows: _rows, ...seen }) => seen) };
    expect(compareScans([old], first)?.kinds).toMatchObject([{ gone: 0, unsure: 2, endless: true }]);
    expect(compareScans([all], look({ groups: [], total: 0 }))?.kinds).toMatchObject([
      { gone: 4, unsure: 0 },
    ]);
    expect(compareScans([names(1, 1, 2)], names(1, 1))?.kinds).toMatchObject([{ gone: 1, unsure: 0 }]);
  });

  test('of names that stood where only another place told them proves nothing once that place is gone', () => {
    const told = group({ fingerprints: [print(1), print(2)] });
    const note = group({ key: 'note', label: '', because: ['repeated'], fingerprints: [print(1)] });
    const before = look({ groups: [told, note] });
    const nothing = look({ groups: [], total: 0 });
    expect(compareScans([before], nothing)?.kinds).toMatchObject([{ gone: 1, unsure: 1, repeated: true }]);
    const old = { ...before, groups: before.groups.map(({ repeated: _repeated, ...seen }) => seen) };
    expect(compareScans([old], nothing)?.kinds).toMatchObject([{ gone: 0, unsure: 2, repeated: true }]);
  });

  test('of values that only a column name told proves nothing once that is gone: it may have been renamed', () => {
    const wechat = group({ key: 'wechat|text|微信', type: 'wechat', label: '微信' });
    const before = look({ groups: [wechat], labels: ['微信'] });
    expect(compareScans([before], look({ groups: [], labels: ['备用1'] }))?.kinds).toMatchObject([
      { gone: 0, unsure: 1, unlabelled: true },
    ]);
    expect(compareScans([before], look({ groups: [], labels: ['微信'] }))?.kinds).toMatchObject([
      { gone: 1, unsure: 0 },
    ]);
    const mobile = group({ key: 'cn.mobile|text|手机', type: 'cn.mobile', label: '手机' });
    expect(compareScans([look({ groups: [mobile] })], look({ groups: [], labels: [] }))?.kinds).toMatchObject(
      [{ gone: 1, unsure: 0 }],
    );
  });

  test('finds a whole list read when the page says how long it is', () => {
    const rows = look({ groups: [group({ fingerprints: [print(5)] })], total: 1 });
    expect(compareScans([look()], rows)).not.toHaveProperty('obstacle');
    expect(compareScans([look()], look({ groups: [], total: 0 }))).not.toHaveProperty('obstacle');
  });

  test('uses an earlier look again once all its pages were looked at again', () => {
    const second = look({ views: [print(901)], groups: [group({ fingerprints: [print(7)] })] });
    const both = look({ views: [print(901), print(900)], groups: [] });
    expect(compareScans([look(), second], empty)).toMatchObject({
      looks: 1,
      elsewhere: 1,
      kinds: [{ gone: 1 }],
    });
    expect(compareScans([look(), second], both)).toMatchObject({
      looks: 2,
      elsewhere: 0,
      kinds: [{ gone: 2 }],
    });
  });
});

describe('what a comparison says', () => {
  const kind = (counts: Partial<KindComparison>): KindComparison => ({
    type: 'cn.mobile',
    before: 0,
    after: 0,
    gone: 0,
    still: 0,
    fresh: 0,
    unsure: 0,
    masked: false,
    places: [],
    ...counts,
  });
  const said = (counts: Partial<KindComparison>, language: 'zh' | 'en' = 'zh') =>
    comparisonWords(
      { since: at, looks: 1, elsewhere: 0, kinds: [kind(counts)] },
      messagesIn(language),
      String,
    );

  test.each([
    [{ before: 52, gone: 43, still: 9 }, ['之前看到的 52 个值里，43 个不再显示，9 个仍显示。']],
    [{ before: 2, still: 2 }, ['之前看到的 2 个值里，2 个仍显示。']],
    [{ before: 3, gone: 3 }, ['之前看到的 3 个值，这一页上都不再显示。']],
    [
      { before: 5, gone: 4, unsure: 1 },
      ['之前看到的 5 个值里，4 个不再显示。', '有 1 个之前的值这次没看到，但说不准是不是没了。'],
    ],
    [{ before: 1, unsure: 1 }, ['有 1 个之前的值这次没看到，但说不准是不是没了。']],
  ])('of %j counts what is gone beside what is not', (counts, sentences) => {
    expect(said(counts)).toEqual(sentences);
  });

  test('reads in English as well', () => {
    expect(said({ before: 52, gone: 43, still: 9 }, 'en')).toEqual([
      'Of 52 values seen before: 43 no longer shown, 9 still shown.',
    ]);
  });

  test('has no column in which there is nothing to say', () => {
    expect(columnsInUse([kind({ before: 1, still: 1 })])).toEqual(['before', 'gone', 'still']);
    expect(columnsInUse([kind({}), kind({ fresh: 1 })])).toEqual(['before', 'gone', 'still', 'fresh']);
  });
});
