import type { Finding, Scan } from './finding.ts';

/** Findings as a person reads them: page by page as looked at, sensitive ones first, then the most frequent. */
export function inReadingOrder(findings: readonly Finding[], scans: readonly Scan[]): Finding[] {
  const place = new Map(scans.map(({ id }, index) => [id, index]));
  const rank = ({ sensitivity }: Finding) => (sensitivity === 'sensitive' ? 0 : 1);
  return [...findings].sort(
    (a, b) =>
      (place.get(a.scanId) ?? scans.length) - (place.get(b.scanId) ?? scans.length) ||
      rank(a) - rank(b) ||
      b.count - a.count ||
      a.type.localeCompare(b.type, 'en') ||
      a.label.localeCompare(b.label, 'zh-CN'),
  );
}
