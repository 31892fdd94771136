/** The side of one crossing in drawing units. */
export const cell = 47;
/** Questions to a row of a territory. */
const perRow = 4;
/** Room above the stones of a territory for its title: one row of crossings without stones. */
const titleHeight = cell;
const territoryWidth = cell * perRow;

export interface Territory {
  /** Position in the list given. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Crossing {
  readonly territory: number;
  /** Position within the territory. */
  readonly index: number;
  /** The centre. */
  readonly x: number;
  readonly y: number;
}

export interface BoardLayout {
  readonly width: number;
  readonly height: number;
  readonly territories: readonly Territory[];
  readonly crossings: readonly Crossing[];
}

/**
 * Places territories side by side, `across` to a band; a band is as high as its longest territory and at least
 * two rows. `sizes` holds the number of questions of each territory, at least one: then arrow keys reach them all.
 */
export function layoutBoard(sizes: readonly number[], across: number): BoardLayout {
  const territories: Territory[] = [];
  const crossings: Crossing[] = [];
  let y = 0;
  for (let start = 0; start < sizes.length; start += across) {
    const band = sizes.slice(start, start + across);
    const rows = Math.max(2, ...band.map((size) => Math.ceil(size / perRow)));
    const height = titleHeight + rows * cell;
    band.forEach((size, offset) => {
      const territory = start + offset;
      const x = offset * territoryWidth;
      territories.push({ index: territory, x, y, width: territoryWidth, height });
      for (let index = 0; index < size; index++)
        crossings.push({
          territory,
          index,
          x: x + (index % perRow) * cell + cell / 2,
          y: y + titleHeight + Math.floor(index / perRow) * cell + cell / 2,
        });
    });
    y += height;
  }
  return { width: across * territoryWidth, height: y, territories, crossings };
}

/** Widths in em: a Chinese character, and what other characters take on average. */
const [han, other] = [1, 0.45];
/** Chinese characters and their punctuation stand from here on in Unicode. */
const firstWide = 0x2e80;
/** What fits beside the count of a territory. */
const widestTitle = 9.5;

/** A title as it fits on its territory, cut with … where it is too long. */
export function fittingTitle(title: string): string {
  let width = 0;
  const ends = [...title].map((sign) => {
    width += (sign.codePointAt(0) ?? 0) >= firstWide ? han : other;
    return width;
  });
  if (width <= widestTitle) return title;
  return `${[...title]
    .slice(
      0,
      ends.findIndex((end) => end > widestTitle - han),
    )
    .join('')}…`;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The crossing one step away on the board, across territories too; the same one at the edge. Of those in the
 * direction, the one nearest along it wins, then the one least off the line.
 */
export function neighbour(crossings: readonly Crossing[], from: Crossing, direction: Direction): Crossing {
  const horizontal = direction === 'left' || direction === 'right';
  const sign = direction === 'right' || direction === 'down' ? 1 : -1;
  const ahead = (to: Crossing) => sign * (horizontal ? to.x - from.x : to.y - from.y);
  const aside = (to: Crossing) => Math.abs(horizontal ? to.y - from.y : to.x - from.x);
  const candidates = crossings.filter((to) => ahead(to) > 0 && (!horizontal || aside(to) === 0));
  return (
    candidates.reduce<Crossing | undefined>((best, to) => {
      if (!best) return to;
      const [a, b] = [ahead(to) + aside(to) * 4, ahead(best) + aside(best) * 4];
      return a < b ? to : best;
    }, undefined) ?? from
  );
}
