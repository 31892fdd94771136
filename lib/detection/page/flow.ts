import { isLabelAlone, labelEvidence } from '../labels.ts';
import { isElement, isEmpty, isInline, isText, parentOf } from './elements.ts';
import { namesPerson } from './name-hint.ts';

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
  if ((container as Element).tagName === 'svg')
    return { ...noFlow, inner: [...container.querySelectorAll('text,foreignObject')] };
  const only = container.firstChild;
  // Most of a large table is cells with one text or one box in each.
  if (only && !only.nextSibling) {
    if (isText(only)) return leaf(only, container);
    if (isElement(only) && !isInline(only))
      return isEmpty(only) ? noFlow : { passages: none, inline: none, inner: [only], textNodes: 0 };
  }
  const reader = new FlowReader(isElement(container) && container.tagName === 'PRE');
  reader.read(container);
  reader.finish();
  return reader;
}

const none: readonly never[] = [];
const noFlow: Flow = { passages: none, inline: none, inner: none, textNodes: 0 };
const blankFlow: Flow = { ...noFlow, textNodes: 1 };

function leaf(text: Text, container: Element | ShadowRoot): Flow {
  const { data } = text;
  if (data === '') return noFlow;
  if (!/\S/.test(data)) return blankFlow;
  const keepLines = isElement(container) && container.tagName === 'PRE';
  return { passages: [new Passage([text], keepLines)], inline: none, inner: none, textNodes: 1 };
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
  #lead = '';
  /** What the last icon of the line says. */
  #icon = '';

  constructor(keepLines: boolean) {
    this.#keepLines = keepLines;
  }

  read(parent: Element | ShadowRoot): void {
    for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
      if (isText(child)) this.#text(child);
      else if (isElement(child)) this.#element(child);
    }
  }

  #text(node: Text): void {
    if (node.length === 0) return;
    this.textNodes++;
    if (this.#crossed.length > 0) {
      const after = /^\s*[(（](.+)[)）]\s*$/.exec(node.data)?.[1] ?? '';
      if (this.#nodes.length > 0 && isLabelAlone(after)) {
        this.#lead ||= after;
        return;
      }
      const lead = this.#saidBefore();
      // What is a label as well, VIN before what begins with a V, still leads.
      if (this.#drawsInitials(node)) this.#nodes = [];
      else if (lead !== '' || isLabelAlone(node.data) || this.#separate(node)) this.finish();
      this.#lead = lead || this.#icon;
      this.#crossed = [];
    }
    this.#nodes.push(node);
  }

  /** The label that the line so far is, from its first word to its last; empty for anything else. */
  #saidBefore(): string {
    const said = this.#nodes.length > 2 ? '' : this.#nodes.map(({ data }) => data).join('');
    return isLabelAlone(said) ? said.trim() : '';
  }

  /** Boxes beside each other are words of their own, whatever their tag; in one line only where no blank stands between. */
  #separate(node: Text): boolean {
    const last = this.#nodes.at(-1);
    if (!last) return false;
    const joined =
      /\s$/.test(last.data) || /^\s/.test(node.data) ? /^(?:inline|contents)/ : /^(?:inline|contents)$/;
    return this.#crossed.some((element) => !joined.test(getComputedStyle(element).display));
  }

  /** True for initials in a circle before the name they stand for: they are no words. */
  #drawsInitials({ data }: Text): boolean {
    const said = this.#nodes.map((node) => node.data.trim()).join('');
    const name = ` ${data.trim()}`;
    return /^\p{Lu}{1,3}$/u.test(said)
      ? name.includes(` ${said.charAt(0)}`)
      : /^[\u3400-\u9fff]{1,2}$/.test(said) && name.startsWith(` ${said}`);
  }

  #element(element: Element): void {
    if (!isInline(element)) {
      this.finish();
      if (!isEmpty(element)) this.inner.push(element);
      return;
    }
    this.inline.push(element);
    if (!element.firstChild) {
      const icon = wordsOfIcon(element);
      if (icon !== '' || (element.tagName === 'I' && this.#saidBefore() === '' && !this.#asksOn())) {
        this.finish();
        this.#icon = icon;
      }
    }
    const apart = element.tagName === 'A' && !this.#asksOn() && namesPerson(element);
    if (apart) this.finish();
    this.#crossed.push(element);
    this.read(element);
    this.#crossed.push(element);
    if (apart) this.finish();
  }

  /** True where a label stands that ends with a colon. */
  #asksOn(): boolean {
    return /[:：]\s*$/.test(this.#nodes.at(-1)?.data ?? '');
  }

  finish(): void {
    this.#icon = '';
    if (this.#nodes.length === 0) return;
    const nodes = this.#nodes;
    this.#nodes = [];
    this.#crossed = [];
    const lead = this.#lead;
    this.#lead = '';
    if (nodes.some(({ data }) => /\S/.test(data)))
      this.passages.push(new Passage(nodes, this.#keepLines, lead));
  }
}

/** What a picture before a value is described as, where that is a label; not of people, whose picture stands in menus, too. */
function wordsOfIcon(icon: Element): string {
  const words = icon.getAttribute('title') ?? icon.getAttribute('aria-label') ?? '';
  const types = isLabelAlone(words) ? labelEvidence(words)?.types : undefined;
  return types?.size && !types.has('person.name') ? words : '';
}

/** White space that is not shown as it is written. */
const uneven = /^ |[\t\n\r]| {2}/;

/** A line of text as people read it, put together from text nodes; runs of white space are one blank. */
export class Passage {
  readonly nodes: readonly Text[];
  readonly text: string;
  /** The label right before it in the same line, an element or icon of its own: 手机 of <b>手机</b>138…, or behind it in brackets; empty without. */
  readonly lead: string;
  readonly #joined: string;
  /** Place in the joined nodes of each character of `text`; made when asked for, and null where both are the same. */
  #offsets: readonly number[] | null | undefined;

  constructor(nodes: readonly Text[], keepLines: boolean, lead = '') {
    this.nodes = nodes;
    this.lead = lead;
    this.#joined = nodes.length === 1 ? (nodes[0] as Text).data : nodes.map(({ data }) => data).join('');
    const even = keepLines || !uneven.test(this.#joined);
    this.text = even ? this.#joined : this.#joined.replace(/[ \t\n\r]+/g, ' ').replace(/^ /, '');
    if (even) this.#offsets = null;
  }

  /** The element around its first text node. */
  get element(): Element {
    return this.elementAt(0);
  }

  /** The element around the character at `start`; text that lies directly in a shadow root belongs to its host. */
  elementAt(start: number): Element {
    return parentOf(this.#place(start).node) as Element;
  }

  /** The range of a stretch of `text`. */
  range(start: number, end: number): StaticRange {
    const from = this.#place(start);
    const last = this.#place(end - 1);
    return new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: last.node,
      endOffset: last.offset + 1,
    });
  }

  #place(index: number): { node: Text; offset: number } {
    this.#offsets ??= this.#offsets === null ? null : offsetsOf(this.#joined);
    let offset = this.#offsets ? (this.#offsets[index] ?? 0) : index;
    for (const node of this.nodes) {
      if (offset < node.length) return { node, offset };
      offset -= node.length;
    }
    return { node: this.nodes[0] as Text, offset: 0 };
  }
}

function offsetsOf(joined: string): number[] {
  const offsets: number[] = [];
  let blankBefore = true;
  for (let i = 0; i < joined.length; i++) {
    const blank = ' \t\n\r'.includes(joined.charAt(i));
    if (!blank || !blankBefore) offsets.push(i);
    blankBefore = blank;
  }
  return offsets;
}
