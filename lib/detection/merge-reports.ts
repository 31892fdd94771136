import type { FindingGroup, PageReport } from './page-report.ts';
import { mostFingerprints, mostGroups, mostLabels } from './report-limits.ts';
import { joinPrints } from './row-prints.ts';

const mostViews = 2000;

/**
 * The report of a whole page out of those of its frames: name and address are the top frame's, counts of the same
 * group add up, the views and labels of all frames count, and it is complete and settled only when every frame is. `undefined`
 * while the top frame is silent.
 */
export function mergeReports(reports: readonly PageReport[]): PageReport | undefined {
  const top = reports.find((report) => report.top);
  if (!top) return undefined;
  const groups = new Map<string, FindingGroup>();
  for (const group of reports.flatMap((report) => report.groups)) {
    const before = groups.get(group.key);
    groups.set(group.key, before ? addGroups(before, group) : group);
  }
  const lists = reports.filter(({ total }) => total !== undefined);
  return {
    ...top,
    // Each states the length of its own: the rows of one say nothing of another's.
    ...(lists.length === 0 ? {} : { total: lists.reduce((sum, { total = 0 }) => sum + total, 0) }),
    list: [...new Set([top, ...lists])]
      .map(({ list }) => list)
      .join(' ')
      .slice(0, 400),
    alone: [...new Set(reports.flatMap(({ alone }) => alone))].slice(0, mostFingerprints),
    views: [...new Set(reports.flatMap(({ views }) => views))].slice(0, mostViews),
    labels: [...new Set(reports.flatMap(({ labels }) => labels))].slice(0, mostLabels),
    nodes: reports.reduce((sum, { nodes }) => sum + nodes, 0),
    complete: reports.every(({ complete }) => complete),
    settled: reports.every(({ settled }) => settled),
    groups: [...groups.values()].slice(0, mostGroups),
  };
}

function addGroups(a: FindingGroup, b: FindingGroup): FindingGroup {
  return {
    ...a,
    count: a.count + b.count,
    maskedCount: a.maskedCount + b.maskedCount,
    hiddenCount: a.hiddenCount + b.hiddenCount,
    samples: [...new Set([...a.samples, ...b.samples])].slice(0, 3),
    because: [...new Set([...a.because, ...b.because])].slice(0, 6),
    ...joinPrints([a, b]),
  };
}
