import { labelledBy } from './headers.ts';
import { forgetHeaders } from './memory.ts';
import type { PageReader } from './page-reader.ts';

/** Drops what is known of what has changed or gone, and has the rest read; `host` is our own element in the page. */
export function takeChanges(records: readonly MutationRecord[], reader: PageReader, host: Element): void {
  for (const { type, target, addedNodes, removedNodes } of records) {
    const nodes = [...addedNodes, ...removedNodes];
    if (nodes.includes(host)) continue;
    let words = type !== 'childList';
    for (const node of removedNodes) {
      if (node.nodeType === Node.COMMENT_NODE) continue;
      words = true;
      reader.drop(node);
    }
    if (words) reader.change(target);
    for (const node of addedNodes) reader.add(node);
    if (type !== 'attributes') relabel(target, nodes, reader);
  }
}

/** A new header gives a new meaning to what was read before it came. */
function relabel(target: Node, nodes: readonly Node[], reader: PageReader): void {
  const around = labelledBy(target, nodes);
  if (!around) return;
  forgetHeaders();
  if (around === target.ownerDocument?.body) return;
  for (const element of around.querySelectorAll('*')) reader.forget(element);
  reader.add(around);
}
