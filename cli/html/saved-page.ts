import { JSDOM } from 'jsdom';
import type { IsoDate } from '../../lib/base/date.ts';
import { KnownNames } from '../../lib/detection/known-names.ts';
import { type Occurrence, occurrencesIn, restOf, type Source } from '../../lib/detection/page/occurrence.ts';
import { type Place, readPlace } from '../../lib/detection/page/read-place.ts';
import { scrub } from '../../lib/detection/page/scrub.ts';
import { Offsets, placesInAttribute } from './offsets.ts';
import { type PageTree, readTree } from './page-tree.ts';
import { Boxes } from './styles.ts';

/** A finding of a saved page; offsets are UTF-16 code units of the file. */
interface PageFinding {
  readonly occurrence: Occurrence;
  readonly start: number;
  readonly end: number;
}

/** A text of a saved page that holds personal data. */
interface PageText {
  /** From 1 on, counted through all texts of the page. */
  readonly id: number;
  /** Without what is personal data in it. */
  readonly label: string;
  readonly findings: readonly PageFinding[];
}

/** Frames in frames; whoever writes pages into attributes by hand gives up before. */
const deepest = 16;
/** Chromium's own limit, for the page and all frames in it. */
const mostFrames = 1000;

/** The page itself, or one that an attribute of a frame holds. */
interface Frame {
  readonly html: string;
  readonly depth: number;
  /** The place in the file of an offset in `html`. */
  readonly place: (offset: number) => number;
}

/**
 * The personal data in a page that a browser has saved, read as the scanner reads an open one; what the page hides is
 * found as well. Shadow trees count where the file has written them out, and so do frames, after the page around them.
 */
export function* readSavedPage(html: string, asOf: IsoDate): Generator<PageText> {
  const { window } = new JSDOM('');
  lend(window);
  const frames: Frame[] = [{ html, depth: 0, place: (offset) => offset }];
  let before = 0;
  for (const frame of frames) {
    const tree = readTree(frame.html, window);
    openShadowTrees(tree.document);
    const { texts, count } = readDocument(frame.html, tree, asOf);
    for (const { id, label, findings } of texts) {
      const placed = findings.map(({ occurrence, start, end }) => ({
        occurrence,
        start: frame.place(start),
        end: frame.place(end),
      }));
      yield { id: before + id, label, findings: placed };
    }
    before += count;
    if (frame.depth < deepest)
      for (const inner of framesIn(tree.document, frame, tree))
        if (frames.length < mostFrames) frames.push(inner);
    tree.document.replaceChildren();
  }
  window.close();
}

interface Texts {
  /** Those that hold personal data; numbers and offsets are of this one document. */
  readonly texts: readonly PageText[];
  /** How many there are, with those that hold none. */
  readonly count: number;
}

/** One document by itself: names that it tells are not looked for in others. */
function readDocument(html: string, { document, written, styles }: PageTree, asOf: IsoDate): Texts {
  const boxes = new Boxes(styles);
  Object.assign(globalThis, {
    getComputedStyle: (element: Element) => ({ display: boxes.displayOf(element) }),
  });
  const offsets = new Offsets(html, written);
  const names = new KnownNames();
  const reading = { asOf, names, fingerprint: (_: string, value: string) => value };
  const sources = [...textsOf(document.body)];
  // Whom the page names at its end may stand at its beginning, too.
  const findAll = (source: Source) => [occurrencesIn(source, reading), ...restOf([source], reading)].flat();
  for (const { finding, value } of sources.flatMap(findAll)) names.add(finding, value);
  const read = sources.map((source, index) => ({
    id: index + 1,
    label: scrub(source.label),
    occurrences: findAll(source),
  }));
  const said = new Set(
    read.flatMap(({ occurrences }) => occurrences.flatMap((one) => (one.echo ? [] : [one.value]))),
  );
  const texts = read.flatMap(({ id, label, occurrences }) => {
    const findings = occurrences
      .filter(({ echo, value }) => !echo || !said.has(value))
      .map((occurrence) => ({ occurrence, ...offsets.of(occurrence) }));
    return findings.length > 0 ? [{ id, label, findings }] : [];
  });
  return { texts, count: sources.length };
}

function* framesIn(root: ParentNode, outer: Frame, tree: PageTree): Generator<Frame> {
  for (const element of root.querySelectorAll('*')) {
    const found = tree.frames.get(element);
    if (found !== undefined) {
      const placeInOuter = placesInAttribute(outer.html, found.written, found.html);
      yield {
        html: found.html,
        depth: outer.depth + 1,
        place: (offset) => outer.place(placeInOuter(offset)),
      };
    }
    if (element.shadowRoot !== null) yield* framesIn(element.shadowRoot, outer, tree);
  }
}

/** What Node has by itself is left alone. */
const ofNode: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(globalThis));

/** Lends this process what the scanner's readers expect of a browser. Nothing is drawn here, so all counts as seen. */
function lend(window: JSDOM['window']): void {
  window.Element.prototype.checkVisibility = () => true;
  keepRows(window.HTMLTableElement.prototype);
  for (const name of Object.getOwnPropertyNames(window))
    if (/^[A-Z]\w+$/.test(name) && !ofNode.has(name))
      Object.assign(globalThis, { [name]: window[name as keyof typeof window] });
}

/** A saved page does not change: jsdom counts the rows of a table anew each time they are asked for. */
function keepRows(table: HTMLTableElement): void {
  const find = Object.getOwnPropertyDescriptor(table, 'rows')?.get;
  const known = new WeakMap<HTMLTableElement, readonly (HTMLTableRowElement | undefined)[]>();
  Object.defineProperty(table, 'rows', {
    get(this: HTMLTableElement) {
      let rows = known.get(this);
      if (rows === undefined) {
        const found: HTMLTableElement['rows'] = find?.call(this);
        rows = Array.from({ length: found.length }, (_, index) => found[index]);
        known.set(this, rows);
      }
      return rows;
    },
  });
}

function openShadowTrees(root: ParentNode): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const { parentElement: host, content } = template;
    template.remove();
    openShadowTrees(content);
    if (host !== null && host.shadowRoot === null && canHost(host))
      host.attachShadow({ mode: 'open' }).append(content);
  }
}

const canHost = ({ localName }: Element): boolean =>
  localName.includes('-') ||
  /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/.test(localName);

/** The texts of the page in reading order. */
function* textsOf(body: Element): Generator<Source> {
  const left: Place[] = [body];
  for (let place = left.pop(); place !== undefined; place = left.pop()) {
    const { sources, inline, inner } = readPlace(place);
    yield* sources;
    left.push(...inner.toReversed());
    for (const element of [...inline, place])
      if ('shadowRoot' in element && element.shadowRoot !== null) left.push(element.shadowRoot);
  }
}
