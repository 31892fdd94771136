import type { IsoDate } from '../../base/date.ts';
import type { PageBoxes, PageReport } from '../page-report.ts';
import { boxesInView } from './boxes.ts';
import type { Root } from './elements.ts';
import { fingerprinter, textPrint } from './fingerprint.ts';
import { Grouping, groupKey } from './groups.ts';
import { forgetHeaders, labelledBy } from './headers.ts';
import { viewText } from './list-state.ts';
import type { Occurrence } from './occurrence.ts';
import { PageReader } from './page-reader.ts';
import { Painter } from './painter.ts';
import { pageUrl, scrub } from './scrub.ts';
import { Slices } from './slices.ts';

export interface ScanOptions {
  /** Random name of this frame: hex digits. */
  readonly frame: string;
  /** Key of the fingerprints, 64 hex digits. */
  readonly key: string;
  readonly paint: boolean;
  readonly asOf: IsoDate;
  /** Milliseconds from any beginning, to keep slices short. */
  readonly now: () => number;
  /** Gives closed shadow roots too, which only an extension may see. */
  readonly openShadow: (element: Element) => ShadowRoot | null;
  readonly report: (report: PageReport) => void;
}

export interface PageScan {
  /** Scrolls to an occurrence of a group and points it out; `index` wraps around. */
  show(key: string, index: number): void;
  /** What must be black in a picture of the page as drawn now; `undefined` while a part of it is still unread. */
  boxes(): Promise<PageBoxes | undefined>;
  /** Leaves the page as it was found. */
  stop(): void;
}

/** Reports come at most this often, in milliseconds. */
const pause = 300;

/** Finds personal data in a document and keeps watching it until stopped. Nothing of the page's own DOM is changed. */
export function scanPage(document: Document, options: ScanOptions): PageScan {
  return new Scan(document, options);
}

class Scan implements PageScan {
  readonly #document: Document;
  readonly #options: ScanOptions;
  readonly #reader: PageReader;
  readonly #painter: Painter;
  readonly #slices: Slices<Element | ShadowRoot>;
  readonly #observer = new MutationObserver((records) => this.#changed(records));
  readonly #listening = new AbortController();
  readonly #roots = new Set<Root>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstPass: 'running' | 'done' = 'running';
  #reported = '';
  #summing: Summing | null = null;

