import type { FindingGroup, PageReport } from '../page-report.ts';
import { mostFingerprints, mostGroups } from '../report-limits.ts';
import { largest } from './list-state.ts';
import type { Occurrence } from './occurrence.ts';
import { scrubLabel } from './scrub.ts';

/** The group an occurrence belongs to: type, label and place. */
export function groupKey({ finding, label, place }: Occurrence): string {
  return `${finding.type}|${place}|${scrubLabel(label)}`.slice(0, 200);
}

/** Occurrences taken in between two looks at the clock. */
const atOnce = 50;
/** Occurrences looked through for samples that differ, and for reasons. */
const mostTried = 60;

/** Occurrences with their fingerprints. */
type Members = Map<Occurrence, string>;

/**
 * Sums up occurrences by type, label and place, without their values. Kept up to date as they come and go: a page with
 * thousands is not grouped anew for each change. Making fingerprints takes long, so they are taken in bit by bit.
 */
export class Tally {
  readonly #pending = new Set<Occurrence>();
  readonly #echoes: Members = new Map();
  readonly #groups = new Map<string, Members>();

  add(occurrence: Occurrence): void {
    this.#pending.add(occurrence);
  }

  remove(occurrence: Occurrence): void {
    if (!this.#pending.delete(occurrence) && !this.#echoes.delete(occurrence))
      this.#groupOf(occurrence).delete(occurrence);
  }

  /** Takes some in; true when none is waiting. */
  takeIn(): boolean {
    let left = atOnce;
    for (const occurrence of this.#pending) {
      if (left-- === 0) return false;
      this.#pending.delete(occurrence);
      const members = occurrence.echo ? this.#echoes : this.#groupOf(occurrence);
      members.set(occurrence, occurrence.fingerprint);
    }
    return true;
  }

  /** Every value that was taken in. */
  *values(): Generator<string> {
    for (const members of [this.#echoes, ...this.#groups.values()])
      for (const { value } of members.keys()) yield value;
  }

  /** `totals` is what the page says of the length of its lists, as often as it says so. */
  summary(totals: readonly number[]): Pick<PageReport, 'groups' | 'alone' | 'total'> {
    const unsaid = this.#unsaid();
    for (const [echo, print] of unsaid) this.#groupOf(echo).set(echo, print);
    const groups = [...this.#groups]
      .filter(([, { size }]) => size > 0)
      .map(([key, members]) => ({ key, members, lists: listsOf(members) }));
    const listed = groups.flatMap(({ lists }) => [...lists]);
    const known = new Set(listed.flatMap(([list, rows]) => (rows.size > 1 ? [list] : [])));
    const alone = listed.flatMap(([list, rows]) => (known.has(list) ? [] : [...rows.values()].flat()));
    // Columns that stand still beside the others are as long as they are.
    const lengths = new Set([...known].map((list) => (list as ParentNode | null)?.childElementCount));
    const stated = new Set(totals);
    const addsUp = lengths.size > 1 && stated.size > 1;
    const total = largest(addsUp ? [[...stated].reduce((sum, one) => sum + one)] : totals);
    // Where nothing says which list is meant, the rows of one do not stand for those of another.
    const apart = totals.length > (addsUp ? stated.size : 1);
    const summary = {
      groups: groups
        .sort((a, b) => b.members.size - a.members.size)
        .slice(0, mostGroups)
        .map(({ key, members, lists }) => sumUp(key, members, rowsIn(lists, apart))),
      alone: [...new Set(alone)].slice(0, mostFingerprints),
      ...(total === undefined ? {} : { total }),
    };
    for (const [echo] of unsaid) this.#groupOf(echo).delete(echo);
    return summary;
  }

  /** A tooltip or description that repeats a value is no further place where it stands. */
  #unsaid(): Members {
    if (this.#echoes.size === 0) return this.#echoes;
    const said = new Set([...this.#groups.values()].flatMap((members) => [...members.values()]));
    return new Map([...this.#echoes].filter(([, print]) => !said.has(print) && said.add(print)));
  }

  #groupOf(occurrence: Occurrence): Members {
    const key = groupKey(occurrence);
    const known = this.#groups.get(key) ?? new Map();
    this.#groups.set(key, known);
    return known;
  }
}

type Lists = ReadonlyMap<Occurrence['list'], ReadonlyMap<Element, string[]>>;

/** The fingerprints by list and row. */
function listsOf(members: Members): Lists {
  const lists = new Map<Occurrence['list'], Map<Element, string[]>>();
  for (const [{ list, row }, print] of members) {
    const rows = lists.get(list) ?? new Map<Element, string[]>();
    lists.set(list, rows);
    if (rows.get(row)?.push(print) === undefined) rows.set(row, [print]);
  }
  return lists;
}

/** For each row one of its values, the same whenever it is asked for; `apart` only the rows of the longest list count. */
function rowsIn(lists: Lists, apart: boolean): ReadonlySet<string> {
  const longest = [...lists.values()].sort((a, b) => b.size - a.size).slice(0, apart ? 1 : lists.size);
  return new Set(longest.flatMap((rows) => [...rows.values()].map((prints) => prints.sort()[0] as string)));
}

function sumUp(key: string, members: Members, rows: ReadonlySet<string>): FindingGroup {
  const all = [...members.keys()];
  const { finding, label, place } = all[0] as Occurrence;
  const tried = all.slice(0, mostTried);
  return {
    key,
    type: finding.type,
    sensitivity: finding.sensitivity,
    label: scrubLabel(label),
    place,
    count: all.length,
    maskedCount: all.filter((one) => one.finding.alreadyMasked).length,
    hiddenCount: all.filter(({ hidden }) => hidden).length,
    samples: [...new Set(tried.map(({ sample }) => sample))].slice(0, 3),
    because: [...new Set(tried.flatMap((one) => one.finding.because))].slice(0, 6),
    fingerprints: [...new Set([...rows, ...members.values()])].slice(0, mostFingerprints),
    rows: rows.size,
  };
}
