import { parentOf } from './elements.ts';

/** A box on the screen, in CSS pixels of the visible part of the page. */
export type Area = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Tells what can be seen of boxes now. It remembers, so it serves for one picture. */
export class Sight {
  readonly #clips = new Map<Element, Area>();
  readonly #view: Area = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };

  /** The part of a box of an element that no scroll box cuts off; `null` for none, and for what lies under something. */
  part(box: Area, element: Element): Area | null {
    // Most of a page is out of view: its styles need not be asked for.
    if (!this.has(box)) return null;
    const part = within(box, this.#clip(element));
    return hasArea(part) && !isBuried(part, element) ? part : null;
  }

  /** True for what is in view by its place. */
  has(box: Area): boolean {
    return hasArea(within(box, this.#view));
  }

  #clip(element: Element): Area {
    const known = this.#clips.get(element);
    if (known) return known;
    const { position, overflow, display } = getComputedStyle(element);
    const around = boxAround(element, position);
    const outer = around ? this.#clip(around) : this.#view;
    const cuts = !overflow.includes('visible') && /block|flex|grid|root|cell|item/.test(display);
    const clip =
      cuts && !/^(?:HTML|BODY)$/.test(element.tagName)
        ? within(outer, element.getBoundingClientRect())
        : outer;
    this.#clips.set(element, clip);
    return clip;
  }
}

/** The nearest element that may cut this one off; where it is not sure to, one further out, and `null` for none. */
function boxAround(element: Element, position: string): Element | null {
  if (position === 'fixed' || element.matches(':modal,:popover-open')) return null;
  let at = parentOf(element);
  if (position === 'absolute') while (at && getComputedStyle(at).position === 'static') at = parentOf(at);
  return at;
}

const hasArea = ({ left, top, right, bottom }: Area) => left < right && top < bottom;

const within = (a: Area, b: Area): Area => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** True when one thing that lets nothing through lies over all of it. */
function isBuried(box: Area, element: Element): boolean {
  // What takes no clicks may lie above what is found instead of it.
  if (getComputedStyle(element).pointerEvents === 'none') return false;
  const [left, top, right, bottom] = [box.left + 1, box.top + 1, box.right - 1, box.bottom - 1];
  const above = (x: number, y: number): Element[] => {
    const hit = (element.getRootNode() as Document | ShadowRoot).elementsFromPoint(x, y);
    // Where a shadow tree is behind a dialog, none: the last is the page as a whole.
    const own = hit.findIndex((at) => at.contains(element) || element.contains(at));
    return hit.slice(0, own);
  };
  return above(left, top).some(
    (at) =>
      [left, right].every((x) => [top, bottom].every((y) => above(x, y).includes(at))) &&
      isSolid(at, { left, top, right, bottom }, element),
  );
}

/** True for what has a background, its own or of its row of cells, that lets nothing of a box of `below` through. */
function isSolid(element: Element, box: Area, below: Element): boolean {
  let solid = false;
  for (let at: Element | null = element; at !== null && !at.contains(below); at = parentOf(at)) {
    const { opacity, filter, clipPath, maskImage, mixBlendMode, backgroundColor } = getComputedStyle(at);
    if (`${opacity}${filter}${clipPath}${maskImage}${mixBlendMode}` !== '1nonenonenonenormal') return false;
    if (at !== element && !/^T[HR]/.test(at.tagName)) continue;
    // A cell may have moved away from its row.
    const { left, top, right, bottom } = at.getBoundingClientRect();
    const isAround = left <= box.left && top <= box.top && right >= box.right && bottom >= box.bottom;
    solid ||= isAround && !/rgba|\//.test(backgroundColor);
  }
  return solid;
}
