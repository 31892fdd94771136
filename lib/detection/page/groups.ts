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
/** Values looked through for samples that differ. */
const mostTried = 60;

/**
 * Sums up occurrences by type, label and place, without their values. Kept up to date as they come and go: a page with
 * thousands is not counted anew for each change. Making fingerprints takes long, so they are taken in bit by bit.
 */
export class Tally {
  readonly #pending = new Set<Occurrence>();
  readonly #echoes = new Set<Occurrence>();
  readonly #groups = new Map<string, Group>();
  /** The same groups by type, place and label as the page words it. */
  readonly #worded = new Map<string, Group>();
  readonly #values = new Counts();
  readonly #said = new Counts();

  add(occurrence: Occurrence): void {
    this.#pending.add(occurrence);
  }

  remove(occurrence: Occurrence): void {
    if (this.#pending.delete(occurrence)) return;
    this.#values.remove(occurrence.value);
    if (this.#echoes.delete(occurrence)) return;
    this.#said.remove(occurrence.fingerprint);
    this.#groupOf(occurrence).remove(occurrence);
  }

  /** Takes some in; true when none is waiting. */
  takeIn(): boolean {
    let left = atOnce;
    for (const occurrence of this.#pending) {
      if (left-- === 0) return false;
      this.#pending.delete(occurrence);
      this.#values.add(occurrence.value);
      if (occurrence.echo) this.#echoes.add(occurrence);
      else {
        this.#said.add(occurrence.fingerprint);
        this.#groupOf(occurrence).add(occurrence);
      }
    }
    return true;
  }

  /** Every value that was taken in. */
  get values(): Iterable<string> {
    return this.#values.known.keys();
  }

  /** `totals` is what the page says of the length of its lists, as often as it says so. */
  summary(totals: readonly number[]): Pick<PageReport, 'groups' | 'alone' | 'total'> {
    const unsaid = this.#unsaid();
    for (const echo of unsaid) this.#groupOf(echo).add(echo);
    const groups = [...this.#groups.values()]
      .filter(({ count }) => count > 0)
      .map((group) => ({ group, rows: group.lists }));
    const listed = groups.flatMap(({ rows }) => [...rows]);
    const lists = new Set(listed.flatMap(([list, rows]) => (rows.size > 1 ? [list] : [])));
    const alone = listed.flatMap(([list, rows]) => (lists.has(list) ? [] : [...rows.values()].flat()));
    // Columns that stand still beside the others are as long as they are.
    const lengths = new Set([...lists].map((list) => (list as ParentNode | null)?.childElementCount));
    const stated = new Set(totals);
    const addsUp = lengths.size > 1 && stated.size > 1;
    const total = largest(addsUp ? [[...stated].reduce((sum, one) => sum + one)] : totals);
    // Where nothing says which list is meant, the rows of one do not stand for those of another.
    const apart = totals.length > (addsUp ? stated.size : 1);
    const summary = {
      groups: groups
        .sort((a, b) => b.group.count - a.group.count)
        .slice(0, mostGroups)
        .map(({ group, rows }) => group.summary(rows, apart)),
      alone: [...new Set(alone)].slice(0, mostFingerprints),
      ...(total === undefined ? {} : { total }),
    };
    for (const echo of unsaid) this.#groupOf(echo).remove(echo);
    return summary;
  }

  /** A tooltip or description that repeats a value is no further place where it stands. */
  #unsaid(): Occurrence[] {
    const prints = new Set<string>();
    return [...this.#echoes].filter(({ fingerprint }) => {
      if (this.#said.known.has(fingerprint) || prints.has(fingerprint)) return false;
      prints.add(fingerprint);
      return true;
    });
  }

  #groupOf(occurrence: Occurrence): Group {
    const { finding, label, place } = occurrence;
    const words = `${finding.type}|${place}|${label}`;
    const known = this.#worded.get(words);
    if (known) return known;
    const key = groupKey(occurrence);
    const group = this.#groups.get(key) ?? new Group(key, occurrence);
    this.#groups.set(key, group);
    this.#worded.set(words, group);
    return group;
  }
}

/** How often each of some texts was added and not removed again. */
class Counts {
  readonly known = new Map<string, number>();

  add(text: string): void {
    this.known.set(text, (this.known.get(text) ?? 0) + 1);
  }

  remove(text: string): void {
    const left = (this.known.get(text) ?? 0) - 1;
    if (left > 0) this.known.set(text, left);
    else this.known.delete(text);
  }
}

type Lists = ReadonlyMap<Occurrence['list'], ReadonlyMap<Element, string[]>>;

class Group {
  readonly #key: string;
  readonly #first: Pick<Occurrence, 'label' | 'place'> & { readonly type: string };
  readonly #sensitivity: FindingGroup['sensitivity'];
  readonly #members = new Set<Occurrence>();
  readonly #prints = new Counts();
  readonly #because = new Counts();
  #masked = 0;

  constructor(key: string, { finding, label, place }: Occurrence) {
    this.#key = key;
    this.#first = { type: finding.type, label, place };
    this.#sensitivity = finding.sensitivity;
  }

  get count(): number {
    return this.#members.size;
  }

  add(occurrence: Occurrence): void {
    const { finding, fingerprint } = occurrence;
    this.#members.add(occurrence);
    this.#prints.add(fingerprint);
    for (const reason of finding.because) this.#because.add(reason);
    if (finding.alreadyMasked) this.#masked++;
  }

  remove(occurrence: Occurrence): void {
    const { finding, fingerprint } = occurrence;
    if (!this.#members.delete(occurrence)) return;
    this.#prints.remove(fingerprint);
    for (const reason of finding.because) this.#because.remove(reason);
    if (finding.alreadyMasked) this.#masked--;
  }

  /** The fingerprints by list and row. */
  get lists(): Lists {
    const lists = new Map<Occurrence['list'], Map<Element, string[]>>();
    for (const { list, row, fingerprint } of this.#members) {
      const rows = lists.get(list) ?? new Map<Element, string[]>();
      lists.set(list, rows);
      if (rows.get(row)?.push(fingerprint) === undefined) rows.set(row, [fingerprint]);
    }
    return lists;
  }

  /** With its lists; `apart` only the rows of the longest one count. */
  summary(lists: Lists, apart: boolean): FindingGroup {
    const { type, label, place } = this.#first;
    const rows = rowsIn(lists, apart);
    const first = [...this.#members].slice(0, mostTried);
    return {
      key: this.#key,
      type,
      sensitivity: this.#sensitivity,
      label: scrubLabel(label),
      place,
      count: this.count,
      maskedCount: this.#masked,
      hiddenCount: [...this.#members].filter(({ hidden }) => hidden).length,
      samples: [...new Set(first.map(({ sample }) => sample))].slice(0, 3),
      because: [...this.#because.known.keys()].slice(0, 6),
      fingerprints: [...new Set([...rows, ...this.#prints.known.keys()])].slice(0, mostFingerprints),
      rows: rows.size,
    };
  }
}

/** For each row one of its values, the same whenever it is asked for. */
function rowsIn(lists: Lists, apart: boolean): ReadonlySet<string> {
  const longest = [...lists.values()].sort((a, b) => b.size - a.size).slice(0, apart ? 1 : lists.size);
  return new Set(longest.flatMap((rows) => [...rows.values()].map((prints) => prints.sort()[0] as string)));
}
