import { expect, test } from 'vitest';
import { coverage, extentOf, type Visit } from '../../lib/inventory/coverage.ts';
import type { Scan } from '../../lib/inventory/finding.ts';

const site = 'https://crm.example';
const scan = (url: string, at: string, change: Partial<Scan> = {}): Scan => ({
  id: at,
  caseId: 'c',
  site,
  url,
  title: url,
  at,
  by: '甲',
  nodes: 1,
  complete: true,
  ...change,
});
const compared = (looks: number) => ({ since: '2026-11-01T00:00:00Z', looks, elsewhere: 0, kinds: [] });
const visit = (url: string, at: string): Visit => ({
  id: at,
  caseId: 'c',
  site,
  url,
  title: url,
  at,
  by: '乙',
});

test('a module is scanned, scanned again or only looked at, and the latest stands first with who did it', () => {
  const scans = [
    scan('/a', '2026-11-01T00:00:00Z'),
    scan('/b', '2026-11-02T00:00:00Z'),
    scan('/a', '2026-11-05T00:00:00Z', { by: '丙', comparison: compared(1) }),
  ];
  const visits = [visit('/c', '2026-11-03T00:00:00Z'), visit('/b', '2026-11-04T00:00:00Z')];
  expect(coverage(scans, visits)).toEqual([
    {
      site,
      url: '/a',
      title: '/a',
      state: 'scanned-again',
      inPart: false,
      byEye: false,
      at: '2026-11-05T00:00:00Z',
      by: '丙',
    },
    {
      site,
      url: '/b',
      title: '/b',
      state: 'scanned',
      inPart: false,
      byEye: true,
      at: '2026-11-04T00:00:00Z',
      by: '乙',
    },
    {
      site,
      url: '/c',
      title: '/c',
      state: 'looked-at',
      inPart: false,
      byEye: true,
      at: '2026-11-03T00:00:00Z',
      by: '乙',
    },
  ]);
});

test('the latest scan tells whether a module was covered only in part', () => {
  const whole = scan('/a', '2026-11-02T00:00:00Z');
  const capped = scan('/a', '2026-11-03T00:00:00Z', { complete: false });
  const paged = scan('/b', '2026-11-03T00:00:00Z', { list: { total: 500, seen: 50 } });
  const inPart = (scans: readonly Scan[]) => coverage(scans, []).map((one) => one.inPart);
  expect(inPart([whole, capped])).toEqual([true]);
  expect(inPart([capped, { ...whole, at: '2026-11-04T00:00:00Z' }])).toEqual([false]);
  expect(inPart([paged])).toEqual([true]);
});

test('a part that a narrower look did not make up for is still missing', () => {
  const part = scan('/a', '2026-11-02T00:00:00Z', { list: { total: 500, seen: 26 } });
  const comparison = { since: part.at, looks: 0, elsewhere: 1, owed: true, kinds: [] };
  const filtered = scan('/a', '2026-11-03T00:00:00Z', { list: { total: 1, seen: 1 }, comparison });
  expect(coverage([part, filtered], [])).toMatchObject([{ state: 'scanned', inPart: true }]);
});

test.each([
  ['whole', { complete: true }],
  ['whole', { complete: true, list: { total: 26, seen: 26 } }],
  ['listInPart', { complete: true, list: { total: 500, seen: 26 } }],
  ['part', { complete: false, list: { total: 500, seen: 26 } }],
] as const)('the extent %s is that of a scan with %j', (extent, seen) => {
  expect(extentOf(seen)).toBe(extent);
});

test('two records under one address, each scanned once, are not scanned again', () => {
  const scans = [scan('/c/#', '2026-11-01'), scan('/c/#', '2026-11-02', { comparison: compared(0) })];
  expect(coverage(scans, [])).toMatchObject([{ state: 'scanned' }]);
});

test('the same address on another site is another module', () => {
  expect(coverage([scan('/a', '1'), scan('/a', '2', { site: 'https://b.example' })], [])).toHaveLength(2);
});

test('nothing was covered where nothing was done', () => {
  expect(coverage([], [])).toEqual([]);
});
