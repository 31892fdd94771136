import type { FindingGroup, PageReport } from '../detection/page-report.ts';
import { mostFingerprints, mostGroups, mostLabels } from '../detection/report-limits.ts';
import { joinPrints } from '../detection/row-prints.ts';

const mostViews = 2000;

/** What came by since paging was switched on. */
export interface PagedLooks {
  /** One look for each list. */
  readonly looks: ReadonlyMap<string, PageReport>;
  /** The last report that counted. */
  readonly last: PageReport;
}

/** Begins with what the page shows now. */
export const beginPaging = (now: PageReport): PagedLooks => ({
  looks: new Map([[now.list, now]]),
  last: now,
});

/**
 * Takes one more report in. Asked for another list the page may go on showing what it showed before until that has
 * loaded: it belongs to no list but the one before.
 */
export function pageOn({ looks, last }: PagedLooks, now: PageReport): PagedLooks {
  const { list } = now;
  if (list !== last.list && valuesOn(now) === valuesOn(last)) return { looks, last };
  return { looks: new Map(looks).set(list, pagedLook(looks.get(list), now)), last: now };
}

const valuesOn = ({ groups }: PageReport): string =>
  JSON.stringify(groups.map(({ key, fingerprints }) => [key, fingerprints]));

/**
 * One look out of several parts of the same list, while the person pages or scrolls through it: each distinct value
 * counts once, however often it comes by. A report of another list begins anew, and so does one of a list that has
 * become shorter: what came by of it before may have been erased. While a page does not say how long its list is, what
 * it said before holds.
 */
export function pagedLook(before: PageReport | undefined, report: PageReport): PageReport {
  if (before === undefined || before.list !== report.list || isShorter(report, before)) return report;
  const groups = new Map(before.groups.map((group) => [group.key, group]));
  const { total = before.total } = report;
  for (const group of report.groups) groups.set(group.key, withPart(groups.get(group.key), group));
  return {
    ...report,
    ...(total === undefined ? {} : { total }),
    url: before.url,
    nodes: Math.max(before.nodes, report.nodes),
    complete: before.complete && report.complete,
    views: [...new Set([...before.views, ...report.views])].slice(0, mostViews),
    labels: [...new Set([...before.labels, ...report.labels])].slice(0, mostLabels),
    alone: [...new Set([...before.alone, ...report.alone])].slice(0, mostFingerprints),
    ...(before.several || isAnother(report, before) ? { several: true } : {}),
    groups: [...groups.values()].slice(0, mostGroups),
  };
}

const isShorter = ({ total: now = Infinity }: PageReport, { total = 0 }: PageReport): boolean => now < total;

/** True where another record is open than before. */
function isAnother({ alone: now }: PageReport, { alone: before }: PageReport): boolean {
  return now.some((print) => !before.includes(print)) && before.some((print) => !now.includes(print));
}

function withPart(before: FindingGroup | undefined, part: FindingGroup): FindingGroup {
  if (before === undefined) return part;
  const known = new Set(before.fingerprints);
  const fresh = part.fingerprints.filter((fingerprint) => !known.has(fingerprint));
  const more = (count: number) => Math.min(count, fresh.length);
  return {
    ...part,
    count: before.count + fresh.length,
    maskedCount: before.maskedCount + more(part.maskedCount),
    hiddenCount: before.hiddenCount + more(part.hiddenCount),
    samples: [...new Set([...before.samples, ...part.samples])].slice(0, 3),
    because: [...new Set([...before.because, ...part.because])].slice(0, 6),
    ...joinPrints([before, part]),
  };
}
