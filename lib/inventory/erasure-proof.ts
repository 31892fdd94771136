import { Instant } from '../base/date.ts';
import { z } from '../base/zod.ts';
import { needsLabel } from '../detection/needs-label.ts';
import { FindingGroup, Fingerprint } from '../detection/page-report.ts';
import { mostFingerprints, mostGroups } from '../detection/report-limits.ts';
import { rowsOf } from '../detection/row-prints.ts';

/** How much of it the page itself masked. */
const maskings = ['none', 'some', 'all'] as const;

/** What one look saw of one kind in one place, as fingerprints. */
const SeenGroup = FindingGroup.pick({ key: true, type: true, label: true, fingerprints: true }).extend({
  masked: z.enum(maskings),
  /** Rows of a list that the values surely stood in; absent in looks from before it was kept. */
  rows: z.int().min(0).optional(),
  /** Some of the values were known only because the page told them elsewhere; absent in looks from before it was kept. */
  repeated: z.boolean().optional(),
});
type SeenGroup = z.infer<typeof SeenGroup>;

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
  /** Names that stood also where only another place told that they are: that place gone, they are not recognised. */
  repeated: z.boolean().optional(),
  /** What told these values by their label finds no such label any more: it may have been renamed or hidden. */
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

type Seen = Pick<Look, 'at' | 'views' | 'settled' | 'total' | 'labels'> & {
  readonly complete: boolean;
  readonly groups: readonly FindingGroup[];
};

/** A report's findings as a look. */
export function lookAt({ at, views, settled, total, complete, labels, groups }: Seen): Look {
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
    groups: groups.map((group) => ({
      key: group.key,
      type: group.type,
      label: group.label,
      masked: group.maskedCount === 0 ? 'none' : group.maskedCount < group.count ? 'some' : 'all',
      rows: rowsOf(group),
      repeated: group.because.includes('repeated'),
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
      endless: latest.total === undefined,
      labels: new Set(latest.labels),
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
  /** The page does not say how long its list is. */
  readonly endless: boolean;
  readonly labels: ReadonlySet<string>;
}

function compareKinds(baseline: readonly Look[], latest: Look, terms: Terms): KindComparison[] {
  const before = baseline.flatMap(({ groups }) => groups).filter(({ key }) => !terms.rejected.has(key));
  const counted = latest.groups.filter(({ key }) => !terms.rejected.has(key));
  const types = new Set([...before, ...counted].map(({ type }) => type));
  return [...types].sort().map((type) => {
    const own = (groups: readonly SeenGroup[]) => groups.filter((group) => group.type === type);
    return compareKind(type, { before: own(before), now: own(latest.groups), terms });
  });
}

interface Sides {
  readonly before: readonly SeenGroup[];
  /** Also what was rejected: a value that is shown anywhere is not gone. */
  readonly now: readonly SeenGroup[];
  readonly terms: Terms;
}

function compareKind(type: string, { before, now, terms }: Sides): KindComparison {
  const then = valuesOf(before);
  const shown = valuesOf(now);
  const still = new Set([...then].filter((value) => shown.has(value)));
  const counted = valuesOf(now.filter(({ key }) => !terms.rejected.has(key)));
  const fresh = [...counted].filter((value) => !then.has(value)).length;
  const missing = [...then].filter((value) => !shown.has(value));
  const masksNow = now.some(isMasked);
  const doubts: Record<Doubt, ReadonlySet<string>> = {
    masked: masksNow ? then : onlyIn(before, isMasked),
    replaced: terms.endless && fresh > 0 ? then : new Set(),
    endless: onlyIn(before, (group) => terms.endless && rowsOf(group) > 1),
    repeated: valuesOf(before.filter(isRepeated)),
    unlabelled: onlyIn(before, (group) => hasLostLabel(group, terms.labels)),
  };
  const { gone, why } = terms.hindered ? { gone: 0, why: {} } : sift(missing, doubts);
  return {
    type,
    before: then.size,
    after: still.size + fresh,
    gone,
    still: still.size,
    fresh,
    unsure: missing.length - gone,
    masked: masksNow,
    ...why,
    places: placesOf(before, still),
  };
}

type Doubt = 'masked' | 'replaced' | 'endless' | 'repeated' | 'unlabelled';

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

const isMasked = ({ masked }: SeenGroup): boolean => masked !== 'none';

/** True where values may have been known from elsewhere on the page; only names are. */
const isRepeated = ({ type, repeated = type === 'person.name' }: SeenGroup): boolean => repeated;

/** True where only a label tells what values are, and it is not on the page any more. */
const hasLostLabel = ({ type, label }: SeenGroup, labels: ReadonlySet<string>): boolean =>
  needsLabel(type) && label !== '' && !labels.has(label);

/** Values of the groups that are so, less those that stand in others, too. */
function onlyIn(groups: readonly SeenGroup[], isSo: (group: SeenGroup) => boolean): ReadonlySet<string> {
  const others = valuesOf(groups.filter((group) => !isSo(group)));
  return new Set([...valuesOf(groups.filter(isSo))].filter((value) => !others.has(value)));
}

const valuesOf = (groups: readonly SeenGroup[]): ReadonlySet<string> =>
  new Set(groups.flatMap(({ fingerprints }) => fingerprints));

function placesOf(before: readonly SeenGroup[], still: ReadonlySet<string>): KindComparison['places'] {
  return [...new Set(before.map(({ key }) => key))].sort().flatMap((key) => {
    const values = valuesOf(before.filter((group) => group.key === key));
    const count = [...values].filter((value) => still.has(value)).length;
    return count > 0 ? [{ key, still: count }] : [];
  });
}
