import { Instant } from '../base/date.ts';
import { z } from '../base/zod.ts';
import { needsLabel } from '../detection/needs-label.ts';
import { type FindingGroup, Fingerprint } from '../detection/page-report.ts';
import { mostFingerprints, mostGroups } from '../detection/report-limits.ts';
import { rowsOf } from '../detection/row-prints.ts';
import { type Doubt, doubtsAbout, type PageDoubts, pageDoubts } from './erasure-doubts.ts';
import { isMasked, SeenGroup, valuesOf } from './seen-group.ts';

/**
 * What one look at one page saw, in a form that two looks can be compared in. Stays on this computer: fingerprints
 * are worth nothing elsewhere.
 */
export const Look = z.strictObject({
  at: Instant,
  /** Fingerprints of what the page was asked to show: its address and its search fields. One for each part paged through. */
  views: z.array(Fingerprint),
  /** False when a cap was reached, so that something shown may be missing here. */
  whole: z.boolean(),
  /** False while the page was still being read. */
  settled: z.boolean(),
  /** Rows that the page says its list has, and rows surely seen. */
  total: z.int().min(0).optional(),
  rows: z.int().min(0),
  /** Column headers and labels on the page, with values under them or not. */
  labels: z.array(z.string()),
  /** Fingerprints of what stood in no list, and whether several records were open; absent in looks from before. */
  alone: z.array(Fingerprint).optional(),
  several: z.boolean().optional(),
  groups: z.array(SeenGroup),
});
export type Look = z.infer<typeof Look>;

/** Why a comparison proves less than it might. */
const obstacles = [
  'no-fingerprints',
  'other-view',
  'capped',
  'unsettled',
  'list-in-part',
  'list-missing',
] as const;

/**
 * One kind before and now, in distinct values: `gone + still + unsure = before` and `still + fresh = after`.
 * `unsure` was there before and was not seen now, but nothing says that it is gone.
 */
const KindComparison = z.strictObject({
  type: z.string(),
  before: z.int().min(0),
  after: z.int().min(0),
  gone: z.int().min(0),
  still: z.int().min(0),
  fresh: z.int().min(0),
  unsure: z.int().min(0),
  /**
   * The page masks values of this kind or has masked those that are missing, so that different people look the same or
   * the same person differently.
   */
  masked: z.boolean(),
  /** They stood in a list, and the page does not say how long it is: what is not seen may not be loaded. */
  endless: z.boolean().optional(),
  /** Others have come in the place of some, on a page that does not say how long its list is: it may have been turned. */
  replaced: z.boolean().optional(),
  /** Values that stood also where only another place told what they are: that place gone, they are not recognised. */
  repeated: z.boolean().optional(),
  /** They stood in the record that was open, and another one is open now. */
  another: z.boolean().optional(),
  /** The label that these values stood under is not on the page any more: it may have been renamed or hidden. */
  unlabelled: z.boolean().optional(),
  /** Where the values that are still shown had been: group keys, and how many of each. */
  places: z.array(z.strictObject({ key: z.string(), still: z.int().min(1) })),
});
export type KindComparison = z.infer<typeof KindComparison>;

/** What a look at a page says against all earlier looks at it. Holds for what was shown, and for nothing else. */
export const Comparison = z.strictObject({
  /** The first of the earlier looks, and how many of them were compared. */
  since: Instant,
  looks: z.int().min(0),
  /** Earlier looks at the same address that showed something else, and are left out. */
  elsewhere: z.int().min(0),
  /** One of all earlier looks saw only a part, and no look since has made up for it. */
  owed: z.boolean().optional(),
  /** Why nothing is called gone; absent when the looks can be compared. */
  obstacle: z.enum(obstacles).optional(),
  /** Versions whose rules looked earlier and now, when they differ; an empty one was not kept. */
  detectors: z.strictObject({ before: z.array(z.string()), now: z.string() }).optional(),
  kinds: z.array(KindComparison),
});
export type Comparison = z.infer<typeof Comparison>;

type Seen = Pick<Look, 'at' | 'views' | 'settled' | 'total' | 'labels' | 'alone' | 'several'> & {
  readonly complete: boolean;
  readonly groups: readonly FindingGroup[];
};

/** A report's findings as a look. */
export function lookAt({ at, views, settled, total, complete, labels, groups, ...seen }: Seen): Look {
  const whole =
    complete &&
    groups.length < mostGroups &&
    groups.every(({ fingerprints }) => fingerprints.length < mostFingerprints);
  return {
    at,
    views: [...new Set(views)].sort(),
    whole,
    settled,
    ...(total === undefined ? {} : { total }),
    rows: rowsSeen(groups),
    labels,
    alone: seen.alone ?? [],
    ...(seen.several ? { several: true } : {}),
    groups: groups.map((group) => ({
      key: group.key,
      type: group.type,
      label: group.label,
      masked: group.maskedCount === 0 ? 'none' : group.maskedCount < group.count ? 'some' : 'all',
      rows: rowsOf(group),
      repeated: group.because.some((why) => why === 'repeated' || (why === 'hint' && needsLabel(group.type))),
      fingerprints: group.fingerprints,
    })),
  };
}

/**
 * At least so many rows of a list were seen: the most in which one labelled column has distinct values. Columns are
 * not added up, since a row may hold two names.
 */
export const rowsSeen = (groups: readonly FindingGroup[]): number =>
  Math.max(0, ...groups.filter(({ label, place }) => label !== '' && place === 'text').map(rowsOf));

