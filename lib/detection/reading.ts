/** So many zeros stand before a text and behind it: no step beyond its ends has to be asked about. */
const margin = 8;

/** The length of a text, of which an engine sees here that it can be nothing else, and does not look up what it is. */
// biome-ignore lint/style/useTemplate: a template asks what the text is
export const lengthOf = (text: string): number => ('' + text).length;

/** A code unit of a text that is only passed over; NaN beyond its ends. An engine does not look up what the text is. */
export const unitAt = (text: string, index: number): number => String.prototype.charCodeAt.call(text, index);

/**
 * A text while it is read, with its code units in one piece of memory. An engine keeps texts in one piece or sliced,
 * joined or interned, of one byte or two; whatever has met more than four of these shapes looks up anew for each
 * character how to come by it, which takes several times as long.
 */
export class Reading {
  string = '';
  length = 0;
  private units = new Uint16Array(2 * margin);

  constructor(text = '') {
    this.read(text);
  }

  /** Takes another text in place of the one it has. */
  read(text: string): this {
    const length = lengthOf(text);
    const end = margin + length;
    if (end + margin > this.units.length) this.units = new Uint16Array(end + end);
    const { units } = this;
    for (let i = 0; i < length; i++) units[margin + i] = unitAt(text, i);
    for (let i = end; i < end + margin; i++) units[i] = 0;
    this.string = text;
    this.length = length;
    return this;
  }

  /** The code unit at a place; 0 before the text and behind it. */
  at(index: number): number {
    return this.units[margin + index] as number;
  }

  slice(start: number, end: number): string {
    return String.prototype.slice.call(this.string, start, end);
  }

  charAt(index: number): string {
    return this.slice(index, index + 1);
  }
}
