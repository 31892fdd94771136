import { AppError } from '../base/app-error.ts';
import { toolVersion } from '../base/tool-version.ts';
import {
  type Judged,
  type Rejection,
  rejectsGroup,
  withoutRejected,
  withoutRejectedValues,
} from '../detection/feedback.ts';
import { type FindingGroup, PageReport } from '../detection/page-report.ts';
import { mostFingerprints } from '../detection/report-limits.ts';
import { type Comparison, compareScans, type Look, lookAt } from '../inventory/erasure-proof.ts';
import type { Finding, Scan } from '../inventory/finding.ts';
import { changeCase } from './change.ts';
import { withStorage } from './storage-error.ts';
import type { Store } from './store.ts';

export interface RecordedScan {
  readonly scan: Scan;
  /** What this look saw, as now kept in the case. */
  readonly findings: readonly Finding[];
}

/**
 * Keeps one look at one page. A finding of the same page, type, label and place is the same finding: counts and
 * samples become those of this look, judgement and data set stay, and fingerprints add up, since a later proof of
 * erasure needs every value that was ever there. What a person said is not personal data is kept as rejected. `report` comes from a stranger's page: throws `scan.unreadable`.
 */
export function recordScan(
  store: Store,
  caseId: string,
  seen: { readonly report: unknown; readonly site: string },
): Promise<RecordedScan> {
  const { scans, findings, looks, rejections } = store.db;
  const tables = [scans, findings, looks, rejections];
  return changeCase(store, { caseId, tables }, async ({ at, by, record }) => {
    const parsed = PageReport.safeParse(seen.report);
    if (!parsed.success) throw unreadable();
    const { url, title, nodes, complete } = parsed.data;
    const page = await earlierLooks(store, caseId, { site: seen.site, url });
    const judged = withoutRejected(parsed.data, page.rejections);
    const look = lookAt({ ...parsed.data, at });
    const scan: Scan = {
      id: store.newId(),
      caseId,
      site: seen.site,
      url,
      title,
      at,
      by,
      nodes,
      complete,
      detector: toolVersion,
      ...listOf(look),
      ...comparisonWith(page, look),
    };
    const byKey = new Map(page.findings.map((finding) => [finding.key, finding]));
    const merged = judgedGroups(parsed.data, judged).map((group) =>
      mergeFinding(store, scan, { ...group, before: byKey.get(group.group.key) }),
    );
    await looks.add({ ...look, id: scan.id, caseId });
    await scans.add(scan);
    await findings.bulkPut(merged);
    await record({ action: 'create', kind: 'scan', recordId: scan.id, content: { scan, findings: merged } });
    return { scan, findings: merged };
  });
}

/** What a report would say against the earlier looks at its page; `undefined` at the first. Throws `scan.unreadable`. */
export function compareWithEarlier(
  store: Store,
  caseId: string,
  seen: { readonly report: unknown; readonly site: string },
): Promise<Comparison | undefined> {
  const parsed = PageReport.safeParse(seen.report);
  if (!parsed.success) return Promise.reject(unreadable());
  const { scans, looks, findings, rejections } = store.db;
  return withStorage(() =>
    store.db.transaction('r', scans, looks, findings, rejections, async () => {
      const page = await earlierLooks(store, caseId, { site: seen.site, url: parsed.data.url });
      return comparisonWith(page, lookAt({ ...parsed.data, at: store.now().toISOString() })).comparison;
    }),
  );
}

interface EarlierLooks {
  readonly site: string;
  readonly scans: readonly Scan[];
  /** What they saw, as far as this computer knows. */
  readonly looks: readonly Look[];
  readonly findings: readonly Finding[];
  /** What was said is not personal data on this site. */
  readonly rejections: readonly Rejection[];
}

async function earlierLooks(
  { db }: Store,
  caseId: string,
  { site, url }: Pick<Scan, 'site' | 'url'>,
): Promise<EarlierLooks> {
  const scans = await db.scans
    .where({ caseId })
    .filter((scan) => scan.site === site && scan.url === url)
    .toArray();
  const ids = new Set(scans.map(({ id }) => id));
  const looks = await db.looks.bulkGet([...ids]);
  const findings = await db.findings
    .where({ caseId })
    .filter((finding) => ids.has(finding.scanId))
    .toArray();
  const said = await db.rejections.where({ caseId }).toArray();
  const rejections = said.filter((one) => one.site === site).map(({ rejection }) => rejection);
  return { site, scans, looks: looks.filter((look) => look !== undefined), findings, rejections };
}

