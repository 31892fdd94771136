import { flowOf, isControl, isElement, isInline, isText, isUnread, textsIn } from './elements.ts';

const longestLabel = 40;

/** The words of an element that may serve as a label; empty when there are too many for one. */
export function labelText(element: Element | null | undefined): string {
  if (element === null || element === undefined) return '';
  // The star marks what must be filled in, arrows, triangles and words what can be sorted.
  const text = gather(element, '')
    .replace(/\s+/g, ' ')
    .replace(/[ *\u2190-\u21ff\u25a0-\u25ff]+$|\W*(?:activate to )?sort (?:by|column).*/i, '');
  return text.length <= longestLabel ? text : '';
}

/** The text in an element, no more of it than is needed to see that it is too long: the element may be half the page. */
function gather(element: Element, before: string): string {
  let text = before;
  for (let child = element.firstChild; child !== null; child = child.nextSibling) {
    if (isText(child)) text += text === '' ? child.data.trimStart() : child.data;
    else if (isElement(child) && !isUnread(child) && !isControl(child)) {
      // Lines of a header are labels of their own.
      const line = isInline(child) ? '' : gather(child, '');
      if (isInline(child)) text = gather(child, text);
      else text += text !== '' && /\p{L}/u.test(line) ? `/${line}` : line;
    }
    if (text.length > 3 * longestLabel && text.replace(/\s+/g, ' ').length > longestLabel + 1) break;
  }
  return text;
}

/** The same for an element that is one line of text and nothing else: a box of several lines is no label. */
export function lineText(element: Element): string {
  let line: Element | ShadowRoot | null | undefined;
  let initial = '';
  for (const node of textsIn(element)) {
    if (!/[\p{L}\d]/u.test(node.data) || isUnread(node.parentElement as Element)) continue;
    const flow = flowOf(node);
    const text = node.data.trim();
    if (line !== undefined && flow !== line && (initial === '' || !text.includes(initial))) return '';
    line = flow;
    // Initials in a circle belong to the name after them.
    initial = text.length < 3 ? text.charAt(0) : '';
  }
  return labelText(element);
}

/** The words of a header. One with a filter menu inside has more than a label: its own words come first. */
export function headerText(element: Element): string {
  const text = labelText(element);
  if (text !== '') return text;
  for (const { data } of textsIn(element)) {
    const own = data.trim();
    return own.length <= longestLabel ? own : '';
  }
  // Its words may stand in shadow trees.
  return element.getAttribute('aria-label')?.slice(0, longestLabel) ?? '';
}
