import type { Cell, Span } from './corpus.ts';

/** What a detector reports of one text; the type is one of ours or whatever the peer calls it. */
export interface Detection {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export type Detector = (cell: Cell) => readonly Detection[];

export interface Row {
  spans: number;
  /** Covered by one detection to at least 80 %. */
  covered: number;
  /** Covered by one of the right type. */
  right: number;
}

export interface Score {
  readonly rows: ReadonlyMap<string, Row>;
  readonly total: Row;
  readonly detections: number;
  /** Lying on personal data of some type to at least half. */
  readonly correct: number;
  readonly correctType: number;
  /** Detections by type: all, and those that lie on nothing. */
  readonly byType: ReadonlyMap<string, { all: number; wrong: number }>;
  readonly cleanCells: number;
  readonly falseOnClean: number;
  readonly misses: readonly { readonly cell: Cell; readonly span: Span }[];
  readonly strays: readonly { readonly cell: Cell; readonly detection: Detection }[];
}

const overlap = (a: Detection | Span, b: Detection | Span) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Types that say the same of a value: an age below 14 lies on a birth date, a number abroad may be of Hong Kong. */
export const fits = (found: string, meant: string): boolean =>
  found === meant ||
  (found === 'minor' && (meant === 'date-of-birth' || meant.endsWith('resident-id'))) ||
  (found === 'cn.passport' && meant === 'passport') ||
  (found === 'passport' && meant === 'cn.passport');

export function score(cells: readonly Cell[], detect: Detector, same = fits): Score {
  const rows = new Map<string, Row>();
  const total: Row = { spans: 0, covered: 0, right: 0 };
  const byType = new Map<string, { all: number; wrong: number }>();
  const misses: Score['misses'][number][] = [];
  const strays: Score['strays'][number][] = [];
  const sums = { detections: 0, correct: 0, correctType: 0, cleanCells: 0, falseOnClean: 0 };
  for (const cell of cells) {
    const found = detect(cell);
    if (!cell.personal) sums.cleanCells++;
    for (const span of cell.spans) {
      const row = rows.get(span.row) ?? { spans: 0, covered: 0, right: 0 };
      rows.set(span.row, row);
      const covering = found.filter((one) => overlap(one, span) >= 0.8 * (span.end - span.start));
      const right = covering.some((one) => same(one.type, span.type));
      for (const target of [row, total]) {
        target.spans++;
        if (covering.length > 0) target.covered++;
        if (right) target.right++;
      }
      if (!right) misses.push({ cell, span });
    }
    for (const detection of found) {
      const under = cell.spans.filter(
        (span) => overlap(detection, span) >= 0.5 * (detection.end - detection.start),
      );
      const counts = byType.get(detection.type) ?? { all: 0, wrong: 0 };
      byType.set(detection.type, counts);
      counts.all++;
      sums.detections++;
      if (under.length > 0) sums.correct++;
      if (under.some((span) => same(detection.type, span.type))) sums.correctType++;
      else {
        strays.push({ cell, detection });
        counts.wrong++;
      }
      if (!cell.personal) sums.falseOnClean++;
    }
  }
  return { rows, total, byType, misses, strays, ...sums };
}
