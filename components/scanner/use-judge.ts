import type { CaseFile } from '../../lib/cases/case-file.ts';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { together } from '../../lib/cases/change.ts';
import { judgeFinding, recordScan } from '../../lib/cases/scans.ts';
import { stateFact } from '../../lib/cases/state-fact.ts';
import type { Store } from '../../lib/cases/store.ts';
import type { FindingGroup, PageReport } from '../../lib/detection/page-report.ts';
import { factFields } from '../../lib/facts/index.ts';
import type { Finding } from '../../lib/inventory/finding.ts';
import { useStore } from '../store.tsx';

export type Judge = (report: PageReport, groups: readonly FindingGroup[], status: Finding['status']) => void;

/** The findings kept in the case for this page, by group key. */
export function judgedHere(file: CaseFile, site: string, url: string): ReadonlyMap<string, Finding> {
  const looks = new Set(
    file.scans.filter((scan) => scan.site === site && scan.url === url).map(({ id }) => id),
  );
  return new Map(
    file.findings.filter(({ scanId }) => looks.has(scanId)).map((finding) => [finding.key, finding]),
  );
}

/**
 * Judging a group that no look has kept yet first records this look at the page, so that the judgement has something
 * to stand on, and then suggests the facts that a confirmed kind speaks for. A person accepts them or not.
 */
export function useJudge(view: CaseView, site: string): Judge {
  const store = useStore();
  return (report, groups, status) =>
    void together(store, () =>
      judgeAll(store, view, { report, site, keys: groups.map(({ key }) => key), status }),
    );
}

interface Judgement {
  readonly report: PageReport;
  readonly site: string;
  readonly keys: readonly string[];
  readonly status: Finding['status'];
}

async function judgeAll(store: Store, view: CaseView, judgement: Judgement): Promise<void> {
  const { report, site, keys, status } = judgement;
  const caseId = view.file.case.id;
  const kept = judgedHere(view.file, site, report.url);
  const findings = keys.every((key) => kept.has(key))
    ? [...kept.values()]
    : (await recordScan(store, caseId, { report, site })).findings;
  for (const finding of findings.filter(({ key }) => keys.includes(key))) {
    await judgeFinding(store, finding, { status });
    if (status === 'confirmed') await suggestFacts(store, caseId, finding);
  }
}

async function suggestFacts(store: Store, caseId: string, finding: Finding): Promise<void> {
  for (const field of factFields.values())
    if (field.suggestedBy?.includes(finding.type))
      await stateFact(store, caseId, { path: field.id, value: true, state: 'suggested', origin: finding.id });
}
