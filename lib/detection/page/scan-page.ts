import type { IsoDate } from '../../base/date.ts';
import { adoptLabels } from '../labels.ts';
import type { PageBoxes, PageReport } from '../page-report.ts';
import type { Looks, PageSettings } from '../page-settings.ts';
import type { OwnLabels } from '../recognizer.ts';
import { takeChanges } from './changes.ts';
import type { CloserLook } from './closer-look.ts';
import type { Root } from './elements.ts';
import { fingerprinter } from './fingerprint.ts';
import { groupKey, Tally } from './groups.ts';
import { inView } from './in-view.ts';
import { Inquiry } from './inquiry.ts';
import { makeReport, type Whereabouts, whereabouts } from './make-report.ts';
import type { Occurrence } from './occurrence.ts';
import { PageReader } from './page-reader.ts';
import { Painter } from './painter.ts';
import type { Act, Word } from './pop-over.ts';
import { SetAside } from './set-aside.ts';
import { Slices } from './slices.ts';
import { Watch } from './watch.ts';

export interface ScanOptions {
  /** Random name of this frame: hex digits. */
  readonly frame: string;
  /** Key of the fingerprints, 64 hex digits. */
  readonly key: string;
  readonly looks: Looks;
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
  /** What a closer look takes, brought into this frame with the first call. Where that fails it never comes. */
  readonly closerLook: () => Promise<CloserLook>;
}

export interface PageScan {
  /** Takes effect at once, and is followed by a report. */
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
/** Longest stretch of work before what is covered is drawn, in milliseconds. */
const hurry = 40;

/** Finds personal data in the document and keeps watching it until stopped. Nothing of the page's own DOM is changed. */
export function scanPage(options: ScanOptions): PageScan {
  return new Scan(options);
}

class Scan implements PageScan {
  readonly #options: ScanOptions;
  readonly #reader: PageReader;
  readonly #painter: Painter;
  readonly #tally = new Tally();
  readonly #inquiry: Inquiry;
  readonly #slices: Slices<Element | ShadowRoot>;
  readonly #watch: Watch;
  readonly #roots = new Set<Root>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #isFirstPass = true;
  #settings: PageSettings | undefined;
  #reported = '';
  /** Where the page said it was when what is on it came. */
  #where: Whereabouts | undefined;
  /** The same for the report that is due. */
  #due: Whereabouts | undefined;

