import type { Looks } from '../page-settings.ts';
import type { Root } from './elements.ts';
import { Nearby } from './nearby.ts';
import type { Occurrence } from './occurrence.ts';
import { type Look, Overlay } from './overlay.ts';
import { SetAside } from './set-aside.ts';

/** More on one screen would slow down Firefox, and nobody reads them. */
const mostMarks = 2000;

/**
 * Elements of a page whose marks are washes of colour without a line. A line may reach out of its box, so that with each
 * change of marks Chromium measures the whole page anew: 0.3 ms a thousand elements. Firefox 140 draws no lines at all.
 */
const mostLined = 20_000;

type Mark = Look | 'shown' | 'general wash' | 'sensitive wash';

/**
 * In the order of `marks.css`, where they have their looks. The page can read these names, so they say nothing; what
 * comes later lies above what comes before.
 */
const marks: readonly Mark[] = ['general wash', 'sensitive wash', 'general', 'sensitive', 'shown', 'covered'];
const nameOf = (mark: Mark): string => `x5c${marks.indexOf(mark)}`;

/** Firefox, which has this property, needs the rules in each shadow root. Elsewhere the root hands them down. */
const handsDown = !('openOrClosedShadowRoot' in Element.prototype);

/** Whether the extension has brought the looks along with the page. */
const hasLooks = (): boolean =>
  handsDown &&
  getComputedStyle(document.documentElement, `::highlight(${nameOf('general')})`).textDecorationLine ===
    'underline';

/**
 * Marks findings without touching the page's elements: text through the CSS Custom Highlight API, fields through one
 * overlay. Only what is on the screen or a screen away from it is marked: at each change of the page the browser goes
 * through all marks. In a page that was there before its site was allowed a constructed sheet brings the looks, with the
 * first mark, since the browser then works out the style of every element anew (3 ms a thousand). What is covered is
 * marked wherever it is and at once: it must not be seen for a moment while scrolling.
 */
export class Painter {
  readonly overlay: Overlay;
  /** Everything on the screen is covered. */
  coversAll = false;
  readonly #sheet = new CSSStyleSheet();
  readonly #coverSheet = new CSSStyleSheet();
  readonly #roots = new Set<Root>();
  readonly #highlights = new Map<Mark, Highlight>();
  readonly #nearby: Nearby;
  readonly #marked = new Map<Occurrence, { readonly range: StaticRange; readonly mark: Mark }>();
  readonly #fields = new Map<Element, Set<Occurrence>>();
  /** Fingerprints of single values that are covered. */
  readonly #covered = new Set<string>();
  readonly #sheets = new Set<CSSStyleSheet>();
  #setAside = new SetAside([]);
  #isWashed = false;
  #hasLooks: boolean | undefined;

