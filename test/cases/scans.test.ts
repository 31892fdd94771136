import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { toolVersion } from '../../lib/base/tool-version.ts';
import { exportCase, importCase } from '../../lib/cases/case-transfer.ts';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import { deleteCase } from '../../lib/cases/delete-case.ts';
import { addRejection } from '../../lib/cases/rejections.ts';
import { compareWithEarlier, judgeFinding, recordScan } from '../../lib/cases/scans.ts';
import type { FindingGroup, PageReport } from '../../lib/detection/page-report.ts';
import { messagesIn } from '../../lib/i18n/messages.ts';
import { type Language, languages } from '../../lib/i18n/text.ts';
import type { Comparison } from '../../lib/inventory/erasure-proof.ts';
import { comparisonWords } from '../../lib/inventory/erasure-words.ts';
import { Finding, Scan } from '../../lib/inventory/finding.ts';
import { freshStore, newCase } from './fixture.ts';
import { report } from './full-case.ts';
import { asText, rawRows } from './raw.ts';

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

const prints = (...digits: string[]) => digits.map((digit) => `00000000000000${digit}`);

describe('a second look at the same page', () => {
  test('says what is gone, still there and new since the first, and is kept with the scan', async () => {
    const { store, id, look } = await prepared();
    const first = await look(report);
    expect(first.scan).not.toHaveProperty('comparison');
    const { scan } = await look(seeing({ fingerprints: prints('bb', 'cc', 'dd') }, { total: 3 }));
    expect(scan.comparison).toEqual({
      since: first.scan.at,
      looks: 1,
      elsewhere: 0,
      kinds: [
        {
          type: 'cn.mobile',
          before: 2,
          after: 3,
          gone: 1,
          still: 1,
          fresh: 2,
          unsure: 0,
          masked: false,
          places: [{ key: 'cn.mobile|手机|text', still: 1 }],
        },
      ],
    });
    expect((await loadCaseFile(store, id)).scans[1]).toEqual(scan);
  });

  test('can be compared before it is recorded, and nothing is written then', async () => {
    const { store, id, look } = await prepared();
    await look(report);
    const nothing = { ...report, total: 0, groups: [] };
    const compared = await compareWithEarlier(store, id, { report: nothing, site });
    expect(compared?.kinds).toMatchObject([{ gone: 2, still: 0 }]);
    expect(await store.db.scans.count()).toBe(1);
    expect(await store.db.looks.count()).toBe(1);
    await expect(compareWithEarlier(store, id, { report: {}, site })).rejects.toMatchObject({
      code: 'scan.unreadable',
    });
  });

  test('is compared with all earlier ones, so that what went in between counts', async () => {
    const { look } = await prepared();
    await look(report);
    await look(seeing({ fingerprints: prints('aa') }));
    const { scan } = await look(seeing({ fingerprints: prints('aa', 'ee') }, { total: 2 }));
    expect(scan.comparison).toMatchObject({ looks: 2, kinds: [{ before: 2, gone: 1, still: 1, fresh: 1 }] });
  });

  test('leaves out what a person rejected', async () => {
    const { store, look } = await prepared();
    const { findings } = await look(report);
    for (const finding of findings) await judgeFinding(store, finding, { status: 'rejected' });
    expect((await look(report)).scan.comparison?.kinds).toEqual([]);
  });

  test.each([
    ['a column', { scope: 'column', type: 'cn.mobile', site, label: '工单号' }],
    ['a kind on the site', { scope: 'site', type: 'cn.mobile', site }],
  ] as const)('leaves out %s that was rejected before it was ever recorded', async (_what, rejection) => {
    const { store, id, look } = await prepared();
    await look({ ...report, groups: [] });
    await addRejection(store, id, { rejection, site, sample: '138****0000', label: '工单号' });
    const { scan } = await look(seeing({ key: 'cn.mobile|工单号|text', label: '工单号' }));
    expect(scan.comparison?.kinds).toEqual([]);
  });

  test('of another site or page says nothing about this one', async () => {
    const { look } = await prepared();
    await look(report);
    expect((await look(report, 'https://other.example')).scan).not.toHaveProperty('comparison');
    const orders = await look(seeing({}, { url: 'https://crm.example/orders' }));
    expect(orders.scan).not.toHaveProperty('comparison');
  });

  test('that shows another record or another search is not compared', async () => {
    const { look } = await prepared();
    await look(report);
    const { scan } = await look({ ...report, views: ['00000000000000f2'], groups: [] });
    expect(scan.comparison).toMatchObject({ obstacle: 'other-view', elsewhere: 1, kinds: [] });
  });
});

test('how much of a list was seen is kept with the scan', async () => {
  const { look } = await prepared();
  expect((await look({ ...report, total: 500 })).scan.list).toEqual({ total: 500, seen: 2 });
  expect((await look(report)).scan).not.toHaveProperty('list');
});

test('fingerprints stay here when the case is exported, and an imported look cannot be compared', async () => {
  const { store, id, look } = await prepared();
  await look(report);
  await look({ ...report, total: 0, groups: [] });
  const text = await exportCase(store, id);
  for (const print of [...prints('aa', 'bb'), ...report.views]) expect(text).not.toContain(print);
  const elsewhere = await freshStore();
  const imported = await importCase(elsewhere, text);
  const file = await loadCaseFile(elsewhere, imported.id);
  expect(file.scans[1]?.comparison?.kinds).toMatchObject([{ gone: 2 }]);
  const next = await recordScan(elsewhere, imported.id, { report: { ...report, groups: [] }, site });
  expect(next.scan.comparison).toEqual({
    since: file.scans[0]?.at,
    looks: 0,
    elsewhere: 2,
    obstacle: 'no-fingerprints',
    kinds: [],
  });
});

test('looks are sealed on disk and go with the case', async () => {
  const { store, id, look } = await prepared();
  await look(report);
  expect(asText(await rawRows(store.db.name))).not.toContain('00000000000000bb');
  expect((await deleteCase(store, id)).counts.looks).toBe(1);
  expect(await store.db.looks.count()).toBe(0);
});

describe('looks with other rules', () => {
  const words = (comparison: Comparison | undefined, language: Language) =>
    comparison ? comparisonWords(comparison, messagesIn(language), (types) => types.join()).join(' ') : '';

  test('keep which version looked, and the comparison says when it was another', async () => {
    const { store, look } = await prepared();
    const { scan: first } = await look(report);
    expect(first.detector).toBe(toolVersion);
    const again = await look(report);
    expect(again.scan.comparison).not.toHaveProperty('detectors');
    await store.db.scans.update(first.id, { detector: '0.0.1' });
    const { comparison } = (await look(report)).scan;
    expect(comparison?.detectors).toEqual({ before: ['0.0.1'], now: toolVersion });
    for (const language of languages) {
      expect(words(comparison, language)).toContain('0.0.1');
      expect(words(again.scan.comparison, language)).not.toContain(toolVersion);
    }
  });

  test('are told from looks of before the version was kept', async () => {
    const { store, look } = await prepared();
    const { scan } = await look(report);
    const { detector: _version, ...old } = scan;
    await store.db.scans.put(old);
    expect((await look(report)).scan.comparison?.detectors).toEqual({ before: [''], now: toolVersion });
  });
});
