import { z } from '../base/zod.ts';
import { type FindingGroup, Fingerprint, type PageReport } from './page-report.ts';
import { withoutPrints } from './row-prints.ts';

const type = z.string().regex(/^[a-z0-9.-]{1,40}$/);
const site = z.string().max(300);

/**
 * A person's word that something is not personal data here: one value wherever it stands, one column or field of a
 * site, or one kind on the whole site. Carries no raw value.
 */
export const Rejection = z.discriminatedUnion('scope', [
  z.strictObject({ scope: z.literal('value'), type, fingerprint: Fingerprint }),
  z.strictObject({ scope: z.literal('column'), type, site, label: z.string().max(200) }),
  z.strictObject({ scope: z.literal('site'), type, site }),
]);
export type Rejection = z.infer<typeof Rejection>;

/** A group, or part of one, that was set aside, and the word that did it. */
export interface SetAside {
  readonly key: string;
  /** Distinct values set aside. */
  readonly values: number;
  readonly by: Rejection;
}

export interface Judged {
  readonly report: PageReport;
  readonly setAside: readonly SetAside[];
}

/** What names a site in a rejection: the origin of a page's address. */
export const siteOf = (url: string): string => /^[a-z-]+:\/\/[^/]+/i.exec(url)?.[0].toLowerCase() ?? url;

/**
 * The report without what was rejected, and what was set aside by which word. Of a group some of whose values were
 * rejected the others stay; how often each value occurs is not known, so its count falls by one for each that goes.
 */
export function withoutRejected(report: PageReport, rejections: readonly Rejection[]): Judged {
  if (rejections.length === 0) return { report, setAside: [] };
  const here = siteOf(report.url);
  const setAside: SetAside[] = [];
  const groups = report.groups.flatMap((group) => {
    const whole = rejections.find((one) => rejectsGroup(one, group, here));
    if (whole === undefined) return withoutValues(group, rejections, setAside);
    setAside.push({ key: group.key, values: group.fingerprints.length, by: whole });
    return [];
  });
  return { report: { ...report, groups }, setAside };
}

/** True when a word about a column or a whole site takes in this group; `here` is the site the group is on. */
export function rejectsGroup(
  one: Rejection,
  group: Pick<FindingGroup, 'type' | 'label'>,
  here: string,
): boolean {
  if (one.type !== group.type || one.scope === 'value' || one.site !== here) return false;
  return one.scope === 'site' || one.label === group.label;
}

/** The group less the values that were rejected one by one; its counts, if it has any, are not looked at. */
export function withoutRejectedValues<Group extends Pick<FindingGroup, 'type' | 'fingerprints' | 'rows'>>(
  group: Group,
  rejections: readonly Rejection[],
): Group {
  return { ...group, ...withoutPrints(group, valueWords(group.type, rejections)) };
}

const valueWords = (type: string, rejections: readonly Rejection[]): ReadonlyMap<string, Rejection> =>
  new Map(
    rejections.flatMap((one) =>
      one.scope === 'value' && one.type === type ? [[one.fingerprint, one] as const] : [],
    ),
  );

function withoutValues(
  group: FindingGroup,
  rejections: readonly Rejection[],
  setAside: SetAside[],
): FindingGroup[] {
  const words = valueWords(group.type, rejections);
  const gone = group.fingerprints.filter((print) => words.has(print));
  if (gone.length === 0) return [group];
  for (const print of gone) {
    const by = words.get(print);
    if (by !== undefined) setAside.push({ key: group.key, values: 1, by });
  }
  const left = withoutPrints(group, words);
  if (left.fingerprints.length === 0) return [];
  const count = Math.max(left.fingerprints.length, group.count - gone.length);
  return [
    {
      ...group,
      ...left,
      count,
      maskedCount: Math.min(group.maskedCount, count),
      hiddenCount: Math.min(group.hiddenCount, count),
    },
  ];
}
