const longestLabel = 40;

/** The words of an element that may serve as a label; empty when there are too many for one. */
export function labelText(element: Element | null | undefined): string {
  if (element === null || element === undefined) return '';
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (text.length <= longestLabel) return text;
  // A header with a filter menu inside: its own words come first.
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const own = (node.nodeValue ?? '').trim();
    if (own !== '') return own.length <= longestLabel ? own : '';
  }
  return '';
}
