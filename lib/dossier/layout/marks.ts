import type { Confidence } from '../../laws/law.ts';
import type { Mark } from '../block.ts';
import { hairline, mm, page, rule } from './page.ts';
import type { Painter, Point, Square, Stroke } from './painter.ts';
import type { SetText } from './typesetter.ts';

const red = '0.702 0.22 0.173';
/** Control point distance for a quarter of a circle of radius 1. */
const kappa = 0.5523;

function circle(radius: number, x = 16, y = 16): string {
  const k = radius * kappa;
  return (
    `${x + radius} ${y} m ` +
    `${x + radius} ${y + k} ${x + k} ${y + radius} ${x} ${y + radius} c ` +
    `${x - k} ${y + radius} ${x - radius} ${y + k} ${x - radius} ${y} c ` +
    `${x - radius} ${y - k} ${x - k} ${y - radius} ${x} ${y - radius} c ` +
    `${x + k} ${y - radius} ${x + radius} ${y - k} ${x + radius} ${y} c h`
  );
}

/** A stone of radius 14 with a piece broken off at the upper right. */
const chipped =
  '19.4 2.4 m 9.5 -0.3 0.2 7.6 2.1 17.9 c 3.6 26.4 12.4 31.6 20.8 29.1 c 28.2 26.9 32.1 19.4 29.6 12.6 c ' +
  '24.9 14.9 18.6 10.9 19.4 2.4 c h';
const hatching =
  '4 11.5 m 11.5 4 l 3 19.5 m 17.5 5 l 5.6 25 m 20.6 10 l 10.4 28.2 m 25 13.6 l 18 28.8 m 29 17.8 l S';

/** The seven marks in a square of 32; shape tells them apart without colour. */
const drawings: Readonly<Record<Mark, string>> = {
  settled: `0 g ${circle(14.5)} f`,
  'not-applicable': `1 g 0 G 2.4 w ${circle(13.2)} B`,
  partly: `1 g 0 G 2.2 w ${circle(13.4)} B 0 g 16 2.6 m 8.6 2.6 2.6 8.6 2.6 16 c 2.6 23.4 8.6 29.4 16 29.4 c h f`,
  gap: `1 g 0 G 2.2 w 1 j ${chipped} B q ${chipped} W n 1.7 w ${hatching} Q`,
  blocker: `1 g ${red} RG 3.4 w ${circle(13)} B ${red} rg 10.3 10.3 11.4 11.4 re f`,
  unknown:
    '0 G 3.4 w 10 11.2 m 10 7.2 12.7 4.8 16.3 4.8 c 20 4.8 22.6 7.1 22.6 10.5 c ' +
    `22.6 15.1 16.8 15.7 16.8 20.7 c S 0 g ${circle(2.3, 16.8, 26.3)} f`,
  open: `0 G 1.7 w 16 3 m 16 29 l 3 16 m 29 16 l S 0 g ${circle(4)} f`,
};

/** Draws a mark; its word must stand beside it as text. */
export function drawMark(painter: Painter, mark: Mark, square: Square): void {
  painter.drawing(drawings[mark], square);
}

export const stair = { width: 15 * mm, height: 6.4 * mm } as const;

/** Five rising steps, filled up to the level (0 to 4); none is filled without a level. */
export function drawAssurance(painter: Painter, level: number | undefined, [x, y]: Point): void {
  const steps = 5;
  const step = stair.width / steps;
  for (let i = 0; i < steps; i++) {
    const height = ((i + 1) / steps) * (stair.height - 1) + 1;
    const filled = level !== undefined && i <= level;
    painter.box([x + i * step + 0.3, y + stair.height - height, step - 0.9, height], {
      fill: filled ? 'black' : 'white',
      stroke: { weight: 0.5 },
    });
  }
}

/** The word for how sure a cite is, in the frame that means the same. */
export interface ConfidenceTag {
  readonly confidence: Confidence;
  readonly word: SetText;
}

const paddingOf = ({ confidence }: ConfidenceTag): number => (confidence === 'analysis' ? 0 : mm);

/** Width that `drawConfidence` takes, in points. */
export function confidenceWidth(tag: ConfidenceTag): number {
  return tag.word.width + 2 * paddingOf(tag);
}

/** Draws the tag with its upper left corner at the point. */
export function drawConfidence(painter: Painter, tag: ConfidenceTag, [left, y]: Point): void {
  const width = confidenceWidth(tag);
  const height = tag.word.leading;
  const stroke = { weight: 0.5 };
  const across = (at: number, look: Stroke) => painter.rule([left, at], [left + width, at], look);
  painter.text(tag.word, left + paddingOf(tag), y);
  switch (tag.confidence) {
    case 'text':
      painter.box([left, y, width, height], { stroke });
      break;
    case 'quoted':
      across(y, stroke);
      across(y + height, stroke);
      break;
    case 'analysis':
      across(y + height - 0.6, { weight: 0.9, dash: [0.9, 1.3] });
      break;
    default:
      painter.box([left, y, width, height], { stroke: { ...stroke, dash: [1.8, 1.4] } });
  }
}

/** Four corners of a field for a seal, without a ring, since seals differ. */
export function drawSealField(painter: Painter, [x, y, side]: Square): void {
  const arm = 4 * mm;
  const stroke = { weight: rule };
  for (const [cornerX, cornerY, dx, dy] of [
    [x, y, arm, arm],
    [x + side, y, -arm, arm],
    [x, y + side, arm, -arm],
    [x + side, y + side, -arm, -arm],
  ] as const) {
    painter.rule([cornerX, cornerY], [cornerX + dx, cornerY], stroke);
    painter.rule([cornerX, cornerY], [cornerX, cornerY + dy], stroke);
  }
}

/** The hairline between rows, from `left` to the right margin. */
export function drawHairline(painter: Painter, left: number, y: number): void {
  painter.rule([left, y], [page.right, y], { weight: hairline });
}
