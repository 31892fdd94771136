import type { Sensitivity } from '../recognizer.ts';
import type { Root } from './elements.ts';
import { FieldOverlay } from './field-overlay.ts';
import type { Occurrence } from './occurrence.ts';

/** More would slow down Firefox. */
const mostMarks = 20_000;

const looks: Record<Sensitivity | 'shown', string> = {
  general: 'text-decoration: underline dotted #4B5568 1.5px; text-underline-offset: 4px',
  sensitive:
    'text-decoration: underline double #855610 1px; text-underline-offset: 4px; background-color: #FBF5E8; color: #1F2430',
  shown: 'background-color: #F0DFB8; color: #1F2430',
};

/**
 * Marks findings without touching the page's elements: text through the CSS Custom Highlight API and one constructed
 * style sheet, fields through one overlay. The page can read the names of highlights, so they say nothing.
 */
export class Painter {
  readonly #document: Document;
  readonly #names: Record<Sensitivity | 'shown', string>;
  readonly #sheet: CSSStyleSheet;
  readonly #roots = new Set<Root>();
  readonly #highlights: Record<Sensitivity | 'shown', Highlight>;
  readonly #overlay: FieldOverlay;
  readonly #waiting = new Set<Occurrence>();
  readonly #paint: boolean;

  /** `name` is random for each load; with `paint` false only what `show` points at is marked. */
  constructor(document: Document, { name, paint }: { name: string; paint: boolean }) {
    this.#document = document;
    this.#paint = paint;
    this.#names = { general: `${name}a`, sensitive: `${name}b`, shown: `${name}c` };
    this.#highlights = { general: new Highlight(), sensitive: new Highlight(), shown: new Highlight() };
    this.#highlights.shown.priority = 1;
    this.#sheet = new CSSStyleSheet();
    const rule = (kind: Sensitivity | 'shown') => `::highlight(${this.#names[kind]}) { ${looks[kind]} }`;
    this.#sheet.replaceSync([rule('general'), rule('sensitive'), rule('shown')].join('\n'));
    this.#overlay = new FieldOverlay(document);
    for (const kind of ['general', 'sensitive', 'shown'] as const) {
      CSS.highlights.set(this.#names[kind], this.#highlights[kind]);
    }
  }

  /** The overlay's element, for observers to overlook. */
  get host(): Element {
    return this.#overlay.host;
  }

  /** Firefox needs the rules in each shadow root. */
  adopt(root: Root): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.#sheet];
  }

  /** Takes note of an occurrence; it is marked with the next `flush`. */
  add(occurrence: Occurrence): void {
    if (!this.#paint) return;
    if (occurrence.range !== null) this.#waiting.add(occurrence);
    if (occurrence.place === 'input') this.#overlay.add(occurrence.element, occurrence.finding.sensitivity);
  }

  /** Marks what waits. All at once, because each change makes the browser go through all marks before it draws. */
  flush(): void {
    for (const { finding, range } of this.#waiting) {
      const highlight = this.#highlights[finding.sensitivity];
      if (range !== null && highlight.size < mostMarks) highlight.add(range);
    }
    this.#waiting.clear();
  }

  remove(occurrence: Occurrence): void {
    const { finding, range, element, place } = occurrence;
    if (range !== null && !this.#waiting.delete(occurrence)) {
      this.#highlights[finding.sensitivity].delete(range);
      this.#highlights.shown.delete(range);
    }
    if (place === 'input') this.#overlay.remove(element);
  }

  /** Brings an occurrence into view and points it out, instead of the one before. */
  show({ range, element, place }: Occurrence): void {
    const calm = this.#document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
    this.#highlights.shown.clear();
    if (range !== null) this.#highlights.shown.add(range);
    this.#overlay.point(range === null || place !== 'text' ? element : null);
  }

  stop(): void {
    for (const name of Object.values(this.#names)) CSS.highlights.delete(name);
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#roots.clear();
    this.#overlay.stop();
  }
}
