import { type CharacterClass, classify } from './characters.ts';
import { proportionalForms } from './font-set.ts';

/** What a typeface tells line breaking. Advances are in thousandths of the font size. */
export interface Measure {
  advance(codePoint: number): number;
  has(codePoint: number): boolean;
}

export interface LineOptions {
  readonly measure: Measure;
  readonly language: 'zh' | 'en';
  /** Space added between all characters, in thousandths of the font size. */
  readonly tracking?: number;
}

/** One character of a set line. `before` moves it, in thousandths of the font size; negative is to the left. */
export interface Glyph {
  readonly codePoint: number;
  readonly before: number;
}

export interface Line {
  readonly glyphs: readonly Glyph[];
  /** Width of what is seen, in thousandths of the font size; a blank half hanging over the end is not counted. */
  readonly width: number;
}

interface Item extends CharacterClass {
  readonly character: string;
  readonly glyph: number;
  readonly width: number;
  readonly gap: number;
  readonly breakBefore: boolean;
}

/** Space between an ideograph and a letter: as wide as it may be before programs read it as a space character. */
const scriptGap = 125;

/**
 * Breaks cleaned text (see `cleanText`) into lines no wider than `width` (thousandths of the font size). No line begins
 * with a closing mark or ends with an opening one, unless a row of such marks is itself longer than a line; words are
 * cut only when one alone is longer than a line. Nothing is dropped but spaces at breaks. Always gives a line.
 */
export function breakLines(text: string, width: number, options: LineOptions): Line[] {
  const paragraphs = text.split('\n');
  return paragraphs.flatMap((paragraph, i) => {
    const lines = breakParagraph(itemize(paragraph, options), width);
    return i < paragraphs.length - 1
      ? lines.map((line, k) => (k === lines.length - 1 ? spaced(line) : line))
      : lines;
  });
}

/** Width of the longest piece of cleaned text that is not broken willingly, in thousandths of the font size. */
export function widestPiece(text: string, options: LineOptions): number {
  let widest = 0;
  for (const paragraph of text.split('\n')) {
    let width = 0;
    for (const item of itemize(paragraph, options)) {
      width = item.breakBefore ? item.width : width + item.gap + item.width;
      if (!item.space) widest = Math.max(widest, width);
    }
  }
  return widest;
}

function itemize(paragraph: string, { measure, language, tracking = 0 }: LineOptions): Item[] {
  const characters = [...paragraph];
  const items: Item[] = [];
  let breakChance = false;
  let wordLength = 0;
  characters.forEach((character, i) => {
    if (character === '\u200b' || character === '\u00ad') {
      breakChance = true;
      return;
    }
    const before = items.at(-1);
    const plain = classify(character);
    const proportional = isProportional(character, language, [before, characters[i + 1]]);
    const codePoint = character.codePointAt(0) as number;
    const form = codePoint + proportionalForms;
    const glyph = proportional && measure.has(form) ? form : codePoint;
    const itemClass = { ...plain, fullWidth: (plain.fullWidth || plain.quote) && !proportional };
    const width = character === '\u2060' ? 0 : measure.advance(glyph);
    const draft = { ...itemClass, character, glyph, width };
    items.push({
      ...draft,
      gap: before ? gapBetween(before, draft) + tracking : 0,
      breakBefore:
        before !== undefined && mayBreak(before, draft, { earlier: items.at(-2), breakChance, wordLength }),
    });
    wordLength = draft.space || draft.fullWidth ? 0 : wordLength + 1;
    breakChance = false;
  });
  return items;
}

/** Chinese fonts draw quotation marks, dashes and dots an em wide; between Latin letters that leaves holes. */
function isProportional(
  character: string,
  language: 'zh' | 'en',
  [before, next]: readonly [Item | undefined, string | undefined],
): boolean {
  if (!classify(character).quote && character !== '…') return false;
  if (language === 'en') return true;
  return character === '’' && before?.letter === true && next !== undefined && classify(next).letter;
}

type Draft = Omit<Item, 'gap' | 'breakBefore'>;

