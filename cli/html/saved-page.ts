import type { IsoDate } from '../../lib/base/date.ts';
import { KnownNames } from '../../lib/detection/known-names.ts';
import { type Occurrence, occurrencesIn, type Source } from '../../lib/detection/page/occurrence.ts';
import { type Place, readPlace } from '../../lib/detection/page/read-place.ts';
import { scrub } from '../../lib/detection/page/scrub.ts';
import { Offsets } from './offsets.ts';
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

/**
 * The personal data in a page that a browser has saved, read as the scanner reads an open one; what the page hides is
 * found as well. Shadow trees count where the file has written them out.
 */
export function* readSavedPage(html: string, asOf: IsoDate): Generator<PageText> {
  const { window, written, styles } = readTree(html);
  lend(window, new Boxes(styles));
  openShadowTrees(window.document);
  const offsets = new Offsets(html, written);
  const names = new KnownNames();
  const reading = { asOf, names, fingerprint: (_: string, value: string) => value };
  const sources = [...textsOf(window.document.body)];
  // Whom the page names at its end may stand at its beginning, too.
  const labelled = sources.map((source) => occurrencesIn(source, reading));
  for (const { finding, value } of labelled.flat()) names.add(finding, value);
  const read = sources.map((source, index) => ({
    id: index + 1,
    label: scrub(source.label),
    occurrences: occurrencesIn(source, reading),
  }));
  const said = new Set(
    read.flatMap(({ occurrences }) => occurrences.flatMap((one) => (one.echo ? [] : [one.value]))),
  );
  for (const { id, label, occurrences } of read) {
    const findings = occurrences
      .filter(({ echo, value }) => !echo || !said.has(value))
      .map((occurrence) => ({ occurrence, ...offsets.of(occurrence) }));
    if (findings.length > 0) yield { id, label, findings };
  }
  window.close();
}

/** What Node has by itself is left alone. */
const ofNode: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(globalThis));

/** Lends this process what the scanner's readers expect of a browser. Nothing is drawn here, so all counts as seen. */
function lend(window: PageTree['window'], boxes: Boxes): void {
  window.Element.prototype.checkVisibility = () => true;
  keepRows(window.HTMLTableElement.prototype);
  for (const name of Object.getOwnPropertyNames(window))
    if (/^[A-Z]\w+$/.test(name) && !ofNode.has(name))
      Object.assign(globalThis, { [name]: window[name as keyof typeof window] });
  Object.assign(globalThis, {
    getComputedStyle: (element: Element) => ({ display: boxes.displayOf(element) }),
  });
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
