import type { IsoDate } from '../base/date.ts';
import type { FactPath } from '../facts/facts.ts';
import type { Text } from '../i18n/text.ts';
import type { Graded } from './incident-grade.ts';
import type { Keep } from './keep-through.ts';
import type { Need, Open, Outcome } from './outcome.ts';
import type { Deadline, Gateway, Leftover, Route } from './rule.ts';

/** `open`: facts are missing. `provisional`: stands unless one of the facts in `needs` is an exception. */
export type Status = 'decided' | 'provisional' | 'open';

/** One question of the case, answered by one rule or waiting for facts. */
export interface Answered {
  readonly status: Status;
  /** The rule that answers; absent while open, and when no rule is needed. */
  readonly rule?: string;
  /** The answer in a sentence, or what is missing for it. */
  readonly sentence: Text;
  readonly needs: readonly Need[];
}

export interface RouteDecision extends Answered {
  /** `no-transfer`: nothing changes hands. */
  readonly kind?: Route | 'no-transfer';
  /** Rules that come on top, by id. */
  readonly overlays: readonly string[];
  /** What happens to whatever stays with us, our own copy after a transfer included. */
  readonly leftover: Answered & { readonly kind?: Leftover };
}

export interface RetentionRow {
  readonly id: string;
  readonly title: Text;
  readonly sentence: Text;
  readonly cites: readonly string[];
  /** Worked out when the day that starts the period is a stated fact. */
  readonly keep?: Keep;
  readonly confidence: Outcome['confidence'];
}

export interface AssessmentDecision extends Omit<Answered, 'rule'> {
  readonly required?: boolean;
  /** The grounds, by rule id. */
  readonly by: readonly string[];
  /** Fewer than 100,000 people: the official short form will do. */
  readonly shortForm: boolean;
}

export interface CrossBorderDecision extends Answered {
  readonly gateway?: Gateway;
  /** What every export needs besides, by rule id. */
  readonly duties: readonly string[];
}

export interface IncidentDecision {
  readonly grade: Graded;
  readonly sentence: Text;
  /** Rules that apply, by id. */
  readonly duties: readonly string[];
}

/** One deadline of the case; the earliest first, those without a date last. */
export interface Clock {
  readonly rule: string;
  readonly label: Text;
  readonly on?: IsoDate;
  /** In UTC. */
  readonly at?: string;
  readonly from?: FactPath;
  /** How it is counted, negative for "before"; absent for a standing limit. */
  readonly count?: { readonly offset: number; readonly unit: Deadline['unit'] };
  /** `open`: not known yet whether this one or another counts, or the date it starts from is missing. */
  readonly status: 'set' | 'open';
  readonly needs: readonly Need[];
  readonly assumed: readonly Text[];
  readonly sentence: Text;
  readonly cites: readonly string[];
}

/** Everything the rules say about one case on one day. Plain data: it can be stored, printed and compared. */
export interface Decision {
  readonly asOf: IsoDate;
  /** What applies, in reading order. */
  readonly rules: readonly Outcome[];
  /** Rules that wait for facts. */
  readonly undetermined: readonly Open[];
  /** What must be done before anything is handed over, deleted for good or deregistered. */
  readonly stops: readonly { readonly rule: string; readonly sentence: Text }[];
  readonly route: RouteDecision;
  readonly retention: {
    readonly keep: readonly RetentionRow[];
    readonly drop: readonly RetentionRow[];
    /** Rows whose trade facts are missing. */
    readonly open: readonly Open[];
  };
  readonly impactAssessment: AssessmentDecision;
  readonly crossBorder: CrossBorderDecision;
  /** Absent when nothing has happened. */
  readonly incident: IncidentDecision | null;
  readonly clocks: readonly Clock[];
}
