/** A tree that is read as a whole: the document or a shadow root. */
export type Root = Document | ShadowRoot;

export type FieldElement = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const inlineTags = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR OUTPUT Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR tspan'.split(
    ' ',
  ),
);
/** Roles that make a box of any tag. */
const ownText = /^(?:(?:grid)?cell|(?:column|row)header|row|listitem|option|tab|menuitem|term|definition)$/;
const unreadTags = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE META LINK OBJECT EMBED IFRAME CANVAS VIDEO AUDIO SVG svg MATH math OPTION OPTGROUP DATALIST RT RP'.split(
    ' ',
  ),
);
const unreadInputs = new Set(['password', 'checkbox', 'radio', 'file', 'image', 'range', 'color']);

// By type and tag, not by class: asking for the class of twenty thousand nodes takes longer than reading them.
export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;

/** True for an element whose text flows on with its neighbours', as far as tag and role tell. */
export const isInline = (element: Element): boolean =>
  inlineTags.has(element.tagName) && !ownText.test(element.getAttribute('role') ?? '');

/** True for elements that hold no text for people. */
export const isUnread = (element: Element): boolean => unreadTags.has(element.tagName);

/** True for elements that hold neither text nor a place with text; in a drawing there may be some. */
export const isEmpty = (element: Element): boolean =>
  isUnread(element) && !isControl(element) && element.tagName !== 'svg';

/** A form control whose value is read. Passwords are not. */
export function asField(element: Element): FieldElement | null {
  if (!isControl(element)) return null;
  return element.tagName === 'INPUT' && unreadInputs.has((element as HTMLInputElement).type) ? null : element;
}

/** True for a control whose value is the words on it. */
export const isButton = ({ type }: FieldElement): boolean => /^(?:button|submit|reset)$/.test(type);

export function isControl(element: Element): element is FieldElement {
  const { tagName } = element;
  return tagName === 'INPUT' || tagName === 'TEXTAREA' || tagName === 'SELECT';
}

/** The parent, through a shadow root to its host. */
export const parentOf = ({ parentElement, parentNode }: Node): Element | null =>
  parentElement ?? (parentNode as ShadowRoot | null)?.host ?? null;

/** The host of the shadow tree that a node is in. */
export function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  // A link that has been taken out of the page is its own root, and has a host, too.
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** An element and the boxes around it, at most so many. */
export function* upwards(element: Element | null, levels: number): Generator<Element> {
  let at = element;
  for (let level = 0; level < levels && at !== null; level++) {
    yield at;
    at = at.parentElement;
  }
}

/** The element or words right before a node, beside it or beside a box around it within one whose tag `ends` matches. */
export function beforeIn(start: Node, ends: RegExp): Node | null {
  let at = start;
  for (let level = 0; level < 6; level++) {
    let before = at.previousSibling;
    while (before && !isElement(before) && !(isText(before) && /\S/.test(before.data)))
      before = before.previousSibling;
    const around = parentOf(at);
    if (before || !around || ends.test(around.tagName)) return before;
    at = around;
  }
  return null;
}

/** The texts in a node that are not blank, from the beginning or from `after` on. */
export function* textsIn(root: Node, after = root): Generator<Text> {
  const walker = (after.ownerDocument as Document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = after;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (/\S/.test((node as Text).data)) yield node as Text;
}

/** The elements whose ids an attribute holds. */
export function namedIn(element: Element, attribute: string): readonly (Element | null)[] {
  const ids = element.getAttribute(attribute)?.split(' ');
  return ids?.map((id) => (element.getRootNode() as Root).getElementById(id)) ?? [];
}

/** The nearest element from `element` upwards that matches, through shadow roots. */
export function closestThrough(element: Element, selector: string): Element | null {
  const found = element.closest(selector);
  if (found) return found;
  const host = hostOf(element);
  return host ? closestThrough(host, selector) : null;
}

/** The element or shadow root whose lines of text a node belongs to; null where they are not for people. */
export function flowOf(node: Node): Element | ShadowRoot | null {
  let at: Node | null = node instanceof Element && !isInline(node) ? node : node.parentNode;
  while (at instanceof Element && isInline(at)) at = at.parentNode;
  return (at instanceof Element && !isUnread(at)) || at instanceof ShadowRoot ? at : null;
}

/** False for what the page keeps out of sight now. What has no box of its own, only those in it, is where they are. */
export function isVisible(element: Element): boolean {
  if (element.checkVisibility(seen)) return true;
  const around = parentOf(element);
  return around !== null && isVisible(around) && getComputedStyle(element).display === 'contents';
}
const seen: CheckVisibilityOptions = { visibilityProperty: true, opacityProperty: true };
