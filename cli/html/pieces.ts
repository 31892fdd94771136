import { isLabelAlone } from '../../lib/detection/labels.ts';
import { closest, PageLabels, within } from './labels.ts';
import { type ElementNode, parseHtml, type TextNode, type Written } from './tree.ts';

/** A text of a page, the label beside it, and the place in the file of each of its code units. */
export interface Piece extends Written {
  readonly label: string;
  readonly lang: string | undefined;
}

const inline = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);
const unread = new Set('script style noscript template head svg math object iframe canvas'.split(' '));
const unreadInputs = /^(?:password|checkbox|radio|file|submit|button|image|reset|range|color)$/;
const described = ['title', 'aria-label', 'alt'];

/** The texts of a saved page in the order they stand in it, inline elements joined, each with its label. */
export function piecesOf(html: string): readonly Piece[] {
  const root = parseHtml(html);
  const labels = new PageLabels(root);
  const pieces: Piece[] = [];
  const add = (written: Written, element: ElementNode, label = labels.of(element)) => {
    if (written.text.trim() !== '') pieces.push({ ...written, label, lang: langOf(element) });
  };
  for (const element of [root, ...within(root)]) {
    if ([...unread].some((tag) => closest(element, [tag]) !== undefined) && element.tag !== 'title') continue;
    for (const name of described) {
      const written = element.attributes.get(name);
      if (written !== undefined && element.tag !== 'title') add(written, element);
    }
    const link = /^(tel|mailto):/i.exec(element.attributes.get('href')?.text ?? '');
    const href = element.attributes.get('href');
    if (link !== null && href !== undefined)
      add(part(href, link[0].length), element, link[1]?.toLowerCase() === 'tel' ? 'tel' : 'mail');
    const value = element.attributes.get('value');
    if (element.tag === 'input' && value !== undefined && !unreadInputs.test(typeOf(element)))
      add(value, element);
    if (!inline.has(element.tag))
      for (const line of linesOf(element))
        add(line.written, line.element, line.lead || labels.of(line.element));
  }
  return pieces;
}

const typeOf = (element: ElementNode) => element.attributes.get('type')?.text.toLowerCase() ?? 'text';

const part = ({ text, offsets }: Written, from: number): Written => ({
  text: text.slice(from),
  offsets: offsets.slice(from),
});

function langOf(element: ElementNode): string | undefined {
  for (let at: ElementNode | null = element; at !== null; at = at.parent) {
    const lang = at.attributes.get('lang')?.text;
    if (lang) return lang;
  }
  return undefined;
}

interface Line {
  readonly written: Written;
  readonly element: ElementNode;
  /** The label right before it in an element of its own; empty without. */
  readonly lead: string;
}

/** The element's own text, cut where a block or a line break stands; the label is that of where a line begins. */
function linesOf(block: ElementNode): Line[] {
  const lines: Line[] = [];
  let nodes: { node: TextNode; element: ElementNode }[] = [];
  let lead = '';
  const finish = () => {
    const first = nodes.find(({ node }) => node.written.text.trim() !== '') ?? nodes[0];
    if (first !== undefined)
      lines.push({ written: joined(nodes.map(({ node }) => node.written)), element: first.element, lead });
    nodes = [];
    lead = '';
  };
  const addText = (node: TextNode, element: ElementNode) => {
    if (nodes.length > 0 && nodes.at(-1)?.element !== element) {
      const said = nodes.map(({ node: { written } }) => written.text).join('');
      const isLead = isLabelAlone(said);
      if (isLead || isLabelAlone(node.written.text)) finish();
      if (isLead) lead = said.trim();
    }
    nodes.push({ node, element });
  };
  const walk = (element: ElementNode) => {
    for (const child of element.children) {
      if (child.kind === 'text') addText(child, element);
      else if (inline.has(child.tag)) walk(child);
      else finish();
    }
  };
  walk(block);
  finish();
  return lines;
}

function joined(parts: readonly Written[]): Written {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  return {
    text: parts.map(({ text }) => text).join(''),
    offsets: [
      ...parts.flatMap(({ text, offsets }) => offsets.slice(0, text.length)),
      parts.at(-1)?.offsets.at(-1) ?? 0,
    ],
  };
}
