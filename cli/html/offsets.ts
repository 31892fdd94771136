import type { Occurrence } from '../../lib/detection/page/occurrence.ts';
import type { PageTree, Stretch } from './page-tree.ts';

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/iy;

/** Tells where in the file of a saved page a finding stands. */
export class Offsets {
  private readonly html: string;
  private readonly written: PageTree['written'];
  private readonly places = new Map<Text, readonly number[]>();

  constructor(html: string, written: PageTree['written']) {
    this.html = html;
    this.written = written;
  }

  /** Of a finding that the file writes in some other way, the element that holds it. */
  of({ range, element, value }: Occurrence): Stretch {
    if (range !== null) {
      const start = this.inText(range.startContainer as Text, range.startOffset);
      const last = this.inText(range.endContainer as Text, range.endOffset - 1);
      const end = this.inText(range.endContainer as Text, range.endOffset);
      if (start !== undefined && last !== undefined && end !== undefined)
        return { start, end: Math.max(end, last + 1) };
    }
    return this.inElement(element, value);
  }

  private inText(text: Text, offset: number): number | undefined {
    let places = this.places.get(text);
    if (places === undefined) {
      const at = this.written.get(text);
      if (at === undefined) return undefined;
      places = placesOf(this.html, at, text.data);
      this.places.set(text, places);
    }
    return places[offset];
  }

  /** A value of a field or an attribute: wherever the element's tags and words hold it. */
  private inElement(element: Element, value: string): Stretch {
    const whole = { start: 0, end: this.html.length, attributes: [] };
    const at = this.written.get(element) ?? whole;
    // The file may end in the midst of an element; its words then stand behind what is known of it.
    for (const { start, end } of [...at.attributes, at, { ...whole, start: at.start }]) {
      const found = this.html.indexOf(value, start);
      if (found >= 0 && found + value.length <= end) return { start: found, end: found + value.length };
    }
    return { start: at.start, end: at.end };
  }
}

/** The place in the file of each code unit of a text that is written there with character references, and of its end. */
function placesOf(html: string, { start, end }: Stretch, text: string): number[] {
  const places: number[] = [];
  let at = start;
  for (let i = 0; i < text.length; i++) {
    places.push(at);
    reference.lastIndex = at;
    const [written = ''] = html.charAt(at) === '&' ? (reference.exec(html) ?? []) : [];
    const next = text.charCodeAt(i + 1);
    // An ampersand that is no reference stands for itself, and a line end may be written with two characters.
    if (written !== '' && !text.startsWith(written, i)) {
      if (next >= 0xdc00 && next <= 0xdfff) places[++i] = at;
      at += written.length;
    } else at += html.startsWith('\r\n', at) ? 2 : 1;
    at = Math.min(at, end);
  }
  places.push(at);
  return places;
}
