import type { IsoDate } from '../../base/date.ts';
import { analyze, mask } from '../analyze.ts';
import type { KnownNames } from '../known-names.ts';
import { isLabelItself, labelEvidence } from '../labels.ts';
import type { FindingGroup } from '../page-report.ts';
import type { TextContext, TextFinding } from '../recognizer.ts';
import { isVisible } from './elements.ts';
import type { Passage } from './flow.ts';

export interface Reading {
  readonly asOf: IsoDate;
  /** People whom the page has named so far. */
  readonly names: KnownNames;
  readonly fingerprint: (type: string, value: string) => string;
}

export interface Source {
  readonly text: string;
  /** As the page words it. */
  readonly label: string;
  /** A label word that the page shows without writing it; it counts where the label says nothing. */
  readonly hint?: string;
  readonly element: Element;
  readonly place: FindingGroup['place'];
  readonly passage?: Passage;
  readonly hidden?: boolean;
  /** It repeats what stands elsewhere. Of text it is found out when asked for: text in a tooltip does. */
  readonly echo?: boolean;
}

/** One finding at one place of the page. The value stays in the page's own process. */
export class Occurrence {
  readonly finding: TextFinding;
  readonly value: string;
  readonly element: Element;
  /** The row that it is in, or its element. A list in a cell belongs to the row of the cell. */
  readonly row: Element;
  /** What the row is in; boxes of the same classes stand in for rows. As it was when it was read. */
  readonly list: ParentNode | string | null;
  /** The page keeps it out of sight; as it was when `look` was last called. */
  hidden = false;
  readonly #source: Source;
  readonly #reading: Reading;
  #range: StaticRange | undefined;
  #fingerprint: string | undefined;

  constructor(finding: TextFinding, value: string, source: Source, reading: Reading) {
    this.finding = finding;
    this.value = value;
    this.#source = source;
    this.#reading = reading;
    const element = source.passage?.elementAt(finding.start) ?? source.element;
    this.element = element instanceof SVGElement ? (element.closest('text') ?? element) : element;
    const { parentElement, className } = this.element;
    this.row = this.element.closest('tr,[role=row]') ?? this.element.closest('li') ?? this.element;
    this.list = this.row === this.element ? `${className} ${parentElement?.className}` : this.row.parentNode;
    this.look();
  }

  /** True when it has come into sight since the last look, or has gone out of it. */
  look(): boolean {
    const before = this.hidden;
    this.hidden = this.#source.hidden ?? !isVisible(this.element);
    return before !== this.hidden;
  }

  get label(): string {
    return this.#source.label;
  }

  get place(): FindingGroup['place'] {
    return this.#source.place;
  }

  /** Its whole element is marked: the browser paints no text of fields and drawings over. */
  get isBoxed(): boolean {
    return this.place === 'input' || this.element instanceof SVGElement;
  }

  /** It counts only where the value stands nowhere else. */
  get echo(): boolean {
    const { echo, place } = this.#source;
    return echo ?? (place === 'text' && this.element.closest('[role=tooltip]') !== null);
  }

  /** Where it stands in the text; null for values of fields, drawings and attributes. */
  get range(): StaticRange | null {
    const { passage } = this.#source;
    if (!passage || this.isBoxed) return null;
    this.#range ??= passage.range(this.finding.start, this.finding.end);
    return this.#range;
  }

  /** The value with what identifies hidden, as it may leave the page. */
  get sample(): string {
    return mask(this.finding.type, this.value).slice(0, 200);
  }

  get fingerprint(): string {
    this.#fingerprint ??= this.#reading.fingerprint(this.finding.type, this.value);
    return this.#fingerprint;
  }
}

/** What is known around a text. The language is looked up only when somebody asks for it. */
class Context implements TextContext {
  readonly label: string | undefined;
  readonly asOf: IsoDate;
  readonly #element: Element;

  constructor({ hint, label, element }: Source, { asOf }: Reading) {
    this.label = hint || label || undefined;
    this.asOf = asOf;
    this.#element = element;
  }

  get lang(): string | undefined {
    return this.#element.closest('[lang]')?.getAttribute('lang') ?? undefined;
  }
}

/** Longest text that is read at one go, in characters. */
export const longest = 2000;
/** Characters to both sides of a part that are read with it: a value, its label. */
const around = 200;
const nothing: readonly Occurrence[] = [];

/** What is personal data in one text of the page, as far as it begins in the part that begins at `from`. */
export function occurrencesIn(source: Source, reading: Reading, from = 0): readonly Occurrence[] {
  const begin = Math.max(0, from - around);
  const text = source.text.slice(begin, from + longest + around);
  const told = analyze(text, new Context(source, reading));
  const findings = reading.names.addTo(told, text);
  if (findings.length === 0 || (source.label !== '' && isLabelItself(text))) return nothing;
  const found: Occurrence[] = [];
  for (const one of findings) {
    const start = one.start + begin;
    if (start < from || start >= from + longest) continue;
    const isShown = source.hint && !labelEvidence(source.label)?.types.has(one.type);
    const because = isShown ? [...one.because, 'hint'] : one.because;
    const finding = { ...one, start, end: one.end + begin, because };
    found.push(new Occurrence(finding, text.slice(one.start, one.end), source, reading));
  }
  return found;
}

/** What is personal data in texts behind their first parts, part by part. */
export function* restOf(
  sources: readonly Source[],
  reading: Reading,
): Generator<readonly Occurrence[], void> {
  for (const source of sources)
    for (let from = longest; from < source.text.length; from += longest)
      yield occurrencesIn(source, reading, from);
}