interface Known {
  /** Earlier looks whose fingerprints are not on this computer, and the first of them. */
  readonly unknown?: { readonly count: number; readonly since: Instant };
  /** Keys of groups that a person said are no personal data. */
  readonly rejected?: ReadonlySet<string>;
}

/**
 * Compares a look with the earlier ones at the same address, in any order. Only those are compared whose every part
 * was looked at again; what was seen then and not now is called gone only when nothing could hide it. The same value
 * in two places is one value. `undefined` at the first look.
 */
export function compareScans(
  earlier: readonly Look[],
  latest: Look,
  { unknown = { count: 0, since: latest.at }, rejected = new Set() }: Known = {},
): Comparison | undefined {
  if (earlier.length + unknown.count === 0) return undefined;
  const views = new Set(latest.views);
  const baseline = earlier.filter((look) => look.views.every((view) => views.has(view)));
  const elsewhere = earlier.length - baseline.length;
  const looks = [...earlier, latest];
  const owed = earlier.some((look) => isInPart(look) && !looks.some((later) => makesUpFor(look, later)))
    ? { owed: true }
    : {};
  if (baseline.length === 0) {
    const since = [unknown.since, ...earlier.map(({ at }) => at)].sort()[0] ?? latest.at;
    const obstacle = elsewhere > 0 ? 'other-view' : 'no-fingerprints';
    return { since, looks: 0, elsewhere: elsewhere + unknown.count, ...owed, obstacle, kinds: [] };
  }
  const obstacle = obstacleOf(baseline, latest);
  return {
    since: baseline.map(({ at }) => at).sort()[0] ?? latest.at,
    looks: baseline.length,
    elsewhere: elsewhere + unknown.count,
    ...owed,
    ...(obstacle === undefined ? {} : { obstacle }),
    kinds: compareKinds(baseline, latest, {
      rejected,
      hindered: obstacle !== undefined,
    }),
  };
}

const isInPart = ({ whole, total = 0, rows }: Look): boolean => !whole || rows < total;

/** True for a later look that saw whole what an earlier one saw in part: all it was asked to show, or a list as long. */
function makesUpFor(look: Look, later: Look): boolean {
  if (later.at <= look.at || isInPart(later)) return false;
  return (
    look.views.every((view) => later.views.includes(view)) || (later.total ?? -1) >= (look.total ?? Infinity)
  );
}

function obstacleOf(baseline: readonly Look[], latest: Look): Comparison['obstacle'] {
  if (!latest.settled) return 'unsettled';
  if (!latest.whole || baseline.some(({ whole }) => !whole)) return 'capped';
  if (latest.total !== undefined) return latest.rows < latest.total ? 'list-in-part' : undefined;
  // A list that said how long it was and is not there: it may still be loading.
  return baseline.some(({ total }) => total !== undefined) ? 'list-missing' : undefined;
}

interface Terms {
  readonly rejected: ReadonlySet<string>;
  readonly hindered: boolean;
}

function compareKinds(baseline: readonly Look[], latest: Look, terms: Terms): KindComparison[] {
  const seen = baseline.flatMap(({ groups }) => groups);
  const before = seen.filter(({ key }) => !terms.rejected.has(key));
  const counted = latest.groups.filter(({ key }) => !terms.rejected.has(key));
  const types = new Set([...before, ...counted].map(({ type }) => type));
  const page = pageDoubts(baseline, latest);
  return [...types].sort().map((type) => {
    const own = (groups: readonly SeenGroup[]) => groups.filter((group) => group.type === type);
    return compareKind(type, { before: own(before), now: own(latest.groups), page, terms });
  });
}

interface Sides {
  readonly before: readonly SeenGroup[];
  /** Also what was rejected: a value that is shown anywhere is not gone. */
  readonly now: readonly SeenGroup[];
  readonly page: PageDoubts;
  readonly terms: Terms;
}

function compareKind(type: string, { before, now, page, terms }: Sides): KindComparison {
  const then = valuesOf(before);
  const shown = valuesOf(now);
  const still = new Set([...then].filter((value) => shown.has(value)));
  const counted = valuesOf(now.filter(({ key }) => !terms.rejected.has(key)));
  const fresh = [...counted].filter((value) => !then.has(value)).length;
  const missing = [...then].filter((value) => !shown.has(value));
  const { gone, why } = terms.hindered ? { gone: 0, why: {} } : sift(missing, doubtsAbout(before, now, page));
  return {
    type,
    before: then.size,
    after: still.size + fresh,
    gone,
    still: still.size,
    fresh,
    unsure: missing.length - gone,
    masked: now.some(isMasked),
    ...why,
    places: placesOf(before, still),
  };
}

/** How many values are missing beyond doubt, and the first doubt about each of the others. */
function sift(missing: readonly string[], doubts: Readonly<Record<Doubt, ReadonlySet<string>>>) {
  const why: { [doubt in Doubt]?: true } = {};
  const sure = missing.filter((value) => {
    const doubt = (Object.keys(doubts) as Doubt[]).find((one) => doubts[one].has(value));
    if (doubt !== undefined) why[doubt] = true;
    return doubt === undefined;
  });
  return { gone: sure.length, why };
}

function placesOf(before: readonly SeenGroup[], still: ReadonlySet<string>): KindComparison['places'] {
  return [...new Set(before.map(({ key }) => key))].sort().flatMap((key) => {
    const values = valuesOf(before.filter((group) => group.key === key));
    const count = [...values].filter((value) => still.has(value)).length;
    return count > 0 ? [{ key, still: count }] : [];
  });
}
