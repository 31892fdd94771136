import { cleanText } from './clean-text.ts';
import { breakLines, type Line, widestPiece } from './line-breaking.ts';
import type { TextStyle } from './page.ts';
import type { Typeface } from './typeface.ts';

/** Text broken into lines, ready to be drawn. Lengths are in points. */
export interface SetText {
  readonly lines: readonly Line[];
  readonly style: TextStyle;
  readonly leading: number;
  readonly height: number;
  /** Of the widest line. */
  readonly width: number;
}

export interface Typesetter {
  readonly language: 'zh' | 'en';
  readonly faces: { readonly regular: Typeface; readonly bold: Typeface };
  /** Breaks `text` to `width` points; without a width only at its own line feeds. */
  set(text: string, style: TextStyle, width?: number, tracking?: number): SetText;
  /** Width in points of the longest piece of `text` that is not broken willingly: a word, a date, an ideograph. */
  widestPiece(text: string, style: TextStyle): number;
  /** One line no wider than `width` points; what is too long ends in an ellipsis. */
  fit(text: string, style: TextStyle, width: number): SetText;
}

/** Half of ascender less descender of the font, in em: puts the middle of the text on the middle of its leading. */
const baselineShift = 0.436;

/** Distance from the top of a line box to its baseline, in points. */
export function baselineOf(text: SetText): number {
  return text.leading / 2 + text.style.size * baselineShift;
}

/** English needs 2 points less between lines than ideographs, which fill their squares; but not where it is tight. */
function englishLeading({ size, leading }: TextStyle): number {
  return Math.min(leading, Math.max(leading - 2, size * 1.45));
}

export function createTypesetter(language: 'zh' | 'en', faces: Typesetter['faces']): Typesetter {
  const set: Typesetter['set'] = (text, style, width = Number.POSITIVE_INFINITY, tracking = 0) => {
    const measure = style.bold ? faces.bold : faces.regular;
    const em = style.size / 1000;
    const lines = breakLines(cleanText(text).trimEnd(), width / em, { measure, language, tracking });
    const leading = language === 'en' ? englishLeading(style) : style.leading;
    return {
      lines,
      style,
      leading,
      height: lines.length * leading,
      width: lines.reduce((widest, line) => Math.max(widest, line.width), 0) * em,
    };
  };
  return {
    language,
    faces,
    set,
    widestPiece(text, style) {
      const measure = style.bold ? faces.bold : faces.regular;
      return (widestPiece(cleanText(text), { measure, language }) * style.size) / 1000;
    },
    fit(text, style, width) {
      const line = text.replaceAll('\n', ' ');
      let fitted = set(line, style);
      // Hardly a letter is narrower than a fifth of its height: what comes later need not be tried.
      const characters = [...line].slice(0, Math.ceil((5 * width) / style.size));
      while (fitted.width > width && characters.length > 0) {
        characters.pop();
        fitted = set(`${characters.join('').trimEnd()}…`, style);
      }
      return fitted;
    },
  };
}
