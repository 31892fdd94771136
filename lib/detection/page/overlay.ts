import type { Root } from './elements.ts';
import { Sight } from './sight.ts';

export type Look = 'general' | 'sensitive' | 'covered';

/**
 * What is drawn above the page, in one element of ours: lines under form fields and boxes over them, since the browser
 * cannot highlight their text, and the pop-over. It is there only while there is something to draw.
 */
export class Overlay {
  readonly host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #fields = new Map<Element, Look>();
  readonly #boxes: HTMLElement[] = [];
  readonly #roots: Iterable<Root>;
  readonly #dress: HTMLStyleElement;
  /** Undoes the zoom of the page as a whole. */
  readonly #scale: HTMLStyleElement;
  #pointed: Element | null = null;
  #held: HTMLElement | null = null;
  /** What else the page has above everything, as it was last. */
  #tops: readonly Element[] = [];
  #frame = 0;

  /** `roots` are the document and every shadow tree that is known, `style` is how it looks. */
  constructor(roots: Iterable<Root>, style: string) {
    this.#roots = roots;
    this.host = document.createElement('div');
    this.host.popover = 'manual';
    this.#root = this.host.attachShadow({ mode: 'closed' });
    // Firefox 140 lets no content script adopt sheets; a style of ours passes the page's policy everywhere.
    this.#addStyle(style);
    this.#dress = this.#addStyle();
    this.#scale = this.#addStyle();
  }

  /** Draws a field in this look; with none it is left alone. */
  draw(field: Element, look: Look | undefined): void {
    if (look === undefined) this.#fields.delete(field);
    else this.#fields.set(field, look);
    if (look === undefined && this.#pointed === field) this.#pointed = null;
    this.plan();
  }

  /** Frames one element, or none. */
  point(element: Element | null): void {
    this.#pointed = element;
    this.plan();
  }

  /** Shows an element that takes clicks, such as the pop-over, at once, in this style; or none. */
  hold(element: HTMLElement | null, style = ''): void {
    this.#held?.remove();
    this.#held = element;
    if (!element) this.plan();
    else {
      this.#dress.textContent = style;
      this.#attach();
      this.#root.append(element);
    }
  }

  /** The element of ours that has the focus. */
  get active(): Element | null {
    return this.#root.activeElement;
  }

  stop(): void {
    this.#fields.clear();
    this.#pointed = null;
    this.#held = null;
    cancelAnimationFrame(this.#frame);
    this.#detach();
  }

  /** Draws everything anew with the next picture. */
  readonly plan = (): void => {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.flush();
    });
  };

  /** Draws everything where it is now instead of with the next picture. */
  flush(): void {
    if (this.#fields.size === 0 && !this.#pointed && !this.#held) {
      this.#detach();
      return;
    }
    this.#attach();
    const sight = new Sight();
    let used = 0;
    for (const [field, look] of this.#fields) if (this.#box(field, look, used, sight)) used++;
    if (this.#pointed && this.#box(this.#pointed, 'shown', used, sight)) used++;
    for (const box of this.#boxes.splice(used)) box.remove();
  }

  /** False for what cannot be seen. */
  #box(element: Element, look: Look | 'shown', index: number, sight: Sight): boolean {
    const part = sight.part(element.getBoundingClientRect(), element);
    if (!part) return false;
    const box = this.#boxes[index] ?? document.createElement('i');
    if (this.#boxes[index] === undefined) {
      this.#boxes.push(box);
      this.#root.append(box);
    }
    const { left, top, right, bottom } = part;
    const place = `left:${left}px;top:${top}px;width:${right - left}px;height:${bottom - top}px`;
    if (box.className !== look) box.className = look;
    if (box.dataset.at !== place) {
      box.dataset.at = place;
      box.style.cssText = place;
    }
    return true;
  }

  #addStyle(text = ''): HTMLStyleElement {
    const sheet = document.createElement('style');
    sheet.textContent = text;
    this.#root.append(sheet);
    return sheet;
  }

  #attach(): void {
    const { currentCSSZoom = 1 } = document.documentElement;
    const scale = `:host { zoom: ${1 / currentCSSZoom} !important }`;
    if (this.#scale.textContent !== scale) this.#scale.textContent = scale;
    const before = [this.host, ...this.#tops];
    this.#tops = [...this.#roots].flatMap((root) => [
      ...root.querySelectorAll(':modal,:popover-open,:fullscreen'),
    ]);
    if (this.host.isConnected && this.#tops.every((one) => before.includes(one))) return;
    if (!this.host.isConnected) {
      addEventListener('scroll', this.plan, { capture: true, passive: true });
      addEventListener('resize', this.plan, { passive: true });
      // Beside the body, so that no list or component of the page ever finds it among its own.
      document.documentElement.append(this.host);
    } else this.host.hidePopover();
    // Above dialogs, popovers and what fills the screen, also above those that open later.
    this.host.showPopover();
  }

  #detach(): void {
    this.host.remove();
    for (const box of this.#boxes.splice(0)) box.remove();
    removeEventListener('scroll', this.plan, { capture: true });
    removeEventListener('resize', this.plan);
  }
}
