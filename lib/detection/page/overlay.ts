import type { Sensitivity } from '../recognizer.ts';

const style = `
  :host { all: initial; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; contain: strict; }
  i { position: fixed; box-sizing: border-box; display: block; border-radius: 2px; }
  .general { border-bottom: 2px dotted #4B5568; }
  .sensitive { border-bottom: 3px double #855610; }
  .shown { outline: 2px solid #855610; outline-offset: 1px; }
`;

/**
 * Lines under form fields, whose text the browser cannot highlight, drawn in one element of ours above the page. It is
 * there only while there is something to draw.
 */
export class Overlay {
  readonly host: HTMLElement;
  readonly #view: Window | null;
  readonly #root: ShadowRoot;
  readonly #fields = new Map<Element, { sensitivity: Sensitivity; count: number }>();
  #pointed: Element | null = null;
  #frame = 0;

  constructor(document: Document) {
    this.#view = document.defaultView;
    this.host = document.createElement('div');
    this.#root = this.host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    this.#root.adoptedStyleSheets = [sheet];
  }

  add(field: Element, sensitivity: Sensitivity): void {
    const known = this.#fields.get(field);
    this.#fields.set(field, {
      sensitivity: known?.sensitivity === 'sensitive' ? 'sensitive' : sensitivity,
      count: (known?.count ?? 0) + 1,
    });
    this.#plan();
  }

  remove(field: Element): void {
    const known = this.#fields.get(field);
    if (known !== undefined && known.count > 1) this.#fields.set(field, { ...known, count: known.count - 1 });
    else this.#fields.delete(field);
    if (this.#pointed === field) this.#pointed = null;
    this.#plan();
  }

  /** Frames one element, or none. */
  point(element: Element | null): void {
    this.#pointed = element;
    this.#plan();
  }

  stop(): void {
    this.#fields.clear();
    this.#pointed = null;
    this.#view?.cancelAnimationFrame(this.#frame);
    this.#detach();
  }

  readonly #plan = (): void => {
    if (this.#frame !== 0 || this.#view === null) return;
    this.#frame = this.#view.requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  };

  #draw(): void {
    if (this.#fields.size === 0 && this.#pointed === null) {
      this.#detach();
      return;
    }
    this.#attach();
    const boxes: HTMLElement[] = [];
    for (const [field, { sensitivity }] of this.#fields)
      this.#box(field.getBoundingClientRect(), sensitivity, boxes);
    if (this.#pointed !== null) this.#box(this.#pointed.getBoundingClientRect(), 'shown', boxes);
    this.#root.replaceChildren(...boxes);
  }

  #box({ left, top, width, height, bottom }: DOMRect, look: string, boxes: HTMLElement[]): void {
    if (width === 0 || height === 0 || bottom < 0 || top > (this.#view?.innerHeight ?? 0)) return;
    const box = this.host.ownerDocument.createElement('i');
    box.className = look;
    Object.assign(box.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    boxes.push(box);
  }

  #attach(): void {
    if (this.host.isConnected) return;
    // Beside the body, so that no list or component of the page ever finds it among its own.
    this.host.ownerDocument.documentElement.append(this.host);
    this.#view?.addEventListener('scroll', this.#plan, { capture: true, passive: true });
    this.#view?.addEventListener('resize', this.#plan, { passive: true });
  }

  #detach(): void {
    this.host.remove();
    this.#view?.removeEventListener('scroll', this.#plan, { capture: true });
    this.#view?.removeEventListener('resize', this.#plan);
  }
}
