import type { IsoDate } from '../base/date.ts';
import type { CaseView } from '../cases/case-view.ts';
import type { CaseExport } from '../cases/read-export.ts';
import type { FactPath } from '../facts/facts.ts';
import type { Text } from '../i18n/text.ts';
import type { Decision } from '../rules/decision.ts';

/** `blocker`: settle it before anything is handed over, deleted for good or deregistered. Worst first. */
export const severities = ['blocker', 'major', 'minor'] as const;
export type Severity = (typeof severities)[number];

/** What every check looks at: the whole case, what the rules say of it, and the day. */
export interface SweepContext {
  readonly view: CaseView<CaseExport>;
  readonly decision: Decision;
  readonly asOf: IsoDate;
}

/** Where to go to put it right. */
export type Place =
  | { readonly kind: 'question'; readonly id: string }
  | { readonly kind: 'fact'; readonly path: FactPath }
  | { readonly kind: 'data-set'; readonly id: string }
  /** The findings and the pages looked at. */
  | { readonly kind: 'findings' }
  /** The list of all evidence. */
  | { readonly kind: 'evidence' }
  | { readonly kind: 'journal' }
  | { readonly kind: 'parties' }
  /** The case as a whole, where nothing narrower can be named. */
  | { readonly kind: 'case' };

/** Two things in the case that can't both be right, or something that one of them lacks. */
export interface Discrepancy {
  /** What does not fit with what, by name; never a raw value from a page. */
  readonly text: Text;
  readonly place: Place;
}

/** One named look across the case: a file in `checks/` with a default export. Pure. */
export interface Check {
  /** Equal to the file's name. */
  readonly id: string;
  /** What is wrong when it finds something, in a few words. */
  readonly title: Text;
  /** Empty where the case contradicts itself and no law needs to be cited for that. */
  readonly cites: readonly string[];
  readonly severity: Severity;
  /** Facts it compares. While one of them is not stated it finds nothing, and the sweep says so. */
  readonly needs?: readonly FactPath[];
  readonly find: (context: SweepContext) => readonly Discrepancy[];
}

/** Declares a check; the identity, for inference. */
export const defineCheck = (check: Check): Check => check;
