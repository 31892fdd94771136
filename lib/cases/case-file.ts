import { Instant, IsoDate } from '../base/date.ts';
import { z } from '../base/zod.ts';
import { Answer } from '../checklist/answer.ts';
import { ExternalPack } from '../checklist/pack-external.ts';
import { Scenario } from '../facts/facts.ts';
import { Visit } from '../inventory/coverage.ts';
import { DataSet } from '../inventory/data-set.ts';
import { Finding, Scan } from '../inventory/finding.ts';
import { RegisterEntry } from '../registers/entry.ts';
import { JournalEntry } from '../vault/journal.ts';
import { LabelWord } from './label-word.ts';
import { RejectionRecord } from './rejection-record.ts';

export const partyRoles = ['subject', 'recipient', 'processor', 'custodian', 'advisor'] as const;

/** A company or body in the case, with its 统一社会信用代码 where it has one. */
export const Party = z.strictObject({
  id: z.string(),
  role: z.enum(partyRoles),
  name: z.string().min(1),
  uscc: z.string(),
});
export type Party = z.infer<typeof Party>;

/** One wind-down. Key dates are facts (`dates.*`), not fields here. */
export const Case = z.strictObject({
  id: z.string(),
  /** Shown and printed: SG-2026-0001. */
  number: z.string(),
  name: z.string().min(1),
  scenario: Scenario,
  parties: z.array(Party),
  /** Origins of the CRM sites, such as https://crm.example. */
  sites: z.array(z.string()),
  /** The person who works on this computer: name and department, as printed. */
  operator: z.string(),
  packVersion: z.string(),
  /** Hex; keys the fingerprints of this case's findings. */
  secret: z.string(),
  createdAt: Instant,
  updatedAt: Instant,
  updatedBy: z.string(),
});
export type Case = z.infer<typeof Case>;

/** A fact as stated or suggested. `null` in `value` with state `unknown`: a person says they do not know. */
export const FactRecord = z.strictObject({
  /** Case id and fact path joined. */
  id: z.string(),
  caseId: z.string(),
  path: z.string(),
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  state: z.enum(['asserted', 'suggested', 'unknown', 'declined']),
  /** Where a suggestion comes from: a finding id; or `person`. */
  origin: z.string(),
  updatedAt: Instant,
  updatedBy: z.string(),
});
export type FactRecord = z.infer<typeof FactRecord>;

export const Evidence = z.strictObject({
  id: z.string(),
  caseId: z.string(),
  /** E-001 … as printed. */
  number: z.string(),
  name: z.string().min(1),
  mediaType: z.string(),
  /** Bytes. */
  size: z.int().min(0),
  sha256: z.string(),
  /** The typical evidence it stands for (`EvidenceHint.id`), when it was attached to one. */
  hintId: z.string().optional(),
  /** The last day on which the document itself is good; most have none. */
  validUntil: IsoDate.optional(),
  addedAt: Instant,
  addedBy: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

/** Someone's own questions and law facts, as added to a case. */
export const CasePack = z.strictObject({
  /** Case id and pack id joined: one version of a pack at a time. */
  id: z.string(),
  caseId: z.string(),
  pack: ExternalPack,
  addedAt: Instant,
  addedBy: z.string(),
});
export type CasePack = z.infer<typeof CasePack>;

/** Everything known about one case: what the dossier prints and what the twin holds (there without the secret). */
export const CaseFile = z.strictObject({
  case: Case,
  facts: z.array(FactRecord),
  answers: z.array(Answer),
  dataSets: z.array(DataSet),
  scans: z.array(Scan),
  findings: z.array(Finding),
  evidence: z.array(Evidence),
  /** Missing in files that were exported before there were packs. */
  packs: z.array(CasePack).optional(),
  /** Missing in files that were exported before rejections were kept. */
  rejections: z.array(RejectionRecord).optional(),
  /** Missing in files that were exported before visits were kept. */
  visits: z.array(Visit).optional(),
  /** Missing in files that were exported before label words were kept. */
  labelWords: z.array(LabelWord).optional(),
  /** The rows of all registers; missing in files that were exported before registers were kept. */
  entries: z.array(RegisterEntry).optional(),
  journal: z.array(JournalEntry),
  exportedOn: IsoDate.optional(),
});
export type CaseFile = z.infer<typeof CaseFile>;
