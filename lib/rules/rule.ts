import type { Condition } from '../facts/condition.ts';
import type { FactPath } from '../facts/facts.ts';
import type { Text } from '../i18n/text.ts';
import type { Confidence } from '../laws/law.ts';

export type Family = 'route' | 'impact-assessment' | 'cross-border' | 'incident' | 'retention' | 'clock';

/** What a rule asks for, in one word that code can tell apart. */
export type Effect =
  | 'notify'
  | 'consent'
  | 'report'
  | 'return'
  | 'entrust'
  | 'hand-over'
  | 'assess'
  | 'assess-more'
  | 'short-form'
  | 'certify'
  | 'exempt'
  | 'hold'
  | 'lock'
  | 'delete'
  | 'keep'
  | 'settle'
  | 'contain'
  | 'suspend'
  | 'file'
  | 'check';

export type Route =
  | 'notice'
  | 'separate-consent'
  | 'same-handler'
  | 'handler-unchanged'
  | 'return-or-delete'
  | 'entrust'
  | 'authority';
export type Leftover = 'hold' | 'lock' | 'delete';
export type Gateway = 'security-assessment' | 'standard-contract-or-certification' | 'exempt';

/**
 * Rules of which only the first that holds is the answer, tried by rank, and what each answers. `when` narrows it:
 * the rule applies on its own condition, but is the answer only on this one.
 */
export type Place =
  | { readonly of: 'route'; readonly rank: number; readonly answer: Route; readonly when?: Condition }
  | { readonly of: 'leftover'; readonly rank: number; readonly answer: Leftover; readonly when?: undefined }
  | { readonly of: 'gateway'; readonly rank: number; readonly answer: Gateway; readonly when?: undefined };
export type Choice = Place['of'];

/** When something falls due, counted from a stated date. */
export interface Deadline {
  /** What must be done by then. */
  readonly label: Text;
  /** Where counting starts: the first of these that is stated. A later one is a stand-in and is named as such. */
  readonly from: readonly [FactPath, ...FactPath[]];
  /** Negative for "before". The starting day itself is not counted. */
  readonly offset: number;
  readonly unit: 'hour' | 'day' | 'working-day';
}

/** A further sentence of a rule, for when more holds. */
export interface Addition {
  readonly when: Condition;
  readonly says: Text;
  readonly cites: readonly string[];
  readonly deadline?: Deadline;
  /** As in `Rule`. */
  readonly stops?: true;
}

/** How long records are kept. */
export interface Period {
  /** The least; `none` when they go at once, `permanent`, or `settled`: until the matter is settled. */
  readonly least:
    | { readonly years: number }
    | { readonly months: number }
    | { readonly days: number }
    | 'none'
    | 'permanent'
    | 'settled';
  /** The most, after which they must go. */
  readonly most?: { readonly years: number };
  /** `fiscal-year`: counted from the first day after the fiscal year in which the trigger lies. */
  readonly counted: 'trigger' | 'fiscal-year';
  /** The day that starts it, in words. */
  readonly trigger: Text;
  /** The stated date that is that day, where there is one. */
  readonly from?: FactPath;
}

/** A decision rule as data: pure over facts, with its law beside it. */
export interface Rule {
  /** As in the decision tables; frozen once published. */
  readonly id: string;
  readonly family: Family;
  readonly title: Text;
  readonly when: Condition;
  /** The exception. While it is open the rule stands provisionally; when it holds the rule does not apply. */
  readonly unless?: Condition;
  readonly effect: Effect;
  /** What to do, as one would tell a colleague. */
  readonly says: Text;
  readonly also?: readonly Addition[];
  /** The first is the one the rule stands on: it applies from the day that one is in force. */
  readonly cites: readonly [string, ...string[]];
  /**
   * Joins duties of several laws: it applies through its additions and cites those that hold. Its own cites only say
   * since when there has been any.
   */
  readonly joins?: true;
  /** The weakest confidence among the cites, unless the rule rests on less. */
  readonly confidence?: Confidence;
  /** Nothing is handed over, deleted for good or deregistered before this is done. */
  readonly stops?: true;
  /** A careful reading of ours where the law leaves the point open. */
  readonly ours?: true;
  readonly first?: Place;
  /** Applies whenever its own condition holds, even when another rule of its choice came first. */
  readonly besides?: true;
  readonly deadline?: Deadline;
  readonly period?: Period;
}
