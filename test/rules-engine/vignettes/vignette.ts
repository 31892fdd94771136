import type { Facts } from '../../../lib/facts/facts.ts';
import type { Text } from '../../../lib/i18n/text.ts';
import type { Grade } from '../../../lib/rules/incident-grade.ts';
import type { Family, Gateway, Leftover, Route } from '../../../lib/rules/rule.ts';

/** Ids of one family, in any order. */
type Ids = readonly string[];

/** What the law says about a story, worked out from the law itself before the rules were run on it. */
export interface Expected {
  /** What the data may do, by which rule, and what becomes of what stays. */
  readonly route: readonly [Route | 'no-transfer' | undefined, string?];
  readonly leftover: readonly [Leftover | undefined, string?];
  /** Whether an impact assessment comes first; `undefined` while that is open. */
  readonly assess: boolean | undefined;
  readonly gateway: readonly [Gateway | undefined, string?];
  /** Absent: no incident. */
  readonly grade?: Grade | 'open';
  /** Every rule that applies outright, per family. */
  readonly fired: Readonly<Record<Family, Ids>>;
  /** Rules that stand until a named exception is ruled out. */
  readonly provisional?: Ids;
  /** Rules that cannot be decided yet. */
  readonly undetermined?: Ids;
  readonly stops?: Ids;
  /** Every deadline with a date that is certain: rule, then the last day, or the last instant in UTC. */
  readonly due?: readonly (readonly [string, string])[];
  /** Until when a row is kept, where the story gives the day it starts. */
  readonly kept?: Readonly<Record<string, string>>;
  /** Articles that must be among those cited. */
  readonly cites: readonly string[];
  /** The same by the numbers of an older text, which the law base files under newer ones. */
  readonly citesOfTheDay?: readonly string[];
}

export interface Vignette {
  readonly id: string;
  readonly title: Text;
  readonly asOf: string;
  readonly facts: Facts;
  readonly expected: Expected;
}

/** A business with nothing special about it, everything answered: stories change what is theirs. */
const plain = {
  foreignAuthority: false,
  individuals: 800,
  sensitivePi: false,
  under14: false,
  importantData: false,
  ciio: false,
  amlObliged: false,
  creditBureau: false,
  platformOperator: false,
  ecommerceStops: false,
  storefrontCloses: false,
  prepaid: false,
  recipientMarketing: false,
  purposeChange: false,
  basis: 2,
  openMatters: false,
  statutoryRetention: true,
  necessityDocumented: false,
  automatedDecision: false,
  publicDisclosure: false,
  entrusts: false,
} as const satisfies Facts;

export const nothingAbroad = {
  individualsThisYear: 0,
  sensitiveThisYear: 0,
  importantData: false,
  noPersonalData: false,
  foreignOrigin: false,
  necessity: 'none',
  ftzOutsideNegativeList: false,
} as const satisfies NonNullable<Facts['export']>;

export const nothingHappened = {
  ciiInvolved: false,
  crimeSuspected: false,
  minors: false,
  exported: false,
  euSubjects: false,
  ukSubjects: false,
  sgSubjects: false,
  vulnerability: false,
} as const satisfies NonNullable<Facts['incident']>;

export const ordinaryTrade = {
  insurer: false,
  securitiesFirm: false,
  securitiesService: false,
  medical: false,
  express: false,
  food: false,
  liveSelling: false,
  internetInformation: false,
} as const satisfies NonNullable<Facts['sector']>;

/** Everything answered, nothing special. */
export const quiet = {
  ...plain,
  export: nothingAbroad,
  incident: nothingHappened,
  sector: ordinaryTrade,
} as const satisfies Facts;

/** Books, tax, invoices, logs, labour contracts, own proof; profiles go (R01–R07, R09, R18, R25, R26). */
export const everyone: Ids = ['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R09', 'R18', 'R25', 'R26'];
/** Requests to close an account or to see, correct, delete keep their limits for everybody. */
export const requests: Ids = ['C13', 'C14'];
/** The calendar of a company that liquidates. */
export const liquidation: Ids = ['C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'C07', 'C08', 'C09'];
/** What any assessment brings: contents and matrix; the short form below 100,000 people. */
export const assessed: Ids = ['PIA-7', 'PIA-8'];
export const assessedShort: Ids = [...assessed, 'PIA-9'];
/** What every export needs, where the data rest on something other than consent. */
export const exported: Ids = ['XB-A1', 'XB-A3', 'XB-A4', 'XB-A5'];

export const none = { incident: [], 'cross-border': ['XB-9'] } as const;
