import type { IsoDate } from '../../base/date.ts';
import { adoptLabels } from '../labels.ts';
import type { PageBoxes, PageReport } from '../page-report.ts';
import type { PageSettings } from '../page-settings.ts';
import type { OwnLabels } from '../recognizer.ts';
import { mostLabels } from '../report-limits.ts';
import { boxesInView } from './boxes.ts';
import type { Root } from './elements.ts';
import { fingerprinter, textPrint } from './fingerprint.ts';
import { groupKey, Tally } from './groups.ts';
import { forgetHeaders, labelledBy } from './headers.ts';
import { Inspector } from './inspector.ts';
import { viewText } from './list-state.ts';
import type { Occurrence } from './occurrence.ts';
import { PageReader } from './page-reader.ts';
import { Painter } from './painter.ts';
import type { Act } from './pop-over.ts';
import { pageUrl, scrub } from './scrub.ts';
import { SetAside } from './set-aside.ts';
import { Slices } from './slices.ts';
import { inOrder, Subjects } from './subjects.ts';

export interface ScanOptions {
  /** Random name of this frame: hex digits. */
  readonly frame: string;
  /** Key of the fingerprints, 64 hex digits. */
  readonly key: string;
  readonly paint: boolean;
  readonly asOf: IsoDate;
  /** Label words of a person's own. */
  readonly labels?: OwnLabels | undefined;
  /** Milliseconds from any beginning, to keep slices short. */
  readonly now: () => number;
  /** Gives closed shadow roots too, which only an extension may see. */
  readonly openShadow: (element: Element) => ShadowRoot | null;
  readonly report: (report: PageReport) => void;
  /** What the person says in the pop-over of one finding, named by its group and the fingerprint of its value. */
  readonly judge: (word: Word) => void;
}

interface Word {
  readonly act: Exclude<Act, 'cover'>;
  readonly key: string;
  readonly fingerprint: string;
  /** The value, masked. */
  readonly sample: string;
}

export interface PageScan {
  /** Takes effect at once, and is followed by a report. Until the first settings there is no pop-over. */
  set(settings: PageSettings): void;
  /** Scrolls to an occurrence of a group, points it out and opens the pop-over beside it; `index` wraps around. */
  show(key: string, index: number): void;
  /** What must be black in a picture of the page as drawn now; `undefined` while a part of it is still unread. */
  boxes(): Promise<PageBoxes | undefined>;
  /** Something on the page is covered. */
  readonly covers: boolean;
  /** Leaves the page as it was found. */
  stop(): void;
}

/** Reports come at most this often, in milliseconds. */
const pause = 300;
/** Time between two looks at the values of fields, in milliseconds. */
const pollEvery = 1000;
/** Longest stretch of work before what is covered is drawn, in milliseconds. */
const hurry = 40;
/** After these a page may show or hide something by its styles alone. */
const stirring = ['click', 'keyup', 'transitionend', 'animationend', 'toggle'];
/** How long it may take it, in milliseconds. */
const stir = 120;
/** Attributes that are read. */
const attributeFilter = ['title', 'aria-label', 'alt', 'href'];
/** How long a page takes to scroll smoothly, in milliseconds. */
const scrolling = 500;

/** Finds personal data in a document and keeps watching it until stopped. Nothing of the page's own DOM is changed. */
export function scanPage(document: Document, options: ScanOptions): PageScan {
  return new Scan(document, options);
}

class Scan implements PageScan {
  readonly #document: Document;
  readonly #options: ScanOptions;
  readonly #reader: PageReader;
  readonly #painter: Painter;
  readonly #tally = new Tally();
  readonly #inspector: Inspector;
  readonly #subjects: Subjects;
  readonly #slices: Slices<Element | ShadowRoot>;
  readonly #observer = new MutationObserver((records) => this.#changed(records));
  readonly #listening = new AbortController();
  readonly #roots = new Set<Root>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: ReturnType<typeof setTimeout> | undefined;
  readonly #poll = setInterval(() => this.#document.hidden || this.#reader.refresh(), pollEvery);
  #looking: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #firstPass: 'running' | 'done' = 'running';
  #settings: PageSettings | undefined;
  #reported = '';
  #isDue = false;