  constructor(options: ScanOptions) {
    this.#options = options;
    adoptLabels(options.labels);
    this.#painter = new Painter(options.looks);
    this.#reader = new PageReader({
      asOf: options.asOf,
      fingerprint: fingerprinter(options.key),
      painter: this.#painter,
      tally: this.#tally,
      openShadow: options.openShadow,
      enter: (root) => this.#enter(root),
      queue: (place) => this.#slices.push(place),
    });
    this.#inquiry = new Inquiry({
      painter: this.#painter,
      reader: this.#reader,
      openShadow: options.openShadow,
      closerLook: options.closerLook,
      words: () => this.#settings?.words,
      act: (act, occurrence) => this.#act(act, occurrence),
    });
    this.#slices = new Slices(this.#reader.read, {
      now: options.now,
      first: () => this.#sumUp(),
      last: this.#reader.readOn,
      // What must be covered is read all the same, before each picture.
      pauses: () => document.hidden || this.#settings?.halted === true,
      rest: (empty) => this.#rest(empty),
    });
    this.#watch = new Watch({
      changed: (records) => this.#changed(records),
      edited: (field) => this.#slices.push(field),
      stirred: () => {
        this.#hasten();
        this.#reader.see();
        this.#painter.flush();
        this.#slices.wake();
      },
    });
    this.#enter(document);
    this.#hasten();
  }

  set(settings: PageSettings): void {
    const { rejections, cover, words } = settings;
    if (!words || cover !== this.#settings?.cover) this.#inquiry.close();
    this.#settings = settings;
    this.#painter.set({ setAside: new SetAside(rejections), cover }, this.#reader.occurrences());
    this.#keepCovered();
    this.#reported = '';
    this.#slices.wake();
  }

  get covers(): boolean {
    return this.#painter.covers;
  }

  show(key: string, index: number): void {
    void this.#inquiry.ask((inspector) => {
      const members = [...this.#reader.occurrences()].filter((occurrence) => groupKey(occurrence) === key);
      inspector.jump(members, index);
    });
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
    // What is ours would hide a part of the page.
    this.#inquiry.close();
    const { boxesInView } = await this.#options.closerLook();
    // Two frames: what was changed before the first is on the screen after the second.
    for (let frame = 0; frame < 2; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
    this.#watch.catchUp();
    this.#reader.refresh();
    if (!this.#settled || !this.#reader.complete) return undefined;
    const boxes = boxesInView({ occurrences: this.#reader.occurrences(), roots: this.#roots });
    return boxes && { width: innerWidth, height: innerHeight, ratio: devicePixelRatio, boxes };
  }

  stop(): void {
    this.#watch.stop();
    this.#slices.stop();
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#inquiry.stop();
    this.#painter.stop();
  }

  #enter(root: Root): void {
    this.#roots.add(root);
    this.#painter.adopt(root);
    this.#watch.enter(root);
    if (root instanceof ShadowRoot) this.#slices.push(root);
    else if (root.body) this.#slices.push(root.body);
  }

  /** Lets what is in view go before the rest, however long the page is. */
  #hasten(): void {
    const { body, hidden } = document;
    if (!body || hidden || (this.#slices.empty && this.#reader.complete)) return;
    const seen = inView(body, this.#options.openShadow);
    for (const element of this.#reader.unread(seen).reverse()) this.#slices.push(element, true);
  }

  #changed(records: readonly MutationRecord[]): void {
    if (this.#settings?.paging) {
      const here = this.#here();
      if (this.#state(here) !== this.#reported) {
        while (!this.#tally.takeIn());
        // An address may change before the page does: what was read belongs where it was read.
        this.#report(this.#where ?? here);
      }
      this.#where = here;
    }
    takeChanges(records, this.#reader, this.#painter.overlay.host);
    this.#cover();
    this.#slices.wake();
  }

  /** Reads what has changed at once where it may have to be covered: a later turn comes after the next picture. */
  #cover(): void {
    if (!this.#painter.covers) return;
    if (!this.#slices.hurry(hurry / 2)) {
      this.#hasten();
      this.#slices.hurry(hurry / 2);
    }
    this.#painter.overlay.flush();
  }

  /** No event tells that a script sets a value, or that a panel of the page slides: each picture is prepared for. */
  readonly #keepCovered = (): void => {
    if (!this.#painter.covers) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(this.#keepCovered);
    this.#reader.refresh();
    this.#cover();
  };

  /** True when there is nothing to sum up, or no longer. While somebody pages a report may be due at any time. */
  #sumUp(): boolean {
    const due = this.#due;
    if (!due && !this.#settings?.paging) return true;
    if (!this.#tally.takeIn()) return false;
    this.#due = undefined;
    if (due) this.#report(due);
    return true;
  }

  #rest(empty: boolean): void {
    if (empty) {
      this.#reader.refresh();
      if (this.#slices.empty) this.#isFirstPass = false;
      this.#painter.flush();
      this.#inquiry.tidy();
    }
    this.#plan();
  }

  #plan(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const here = this.#here();
      if (this.#state(here) === this.#reported) return;
      this.#due = here;
      this.#slices.wake();
    }, pause);
  }

  #here(): Whereabouts {
    return whereabouts(this.#reader.fields.keys());
  }

  #state({ url, title, view }: Whereabouts): string {
    const { version, nodes, totals } = this.#reader;
    return [version, nodes, this.#settled, url, title, view, totals].join(' ');
  }

  get #settled(): boolean {
    return !this.#isFirstPass && this.#slices.empty && this.#reader.isSure;
  }

  #report(where: Whereabouts): void {
    const { frame, key, report } = this.#options;
    this.#where = where;
    this.#reported = this.#state(where);
    const seen = { frame, top: window === window.top, settled: this.#settled };
    report(makeReport(where, { ...seen, key, reader: this.#reader, tally: this.#tally }));
  }
}
