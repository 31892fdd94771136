import { mask } from '../analyze.ts';
import type { FindingGroup } from '../page-report.ts';
import { mostFingerprints, mostGroups } from '../report-limits.ts';
import type { Occurrence } from './occurrence.ts';
import { scrub } from './scrub.ts';

/** The group an occurrence belongs to: type, label and place. */
export function groupKey({ finding, label, place }: Occurrence): string {
  return `${finding.type}|${place}|${scrub(label)}`.slice(0, 200);
}

/** Sums up occurrences by type, label and place, without their values. */
export class Grouping {
  readonly #groups = new Map<string, Group>();
  readonly #keys = new Map<string, string>();
  readonly #said = new Set<string>();
  readonly #echoes: Occurrence[] = [];

  add(occurrence: Occurrence): void {
    if (occurrence.echo) {
      this.#echoes.push(occurrence);
      return;
    }
    this.#said.add(occurrence.fingerprint);
    this.#count(occurrence);
  }

  /** The groups, the most frequent ones first. Ask once, when all occurrences are in. */
  summary(): FindingGroup[] {
    // A tooltip or description that repeats a value is no further place where it stands.
    for (const echo of this.#echoes) {
      if (this.#said.has(echo.fingerprint)) continue;
      this.#said.add(echo.fingerprint);
      this.#count(echo);
    }
    return [...this.#groups.values()]
      .sort((a, b) => b.count - a.count)
      .slice(0, mostGroups)
      .map((group) => group.summary);
  }

  #count(occurrence: Occurrence): void {
    const { finding, label, place } = occurrence;
    const plain = `${finding.type}|${place}|${label}`;
    let key = this.#keys.get(plain);
    if (key === undefined) {
      key = groupKey(occurrence);
      this.#keys.set(plain, key);
    }
    let group = this.#groups.get(key);
    if (group === undefined) {
      group = new Group(key, occurrence);
      this.#groups.set(key, group);
    }
    group.add(occurrence);
  }
}

class Group {
  readonly #key: string;
  readonly #first: Occurrence;
  readonly #samples = new Set<string>();
  readonly #because = new Set<string>();
  readonly #fingerprints = new Set<string>();
  #masked = 0;
  #hidden = 0;
  count = 0;

  constructor(key: string, first: Occurrence) {
    this.#key = key;
    this.#first = first;
  }

  add({ finding, value, hidden, fingerprint }: Occurrence): void {
    this.count++;
    if (finding.alreadyMasked) this.#masked++;
    if (hidden) this.#hidden++;
    if (this.#samples.size < 3) this.#samples.add(mask(finding.type, value).slice(0, 200));
    if (this.#because.size < 6) for (const reason of finding.because) this.#because.add(reason);
    if (this.#fingerprints.size < mostFingerprints) this.#fingerprints.add(fingerprint);
  }

  get summary(): FindingGroup {
    const { finding, label, place } = this.#first;
    return {
      key: this.#key,
      type: finding.type,
      sensitivity: finding.sensitivity,
      label: scrub(label).slice(0, 200),
      place,
      count: this.count,
      maskedCount: this.#masked,
      hiddenCount: this.#hidden,
      samples: [...this.#samples],
      because: [...this.#because].slice(0, 6),
      fingerprints: [...this.#fingerprints],
    };
  }
}
