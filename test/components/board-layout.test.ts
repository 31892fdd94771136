import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Crossing,
  cell,
  type Direction,
  fittingTitle,
  layoutBoard,
  neighbour,
} from '../../components/overview/board-layout.ts';
import { sections } from '../../lib/checklist/index.ts';

/** Sections without a question get no territory. */
const boards = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 14 }),
    across: fc.constantFrom(2, 4),
  })
  .map(({ sizes, across }) => ({ sizes, layout: layoutBoard(sizes, across) }));
const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];

describe('the board', () => {
  test('gives every question one crossing, in order', () => {
    fc.assert(
      fc.property(boards, ({ sizes, layout }) => {
        const expected = sizes.flatMap((size, territory) =>
          Array.from({ length: size }, (_, index) => ({ territory, index })),
        );
        expect(layout.crossings.map(({ territory, index }) => ({ territory, index }))).toEqual(expected);
      }),
    );
  });

  test('lets no two crossings overlap', () => {
    fc.assert(
      fc.property(boards, ({ layout: { crossings } }) => {
        const overlapping = crossings.filter((a, i) =>
          crossings.slice(i + 1).some((b) => Math.abs(a.x - b.x) < cell && Math.abs(a.y - b.y) < cell),
        );
        expect(overlapping).toEqual([]);
      }),
    );
  });

  test('keeps every crossing within its territory, below the title, and every territory on the board', () => {
    fc.assert(
      fc.property(boards, ({ layout }) => {
        for (const { x, y, width, height } of layout.territories)
          expect([x >= 0, y >= 0, x + width <= layout.width, y + height <= layout.height]).not.toContain(
            false,
          );
        for (const crossing of layout.crossings) {
          const ground = layout.territories[crossing.territory];
          if (!ground) throw new Error('a crossing without territory');
          expect(crossing.x - cell / 2).toBeGreaterThanOrEqual(ground.x);
          expect(crossing.x + cell / 2).toBeLessThanOrEqual(ground.x + ground.width);
          expect(crossing.y - cell / 2).toBeGreaterThanOrEqual(ground.y + cell);
          expect(crossing.y + cell / 2).toBeLessThanOrEqual(ground.y + ground.height);
        }
      }),
    );
  });

  test('lets no two territories overlap', () => {
    fc.assert(
      fc.property(boards, ({ layout: { territories } }) => {
        const overlapping = territories.filter((a, i) =>
          territories
            .slice(i + 1)
            .some(
              (b) =>
                a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
            ),
        );
        expect(overlapping).toEqual([]);
      }),
    );
  });
});

describe('the arrow keys', () => {
  test('never leave the board, and move in the direction asked for or stay', () => {
    fc.assert(
      fc.property(boards, fc.nat(), fc.constantFrom(...directions), ({ layout }, pick, direction) => {
        const from = layout.crossings[pick % Math.max(1, layout.crossings.length)];
        fc.pre(from !== undefined);
        const to = neighbour(layout.crossings, from, direction);
        expect(layout.crossings).toContain(to);
        const moved = { left: from.x - to.x, right: to.x - from.x, up: from.y - to.y, down: to.y - from.y };
        expect(to === from || moved[direction] > 0).toBe(true);
      }),
    );
  });

  test('reach every crossing from every other', () => {
    fc.assert(
      fc.property(boards, ({ layout: { crossings } }) => {
        for (const start of [crossings[0], crossings.at(-1)]) {
          if (start) expect(reached(crossings, start).size).toBe(crossings.length);
        }
      }),
    );
  });

  test('left and right stay in the row', () => {
    fc.assert(
      fc.property(boards, fc.nat(), ({ layout }, pick) => {
        const from = layout.crossings[pick % Math.max(1, layout.crossings.length)];
        fc.pre(from !== undefined);
        for (const direction of ['left', 'right'] as const)
          expect(neighbour(layout.crossings, from, direction).y).toBe(from.y);
      }),
    );
  });
});

function reached(crossings: readonly Crossing[], start: Crossing): ReadonlySet<Crossing> {
  const seen = new Set([start]);
  for (const from of seen)
    for (const direction of directions) seen.add(neighbour(crossings, from, direction));
  return seen;
}

describe('the title of a territory', () => {
  test('stays whole for every built-in section, in both languages', () => {
    for (const { title } of sections) {
      expect(fittingTitle(title.zh)).toBe(title.zh);
      expect(fittingTitle(title.en)).toBe(title.en);
    }
  });

  test.each([
    ['示例律所补充题（示例律师事务所提供）', '示例律所补充题（…'],
    ['Example law firm’s extra questions', 'Example law firm’s…'],
  ])('%s is cut to what fits', (title, cut) => {
    expect(fittingTitle(title)).toBe(cut);
  });
});
