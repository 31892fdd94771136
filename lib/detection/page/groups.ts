import type { FindingGroup } from '../page-report.ts';
import { mostFingerprints, mostGroups } from '../report-limits.ts';
import type { Occurrence } from './occurrence.ts';
import { scrubLabel } from './scrub.ts';

/** The group an occurrence belongs to: type, label and place. */
export function groupKey({ finding, label, place }: Occurrence): string {
  return `${finding.type}|${place}|${scrubLabel(label)}`.slice(0, 200);
}

/** Occurrences taken in between two looks at the clock. */
const atOnce = 50;
/** Values looked through for samples that differ. */
const mostTried = 200;

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
  get values(): ReadonlySet<string> {
    return this.#values.known;
  }

  /** The groups, the most frequent ones first. */
  summary(): FindingGroup[] {
    const unsaid = this.#unsaid();
    for (const echo of unsaid) this.#groupOf(echo).add(echo);
    const groups = [...this.#groups.values()]
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .slice(0, mostGroups)
      .map((group) => group.summary);
    for (const echo of unsaid) this.#groupOf(echo).remove(echo);
    return groups;
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
    if (known !== undefined) return known;
    const key = groupKey(occurrence);
    const group = this.#groups.get(key) ?? new Group(key, occurrence);
    this.#groups.set(key, group);
    this.#worded.set(words, group);
    return group;
  }
}

/** How often each of some texts was added and not removed again. */
class Counts {
  readonly #counts = new Map<string, number>();
  readonly known = new Set<string>();

  add(text: string): void {
    this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
    this.known.add(text);
  }

  remove(text: string): void {
    const left = (this.#counts.get(text) ?? 0) - 1;
    if (left > 0) this.#counts.set(text, left);
    else {
      this.#counts.delete(text);
      this.known.delete(text);
    }
  }
}

/** A list in a cell belongs to the row of the cell. */
const rowOf = (element: Element): Element =>
  element.closest('tr,[role=row]') ?? element.closest('li') ?? element;

class Group {
  readonly #key: string;
  readonly #first: Pick<Occurrence, 'label' | 'place'> & { readonly type: string };
  readonly #sensitivity: FindingGroup['sensitivity'];
  /** Each with its row. */
  readonly #members = new Map<Occurrence, Element>();
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
    this.#members.set(occurrence, rowOf(occurrence.element));
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

  get summary(): FindingGroup {
    const { type, label, place } = this.#first;
    const rows = this.#rows();
    return {
      key: this.#key,
      type,
      sensitivity: this.#sensitivity,
      label: scrubLabel(label),
      place,
      count: this.count,
      maskedCount: this.#masked,
      hiddenCount: [...this.#members.keys()].filter(({ hidden }) => hidden).length,
      samples: this.#samples(),
      because: [...this.#because.known].slice(0, 6),
      fingerprints: [...new Set([...rows, ...this.#prints.known])].slice(0, mostFingerprints),
      rows: rows.size,
    };
  }

  /** For each row one of its values, the same whenever it is asked for. */
  #rows(): ReadonlySet<string> {
    const rows = new Map<Element, string>();
    for (const [{ fingerprint }, row] of this.#members)
      if (fingerprint < (rows.get(row) ?? '~')) rows.set(row, fingerprint);
    return new Set(rows.values());
  }

  /** Up to three that differ, out of the first values. */
  #samples(): string[] {
    const samples = new Set<string>();
    const tried = new Set<string>();
    for (const member of this.#members.keys()) {
      if (samples.size === 3 || tried.size === mostTried) break;
      if (tried.has(member.fingerprint)) continue;
      tried.add(member.fingerprint);
      samples.add(member.sample);
    }
    return [...samples];
  }
}
