const longestLabel = 40;

/** The words of an element that may serve as a label; empty when there are too many for one. */
export function labelText(element: Element | null | undefined): string {
  const text = (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text.length <= longestLabel ? text : '';
}

/** The words of a header. One with a filter menu inside has more than a label: its own words come first. */
export function headerText(element: Element): string {
  const text = labelText(element);
  if (text !== '') return text;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const own = (node.nodeValue ?? '').trim();
    if (own !== '') return own.length <= longestLabel ? own : '';
  }
  return '';
}
