import { type FindingGroup, mostFingerprints, mostGroups } from '../page-report.ts';
import type { Occurrence } from './occurrence.ts';
import { scrub } from './scrub.ts';

/** The group an occurrence belongs to: type, label and place. */
export function groupKey({ finding, label, place }: Occurrence): string {
  return `${finding.type}|${place}|${scrub(label)}`.slice(0, 200);
}

/** Occurrences summed up by type, label and place, without their values. The most frequent groups first. */
export function groupsOf(occurrences: Iterable<Occurrence>): FindingGroup[] {
  const members = new Map<string, Occurrence[]>();
  const keys = new Map<string, string>();
  for (const occurrence of occurrences) {
    const { finding, label, place } = occurrence;
    const plain = `${finding.type}|${place}|${label}`;
    const key = keys.get(plain) ?? groupKey(occurrence);
    keys.set(plain, key);
    const list = members.get(key);
    if (list === undefined) members.set(key, [occurrence]);
    else list.push(occurrence);
  }
  return [...members]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, mostGroups)
    .map(([key, list]) => groupOf(key, list));
}

function groupOf(key: string, list: readonly Occurrence[]): FindingGroup {
  const first = list[0] as Occurrence;
  const distinct = <T>(values: readonly T[], most: number) => [...new Set(values)].slice(0, most);
  return {
    key,
    type: first.finding.type,
    sensitivity: first.finding.sensitivity,
    label: scrub(first.label).slice(0, 200),
    place: first.place,
    count: list.length,
    maskedCount: list.filter(({ finding }) => finding.alreadyMasked).length,
    hiddenCount: list.filter(({ hidden }) => hidden).length,
    samples: distinct(
      list.map(({ finding }) => finding.masked.slice(0, 200)),
      3,
    ),
    because: distinct(
      list.flatMap(({ finding }) => finding.because),
      6,
    ),
    fingerprints: distinct(
      list.map(({ fingerprint }) => fingerprint),
      mostFingerprints,
    ),
  };
}
