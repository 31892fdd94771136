import { addDays, type IsoDate } from '../base/date.ts';
import type { Period } from './rule.ts';

/** How long one thing is kept. */
export type Keep =
  /** Through this day; from the next one it may, and then must, go. */
  | { readonly kind: 'through'; readonly date: IsoDate }
  /** Not kept at all. */
  | { readonly kind: 'none' }
  /** Until a matter is settled. */
  | { readonly kind: 'settled' }
  | { readonly kind: 'permanent' };

/** How long a period runs when its trigger fell on that day. */
export function keepThrough({ least, counted }: Period, trigger: IsoDate): Keep {
  if (least === 'none') return { kind: 'none' };
  if (least === 'permanent' || least === 'settled') return { kind: least };
  return { kind: 'through', date: add(counted === 'fiscal-year' ? yearEnd(trigger) : trigger, least) };
}

/** The last day a thing may be kept, where law sets a most. */
export function keepAtMost({ most, counted }: Period, trigger: IsoDate): IsoDate | undefined {
  return most && add(counted === 'fiscal-year' ? yearEnd(trigger) : trigger, most);
}

/** The Chinese fiscal year is the calendar year. */
const yearEnd = (date: IsoDate): IsoDate => `${date.slice(0, 4)}-12-31`;

type Span = Exclude<Period['least'], string>;

/** The same day of a later month, or that month's last day where it has none. */
function add(date: IsoDate, span: Span): IsoDate {
  if ('days' in span) return addDays(date, span.days);
  const months = 'years' in span ? span.years * 12 : span.months;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** One period that applies to a thing, with the day it was triggered. */
export interface Applicable {
  readonly id: string;
  readonly period: Period;
  readonly trigger: IsoDate;
}

export interface Resolved {
  readonly keep: Keep;
  /** The row that decides. */
  readonly by?: string;
  /** A least reaches beyond a most of another row: keep no longer than the most, and have a person decide. */
  readonly conflict: boolean;
}

/**
 * How long a thing is kept when several periods apply to it: the longest least, cut at the shortest most.
 * Applies to the fields those periods need; every other field goes at once.
 */
export function resolveKeep(applicable: readonly Applicable[]): Resolved {
  let longest: Resolved = { keep: { kind: 'none' }, conflict: false };
  for (const { id, period, trigger } of applicable) {
    const keep = keepThrough(period, trigger);
    if (length(keep) > length(longest.keep)) longest = { keep, by: id, conflict: false };
  }
  const mosts = applicable.flatMap(({ id, period, trigger }) => {
    const date = keepAtMost(period, trigger);
    return date === undefined ? [] : [{ id, date }];
  });
  const [shortest] = mosts.sort((a, b) => (a.date < b.date ? -1 : 1));
  if (!shortest || length(longest.keep) <= shortest.date) return longest;
  return { keep: { kind: 'through', date: shortest.date }, by: shortest.id, conflict: true };
}

/** Makes the kinds comparable: dates compare as text, the endless ones come after every date. */
function length(keep: Keep): string {
  const order = { none: '', settled: 'settled', permanent: 'unending' } as const;
  return keep.kind === 'through' ? keep.date : order[keep.kind];
}
