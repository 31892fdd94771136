import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeReports } from '../../lib/detection/merge-reports.ts';
import { PageReport } from '../../lib/detection/page-report.ts';
import { compareScans, lookAt } from '../../lib/inventory/erasure-proof.ts';
import { group, report } from '../support/page-report.ts';

const frame = (fields: Partial<PageReport>): PageReport =>
  report({ frame: 'inner', top: false, url: 'https://crm.example/frame', title: '内嵌页', ...fields });

describe('the report of a page out of those of its frames', () => {
  test('is missing while the page itself is silent', () => {
    expect(mergeReports([])).toBeUndefined();
    expect(mergeReports([frame({})])).toBeUndefined();
  });

  test('is the report itself when there is one frame', () => {
    expect(mergeReports([report()])).toEqual(report());
  });

  test('has the name and address of the page, whichever frame reports first', () => {
    for (const reports of [
      [report(), frame({})],
      [frame({}), report()],
    ])
      expect(mergeReports(reports)).toMatchObject({ title: '学员列表', url: 'https://crm.example/students' });
  });

  test('adds up what two frames saw of the same group, each value once', () => {
    const here = group({ count: 3, maskedCount: 1, hiddenCount: 0, fingerprints: ['00000000000000aa'] });
    const there = group({
      count: 2,
      rows: 1,
      maskedCount: 2,
      hiddenCount: 1,
      samples: ['方*', '苏*'],
      because: ['context'],
      fingerprints: ['00000000000000aa', '00000000000000bb'],
    });
    const merged = mergeReports([report({ groups: [here] }), frame({ nodes: 5, groups: [there] })]);
    expect(merged).toMatchObject({ nodes: 125 });
    expect(merged?.groups).toEqual([
      group({
        count: 5,
        maskedCount: 3,
        hiddenCount: 1,
        samples: ['苏*', '方*'],
        because: ['label', 'context'],
        fingerprints: ['00000000000000aa', '00000000000000bb'],
        rows: 1,
      }),
    ]);
  });

  test('has the labels of every frame, so that what was told by one in a frame can be called gone', () => {
    const top = report({ labels: ['网点'], groups: [] });
    const merged = (inner: Partial<PageReport>) => mergeReports([top, frame({ total: 0, ...inner })]) ?? top;
    const [before, after] = [merged({ groups: [group()] }), merged({ groups: [] })];
    expect(after.labels).toEqual(['网点', '姓名']);
    const look = (seen: PageReport) => lookAt({ ...seen, at: '2026-11-22T06:00:00.000Z' });
    expect(compareScans([look(before)], look(after))?.kinds).toMatchObject([{ gone: 1, unsure: 0 }]);
  });

  test('keeps different groups apart', () => {
    const mobile = group({ key: 'cn.mobile|手机|text', type: 'cn.mobile' });
    expect(mergeReports([report(), frame({ groups: [mobile] })])?.groups).toEqual([group(), mobile]);
  });

  test.each(['complete', 'settled'] as const)('is %s only when every frame is', (flag) => {
    expect(mergeReports([report(), frame({})])?.[flag]).toBe(true);
    expect(mergeReports([report(), frame({ [flag]: false })])?.[flag]).toBe(false);
    expect(mergeReports([report({ [flag]: false }), frame({})])?.[flag]).toBe(false);
  });
});

test('whatever the frames report, the result is a report that the case store takes', () => {
  const letter = fc.constantFrom('a', 'b', 'c', 'd');
  const someGroup = fc
    .record({ key: letter, count: fc.nat(99), samples: fc.array(letter, { maxLength: 3 }) })
    .map((fields) => group({ ...fields, because: [`because ${fields.key}`, ...fields.samples] }));
  const someReport = fc
    .record({ top: fc.boolean(), nodes: fc.nat(), groups: fc.array(someGroup, { maxLength: 6 }) })
    .map((fields) => report(fields));
  fc.assert(
    fc.property(fc.array(someReport, { maxLength: 5 }), (reports) => {
      const merged = mergeReports([report({ groups: [] }), ...reports]);
      expect(PageReport.parse(merged)).toEqual(merged);
      const total = (of: readonly PageReport[]) =>
        of.flatMap(({ groups }) => groups).reduce((sum, { count }) => sum + count, 0);
      expect(merged && total([merged])).toBe(total(reports));
    }),
  );
});

test('too many groups for one report are cut to what a report may hold', () => {
  const many = (from: number) => Array.from({ length: 400 }, (_, i) => group({ key: `k${from + i}` }));
  const merged = mergeReports([report({ groups: many(0) }), frame({ groups: many(400) })]);
  expect(PageReport.safeParse(merged).success).toBe(true);
});
