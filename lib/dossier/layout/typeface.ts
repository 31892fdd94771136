import type { Glyph, Measure } from './line-breaking.ts';
import type { PdfFont } from './pdf-font.ts';
import { num } from './pdf-syntax.ts';

export interface NamedFont {
  /** The name pages know it by. */
  readonly key: string;
  readonly font: PdfFont;
}

/** A weight: a font and those that step in for characters it lacks. */
export interface Typeface extends Measure {
  /** PDF operators that show the glyphs from the current text position on, at a size in points. */
  show(glyphs: readonly Glyph[], size: number): string;
}

/** A character that no font has is drawn as the first font's box, and can still be copied and searched. */
export function createTypeface(fonts: readonly NamedFont[]): Typeface {
  const fontFor = (codePoint: number): NamedFont =>
    (fonts.find(({ font }) => font.has(codePoint)) ?? fonts[0]) as NamedFont;
  return {
    advance: (codePoint) => fontFor(codePoint).font.advance(codePoint),
    has: (codePoint) => fonts.some(({ font }) => font.has(codePoint)),
    show(glyphs, size) {
      const operators: string[] = [];
      let current: NamedFont | undefined;
      let array = '';
      let run = '';
      const endRun = () => {
        if (run) array += `<${run}>`;
        run = '';
      };
      const endFont = () => {
        endRun();
        if (array) operators.push(`[${array}] TJ`);
        array = '';
      };
      for (const { codePoint, before } of glyphs) {
        const next = fontFor(codePoint);
        if (next !== current) {
          endFont();
          operators.push(`/${next.key} ${num(size)} Tf`);
          current = next;
        }
        if (Math.round(before) !== 0) {
          endRun();
          array += `${-Math.round(before)}`;
        }
        run += next.font.encode(codePoint);
      }
      endFont();
      return operators.join(' ');
    },
  };
}
