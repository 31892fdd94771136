import { describe, expect, test } from 'vitest';
import { Rejection, siteOf, withoutRejected } from '../../lib/detection/feedback.ts';
import { PageReport } from '../../lib/detection/page-report.ts';
import { group, report } from '../support/page-report.ts';

const a = '00000000000000aa';
const b = '00000000000000bb';
const names = group({ count: 5, fingerprints: [a, b] });
const staff = group({ key: 'person.name|顾问|text', label: '顾问', fingerprints: [a] });
const phones = group({ key: 'cn.mobile|手机|text', type: 'cn.mobile', label: '手机', fingerprints: [b] });
const page = report({ groups: [names, staff, phones] });
const site = 'https://crm.example';

describe('what a person has said is not personal data', () => {
  test('as one value goes wherever it stands, and the other values stay', () => {
    const by: Rejection = { scope: 'value', type: 'person.name', fingerprint: a };
    const judged = withoutRejected(page, [by]);
    expect(judged.report.groups).toEqual([{ ...names, count: 4, fingerprints: [b] }, phones]);
    expect(judged.setAside).toEqual([
      { key: names.key, values: 1, by },
      { key: staff.key, values: 1, by },
    ]);
  });

  test('as one column of a site goes there, and the same kind in other columns stays', () => {
    const by: Rejection = { scope: 'column', type: 'person.name', site, label: '顾问' };
    const judged = withoutRejected(page, [by]);
    expect(judged.report.groups).toEqual([names, phones]);
    expect(judged.setAside).toEqual([{ key: staff.key, values: 1, by }]);
    const elsewhere = report({ ...page, url: 'https://other.example/students' });
    expect(withoutRejected(elsewhere, [by]).report).toEqual(elsewhere);
  });

  test('as one kind on a site goes from all its columns', () => {
    const by: Rejection = { scope: 'site', type: 'person.name', site };
    expect(withoutRejected(page, [by]).report.groups).toEqual([phones]);
  });

  test('leaves everything else as it is', () => {
    expect(withoutRejected(page, []).report).toBe(page);
    const other: Rejection = { scope: 'value', type: 'email', fingerprint: a };
    expect(withoutRejected(page, [other])).toEqual({ report: page, setAside: [] });
  });
});

test('counts never fall below the values that are left', () => {
  const once = report({ groups: [group({ count: 2, maskedCount: 2, fingerprints: [a, b] })] });
  const { groups } = withoutRejected(once, [{ scope: 'value', type: 'person.name', fingerprint: a }]).report;
  expect(groups).toMatchObject([{ count: 1, maskedCount: 1, fingerprints: [b] }]);
  expect(PageReport.safeParse({ ...once, groups }).success).toBe(true);
});

test('a row whose value was rejected does not count as one that was seen', () => {
  const by: Rejection = { scope: 'value', type: 'person.name', fingerprint: a };
  const left = (rows: number) =>
    withoutRejected(report({ groups: [{ ...names, rows }] }), [by]).report.groups;
  expect(left(1)).toMatchObject([{ fingerprints: [b], rows: 0 }]);
  expect(left(2)).toMatchObject([{ fingerprints: [b], rows: 1 }]);
});

test('a site is the origin of an address', () => {
  expect(siteOf('https://CRM.example:8443/students/#/list')).toBe('https://crm.example:8443');
  expect(siteOf('file:')).toBe('file:');
});

test('a rejection that carries a raw value is refused', () => {
  expect(Rejection.safeParse({ scope: 'value', type: 'person.name', fingerprint: '张三' }).success).toBe(
    false,
  );
});
