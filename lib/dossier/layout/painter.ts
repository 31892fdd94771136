import type { PdfDocument } from './jspdf-document.ts';
import type { Line } from './line-breaking.ts';
import { page, type TextStyle } from './page.ts';
import { num } from './pdf-syntax.ts';
import type { Tags } from './tagging.ts';
import { baselineOf, type SetText, type Typesetter } from './typesetter.ts';

const ink = { black: '0 g', red: '0.702 0.22 0.173 rg', white: '1 g' } as const;
const line = { black: '0 G', red: '0.702 0.22 0.173 RG', white: '1 G' } as const;
export type Ink = keyof typeof ink;

/** A place on the page: points from the left and from the top. */
export type Point = readonly [x: number, y: number];
/** A rectangle by its upper left corner, its width and its height. */
export type Box = readonly [x: number, y: number, width: number, height: number];
/** A square by its upper left corner and its side. */
export type Square = readonly [x: number, y: number, side: number];

export interface Stroke {
  readonly weight: number;
  readonly ink?: Ink;
  /** Lengths of dash and gap in points. */
  readonly dash?: readonly [number, number];
}

/** Draws on the current page. Lengths are points from the top left corner; shapes are never read aloud. */
export class Painter {
  readonly #doc: PdfDocument;
  readonly #tags: Tags;
  readonly #setter: Typesetter;

  constructor(doc: PdfDocument, tags: Tags, setter: Typesetter) {
    this.#doc = doc;
    this.#tags = tags;
    this.#setter = setter;
  }

  get page(): number {
    return this.#doc.page;
  }

  get pages(): number {
    return this.#doc.pages;
  }

  addPage(): void {
    this.#tags.endContent();
    this.#doc.addPage();
  }

  turnTo(number: number): void {
    this.#tags.endContent();
    this.#doc.turnTo(number);
  }

  /** Draws on an earlier page and comes back. */
  onPage(number: number, draw: () => void): void {
    const here = this.page;
    if (here !== number) this.turnTo(number);
    draw();
    if (here !== number) this.turnTo(here);
  }

  /** Draws all lines of `text`, its first line box beginning at `y`. */
  text(text: SetText, x: number, y: number): void {
    text.lines.forEach((one, i) => {
      this.line(one, text, [x, y + i * text.leading]);
    });
  }

  /** Like `text`, each line ending at `right`. */
  textRight(text: SetText, right: number, y: number): void {
    text.lines.forEach((one, i) => {
      this.line(one, text, [right - (one.width * text.style.size) / 1000, y + i * text.leading]);
    });
  }

  /** Like `text`, each line centred on `x`. */
  textCentred(text: SetText, x: number, y: number): void {
    text.lines.forEach((one, i) => {
      this.line(one, text, [x - (one.width * text.style.size) / 2000, y + i * text.leading]);
    });
  }

  /** Draws one line of a text, its line box beginning at `y`. */
  line(one: Line, text: SetText, [x, y]: Point): void {
    this.#show(one, text.style, `1 0 0 1 ${num(x)} ${up(y + baselineOf(text))}`);
  }

  /** Draws a line downwards, turned a quarter to the right, from `x`, `y` on. */
  lineDown(one: Line, style: TextStyle, [x, y]: Point): void {
    this.#show(one, style, `0 -1 1 0 ${num(x)} ${up(y)}`);
  }

  rule([fromX, fromY]: Point, [toX, toY]: Point, stroke: Stroke): void {
    const dash = stroke.dash ? `[${stroke.dash.map(num).join(' ')}] 0 d ` : '';
    this.#shape(
      `q ${line[stroke.ink ?? 'black']} ${num(stroke.weight)} w ${dash}` +
        `${num(fromX)} ${up(fromY)} m ${num(toX)} ${up(toY)} l S Q`,
    );
  }

  box([x, y, width, height]: Box, { fill, stroke }: { fill?: Ink; stroke?: Stroke }): void {
    const paint = fill && stroke ? 'B' : fill ? 'f' : 'S';
    const dash = stroke?.dash ? `[${stroke.dash.map(num).join(' ')}] 0 d ` : '';
    this.#shape(
      `q ${fill ? `${ink[fill]} ` : ''}${stroke ? `${line[stroke.ink ?? 'black']} ${num(stroke.weight)} w ` : ''}` +
        `${dash}${num(x)} ${up(y + height)} ${num(width)} ${num(height)} re ${paint} Q`,
    );
  }

  /** Draws operators given in a square of 32 by 32 (y downwards) scaled to `size` points at `x`, `y`. */
  drawing(operators: string, [x, y, size]: Square): void {
    const scale = (size / 32).toFixed(5);
    this.#shape(`q ${scale} 0 0 -${scale} ${num(x)} ${up(y)} cm ${operators} Q`);
  }

  #show(one: Line, style: TextStyle, matrix: string): void {
    if (one.glyphs.length === 0) return;
    const face = style.bold ? this.#setter.faces.bold : this.#setter.faces.regular;
    const colour = ink[style.red ? 'red' : style.white ? 'white' : 'black'];
    this.#tags.mark();
    this.#doc.write(`BT ${colour} ${matrix} Tm ${face.show(one.glyphs, style.size)} ET`);
  }

  #shape(operators: string): void {
    this.#tags.artifact(() => {
      this.#tags.mark();
      this.#doc.write(operators);
    });
  }
}

/** PDF counts from the foot of the page. */
function up(y: number): string {
  return num(page.height - y);
}
