import { Instant } from '../base/date.ts';
import { z } from '../base/zod.ts';
import type { Scan } from './finding.ts';

/** A person's word that they looked through a page themselves: pictures, attachments, what no scan reads. */
export const Visit = z.strictObject({
  id: z.string(),
  caseId: z.string(),
  /** Origin of the site. */
  site: z.string().max(300),
  /** As scans give it: without query and ids. */
  url: z.string().max(2000),
  title: z.string().max(300),
  at: Instant,
  by: z.string(),
});
export type Visit = z.infer<typeof Visit>;

/** One module of a CRM, by its address, and the most that was done with it. */
export interface Covered {
  readonly site: string;
  readonly url: string;
  readonly title: string;
  readonly state: 'looked-at' | 'scanned' | 'scanned-again';
  /** The latest scan read the page only in part, or an earlier one did and none since has made up for it. */
  readonly inPart: boolean;
  /** A person looked through it, whatever was scanned. */
  readonly byEye: boolean;
  /** Who did the latest of it, and when. */
  readonly at: Instant;
  readonly by: string;
}

/** What was covered and by whom, the latest first. A page that is not in it was not looked at. */
export function coverage(scans: readonly Scan[], visits: readonly Visit[]): readonly Covered[] {
  const modules = new Map<string, { scans: Scan[]; visits: Visit[] }>();
  const at = ({ site, url }: Pick<Scan, 'site' | 'url'>) => {
    const key = `${site}\n${url}`;
    const known = modules.get(key) ?? { scans: [], visits: [] };
    modules.set(key, known);
    return known;
  };
  for (const scan of scans) at(scan).scans.push(scan);
  for (const visit of visits) at(visit).visits.push(visit);
  return [...modules.values()]
    .flatMap(({ scans: own, visits: seen }) => coveredBy(own, seen))
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

function coveredBy(scans: readonly Scan[], visits: readonly Visit[]): Covered[] {
  const inOrder = [...scans].sort((a, b) => (a.at < b.at ? -1 : 1));
  const latestScan = inOrder.at(-1);
  const latest = [...inOrder, ...visits].sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
  if (latest === undefined) return [];
  const { site, url, title, at, by } = latest;
  // An address may stand for many records: again is what was held against an earlier look.
  const isAgain = scans.some(({ comparison }) => comparison !== undefined && comparison.looks > 0);
  const state = isAgain ? 'scanned-again' : scans.length > 0 ? 'scanned' : 'looked-at';
  const inPart = latestScan !== undefined && (isInPart(latestScan) || latestScan.comparison?.owed === true);
  return [{ site, url, title, state, inPart, byEye: visits.length > 0, at, by }];
}

const isInPart = (scan: Scan): boolean => extentOf(scan) !== 'whole';

/** How much a scan saw of its page: all, the first part of one that is too large, or a part of its list. */
export function extentOf({
  complete,
  list,
}: Pick<Scan, 'complete' | 'list'>): 'whole' | 'part' | 'listInPart' {
  if (!complete) return 'part';
  return list !== undefined && list.seen < list.total ? 'listInPart' : 'whole';
}
