/** A stretch of text with the place in the file of each of its code units. */
export interface Written {
  readonly text: string;
  readonly offsets: readonly number[];
}

export interface TextNode {
  readonly kind: 'text';
  readonly written: Written;
}

export interface ElementNode {
  readonly kind: 'element';
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, Written>;
  readonly parent: ElementNode | null;
  readonly children: (ElementNode | TextNode)[];
}

const voids = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Elements whose content is text up to their end tag. */
const raw = new Set('script style textarea title noscript'.split(' '));
/** An opening tag that ends an element left open: the next row ends the cell before it. */
const closes: Readonly<Record<string, readonly string[]>> = {
  td: ['td', 'th'],
  th: ['td', 'th'],
  tr: ['tr', 'td', 'th'],
  tbody: ['thead', 'tbody', 'tr', 'td', 'th'],
  li: ['li'],
  dt: ['dt', 'dd'],
  dd: ['dt', 'dd'],
  option: ['option'],
  p: ['p'],
};
/** What such an end does not reach through. */
const walls: ReadonlySet<string> = new Set(['table', 'ul', 'ol', 'dl', 'select', 'div', 'body']);

const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  middot: '·',
  bull: '•',
  times: '×',
  yen: '¥',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  zwnj: '\u200c',
  shy: '\u00ad',
  copy: '©',
};
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));?/giy;

/** Text of the file from `start` to `end` with its character references read. */
function decode(html: string, start: number, end: number): Written {
  let text = '';
  const offsets: number[] = [];
  for (let i = start; i < end; ) {
    const [read, length] = html.charCodeAt(i) === 38 ? reference(html, i) : [html.charAt(i), 1];
    for (let n = 0; n < read.length; n++) offsets.push(i);
    text += read;
    i += length;
  }
  offsets.push(end);
  return { text, offsets };
}

function reference(html: string, at: number): readonly [string, number] {
  entity.lastIndex = at;
  const [whole = '&', decimal, hex, name] = entity.exec(html) ?? [];
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  if (code > 0 && code <= 0x10ffff) return [String.fromCodePoint(code), whole.length];
  const known = names[name?.toLowerCase() ?? ''];
  return known === undefined ? ['&', 1] : [known, whole.length];
}

const opening = /<([a-z][a-z0-9:-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/iy;
const attribute = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Reads a saved page into a tree. Takes what browsers take: open elements, missing quotes, stray end tags. */
export function parseHtml(html: string): ElementNode {
  const root: ElementNode = { kind: 'element', tag: '', attributes: new Map(), parent: null, children: [] };
  let open = root;
  for (let i = 0; i < html.length; ) {
    const next = html.indexOf('<', i);
    const end = next < 0 ? html.length : next;
    if (end > i) open.children.push({ kind: 'text', written: decode(html, i, end) });
    if (next < 0) break;
    opening.lastIndex = next;
    const tag = opening.exec(html);
    if (tag !== null) {
      i = opening.lastIndex;
      const element = enter(open, html, tag);
      const { tag: name } = element;
      if (raw.has(name)) i = readRaw(element, html, i);
      else if (!voids.has(name) && !tag[0].endsWith('/>')) open = element;
      continue;
    }
    const after = html.startsWith('<!--', next) ? html.indexOf('-->', next) + 2 : html.indexOf('>', next);
    if (after < next + 1) break;
    if (html.charAt(next + 1) === '/')
      open = leave(
        open,
        html
          .slice(next + 2, after)
          .trim()
          .toLowerCase(),
      );
    i = after + 1;
  }
  return root;
}

function enter(from: ElementNode, html: string, match: RegExpExecArray): ElementNode {
  const tag = (match[1] ?? '').toLowerCase();
  const ends = closes[tag === 'thead' || tag === 'tfoot' ? 'tbody' : tag] ?? [];
  let parent = from;
  for (let at: ElementNode | null = from; at !== null && !walls.has(at.tag); at = at.parent)
    if (ends.includes(at.tag)) parent = at.parent ?? at;
  const attributes = new Map<string, Written>();
  const begin = match.index + 1 + tag.length;
  for (const found of (match[2] ?? '').matchAll(attribute)) {
    const value = found[2] ?? found[3] ?? found[4] ?? '';
    const start = begin + found.index + found[0].lastIndexOf(value);
    attributes.set((found[1] ?? '').toLowerCase(), decode(html, start, start + value.length));
  }
  const element: ElementNode = { kind: 'element', tag, attributes, parent, children: [] };
  parent.children.push(element);
  return element;
}

function readRaw(element: ElementNode, html: string, start: number): number {
  const close = new RegExp(`</${element.tag}\\s*>`, 'gi');
  close.lastIndex = start;
  const found = close.exec(html);
  const end = found?.index ?? html.length;
  if (element.tag === 'textarea' || element.tag === 'title')
    element.children.push({ kind: 'text', written: decode(html, start, end) });
  return found === null ? html.length : close.lastIndex;
}

function leave(from: ElementNode, tag: string): ElementNode {
  for (let at: ElementNode | null = from; at !== null; at = at.parent)
    if (at.tag === tag) return at.parent ?? at;
  return from;
}

/** The words of an element, runs of white space as one blank. */
export function wordsOf(node: ElementNode | TextNode | undefined): string {
  if (node === undefined) return '';
  return rawWords(node).replace(/\s+/g, ' ').trim();
}

const rawWords = (node: ElementNode | TextNode): string =>
  node.kind === 'text' ? node.written.text : raw.has(node.tag) ? '' : node.children.map(rawWords).join('');
