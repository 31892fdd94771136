import { z } from '../base/zod.ts';
import { mostFingerprints, mostGroups, mostLabels } from './report-limits.ts';

const short = z.string().max(200);

/** A keyed fingerprint: 16 hex digits. */
export const Fingerprint = z.string().regex(/^[0-9a-f]{16}$/);

/** One kind of personal data seen in one place of a page. Carries no raw value. */
export const FindingGroup = z.strictObject({
  /** Stable within a page: type, label and place joined. */
  key: short,
  type: z.string().regex(/^[a-z0-9.-]{1,40}$/),
  sensitivity: z.enum(['general', 'sensitive']),
  /** The column header or field label, as the page words it; empty when there is none. */
  label: short,
  place: z.enum(['text', 'input', 'attribute']),
  /** Occurrences, of which so many were already masked by the page, and so many are not visible. */
  count: z.int().min(0),
  maskedCount: z.int().min(0),
  hiddenCount: z.int().min(0),
  /** Up to three masked samples. */
  samples: z.array(short).max(3),
  because: z.array(z.string().max(40)).max(6),
  /** Keyed fingerprints of the distinct values, 16 hex digits each. */
  fingerprints: z.array(Fingerprint).max(mostFingerprints),
  /** How many of them, the first ones, stand for a row of their own: of several values in one row only one does. */
  rows: z.int().min(0).optional(),
});
export type FindingGroup = z.infer<typeof FindingGroup>;

/** What one look at one frame of a page saw. Untrusted at the receiver: it comes out of a stranger's page. */
export const PageReport = z.strictObject({
  /** Random per document; tells frames and reloads apart. */
  frame: short,
  /** True for the page itself, false for a frame inside it. */
  top: z.boolean(),
  /** Origin and path, with digits of ids replaced and without query or fragment values. */
  url: z.string().max(2000),
  title: z.string().max(300),
  /** Text nodes and fields read. */
  nodes: z.int().min(0),
  /** False when a cap was reached: only the first part was read. */
  complete: z.boolean(),
  /** False while the first pass is still running. */
  settled: z.boolean(),
  /** Fingerprints of what the page is asked to show: address and search fields. Several when it was paged through. */
  views: z.array(Fingerprint).max(2000),
  /** Fingerprints of what it is asked to list, whatever page of it is shown. */
  list: z.string().max(400),
  /** Rows that the page says its list has, such as 共 500 条. */
  total: z.int().min(0).max(1_000_000_000).optional(),
  /** Fingerprints of the values that stand in no list: those of the record that is open, and of whoever is signed in. */
  alone: z.array(Fingerprint).max(mostFingerprints),
  /** Several records were open one after the other while somebody paged. */
  several: z.boolean().optional(),
  /** Column headers and labels on the page, with values under them or not; without what is personal data in them. */
  labels: z.array(short).max(mostLabels),
  groups: z.array(FindingGroup).max(mostGroups),
});
export type PageReport = z.infer<typeof PageReport>;

const pixels = z.number().min(-1_000_000).max(1_000_000);

/** A rectangle on the screen, in CSS pixels from the upper left corner of the visible part of the page. */
export const Box = z.strictObject({ left: pixels, top: pixels, width: pixels, height: pixels });
export type Box = z.infer<typeof Box>;

/** What must be black in a picture of the page as it is now. Untrusted at the receiver, like the report. */
export const PageBoxes = z.strictObject({
  /** Size of the visible part of the page in CSS pixels, and device pixels for each of them. */
  width: z.number().min(1).max(100_000),
  height: z.number().min(1).max(100_000),
  ratio: z.number().min(0.1).max(20),
  boxes: z.array(Box).max(20_000),
});
export type PageBoxes = z.infer<typeof PageBoxes>;
