import { isEmpty, isInline } from './elements.ts';
import { runsNear } from './runs.ts';

/**
 * The boxes in view that fit on one screen, from the top of the page; larger ones, and those that scroll, are gone into.
 * What stands out of a box that is not in view is overlooked.
 */
export function* inView(
  around: Element | ShadowRoot,
  openShadow: (element: Element) => ShadowRoot | null,
): Generator<Element> {
  // Of the thousands of rows that a table may have only a few are measured.
  const isTable = (around as Element).tagName === 'TBODY';
  for (const child of isTable ? runsNear([...around.children], 0, innerHeight) : around.children) {
    const { top, bottom } = child.getBoundingClientRect();
    if (isEmpty(child) || (top !== bottom && (bottom < 0 || top > innerHeight))) continue;
    if (top === bottom || Math.max(bottom - top, child.scrollHeight) > innerHeight)
      yield* inView(openShadow(child) ?? child, openShadow);
    else if (!isInline(child)) yield child;
  }
}