function gapBetween(a: Item, b: Draft): number {
  if ((a.ideograph && b.letter) || (a.letter && b.ideograph) || (a.character === '%' && b.ideograph))
    return scriptGap;
  // Two full-width marks in a row share one blank half.
  if ((a.blankRight && (b.blankLeft || b.blankRight)) || (a.blankLeft && b.blankLeft)) return -a.width / 2;
  return 0;
}

interface BreakContext {
  /** The character before `a`. */
  readonly earlier: Item | undefined;
  /** A zero-width space or a soft hyphen stands here. */
  readonly breakChance: boolean;
  /** Characters since the last space or ideograph. */
  readonly wordLength: number;
}

/** Whether a line may end with `a` and the next begin with `b`. */
function mayBreak(a: Item, b: Draft, context: BreakContext): boolean {
  if (a.glue || b.glue || b.combining || b.space || b.notAtStart) return false;
  if (a.space || context.breakChance) return true;
  if (a.notAtEnd || isDate(a, b)) return false;
  if (a.fullWidth || b.fullWidth) return true;
  return isAddressBreak(a, b, context);
}

/** 2026年11月22日 stays on one line. */
function isDate(a: Item, b: Draft): boolean {
  return (
    (/\d/.test(a.character) && /[年月日]/.test(b.character)) ||
    (/[年月]/.test(a.character) && /\d/.test(b.character))
  );
}

/** Long addresses and identifiers break after their separators, but numbers and dates do not. */
function isAddressBreak(a: Item, b: Draft, { earlier, wordLength }: BreakContext): boolean {
  if (!b.letter || !/[-/?&=_]/.test(a.character)) return false;
  if (earlier && /\d/.test(earlier.character) && /\d/.test(b.character)) return false;
  return a.character !== '-' || wordLength > 3;
}

function breakParagraph(items: readonly Item[], width: number): Line[] {
  const lines: Line[] = [];
  let start = 0;
  do {
    const end = lineEnd(items, start, width);
    lines.push(setLine(items, start, end));
    start = end;
    while (items[start]?.space) start++;
  } while (start < items.length);
  return lines;
}

/** Opening marks at the start of a line lose their blank half. */
function leadOf(item: Item | undefined): number {
  return item?.blankLeft ? -item.width / 2 : 0;
}

function lineEnd(items: readonly Item[], start: number, width: number): number {
  let used = leadOf(items[start]);
  let chance = start;
  for (let i = start; i < items.length; i++) {
    const item = items[i] as Item;
    if (i > start && item.breakBefore) chance = i;
    used += (i > start ? item.gap : 0) + item.width;
    // Spaces and the blank half of a closing mark may hang over the end.
    const seen = item.blankRight ? used - item.width / 2 : used;
    if (seen <= width || item.space || i === start) continue;
    return chance > start ? chance : forcedBreak(items, start, i);
  }
  return items.length;
}

/** Cuts a word that is longer than a line, where possible not beside a mark that belongs to its neighbour. */
function forcedBreak(items: readonly Item[], start: number, tooMuch: number): number {
  for (let end = tooMuch; end > start + 1; end--) {
    const next = items[end] as Item;
    if (!next.notAtStart && !next.combining && !items[end - 1]?.notAtEnd) return end;
  }
  return tooMuch;
}

function setLine(items: readonly Item[], start: number, end: number): Line {
  let last = end;
  while (last > start && items[last - 1]?.space) last--;
  const glyphs: Glyph[] = [];
  let width = 0;
  for (let i = start; i < last; i++) {
    const item = items[i] as Item;
    const before = i === start ? leadOf(item) : item.gap;
    width += before + item.width;
    glyphs.push({ codePoint: item.glyph, before });
  }
  const final = items[last - 1];
  if (last > start && final?.blankRight) width -= final.width / 2;
  const line = { glyphs, width };
  return last < end && end < items.length ? spaced(line) : line;
}

/** Without a space at its end, programs that read the text would join the words on both sides of the break. */
function spaced(line: Line): Line {
  return { ...line, glyphs: [...line.glyphs, { codePoint: 0x20, before: 0 }] };
}
