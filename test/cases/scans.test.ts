import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import { judgeFinding, recordScan } from '../../lib/cases/scans.ts';
import type { FindingGroup, PageReport } from '../../lib/detection/page-report.ts';
import { Finding, Scan } from '../../lib/inventory/finding.ts';
import { freshStore, newCase } from './fixture.ts';
import { report } from './full-case.ts';

const site = 'https://crm.example';

async function prepared() {
  const store = await freshStore();
  const { id } = await createCase(store, newCase);
  return { store, id, look: (seen: unknown, at = site) => recordScan(store, id, { report: seen, site: at }) };
}

/** The report with its one group changed. */
const seeing = (change: Partial<FindingGroup>, page: Partial<PageReport> = {}): PageReport => ({
  ...report,
  ...page,
  groups: report.groups.map((group) => ({ ...group, ...change })),
});

test('a look is kept with what it saw, open for judgement', async () => {
  const { store, id, look } = await prepared();
  const { scan, findings } = await look(report);
  expect(Scan.parse(scan)).toEqual(scan);
  expect(findings.map((finding) => Finding.parse(finding))).toEqual(findings);
  expect(findings[0]).toMatchObject({ status: 'open', scanId: scan.id, count: 3 });
  expect(await loadCaseFile(store, id)).toMatchObject({ scans: [scan], findings });
});

test('a second look at the same page keeps the judgement and takes the new counts', async () => {
  const { store, look } = await prepared();
  const first = await look(report);
  const [finding] = first.findings;
  if (finding) await judgeFinding(store, finding, { status: 'confirmed' });
  const second = await look(seeing({ count: 1, samples: ['139****0000'] }));
  expect(second.findings[0]).toMatchObject({
    id: finding?.id,
    status: 'confirmed',
    judgedBy: newCase.operator,
    scanId: second.scan.id,
    count: 1,
    samples: ['139****0000'],
  });
  expect(await store.db.findings.count()).toBe(1);
  expect(await store.db.scans.count()).toBe(2);
});

test('fingerprints of values that are no longer shown are kept for the proof of erasure', async () => {
  const { look } = await prepared();
  await look(report);
  const { findings } = await look(seeing({ fingerprints: ['00000000000000cc'] }));
  expect([...(findings[0]?.fingerprints ?? [])].sort()).toEqual([
    '00000000000000aa',
    '00000000000000bb',
    '00000000000000cc',
  ]);
});

test('a finding that a later look does not see stays, with the look that last saw it', async () => {
  const { store, look } = await prepared();
  const first = await look(report);
  await look({ ...report, groups: [] });
  expect(await store.db.findings.toArray()).toEqual(first.findings);
});

test('another page, site or place makes another finding', async () => {
  const { store, look } = await prepared();
  await look(report);
  await look(seeing({}, { url: 'https://crm.example/orders' }));
  await look(report, 'https://other.example');
  await look(seeing({ key: 'cn.mobile|手机|input', place: 'input' }));
  expect(await store.db.findings.count()).toBe(4);
});

test.each([
  ['nothing', undefined],
  ['a field too many', { ...report, raw: '13800138000' }],
  ['a wrong fingerprint', seeing({ fingerprints: ['13800138000'] })],
  ['a negative count', seeing({ count: -1 })],
])('a report with %s is refused and nothing is kept', async (_what, seen) => {
  const { store, look } = await prepared();
  await expect(look(seen)).rejects.toMatchObject({ code: 'scan.unreadable' });
  expect(await store.db.scans.count()).toBe(0);
});

test('a judgement can be changed, and says who and when', async () => {
  const { store, look } = await prepared();
  const { findings } = await look(report);
  const [finding] = findings as [Finding];
  await judgeFinding(store, finding, { status: 'confirmed', dataSetId: 'd' });
  const freed = await judgeFinding(store, finding, { status: 'rejected', dataSetId: undefined });
  expect(freed).toMatchObject({ status: 'rejected', judgedBy: newCase.operator });
  expect(freed).not.toHaveProperty('dataSetId');
  await store.db.findings.clear();
  await expect(judgeFinding(store, finding, {})).rejects.toMatchObject({ code: 'finding.gone' });
});
