import { page } from './page.ts';
import type { Painter } from './painter.ts';
import type { SetText } from './typesetter.ts';

/** The place on the pages where the next thing is drawn, from top to bottom. */
export class Flow {
  readonly #painter: Painter;
  #continuations: (() => void)[] = [];
  y: number = page.top;

  constructor(painter: Painter) {
    this.#painter = painter;
  }

  get room(): number {
    return page.bottom - this.y;
  }

  get atTop(): boolean {
    return this.y <= page.top;
  }

  newPage(): void {
    this.#painter.addPage();
    this.y = page.top;
    for (const draw of this.#continuations) draw();
  }

  /** Starts a new page unless `height` points are free. What is higher than a page may begin anywhere. */
  need(height: number): void {
    if (height > this.room && !this.atTop && height <= page.bottom - page.top) this.newPage();
  }

  /** White space, left out at the top of a page. */
  skip(height: number): void {
    if (!this.atTop) this.y += height;
  }

  /** While `draw` runs, each new page begins with what `continuation` draws. */
  continuing(continuation: () => void, draw: () => void): void {
    const before = this.#continuations;
    this.#continuations = [...before, continuation];
    draw();
    this.#continuations = before;
  }

  /**
   * Draws lines over as many pages as they need; a page never ends or begins with a single line of several. `beside`
   * draws what accompanies the lines on each page, from `top` to `bottom`.
   */
  lines(text: SetText, x: number, beside?: (top: number, bottom: number, first: boolean) => void): void {
    const { lines, leading } = text;
    let top = this.y;
    let first = true;
    lines.forEach((line, i) => {
      const left = lines.length - i;
      const together = left === 2 || (i === 0 && left === 3) ? left : i === 0 ? Math.min(left, 2) : 1;
      if (this.room < together * leading) {
        if (i > 0) beside?.(top, this.y, first);
        first = first && i === 0;
        this.newPage();
        top = this.y;
      }
      this.#painter.line(line, text, [x, this.y]);
      this.y += leading;
    });
    beside?.(top, this.y, first);
  }
}
