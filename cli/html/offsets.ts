import { parseFragment } from 'parse5';
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
      const end = this.inText(range.endContainer as Text, range.endOffset);
      if (start !== undefined && end !== undefined) return { start, end };
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

/** Tells where in a page each offset of an attribute's value stands; `at` is the attribute, name and all. */
export function placesInAttribute(html: string, at: Stretch, value: string): (offset: number) => number {
  const beforeValue = /^[^=]*=\s*["']?/.exec(html.slice(at.start, at.end))?.[0].length ?? 0;
  const inside = { start: at.start + beforeValue, end: at.end, inAttribute: true };
  let places: readonly number[] | undefined;
  return (offset) => {
    places ??= placesOf(html, inside, value);
    return places[offset] ?? at.end;
  };
}

interface WrittenText extends Stretch {
  readonly inAttribute?: boolean;
}

/** The place in the file of each code unit of a text that is written there with character references, and of its end. */
function placesOf(html: string, { start, end, inAttribute = false }: WrittenText, text: string): number[] {
  const places: number[] = [];
  let at = start;
  while (places.length < text.length) {
    const { said, length } = signAt(html, at, inAttribute);
    for (let i = 0; i < said; i++) places.push(at);
    at = Math.min(at + length, end);
  }
  places.push(at);
  return places;
}

interface Sign {
  /** Code units that it stands for. */
  readonly said: number;
  /** Code units that it takes in the file. */
  readonly length: number;
}

const plain: Sign = { said: 1, length: 1 };
const lineEnd: Sign = { said: 1, length: 2 };
const references = new Map<string, Sign>();

function signAt(html: string, at: number, inAttribute: boolean): Sign {
  if (html.charAt(at) !== '&') return html.startsWith('\r\n', at) ? lineEnd : plain;
  reference.lastIndex = at;
  const written = reference.exec(html)?.[0] ?? '&';
  const sign = references.get(written) ?? readReference(written);
  references.set(written, sign);
  return inAttribute && !endsReference(html, at + sign.length) ? plain : sign;
}

/** In an address such as ?a=1&copy=2 an attribute holds what would be © elsewhere. */
const endsReference = (html: string, end: number): boolean =>
  html.charAt(end - 1) === ';' || !/[=a-z\d]/i.test(html.charAt(end));

/** parse5 itself reads it, which knows the names and which of them need no semicolon: &nbsp13 is a blank and 13. */
function readReference(written: string): Sign {
  for (let length = written.length; length > 1; length--) {
    const part = written.slice(0, length);
    const [node] = parseFragment(part).childNodes;
    const read = node !== undefined && 'value' in node ? node.value : part;
    const isWhole = part.endsWith(';') || read.at(-1) !== part.at(-1);
    if (read !== part && read.length <= 2 && isWhole) return { said: read.length, length };
  }
  return plain;
}
