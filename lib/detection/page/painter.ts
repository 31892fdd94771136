import type { Sensitivity } from '../recognizer.ts';
import type { Root } from './elements.ts';
import { Nearby } from './nearby.ts';
import type { Occurrence } from './occurrence.ts';
import { Overlay } from './overlay.ts';

/** More on one screen would slow down Firefox, and nobody reads them. */
const mostMarks = 2000;

const looks: Record<Sensitivity | 'shown', string> = {
  general: 'text-decoration: underline dotted #4B5568 1.5px; text-underline-offset: 4px',
  sensitive:
    'text-decoration: underline double #855610 1px; text-underline-offset: 4px; background-color: #FBF5E8; color: #1F2430',
  shown: 'background-color: #F0DFB8; color: #1F2430',
};

/** Firefox, which has this property, needs the rules in each shadow root. Elsewhere the root hands them down. */
const handsDown = !('openOrClosedShadowRoot' in Element.prototype);

/**
 * Marks findings without touching the page's elements: text through the CSS Custom Highlight API and one constructed
 * style sheet, fields through one overlay. The page can read the names of highlights, so they say nothing. Only what is
 * on the screen or a screen away from it is marked: at each change of the page the browser goes through all marks. The
 * sheet comes with the first mark, since the browser then works out the style of every element anew (3 ms a thousand).
 */
export class Painter {
  readonly #document: Document;
  readonly #names: Record<Sensitivity | 'shown', string>;
  readonly #sheet: CSSStyleSheet;
  readonly #roots = new Set<Root>();
  readonly #highlights: Record<Sensitivity | 'shown', Highlight>;
  readonly #overlay: Overlay;
  readonly #nearby: Nearby;
  readonly #marked = new Map<Occurrence, StaticRange>();
  readonly #paint: boolean;
  #sheetIsOn = false;

  /** `name` is random for each load; with `paint` false only what `show` points at is marked. */
  constructor(document: Document, { name, paint }: { name: string; paint: boolean }) {
    this.#document = document;
    this.#paint = paint;
    this.#names = { general: `${name}a`, sensitive: `${name}b`, shown: `${name}c` };
    this.#highlights = { general: new Highlight(), sensitive: new Highlight(), shown: new Highlight() };
    this.#highlights.shown.priority = 1;
    this.#sheet = new CSSStyleSheet();
    const of = handsDown ? ':root' : '';
    const rule = (kind: Sensitivity | 'shown') => `${of}::highlight(${this.#names[kind]}) { ${looks[kind]} }`;
    this.#sheet.replaceSync([rule('general'), rule('sensitive'), rule('shown')].join('\n'));
    this.#overlay = new Overlay(document);
    this.#nearby = new Nearby(document, (near) => this.#mark(near));
    for (const kind of ['general', 'sensitive', 'shown'] as const) {
      CSS.highlights.set(this.#names[kind], this.#highlights[kind]);
    }
  }

  /** The overlay's element, for observers to overlook. */
  get host(): Element {
    return this.#overlay.host;
  }

  /** Takes note of a root in which marks may be needed. */
  adopt(root: Root): void {
    if (handsDown && root !== this.#document) return;
    this.#roots.add(root);
    if (this.#sheetIsOn) this.#addSheet(root);
  }

  /** Takes note of an occurrence; it is marked with the next `flush`. */
  add(occurrence: Occurrence): void {
    if (!this.#paint) return;
    if (occurrence.place === 'text') this.#nearby.add(occurrence);
    if (occurrence.place === 'input') this.#overlay.add(occurrence.element, occurrence.finding.sensitivity);
  }

  /** Marks what is near the screen, once the next picture has been drawn. */
  flush(): void {
    this.#nearby.plan();
  }

  remove(occurrence: Occurrence): void {
    this.#nearby.remove(occurrence);
    this.#unmark(occurrence);
    if (occurrence.place === 'input') this.#overlay.remove(occurrence.element);
  }

  /** Brings an occurrence into view and points it out, instead of the one before. */
  show({ range, element }: Occurrence): void {
    const calm = this.#document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
    this.#highlights.shown.clear();
    if (range !== null) {
      this.#putSheetOn();
      this.#highlights.shown.add(range);
    }
    this.#overlay.point(range === null ? element : null);
  }

  stop(): void {
    this.#nearby.stop();
    for (const name of Object.values(this.#names)) CSS.highlights.delete(name);
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#roots.clear();
    this.#overlay.stop();
  }

  #mark(near: ReadonlySet<Occurrence>): void {
    for (const occurrence of this.#marked.keys()) if (!near.has(occurrence)) this.#unmark(occurrence);
    for (const occurrence of near) {
      if (this.#marked.size >= mostMarks) break;
      const { range, finding } = occurrence;
      if (range === null || this.#marked.has(occurrence)) continue;
      this.#marked.set(occurrence, range);
      this.#putSheetOn();
      this.#highlights[finding.sensitivity].add(range);
    }
  }

  #unmark(occurrence: Occurrence): void {
    const range = this.#marked.get(occurrence);
    if (range === undefined) return;
    this.#marked.delete(occurrence);
    this.#highlights[occurrence.finding.sensitivity].delete(range);
    this.#highlights.shown.delete(range);
  }

  #putSheetOn(): void {
    if (this.#sheetIsOn) return;
    this.#sheetIsOn = true;
    for (const root of this.#roots) this.#addSheet(root);
  }

  #addSheet(root: Root): void {
    if (!root.adoptedStyleSheets.includes(this.#sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }
}