  constructor({ highlights, host, cover }: Looks) {
    this.#sheet.replaceSync(handsDown ? highlights : highlights.replaceAll(':root', ''));
    this.#coverSheet.replaceSync(cover);
    this.overlay = new Overlay(this.#roots, host);
    this.#nearby = new Nearby((near) => this.#mark(near));
    for (const [priority, mark] of marks.entries()) {
      const highlight = new Highlight();
      // Above those of the page.
      highlight.priority = 1e9 + priority;
      this.#highlights.set(mark, highlight);
      CSS.highlights.set(nameOf(mark), highlight);
    }
  }

  /** What carries a mark now. */
  get marked(): Iterable<Occurrence> {
    return [...this.#marked.keys(), ...[...this.#fields.values()].flatMap((inside) => [...inside])];
  }

  /** Something on the page is covered. */
  get covers(): boolean {
    return this.coversAll || this.#covered.size > 0;
  }

  /** Takes note of a root in which marks may be needed. */
  adopt(root: Root): void {
    this.#roots.add(root);
    for (const sheet of this.#sheets) addSheet(root, sheet);
  }

  /** What is set aside carries no mark; with `cover` the rest is hidden. `all` is everything known of the page. */
  set({ setAside, cover }: { setAside: SetAside; cover: boolean }, all: Iterable<Occurrence>): void {
    this.#setAside = setAside;
    this.coversAll = cover;
    if (!cover) this.#takeOff(this.#coverSheet);
    this.#renew(all);
  }

  /** Covers one value wherever it stands on the page, or uncovers it. */
  toggleCover({ fingerprint }: Occurrence, all: Iterable<Occurrence>): void {
    if (!this.#covered.delete(fingerprint)) this.#covered.add(fingerprint);
    this.#renew(all);
  }

  isCovered(occurrence: Occurrence): boolean {
    return this.covers && (this.coversAll || this.#covered.has(occurrence.fingerprint));
  }

  /** Takes note of an occurrence; it is marked with the next `flush`. */
  add(occurrence: Occurrence): void {
    const { element, place, isBoxed } = occurrence;
    if (isBoxed) {
      this.#fields.set(element, (this.#fields.get(element) ?? new Set()).add(occurrence));
      this.#drawField(element);
    } else if (place === 'text') {
      this.#nearby.add(occurrence);
      if (this.isCovered(occurrence)) this.#put(occurrence);
    }
  }

  /** Marks what is near the screen, once the next picture has been drawn. */
  flush(): void {
    this.#nearby.plan();
    this.overlay.plan();
  }

  remove(occurrence: Occurrence): void {
    this.#nearby.remove(occurrence);
    this.#unmark(occurrence);
    const { element } = occurrence;
    if (!this.#fields.get(element)?.delete(occurrence)) return;
    if (this.#fields.get(element)?.size === 0) this.#fields.delete(element);
    this.#drawField(element);
  }

  /** Brings an occurrence into view and points it out, instead of the one before. */
  show({ range, element }: Occurrence): void {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.#highlights.get('shown')?.clear();
    if (range) {
      this.#bringLooks();
      this.#highlights.get('shown')?.add(range);
    }
    this.overlay.point(range ? null : element);
  }

  stop(): void {
    this.#nearby.stop();
    for (const [mark, highlight] of this.#highlights)
      if (CSS.highlights.get(nameOf(mark)) === highlight) CSS.highlights.delete(nameOf(mark));
    for (const sheet of [...this.#sheets]) this.#takeOff(sheet);
    this.#roots.clear();
    this.overlay.stop();
  }

  /** How it is to be shown; `undefined` for what is set aside. */
  lookOf(occurrence: Occurrence): Look | undefined {
    if (this.#setAside.has(occurrence)) return undefined;
    return this.isCovered(occurrence) ? 'covered' : occurrence.finding.sensitivity;
  }

  #mark(near: ReadonlySet<Occurrence>): void {
    this.#isWashed = !handsDown || document.getElementsByTagName('*').length > mostLined;
    for (const [occurrence, { mark }] of this.#marked)
      if (mark !== 'covered' && !(near.has(occurrence) && mark === this.#markOf(occurrence)))
        this.#unmark(occurrence);
    for (const occurrence of near) {
      if (this.#marked.size >= mostMarks) break;
      if (!this.#marked.has(occurrence)) this.#put(occurrence);
    }
  }

  #markOf(occurrence: Occurrence): Mark | undefined {
    const look = this.lookOf(occurrence);
    return look === undefined || look === 'covered' || !this.#isWashed ? look : `${look} wash`;
  }

  #put(occurrence: Occurrence): void {
    const { range } = occurrence;
    const mark = this.#markOf(occurrence);
    if (range === null || mark === undefined) return;
    this.#unmark(occurrence);
    this.#marked.set(occurrence, { range, mark });
    this.#bringLooks();
    if (mark === 'covered') this.#putOn(this.#coverSheet);
    this.#highlights.get(mark)?.add(range);
  }

  #unmark(occurrence: Occurrence): void {
    const known = this.#marked.get(occurrence);
    if (!known) return;
    this.#marked.delete(occurrence);
    this.#highlights.get(known.mark)?.delete(known.range);
    this.#highlights.get('shown')?.delete(known.range);
  }

  /** Gives everything the look that it has now. */
  #renew(all: Iterable<Occurrence>): void {
    for (const [occurrence, { mark }] of this.#marked)
      if (this.#markOf(occurrence) !== mark) this.#unmark(occurrence);
    for (const occurrence of all)
      if (occurrence.place === 'text' && !this.#marked.has(occurrence) && this.isCovered(occurrence))
        this.#put(occurrence);
    for (const element of this.#fields.keys()) this.#drawField(element);
    this.flush();
  }

  /** A field with several values looks as the one that needs most care. */
  #drawField(element: Element): void {
    const inside = [...(this.#fields.get(element) ?? [])].map((occurrence) => this.lookOf(occurrence));
    const order: readonly Look[] = ['covered', 'sensitive', 'general'];
    const shown = order.find((look) => inside.includes(look));
    if (shown === 'covered') this.#putOn(this.#coverSheet);
    this.overlay.draw(element, shown);
  }

  #bringLooks(): void {
    this.#hasLooks ??= hasLooks();
    if (!this.#hasLooks) this.#putOn(this.#sheet);
  }

  #putOn(sheet: CSSStyleSheet): void {
    if (this.#sheets.has(sheet)) return;
    this.#sheets.add(sheet);
    for (const root of this.#roots) addSheet(root, sheet);
  }

  #takeOff(sheet: CSSStyleSheet): void {
    if (!this.#sheets.delete(sheet)) return;
    for (const root of this.#roots) {
      const sheets = sheetsOf(root);
      const place = sheets.indexOf(sheet);
      if (place >= 0) sheets.splice(place, 1);
    }
  }
}

function addSheet(root: Root, sheet: CSSStyleSheet): void {
  const sheets = sheetsOf(root);
  if (!sheets.includes(sheet)) sheets.push(sheet);
}

/** The sheets that a root adopts. Firefox 140 hands a content script none but those that the page sees. */
const sheetsOf = (root: Root): CSSStyleSheet[] =>
  (handsDown ? root : (root as unknown as { readonly wrappedJSObject: Root }).wrappedJSObject)
    .adoptedStyleSheets;
