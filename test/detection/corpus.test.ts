import { describe, expect, test } from 'vitest';
import { corpus } from '../../bench/detection/corpus.ts';
import { type Row, score } from '../../bench/detection/score.ts';
import { analyze } from '../../lib/detection/analyze.ts';

const asOf = '2026-11-22';

/** Share of the values that must be found under a label, by the row of the corpus; 0.99 where nothing is said. */
const least: Readonly<Record<string, number>> = {
  'cn.mobile': 0.995,
  'cn.resident-id': 0.998,
  email: 0.998,
  'mac-address': 0.998,
  'cn.uscc': 0.998,
  address: 0.985,
  health: 0.97,
  religion: 0.97,
  biometric: 0.97,
  minor: 0.97,
  'name in prose': 0.9,
  'address in prose': 0.93,
};

describe.each([
  { seed: 20261126, heldOut: true },
  { seed: 99, heldOut: false },
])('on pages of seed $seed, label wordings apart from the dictionary: $heldOut', ({ seed, heldOut }) => {
  const cells = corpus({ seed, pages: 300, heldOut });

  test('values are found by their labels, and nothing else is', () => {
    const result = score(cells, ({ text, label }) => analyze(text, { label, asOf }));
    const missed = [...result.rows].filter(
      ([name, { right, spans }]) => right / spans < (least[name] ?? 0.97),
    );
    expect(missed).toEqual([]);
    expect(result.total.right / result.total.spans).toBeGreaterThan(0.99);
    expect(result.correctType / result.detections).toBeGreaterThan(0.998);
    expect(result.falseOnClean / result.cleanCells).toBeLessThanOrEqual(0.0001);
  });

  test('without labels what speaks for itself is found', () => {
    const plain = cells.filter(({ shape, needsLabel }) => !needsLabel && shape !== 'inline');
    const result = score(plain, ({ text }) => analyze(text, { asOf }));
    const share = ({ right, spans }: Row) => right / spans;
    for (const [name, row] of result.rows)
      expect(share(row), name).toBeGreaterThan(name.includes('name') ? 0.85 : 0.92);
    expect(result.correctType / result.detections).toBeGreaterThan(0.97);
  });
});

test('the same seed gives the same pages', () => {
  const once = corpus({ seed: 5, pages: 20, heldOut: true });
  expect(corpus({ seed: 5, pages: 20, heldOut: true })).toEqual(once);
  for (const { text, spans } of once)
    for (const { start, end } of spans) expect(text.slice(start, end).trim()).toHaveLength(end - start);
});
