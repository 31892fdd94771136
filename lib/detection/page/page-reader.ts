import { asField, flowOf, isControl, isInline, isUnread, type Root } from './elements.ts';
import { readFlow } from './flow.ts';
import { labelOf } from './label-of.ts';
import { type Occurrence, occurrencesIn, type Reading, type Source } from './occurrence.ts';
import type { Painter } from './painter.ts';
import { attributeSources, fieldSources, fieldState } from './sources.ts';

/** Text nodes and fields; a page with more is read in part. */
const mostNodes = 150_000;

type Place = Element | ShadowRoot;

interface Entry {
  readonly nodes: number;
  readonly occurrences: readonly Occurrence[];
  /** The value of a field when it was read. */
  readonly state: string;
}

export interface ReaderOptions extends Reading {
  readonly painter: Painter;
  readonly openShadow: (element: Element) => ShadowRoot | null;
  /** Called once for each shadow root met. */
  readonly enter: (root: Root) => void;
  /** Puts a place on the list of places to read. */
  readonly queue: (place: Place) => void;
}

/** What is known of each place of the page, kept up to date place by place. */
export class PageReader {
  readonly #options: ReaderOptions;
  readonly #entries = new Map<Place, Entry>();
  readonly #roots = new WeakSet<ShadowRoot>();
  /** Text nodes and fields read and still on the page. */
  nodes = 0;
  /** False once the cap was reached. */
  complete = true;
  /** Grows with every change of what is known. */
  version = 0;

  constructor(options: ReaderOptions) {
    this.#options = options;
  }

  /** Reads a place anew: its own lines, fields and attributes. Places inside it are queued when they are new. */
  readonly read = (place: Place): void => {
    this.forget(place);
    if (!place.isConnected || place === this.#options.painter.host) return;
    if (this.nodes >= mostNodes) {
      this.complete = false;
      return;
    }
    const field = place instanceof Element ? asField(place) : null;
    if (field !== null) this.#keep(place, 1, fieldSources(field));
    else if (!(place instanceof Element && isControl(place))) this.#readFlow(place);
    if (place instanceof Element) this.#enterShadow(place);
  };

  /** Queues everything in an added node. */
  add(node: Node): void {
    if (node === this.#options.painter.host) return;
    if (node instanceof Element && !isInline(node)) {
      if (!isUnread(node) || isControl(node)) this.#options.queue(node);
      else if (node.tagName === 'OPTION') this.change(node);
      return;
    }
    this.change(node);
  }

  /** Queues the place a changed node belongs to. */
  change(node: Node): void {
    const place =
      (node instanceof Element ? node : node.parentElement)?.closest('select,textarea') ?? flowOf(node);
    if (place !== null) this.#options.queue(place);
  }

  /** Drops places that have left the page, and queues fields whose value was set without an event. */
  refresh(): void {
    for (const [place, entry] of this.#entries) {
      if (!place.isConnected) this.forget(place);
      else if (place instanceof Element && isControl(place) && fieldState(place) !== entry.state) {
        this.#options.queue(place);
      }
    }
  }

  forget(place: Place): void {
    const entry = this.#entries.get(place);
    if (entry === undefined) return;
    this.#entries.delete(place);
    this.nodes -= entry.nodes;
    this.version++;
    for (const occurrence of entry.occurrences) this.#options.painter.remove(occurrence);
  }

  *occurrences(): Generator<Occurrence> {
    for (const { occurrences } of this.#entries.values()) yield* occurrences;
  }

  #readFlow(place: Place): void {
    const flow = readFlow(place);
    const sources: Source[] = flow.passages.map((passage) => ({
      text: passage.text,
      label: labelOf(passage.element),
      element: passage.element,
      place: 'text',
      passage,
    }));
    if (place instanceof Element) sources.push(...attributeSources(place));
    for (const element of flow.inline) {
      sources.push(...attributeSources(element));
      this.#enterShadow(element);
    }
    this.#keep(place, flow.textNodes, sources);
    // Last in, first out: reversed, so that the page is read from top to bottom.
    for (const inner of [...flow.inner].reverse()) if (!this.#entries.has(inner)) this.#options.queue(inner);
  }

  #keep(place: Place, nodes: number, sources: readonly Source[]): void {
    const occurrences = sources.flatMap((source) => occurrencesIn(source, this.#options));
    for (const occurrence of occurrences) this.#options.painter.add(occurrence);
    this.#entries.set(place, {
      nodes,
      occurrences,
      state: place instanceof Element ? fieldState(place) : '',
    });
    this.nodes += nodes;
    this.version++;
  }

  #enterShadow(element: Element): void {
    const root = this.#options.openShadow(element);
    if (root === null) return;
    if (this.#roots.has(root)) {
      // Its element was taken out of the page and put back.
      if (!this.#entries.has(root)) this.#options.queue(root);
      return;
    }
    this.#roots.add(root);
    this.#options.enter(root);
  }
}