function comparisonWith(
  { site, scans, looks, findings, rejections }: EarlierLooks,
  latest: Look,
): Pick<Scan, 'comparison'> {
  const since = scans.map(({ at }) => at).sort()[0] ?? latest.at;
  // A word may be older than all findings of what it is about.
  const groups = [latest, ...looks].flatMap((look) => look.groups);
  const said = groups.filter((group) => rejections.some((one) => rejectsGroup(one, group, site)));
  const judged = findings.filter(({ status }) => status === 'rejected');
  const withoutValues = (look: Look): Look => ({
    ...look,
    groups: look.groups.map((group) => withoutRejectedValues(group, rejections)),
  });
  const comparison = compareScans(looks.map(withoutValues), withoutValues(latest), {
    unknown: { count: scans.length - looks.length, since },
    rejected: new Set([...said, ...judged].map(({ key }) => key)),
  });
  if (comparison === undefined) return {};
  const others = new Set(scans.map(({ detector = '' }) => detector).filter((one) => one !== toolVersion));
  if (others.size === 0) return { comparison };
  return { comparison: { ...comparison, detectors: { before: [...others].sort(), now: toolVersion } } };
}

const listOf = ({ total, rows }: Look): Pick<Scan, 'list'> =>
  total === undefined ? {} : { list: { total, seen: Math.min(rows, total) } };

/** What a person says of a finding; `dataSetId: undefined` frees it. Throws `finding.gone`. */
export function judgeFinding(
  store: Store,
  finding: Pick<Finding, 'id' | 'caseId'>,
  judgement: { readonly status?: Finding['status']; readonly dataSetId?: string | undefined },
): Promise<Finding> {
  const { findings } = store.db;
  return changeCase(store, { caseId: finding.caseId, tables: [findings] }, async ({ at, by, record }) => {
    const before = await findings.get(finding.id);
    if (!before) throw findingGone();
    const { dataSetId, ...rest } = { ...before, ...judgement, judgedAt: at, judgedBy: by };
    const judged: Finding = dataSetId === undefined ? rest : { ...rest, dataSetId };
    await findings.put(judged);
    await record({ action: 'judge', kind: 'finding', recordId: judged.id, content: judged });
    return judged;
  });
}

interface JudgedGroup {
  readonly group: FindingGroup;
  readonly isRejected: boolean;
}

/** What a page shows, less the single values that were rejected; groups that were rejected as a whole stay, as such. */
function judgedGroups({ groups }: PageReport, { report }: Judged): JudgedGroup[] {
  const kept = new Map(report.groups.map((group) => [group.key, group]));
  return groups.map((group) => ({ group: kept.get(group.key) ?? group, isRejected: !kept.has(group.key) }));
}

function mergeFinding(
  store: Store,
  scan: Scan,
  { group, isRejected, before }: JudgedGroup & { readonly before: Finding | undefined },
): Finding {
  const base = before ?? { id: store.newId(), caseId: scan.caseId, status: 'open' as const };
  const ever = new Set([...group.fingerprints, ...(before?.fingerprints ?? [])]);
  return {
    ...base,
    ...group,
    ...(isRejected && { status: 'rejected', judgedAt: scan.at, judgedBy: scan.by }),
    scanId: scan.id,
    fingerprints: [...ever].slice(0, mostFingerprints),
  };
}

const unreadable = () =>
  new AppError('scan.unreadable', {
    zh: '没看懂这个页面送来的扫描结果，没有记录。已有的内容没有变化。请刷新那个页面后再扫描一次。',
    en: 'The scan result that this page sent could not be understood and was not recorded. Nothing else has changed. Reload that page and scan it again.',
  });

const findingGone = () =>
  new AppError(
    'finding.gone',
    {
      zh: '这条发现已经不在了，这次的判断没有保存。其他内容没有变化。请刷新列表。',
      en: 'This finding is no longer there, so the judgement was not saved. Nothing else has changed. Reload the list.',
    },
    { isFinal: true },
  );
