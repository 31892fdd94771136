import type { IsoDate } from '../../base/date.ts';
import { analyze, mask } from '../analyze.ts';
import type { KnownNames } from '../known-names.ts';
import { isLabelItself } from '../labels.ts';
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
    if (passage === undefined || this.isBoxed) return null;
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

  constructor(label: string, asOf: IsoDate, element: Element) {
    this.label = label === '' ? undefined : label;
    this.asOf = asOf;
    this.#element = element;
  }

  get lang(): string | undefined {
    return this.#element.closest('[lang]')?.getAttribute('lang') ?? undefined;
  }
}

/** Longer texts are files shown in a page; their beginning is enough to say what they hold. */
const longestText = 200_000;
const nothing: readonly Occurrence[] = [];

/** What is personal data in one text of the page. */
export function occurrencesIn(source: Source, reading: Reading): readonly Occurrence[] {
  const text = source.text.length > longestText ? source.text.slice(0, longestText) : source.text;
  const told = analyze(text, new Context(source.hint || source.label, reading.asOf, source.element));
  const findings = reading.names.addTo(told, text);
  if (findings.length === 0 || (source.label !== '' && isLabelItself(text))) return nothing;
  return findings.map(
    (finding) => new Occurrence(finding, text.slice(finding.start, finding.end), source, reading),
  );
}
