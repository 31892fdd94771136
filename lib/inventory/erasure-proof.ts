import { Instant } from '../base/date.ts';
import { z } from '../base/zod.ts';
import { type FindingGroup, Fingerprint, mostFingerprints, mostGroups } from '../detection/page-report.ts';

/** How much of a kind the page itself masked. */
const maskings = ['none', 'some', 'all'] as const;

/** What one look saw of one kind, as fingerprints. */
const SeenKind = z.strictObject({
  type: z.string(),
  masked: z.enum(maskings),
  fingerprints: z.array(Fingerprint),
});
type SeenKind = z.infer<typeof SeenKind>;

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
  kinds: z.array(SeenKind),
});
export type Look = z.infer<typeof Look>;

/** Why a comparison proves less than it might. */
const obstacles = ['no-fingerprints', 'other-view', 'capped', 'unsettled', 'list-in-part'] as const;

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
  /** The page masks values of this kind, so that different people look the same or the same person differently. */
  masked: z.boolean(),
});
export type KindComparison = z.infer<typeof KindComparison>;

/** What a look at a page says against all earlier looks at it. Holds for what was shown, and for nothing else. */
export const Comparison = z.strictObject({
  /** The first of the earlier looks, and how many of them were compared. */
  since: Instant,
  looks: z.int().min(0),
  /** Earlier looks at the same address that showed something else, and are left out. */
  elsewhere: z.int().min(0),
  /** Why nothing is called gone; absent when the looks can be compared. */
  obstacle: z.enum(obstacles).optional(),
  kinds: z.array(KindComparison),
});
export type Comparison = z.infer<typeof Comparison>;

type Seen = Pick<Look, 'at' | 'views' | 'settled' | 'total'> & {
  readonly complete: boolean;
  readonly groups: readonly FindingGroup[];
};

/** A report's findings as a look, by kind: the same value in two columns is one value. */
export function lookAt({ at, views, settled, total, complete, groups }: Seen): Look {
  const types = [...new Set(groups.map(({ type }) => type))].sort();
  return {
    at,
    views: [...new Set(views)].sort(),
    whole:
      complete &&
      groups.length < mostGroups &&
      groups.every(({ fingerprints }) => fingerprints.length < mostFingerprints),
    settled,
    ...(total === undefined ? {} : { total }),
    rows: rowsSeen(groups),
    kinds: types.map((type) =>
      kindOf(
        type,
        groups.filter((group) => group.type === type),
      ),
    ),
  };
}

function kindOf(type: string, groups: readonly FindingGroup[]): SeenKind {
  const sum = (of: (group: FindingGroup) => number) => groups.reduce((total, group) => total + of(group), 0);
  const maskedCount = sum((group) => group.maskedCount);
  return {
    type,
    masked: maskedCount === 0 ? 'none' : maskedCount < sum(({ count }) => count) ? 'some' : 'all',
    fingerprints: [...new Set(groups.flatMap(({ fingerprints }) => fingerprints))].sort(),
  };
}

/**
 * At least so many rows of a list were seen: the most distinct values in one labelled column. Columns are not added
 * up, since a row may hold two names.
 */
export const rowsSeen = (groups: readonly FindingGroup[]): number =>
  Math.max(
    0,
    ...groups
      .filter(({ label, place }) => label !== '' && place === 'text')
      .map(({ fingerprints }) => fingerprints.length),
  );

/**
 * Compares a look with the earlier ones at the same address, in any order. Only those are compared whose every part
 * was looked at again; what was seen then and not now is called gone only when nothing could hide it.
 * `unknown` counts earlier looks whose fingerprints are not on this computer. `undefined` at the first look.
 */
export function compareScans(
  earlier: readonly Look[],
  latest: Look,
  unknown: { readonly count: number; readonly since: Instant } = { count: 0, since: latest.at },
): Comparison | undefined {
  if (earlier.length + unknown.count === 0) return undefined;
  const views = new Set(latest.views);
  const baseline = earlier.filter((look) => look.views.every((view) => views.has(view)));
  const elsewhere = earlier.length - baseline.length;
  if (baseline.length === 0) {
    const since = [unknown.since, ...earlier.map(({ at }) => at)].sort()[0] ?? latest.at;
    const obstacle = elsewhere > 0 ? 'other-view' : 'no-fingerprints';
    return { since, looks: 0, elsewhere: elsewhere + unknown.count, obstacle, kinds: [] };
  }
  const obstacle = obstacleOf(baseline, latest);
  return {
    since: baseline.map(({ at }) => at).sort()[0] ?? latest.at,
    looks: baseline.length,
    elsewhere: elsewhere + unknown.count,
    ...(obstacle === undefined ? {} : { obstacle }),
    kinds: compareKinds(baseline, latest, obstacle !== undefined),
  };
}

function obstacleOf(baseline: readonly Look[], latest: Look): Comparison['obstacle'] {
  if (!latest.settled) return 'unsettled';
  if (!latest.whole || baseline.some(({ whole }) => !whole)) return 'capped';
  return latest.total !== undefined && latest.rows < latest.total ? 'list-in-part' : undefined;
}

function compareKinds(baseline: readonly Look[], latest: Look, hindered: boolean): KindComparison[] {
  const before = new Map<string, SeenKind[]>();
  for (const kind of baseline.flatMap(({ kinds }) => kinds))
    before.set(kind.type, [...(before.get(kind.type) ?? []), kind]);
  const now = new Map(latest.kinds.map((kind) => [kind.type, kind]));
  return [...new Set([...before.keys(), ...now.keys()])]
    .sort()
    .map((type) => compareKind(type, { before: before.get(type) ?? [], now: now.get(type), hindered }));
}

function compareKind(
  type: string,
  { before, now, hindered }: { before: readonly SeenKind[]; now: SeenKind | undefined; hindered: boolean },
): KindComparison {
  const then = new Set(before.flatMap(({ fingerprints }) => fingerprints));
  const shown = new Set(now?.fingerprints);
  const still = [...then].filter((fingerprint) => shown.has(fingerprint)).length;
  const masked =
    (before.length > 0 && before.every((kind) => kind.masked === 'all')) ||
    (now !== undefined && now.masked !== 'none');
  const missing = then.size - still;
  const unsure = hindered || masked;
  return {
    type,
    before: then.size,
    after: shown.size,
    gone: unsure ? 0 : missing,
    still,
    fresh: shown.size - still,
    unsure: unsure ? missing : 0,
    masked,
  };
}