  constructor(document: Document, options: ScanOptions) {
    this.#document = document;
    this.#options = options;
    adoptLabels(options.labels);
    this.#painter = new Painter(document, options.paint);
    this.#inspector = new Inspector(document, {
      overlay: this.#painter.overlay,
      now: options.now,
      at: (x, y) => this.#subjects.at(x, y),
      after: (occurrence) => this.#subjects.after(occurrence),
      act: (act, occurrence) => this.#act(act, occurrence),
    });
    this.#reader = new PageReader({
      asOf: options.asOf,
      fingerprint: fingerprinter(options.key),
      painter: this.#painter,
      tally: this.#tally,
      openShadow: options.openShadow,
      enter: (root) => this.#enter(root),
      queue: (place) => this.#slices.push(place),
    });
    this.#subjects = new Subjects(document, {
      painter: this.#painter,
      occurrences: () => this.#reader.occurrences(),
      openShadow: options.openShadow,
    });
    this.#slices = new Slices(this.#reader.read, {
      now: options.now,
      first: () => this.#sumUp(),
      last: () => this.#reader.lookDeeper() && this.#reader.lookAgain() && this.#reader.lookAround(),
      // What is not seen can wait, but not what must not be seen for a moment.
      pauses: () => (document.hidden || this.#settings?.halted === true) && !this.#painter.covers,
      rest: (empty) => this.#rest(empty),
    });
    const { signal } = this.#listening;
    document.addEventListener('visibilitychange', () => this.#slices.wake(), { signal });
    this.#enter(document);
  }

  set(settings: PageSettings): void {
    const { rejections, cover, words } = settings;
    if (cover !== this.#settings?.cover) this.#inspector.close();
    this.#settings = settings;
    this.#painter.set({ setAside: new SetAside(rejections), cover }, this.#reader.occurrences());
    this.#inspector.words = words;
    this.#keepCovered();
    this.#reported = '';
    this.#slices.wake();
  }

  get covers(): boolean {
    return this.#painter.covers;
  }

  show(key: string, index: number): void {
    const members = [...this.#reader.occurrences()].filter((occurrence) => groupKey(occurrence) === key);
    members.sort((a, b) => inOrder(a, b));
    const chosen = members[index % members.length];
    if (chosen === undefined) return;
    this.#painter.show(chosen);
    const view = this.#document.defaultView;
    // After the page has scrolled: where the pop-over belongs is known only then.
    const open = () => {
      const subject = this.#subjects.of(chosen);
      if (subject !== null) this.#inspector.show(subject);
    };
    this.#shown = setTimeout(() => view?.requestAnimationFrame(open), scrolling);
  }

  #act(act: Act, occurrence: Occurrence): void {
    if (act === 'cover') {
      this.#painter.toggleCover(occurrence, this.#reader.occurrences());
      this.#keepCovered();
    } else {
      const { fingerprint, sample } = occurrence;
      this.#options.judge({ act, key: groupKey(occurrence), fingerprint, sample });
    }
  }

  async boxes(): Promise<PageBoxes | undefined> {
    const view = this.#document.defaultView;
    if (view === null) return undefined;
    // Two frames: what was changed before the first is on the screen after the second.
    for (let frame = 0; frame < 2; frame++) await new Promise((drawn) => view.requestAnimationFrame(drawn));
    this.#changed(this.#observer.takeRecords());
    this.#reader.refresh();
    if (!this.#settled || !this.#reader.complete) return undefined;
    const boxes = boxesInView({ occurrences: this.#reader.occurrences(), roots: this.#roots, view });
    const { innerWidth: width, innerHeight: height, devicePixelRatio: ratio } = view;
    return boxes && { width, height, ratio, boxes };
  }

  stop(): void {
    this.#observer.disconnect();
    this.#listening.abort();
    this.#slices.stop();
    clearTimeout(this.#timer);
    clearTimeout(this.#shown);
    clearTimeout(this.#looking);
    clearInterval(this.#poll);
    this.#document.defaultView?.cancelAnimationFrame(this.#frame);
    this.#inspector.stop();
    this.#painter.stop();
  }

  #enter(root: Root): void {
    this.#roots.add(root);
    this.#painter.adopt(root);
    // Few attributes: idle pages rewrite classes all the time.
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter });
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    for (const event of ['input', 'change']) root.addEventListener(event, this.#edited, options);
    for (const event of stirring) root.addEventListener(event, this.#stirred, options);
    if (root instanceof ShadowRoot) this.#slices.push(root);
    else if (root.body !== null) this.#slices.push(root.body);
  }

  readonly #edited = (event: Event): void => {
    const target = event.composedPath()[0];
    if (target instanceof Element && target.matches('input,textarea,select')) this.#slices.push(target);
  };

  readonly #stirred = (): void => {
    this.#looking ??= setTimeout(() => {
      this.#looking = undefined;
      this.#reader.see();
      this.#slices.wake();
    }, stir);
  };

  #changed(records: readonly MutationRecord[]): void {
    if (this.#settings?.paging === true && this.#state() !== this.#reported) {
      while (!this.#tally.takeIn());
      this.#report();
    }
    const { host } = this.#painter;
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (contains(addedNodes, host) || contains(removedNodes, host)) continue;
      let words = type !== 'childList';
      for (const node of removedNodes) {
        if (node.nodeType === Node.COMMENT_NODE) continue;
        words = true;
        this.#reader.drop(node);
      }
      if (words) this.#reader.change(target);
      for (const node of addedNodes) this.#reader.add(node);
      if (type !== 'attributes') this.#relabel(target, addedNodes, removedNodes);
    }
    this.#cover();
    this.#slices.wake();
  }

  /** Reads what has changed at once where it may have to be covered: a later turn comes after the next picture. */
  #cover(): void {
    if (!this.#painter.covers) return;
    this.#slices.hurry(hurry);
    this.#painter.overlay.flush();
  }

  /** No event tells that a script sets a value, or that a panel of the page slides: each picture is prepared for. */
  readonly #keepCovered = (): void => {
    const view = this.#document.defaultView;
    if (view === null || !this.#painter.covers) return;
    view.cancelAnimationFrame(this.#frame);
    this.#frame = view.requestAnimationFrame(this.#keepCovered);
    this.#reader.refresh();
    this.#cover();
  };

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
    if (!this.#isDue) return true;
    if (!this.#tally.takeIn()) return false;
    this.#isDue = false;
    this.#report();
    return true;
  }

  #rest(empty: boolean): void {
    if (empty) {
      this.#reader.refresh();
      if (this.#slices.empty) this.#firstPass = 'done';
      this.#painter.flush();
      this.#inspector.tidy();
    }
    this.#plan();
  }

  #plan(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (this.#state() === this.#reported) return;
      this.#isDue = true;
      this.#slices.wake();
    }, pause);
  }

  #state(): string {
    const { version, nodes, total, fields } = this.#reader;
    const list = [viewText(this.#document, fields), total];
    return [version, nodes, this.#settled, this.#document.URL, this.#document.title, ...list].join(' ');
  }

  get #settled(): boolean {
    return this.#firstPass === 'done' && this.#slices.empty && this.#reader.isSure;
  }

  #report(): void {
    const { frame, key, report } = this.#options;
    const { values } = this.#tally;
    this.#reported = this.#state();
    const view = this.#document.defaultView;
    const { total, fields, labels } = this.#reader;
    report({
      frame,
      top: view === view?.top,
      url: pageUrl(this.#document.URL, values),
      title: scrub(this.#document.title, values).slice(0, 300),
      nodes: this.#reader.nodes,
      complete: this.#reader.complete,
      settled: this.#settled,
      views: [textPrint(key, viewText(this.#document, fields))],
      ...(total === undefined ? {} : { total }),
      labels: [...labels].slice(0, mostLabels).map((label) => scrub(label).slice(0, 200)),
      groups: this.#tally.summary(),
    });
  }
}

function contains(nodes: NodeList, wanted: Node): boolean {
  for (const node of nodes) if (node === wanted) return true;
  return false;
}