  constructor(document: Document, options: ScanOptions) {
    this.#document = document;
    this.#options = options;
    this.#painter = new Painter(document, {
      name: `x${options.frame.slice(0, 12)}`,
      paint: options.paint,
    });
    this.#reader = new PageReader({
      asOf: options.asOf,
      fingerprint: fingerprinter(options.key),
      painter: this.#painter,
      openShadow: options.openShadow,
      enter: (root) => this.#enter(root),
      queue: (place) => this.#slices.push(place),
    });
    this.#slices = new Slices(this.#reader.read, {
      now: options.now,
      first: () => this.#sumUp(),
      rest: (empty) => this.#rest(empty),
    });
    this.#enter(document);
  }

  show(key: string, index: number): void {
    const members = [...this.#reader.occurrences()].filter((occurrence) => groupKey(occurrence) === key);
    members.sort((a, b) => inOrder(a, b));
    const chosen = members[index % members.length];
    if (chosen !== undefined) this.#painter.show(chosen);
  }

  async boxes(): Promise<PageBoxes | undefined> {
    const view = this.#document.defaultView;
    if (view === null) return undefined;
    // Two frames: what was changed before the first is on the screen after the second.
    for (let frame = 0; frame < 2; frame++) await new Promise((drawn) => view.requestAnimationFrame(drawn));
    this.#changed(this.#observer.takeRecords());
    this.#reader.refresh();
    if (this.#firstPass === 'running' || !this.#slices.empty || !this.#reader.complete) return undefined;
    const boxes = boxesInView({ occurrences: this.#reader.occurrences(), roots: this.#roots, view });
    const { innerWidth: width, innerHeight: height, devicePixelRatio: ratio } = view;
    return boxes && { width, height, ratio, boxes };
  }

  stop(): void {
    this.#observer.disconnect();
    this.#listening.abort();
    this.#slices.stop();
    clearTimeout(this.#timer);
    this.#painter.stop();
  }

  #enter(root: Root): void {
    this.#roots.add(root);
    this.#painter.adopt(root);
    // No attributes: idle pages rewrite classes all the time.
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true });
    for (const event of ['input', 'change']) {
      root.addEventListener(event, this.#edited, {
        capture: true,
        passive: true,
        signal: this.#listening.signal,
      });
    }
    if (root instanceof ShadowRoot) this.#slices.push(root);
    else if (root.body !== null) this.#slices.push(root.body);
  }

  readonly #edited = (event: Event): void => {
    const target = event.composedPath()[0];
    if (target instanceof Element && target.matches('input,textarea,select')) this.#slices.push(target);
  };

  #changed(records: readonly MutationRecord[]): void {
    const { host } = this.#painter;
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (contains(addedNodes, host) || contains(removedNodes, host)) continue;
      let words = type === 'characterData';
      for (const node of removedNodes) {
        if (node.nodeType === Node.COMMENT_NODE) continue;
        words = true;
        this.#reader.drop(node);
      }
      if (words) this.#reader.change(target);
      for (const node of addedNodes) this.#reader.add(node);
      this.#relabel(target, addedNodes, removedNodes);
    }
    this.#slices.wake();
  }

  /** A new header gives a new meaning to what was read before it came. */
  #relabel(target: Node, added: NodeList, removed: NodeList): void {
    const around = labelledBy(target, [...added, ...removed]);
    if (around === null) return;
    forgetHeaders();
    if (around === this.#document.body) return;
    for (const element of around.querySelectorAll('*')) this.#reader.forget(element);
    this.#slices.push(around);
  }

  /** True when there is nothing to sum up, or no longer. */
  #sumUp(): boolean {
    if (this.#summing === null) return true;
    if (!this.#summing.go()) return false;
    const summed = this.#summing;
    this.#summing = null;
    this.#report(summed);
    return true;
  }

  #rest(empty: boolean): void {
    if (empty) {
      this.#reader.refresh();
      if (this.#slices.empty) this.#firstPass = 'done';
      this.#painter.flush();
    }
    this.#plan();
  }

  #plan(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (this.#state() !== this.#reported && this.#summing === null) {
        this.#summing = new Summing(this.#state(), this.#reader.occurrences());
        this.#slices.wake();
      }
    }, pause);
  }

  #state(): string {
    const { version, nodes, total, fields } = this.#reader;
    const list = [viewText(this.#document, fields), total];
    return [version, nodes, this.#settled, this.#document.URL, this.#document.title, ...list].join(' ');
  }

  get #settled(): boolean {
    return this.#firstPass === 'done' && this.#slices.empty;
  }

  #report({ state, grouping, values }: Summing): void {
    const { frame, key, report } = this.#options;
    this.#reported = state;
    const view = this.#document.defaultView;
    const { total, fields } = this.#reader;
    report({
      frame,
      top: view === view?.top,
      url: pageUrl(this.#document.URL, values),
      title: scrub(this.#document.title, values).slice(0, 300),
      nodes: this.#reader.nodes,
      complete: this.#reader.complete,
      settled: this.#settled && state === this.#state(),
      views: [textPrint(key, viewText(this.#document, fields))],
      ...(total === undefined ? {} : { total }),
      groups: grouping.summary(),
    });
  }
}

/** Sums up what was found a few at a time, because making the fingerprints of thousands of values takes long. */
class Summing {
  readonly state: string;
  readonly grouping = new Grouping();
  readonly values = new Set<string>();
  readonly #occurrences: Iterator<Occurrence>;

  constructor(state: string, occurrences: Iterator<Occurrence>) {
    this.state = state;
    this.#occurrences = occurrences;
  }

  /** True when all are in. */
  go(): boolean {
    for (let i = 0; i < 50; i++) {
      const { done, value } = this.#occurrences.next();
      if (done === true) return true;
      this.grouping.add(value);
      this.values.add(value.value);
    }
    return false;
  }
}

function contains(nodes: NodeList, wanted: Node): boolean {
  for (const node of nodes) if (node === wanted) return true;
  return false;
}

function inOrder(a: Occurrence, b: Occurrence): number {
  if (a.element === b.element) return a.finding.start - b.finding.start;
  return a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
