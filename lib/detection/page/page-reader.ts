import { KnownNames } from '../known-names.ts';
import { fieldLabelNow, isOfDocument } from './document-kind.ts';
import { asField, type FieldElement, flowOf, isElement, isEmpty, isInline } from './elements.ts';
import { blank, type Entry } from './entry.ts';
import { isWaiting } from './list-state.ts';
import { longest, type Occurrence, occurrencesIn, type Reading, restOf, type Source } from './occurrence.ts';
import { type Place, type PlaceTexts, readPlace } from './read-place.ts';
import type { ReaderOptions } from './reader-options.ts';
import { fieldState } from './sources.ts';

/** Text nodes and fields; a page with more is read in part. */
const mostNodes = 150_000;

/** Elements of the language itself that may have a tree of their own. */
const hosts = /^(?:ARTICLE|ASIDE|BLOCKQUOTE|DIV|FOOTER|H\d|HEADER|MAIN|NAV|P|SECTION|SPAN)$/;
/** Elements asked between two looks at the clock. */
const atOnce = 50;

/** Words in which somebody may be named. */
const mayName = /[\u3400-\u9fff]{2}|\p{Lu}/u;

/** What is known of each place of the page, kept up to date place by place. */
export class PageReader {
  readonly #options: ReaderOptions;
  readonly #reading: Reading;
  readonly #names = new KnownNames();
  /** A name was told that texts read before have not been looked through for. */
  #hasTold = false;
  /** Places with a long text, and what is not read of them yet. */
  readonly #rests = new Map<Place, ReturnType<typeof restOf>>();
  #again: Place[] = [];
  #unseen: Iterator<Occurrence> | undefined;
  readonly #entries = new Map<Place, Entry>();
  /** Fields and the labels they were read with. */
  readonly fields = new Map<FieldElement, string>();
  readonly #totals = new Map<Place, number>();
  readonly #shadows = new WeakMap<Element, ShadowRoot>();
  readonly #doubtful: Element[] = [];
  /** Elements whose script, and with it perhaps a tree of their own, has not come yet. */
  readonly #unknown = new Set<Element>();
  #most = mostNodes;
  /** Places for which there was no room. */
  readonly #left = new Set<Place>();
  /** Text nodes and fields read and still on the page. */
  nodes = 0;
  /** Grows with every change of what was found. */
  version = 0;

  constructor(options: ReaderOptions) {
    this.#options = options;
    this.#reading = { ...options, names: this.#names };
  }

  /** Reads a place anew: its own lines, fields and attributes. Places inside it are queued when they are new. */
  readonly read = (place: Place): void => {
    // A box in a box in a box is read at one go.
    for (let next: Place | null = place; next !== null; ) next = this.#readOne(next);
  };

  /** The only place inside, where it has to be read as well. */
  #readOne(place: Place): Place | null {
    this.forget(place);
    if (!place.isConnected || place === this.#options.painter.overlay.host) return null;
    if (this.nodes >= this.#most) {
      this.#left.add(place);
      return null;
    }
    const texts = readPlace(place);
    const { sources, inline, inner } = texts;
    const field = isElement(place) ? asField(place) : null;
    if (field) this.fields.set(field, sources[0]?.label ?? '');
    this.#keep(place, texts);
    for (const element of inline) this.#enterShadow(element);
    if (isElement(place)) this.#enterShadow(place);
    return this.#goInto(inner);
  }

  #goInto(inner: readonly Element[]): Place | null {
    const only = inner.length === 1 ? inner[0] : undefined;
    if (only) return this.#entries.has(only) ? null : only;
    // Last in, first out: reversed, so that the page is read from top to bottom.
    for (let i = inner.length - 1; i >= 0; i--) {
      const one = inner[i] as Element;
      if (!this.#entries.has(one)) this.#options.queue(one);
    }
    return null;
  }

