import type { Condition } from '../facts/condition.ts';
import type { KeyDate } from '../facts/facts.ts';
import type { Text } from '../i18n/text.ts';

/** The departments that questions are addressed to and packets are made for. */
export const departments = [
  'liquidation',
  'legal',
  'it',
  'customer-service',
  'sales',
  'finance',
  'hr',
] as const;
export type Department = (typeof departments)[number];

/** `blocker`: do not apply for deregistration or hand over before it is settled. */
export type Severity = 'blocker' | 'major' | 'minor' | 'info';

export interface EvidenceHint {
  /** Unique within its question. */
  readonly id: string;
  readonly label: Text;
  readonly need: 'must' | 'should';
}

export interface Citation {
  /** `PIPL:22`, `PIPL:47(2)`, `CSL26:23(3)`. */
  readonly cite: string;
  readonly relation: 'requires' | 'permits' | 'defines' | 'guidance';
}

/** When an action falls due: days before a key date, or before the day that stands in for it in this case. */
export interface DueRule {
  readonly before: KeyDate;
  readonly days: number;
}

/** Whose question it is, when it did not come with this build. */
export interface PackOrigin {
  /** The id of the pack, such as `x-example`. */
  readonly pack: string;
  readonly author: string;
}

export interface Question {
  /** `<section>.<topic>.<nn>`, frozen once published. */
  readonly id: string;
  /** Bumped when the wording changes. */
  readonly rev: number;
  /** Bumped when the meaning changes: earlier answers then need confirming. */
  readonly semanticRev: number;
  /** As asked, in the CRM user's words; at most 120 Chinese characters. */
  readonly text: Text;
  /** What "yes", "partly" and "no" mean for this very question, in a few words each. */
  readonly choices: { readonly yes: Text; readonly partly: Text; readonly no: Text };
  /** Accepted reasons why it may not apply, offered beside free text. */
  readonly notApplicable?: readonly { readonly id: string; readonly label: Text }[];
  readonly visibleWhen?: Condition;
  readonly severity: Severity;
  /** After this key date the thing can no longer be done. */
  readonly irreversibleAfter?: KeyDate;
  readonly evidence: readonly EvidenceHint[];
  readonly cites: readonly Citation[];
  readonly help: {
    /** What to do, concretely. */
    readonly task: Text;
    /** Why it is asked at closing time. */
    readonly why: Text;
    /** What is good enough, and what is not. */
    readonly counts: readonly Text[];
    readonly countsNot: readonly Text[];
    /** Where to look in a CRM or whom to ask. */
    readonly where: Text;
  };
  /** What is missing when the answer is no, partly or unknown. */
  readonly gap: Text;
  /** What someone should do about it, as an instruction. */
  readonly action: Text;
  readonly owner: Department;
  readonly due: DueRule;
  /** Ids of `duties.json` that this question answers. */
  readonly duties: readonly string[];
  /** Detection types whose findings on a page help to answer it. */
  readonly answeredOnPage?: readonly string[];
  readonly retired?: { readonly on: string; readonly replacedBy?: string };
  /** The question that this one and others were split from; that one is retired. */
  readonly splitFrom?: string;
  /** Set for questions of an external pack, and shown wherever they are. */
  readonly from?: PackOrigin;
}

/**
 * One file `sections/<id>.ts` with a default export. When it grows too long, move questions into
 * `sections/<id>/<topic>.ts` and import them there by name; only files directly in `sections/` are registered.
 */
export interface Section {
  /** Equal to the file's name. */
  readonly id: string;
  /** Position in the checklist; unique. */
  readonly order: number;
  readonly title: Text;
  /** One or two sentences: what this section settles. */
  readonly intro: Text;
  readonly optional?: boolean;
  readonly questions: readonly Question[];
}

/** Declares a section; the identity, for inference. */
export const defineSection = (section: Section): Section => section;
