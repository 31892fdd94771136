import type { IsoDate } from '../../base/date.ts';
import { analyze } from '../analyze.ts';
import type { FindingGroup } from '../page-report.ts';
import type { TextFinding } from '../recognizer.ts';
import { isVisible } from './elements.ts';
import type { Passage } from './flow.ts';

/** One finding at one place of the page. The value stays in the page's own process. */
export interface Occurrence {
  readonly finding: TextFinding;
  readonly value: string;
  readonly fingerprint: string;
  readonly label: string;
  readonly place: FindingGroup['place'];
  readonly element: Element;
  /** Where it stands in the text; null for values of fields and attributes. */
  readonly range: StaticRange | null;
  readonly hidden: boolean;
}

export interface Reading {
  readonly asOf: IsoDate;
  readonly fingerprint: (type: string, value: string) => string;
}

export interface Source {
  readonly text: string;
  readonly label: string;
  readonly element: Element;
  readonly place: FindingGroup['place'];
  readonly passage?: Passage;
  readonly hidden?: boolean;
}

/** Longer texts are files shown in a page; their beginning is enough to say what they hold. */
const longestText = 200_000;

/** What is personal data in one text of the page. */
export function occurrencesIn(source: Source, { asOf, fingerprint }: Reading): Occurrence[] {
  const { label, place, passage } = source;
  const text = source.text.length > longestText ? source.text.slice(0, longestText) : source.text;
  const lang = source.element.closest('[lang]')?.getAttribute('lang') ?? undefined;
  return analyze(text, { label: label === '' ? undefined : label, lang, asOf }).map((finding) => {
    const value = text.slice(finding.start, finding.end);
    const element = passage?.elementAt(finding.start) ?? source.element;
    return {
      finding,
      value,
      fingerprint: fingerprint(finding.type, value),
      label,
      place,
      element,
      range: passage?.range(finding.start, finding.end) ?? null,
      hidden: source.hidden ?? !isVisible(element),
    };
  });
}
