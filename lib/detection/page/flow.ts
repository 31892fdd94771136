import { isControl, isInline, isUnread } from './elements.ts';

/** A line of text as people read it, put together from text nodes. */
export interface Passage {
  readonly text: string;
  /** The element around its first text node. */
  readonly element: Element;
  /** The range of a stretch of `text`. */
  range(start: number, end: number): StaticRange;
  /** The element around the stretch's first character. */
  elementAt(start: number): Element;
}

export interface Flow {
  readonly passages: readonly Passage[];
  /** Inline elements met, whose attributes may hold text. */
  readonly inline: readonly Element[];
  /** Elements met that begin a flow of their own, or are controls. */
  readonly inner: readonly Element[];
  readonly textNodes: number;
}

/** Reads the text that flows directly in a container: inline descendants are joined, blocks are left to their turn. */
export function readFlow(container: Element | ShadowRoot): Flow {
  const reader = new FlowReader(container instanceof Element && container.tagName === 'PRE');
  reader.read(container);
  reader.finish();
  return reader;
}

class FlowReader implements Flow {
  readonly passages: Passage[] = [];
  readonly inline: Element[] = [];
  readonly inner: Element[] = [];
  textNodes = 0;
  readonly #keepLines: boolean;
  #nodes: Text[] = [];
  /** Inline elements entered or left since the last text node. */
  #crossed: Element[] = [];

  constructor(keepLines: boolean) {
    this.#keepLines = keepLines;
  }

  read(parent: Element | ShadowRoot): void {
    for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
      if (child instanceof Text) this.#text(child);
      else if (child instanceof Element) this.#element(child);
    }
  }

  #text(node: Text): void {
    if (node.data === '') return;
    this.textNodes++;
    if (this.#separate(node)) this.finish();
    this.#crossed = [];
    this.#nodes.push(node);
  }

  /** Boxes beside each other are words of their own, whatever their tag: asked only where no blank tells. */
  #separate(node: Text): boolean {
    const last = this.#nodes.at(-1);
    if (last === undefined || this.#crossed.length === 0) return false;
    if (/\s$/.test(last.data) || /^\s/.test(node.data)) return false;
    return this.#crossed.some((element) => !/^(?:inline|contents)$/.test(getComputedStyle(element).display));
  }

  #element(element: Element): void {
    if (!isInline(element)) {
      this.finish();
      if (!isUnread(element) || isControl(element)) this.inner.push(element);
      return;
    }
    this.inline.push(element);
    this.#crossed.push(element);
    this.read(element);
    this.#crossed.push(element);
  }

  finish(): void {
    const nodes = this.#nodes;
    this.#nodes = [];
    this.#crossed = [];
    if (nodes.some(({ data }) => /\S/.test(data))) this.passages.push(passageOf(nodes, this.#keepLines));
  }
}

/** Joins nodes, runs of white space shown as one blank, with the way back from each character to its node. */
function passageOf(nodes: readonly Text[], keepLines: boolean): Passage {
  const starts: number[] = [];
  let joined = '';
  for (const { data } of nodes) {
    starts.push(joined.length);
    joined += data;
  }
  const offsets: number[] = [];
  let text = '';
  for (let i = 0; i < joined.length; i++) {
    const unit = joined.charAt(i);
    const blank = unit === ' ' || unit === '\t' || unit === '\n' || unit === '\r';
    if (blank && !keepLines && (text === '' || text.endsWith(' '))) continue;
    text += blank && !keepLines ? ' ' : unit;
    offsets.push(i);
  }
  const place = (index: number): { node: Text; offset: number } => {
    let n = starts.length - 1;
    while (n > 0 && (starts[n] ?? 0) > index) n--;
    return { node: nodes[n] as Text, offset: index - (starts[n] ?? 0) };
  };
  const elementAt = (start: number) => place(offsets[start] ?? 0).node.parentElement as Element;
  return {
    text,
    element: elementAt(0),
    elementAt,
    range(start, end) {
      const from = place(offsets[start] ?? 0);
      const last = place(offsets[end - 1] ?? 0);
      return new StaticRange({
        startContainer: from.node,
        startOffset: from.offset,
        endContainer: last.node,
        endOffset: last.offset + 1,
      });
    },
  };
}