  /** Those of some elements that were not read; there is room for 5,000 nodes more, also in a page that is too large. */
  unread(elements: Iterable<Element>): Element[] {
    this.#most = Math.max(this.#most, this.nodes + 5000);
    return [...elements].filter((element) => !this.#entries.has(element));
  }

  /** Queues everything in an added node. */
  add(node: Node): void {
    if (node === this.#options.painter.overlay.host) return;
    if (isElement(node) && !isInline(node)) {
      if (!isEmpty(node)) this.#options.queue(node);
      else if (node.tagName === 'OPTION') this.change(node);
      return;
    }
    this.change(node);
  }

  /** Queues the place a changed node belongs to. */
  change(node: Node): void {
    const place =
      (node instanceof Element ? node : node.parentElement)?.closest('select,textarea') ?? flowOf(node);
    if (place) this.#options.queue(place);
  }

  /** Drops what is known of a node that has left its place, and of all in it. */
  drop(node: Node): void {
    if (isElement(node)) for (const one of [node, ...node.querySelectorAll('*')]) this.#dropOne(one);
  }

  #dropOne(element: Element): void {
    this.forget(element);
    this.#unknown.delete(element);
    const root = this.#shadows.get(element);
    if (!root) return;
    this.forget(root);
    for (const inner of root.children) this.drop(inner);
  }

  /**
   * Queues fields whose value was set without an event, those for numbers of a document that is now another, and what
   * was left out once there is room.
   */
  refresh(): void {
    if (this.nodes < mostNodes) for (const place of this.#left) this.#options.queue(place);
    for (const element of this.#unknown)
      if (element.matches(':defined') && this.#unknown.delete(element)) this.#askForShadow(element);
    for (const [field, label] of this.fields) {
      if (!field.isConnected) this.forget(field);
      else if (isOfDocument(label) && fieldLabelNow(field) !== label) this.#options.queue(field);
      else if (fieldState(field) !== this.#entries.get(field)?.state) this.#options.queue(field);
    }
  }

  forget(place: Place): void {
    this.#left.delete(place);
    const entry = this.#entries.get(place);
    if (!entry) return;
    this.#entries.delete(place);
    if (entry === blank) return;
    this.nodes -= entry.nodes;
    this.#rests.delete(place);
    this.#totals.delete(place);
    this.fields.delete(place as FieldElement);
    if (entry.occurrences.length === 0) return;
    this.version++;
    for (const occurrence of entry.occurrences) {
      this.#options.painter.remove(occurrence);
      this.#options.tally.remove(occurrence);
    }
  }

  *occurrences(): Generator<Occurrence> {
    for (const { occurrences } of this.#entries.values()) if (occurrences.length > 0) yield* occurrences;
  }

  /** False while the page is too large to be read as a whole. */
  get complete(): boolean {
    return this.#left.size === 0;
  }

  get labels(): ReadonlySet<string> {
    return new Set([...this.#entries.values()].flatMap(({ label }) => label || []));
  }

  /** Rows that the page says its lists have, as often as it says so; none while it waits. */
  get totals(): readonly number[] {
    return isWaiting() ? [] : [...this.#totals.values()];
  }

  /** True when neither a closed tree nor the rest of a text nor a name is left to look for. */
  get isSure(): boolean {
    return this.#doubtful.length + this.#rests.size + this.#again.length === 0 && !this.#hasTold;
  }

  #keep(place: Place, { sources, label, nodes, total }: PlaceTexts): void {
    // Most places are boxes around others: thousands of them share one entry.
    if (sources.length + nodes === 0 && total === undefined) {
      this.#entries.set(place, blank);
      return;
    }
    // Not flatMap, which takes longer than most texts do.
    let { occurrences } = blank;
    for (const source of sources) {
      const found = occurrencesIn(source, this.#reading);
      if (found.length > 0) occurrences = occurrences.length === 0 ? found : [...occurrences, ...found];
    }
    const all =
      sources.length === 1 ? (sources[0] as Source).text : sources.map(({ text }) => text).join('\n');
    if (all.length > longest) this.#rests.set(place, restOf(sources, this.#reading));
    const words = mayName.test(all) ? all : '';
    const state = isElement(place) ? fieldState(place) : '';
    this.nodes += nodes;
    this.#entries.set(place, { nodes, occurrences, state, label, words });
    if (total !== undefined) this.#totals.set(place, total);
    this.#tell(occurrences);
  }

  #tell(occurrences: readonly Occurrence[]): void {
    if (occurrences.length > 0) this.version++;
    for (const occurrence of occurrences) {
      const { finding, value } = occurrence;
      this.#hasTold = this.#names.add(finding, value) || this.#hasTold;
      this.#options.painter.add(occurrence);
      this.#options.tally.add(occurrence);
    }
  }

  /** Does a bit of what comes after all places; true when none is left. */
  readonly readOn = (): boolean =>
    this.#lookDeeper() && this.#readRests() && this.#lookAgain() && this.#lookAround();

  #lookDeeper(): boolean {
    for (let i = 0; i < atOnce; i++) {
      const element = this.#doubtful.pop();
      if (!element) return true;
      if (element.isConnected) this.#askForShadow(element);
    }
    return this.#doubtful.length === 0;
  }

  /** Reads a part of a long text; true when none is left. */
  #readRests(): boolean {
    for (const [place, rest] of this.#rests) {
      const { value: found } = rest.next();
      if (found) {
        const entry = this.#entries.get(place) as Entry;
        this.#entries.set(place, { ...entry, occurrences: [...entry.occurrences, ...found] });
        this.#tell(found);
      } else this.#rests.delete(place);
      return false;
    }
    return true;
  }

  /** Queues places that name somebody whom the page has told since; true when everything was looked at. */
  #lookAgain(): boolean {
    if (this.#again.length === 0 && this.#hasTold) {
      for (const [place, { words }] of this.#entries) if (words !== '') this.#again.push(place);
      this.#hasTold = false;
    }
    for (const place of this.#again.splice(-atOnce)) if (this.#namesAnew(place)) this.#options.queue(place);
    return this.isSure;
  }

  /** Brings on a look at everything found, whether the page shows it now. */
  see(): void {
    this.#unseen = this.occurrences();
  }

  /** Looks a bit further; true when everything was looked at. */
  #lookAround(): boolean {
    for (let i = 0; i < atOnce; i++) {
      const { value } = this.#unseen?.next() ?? {};
      if (value === undefined) return true;
      if (value.look()) this.version++;
    }
    return false;
  }

  /** True for a place with a name that was not found there. */
  #namesAnew(place: Place): boolean {
    const { words, occurrences } = this.#entries.get(place) ?? blank;
    const named = this.#names.in(words);
    if (named.length === 0) return false;
    const found = new Set(occurrences.map(({ value }) => value));
    return named.some(({ start, end }) => !found.has(words.slice(start, end)));
  }

  /**
   * Asking the browser for closed trees takes long, 1.6 ms a thousand: it is done at once where one is likely, in own
   * elements and empty ones, and when all else is read where one is possible.
   */
  #enterShadow(element: Element): void {
    const { localName, firstChild, shadowRoot, tagName } = element;
    const isOwn = localName.includes('-') || element.hasAttribute('is');
    if (isOwn && !element.matches(':defined')) this.#unknown.add(element);
    if (isOwn || !firstChild || shadowRoot) this.#askForShadow(element);
    else if (hosts.test(tagName)) this.#doubtful.push(element);
  }

  #askForShadow(element: Element): void {
    const root = this.#options.openShadow(element);
    if (!root) return;
    if (this.#shadows.get(element) !== root) {
      this.#shadows.set(element, root);
      this.#options.enter(root);
      // Its element was taken out of the page and put back.
    } else if (!this.#entries.has(root)) this.#options.queue(root);
  }
}
