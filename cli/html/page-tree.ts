import type { JSDOM } from 'jsdom';
import { type DefaultTreeAdapterTypes, html as names, parse } from 'parse5';

type Parsed = DefaultTreeAdapterTypes.Node;
type ParsedElement = DefaultTreeAdapterTypes.Element;

/** A stretch of the file, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where a node stands in the file; of an element also where its attributes do. */
interface Written extends Stretch {
  readonly attributes: readonly Stretch[];
}

/** A page written out in an attribute of a frame. */
interface Srcdoc {
  readonly html: string;
  /** The attribute, name and all. */
  readonly written: Stretch;
}

/** A saved page as a document, without scripts. */
export interface PageTree {
  readonly document: Document;
  readonly frames: ReadonlyMap<Node, Srcdoc>;
  readonly written: ReadonlyMap<Node, Written>;
  /** What stands in the page's style elements. */
  readonly styles: readonly string[];
}

/**
 * Reads a page as browsers do. parse5 reads and jsdom holds the nodes: jsdom's own way in stumbles over stray text in a
 * table, and would work through each style sheet. The document has no window, so that frames in it get none either.
 */
export function readTree(html: string, { document: maker }: JSDOM['window']): PageTree {
  const document = maker.implementation.createHTMLDocument();
  const builder = new Builder(document);
  const root = parse(html, { sourceCodeLocationInfo: true });
  document.replaceChildren();
  builder.fill(document, root.childNodes);
  const { written, styles, frames } = builder;
  return { document, written, styles, frames };
}

/** Chromium's own limit. */
const deepest = 512;

class Builder {
  readonly written = new Map<Node, Written>();
  readonly styles: string[] = [];
  readonly frames = new Map<Node, Srcdoc>();
  private readonly document: Document;

  constructor(document: Document) {
    this.document = document;
  }

  /** Adds the children to a node, and theirs to them; what is nested too deep hangs on its parent, as in browsers. */
  fill(root: Node, nodes: readonly Parsed[]): void {
    const left = [{ parent: root, children: nodes, depth: 0 }];
    for (let next = left.pop(); next !== undefined; next = left.pop())
      for (const child of next.children) {
        const node = this.make(child);
        if (node === null) continue;
        next.parent.appendChild(node);
        const depth = next.depth + 1;
        const parent = depth < deepest ? node : next.parent;
        if ('content' in child)
          left.push({
            parent: (node as HTMLTemplateElement).content,
            children: child.content.childNodes,
            depth,
          });
        else if ('childNodes' in child) left.push({ parent, children: child.childNodes, depth });
      }
  }

  private make(parsed: Parsed): Node | null {
    const node =
      'tagName' in parsed
        ? this.element(parsed)
        : 'value' in parsed
          ? this.document.createTextNode(parsed.value)
          : null;
    const at = 'sourceCodeLocation' in parsed ? parsed.sourceCodeLocation : null;
    if (node === null || at === null || at === undefined) return node;
    const isElement = 'tagName' in parsed;
    const attributes = (isElement && parsed.sourceCodeLocation?.attrs) || {};
    this.written.set(node, { ...stretchOf(at), attributes: Object.values(attributes).map(stretchOf) });
    const { srcdoc } = attributes;
    if (isElement && parsed.tagName === 'iframe' && srcdoc !== undefined) {
      const html = parsed.attrs.find(({ name }) => name === 'srcdoc')?.value ?? '';
      this.frames.set(node, { html, written: stretchOf(srcdoc) });
    }
    return node;
  }

  private element(parsed: ParsedElement): Element | null {
    if (parsed.tagName === 'style')
      this.styles.push(parsed.childNodes.map((text) => ('value' in text ? text.value : '')).join(''));
    if (/^(?:script|style)$/.test(parsed.tagName)) return null;
    const element = this.create(parsed);
    for (const { name, value } of parsed.attrs) {
      try {
        element.setAttribute(name, value);
      } catch {
        // The file may hold what a script could not write: <a "b">.
      }
    }
    return element;
  }

  private create({ namespaceURI, tagName }: ParsedElement): Element {
    try {
      return this.document.createElementNS(namespaceURI, tagName);
    } catch {
      return this.document.createElementNS(names.NS.HTML, 'div');
    }
  }
}

const stretchOf = ({ startOffset, endOffset }: { startOffset: number; endOffset: number }): Stretch => ({
  start: startOffset,
  end: endOffset,
});
