import { IsoDate } from '../base/date.ts';
import { z } from '../base/zod.ts';
import { longestLabelWord } from '../detection/own-labels.ts';
import { Fingerprint, PageBoxes, PageReport } from '../detection/page-report.ts';
import { Looks, PageSettings } from '../detection/page-settings.ts';

const labelWords = z.array(z.string().max(longestLabelWord)).readonly();
const OwnLabelWords = z.strictObject({
  positive: z.record(z.string(), labelWords).readonly(),
  negative: labelWords,
});

/** What the side panel asks of the scanner. */
export const PanelMessage = z.discriminatedUnion('kind', [
  /** Begin, or begin again with other settings. */
  z.strictObject({
    kind: z.literal('start'),
    /** Where the page or frame is from that may be read; anywhere else nothing is. */
    origin: z.string().optional(),
    /**
     * Key of the fingerprints, derived for this site from the case's secret: 64 hex digits. Without one a scan that goes
     * on stays as it is, and a new one makes up a key: it can cover, and nobody can do anything with its reports.
     */
    key: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    /** How the findings are marked on the page. */
    looks: Looks,
    /** The day ages are counted to. */
    asOf: IsoDate,
    /** Label words of the case's own; they hold for this scan. */
    labels: OwnLabelWords.optional(),
  }),
  /** How findings are shown. Of the case it holds no more than what was said is not personal data on this site. */
  z.strictObject({ kind: z.literal('settings'), settings: PageSettings }),
  /** Scroll to one occurrence of a group and point it out; `index` counts from 0 and wraps around. */
  z.strictObject({ kind: z.literal('show'), key: z.string().max(200), index: z.int().min(0) }),
  /** Say what must be black in a picture of the page as it is now. The page itself answers, frames inside it do not. */
  z.strictObject({ kind: z.literal('boxes'), ask: z.int().min(0) }),
  /** Take every mark off the page and stop watching. */
  z.strictObject({ kind: z.literal('stop') }),
]);
export type PanelMessage = z.infer<typeof PanelMessage>;

/** What the scanner tells the side panel. It comes out of a stranger's page: parse before use. */
export const ScannerMessage = z.discriminatedUnion('kind', [
  /** The present findings of one frame; replaces the frame's earlier report. */
  z.strictObject({ kind: z.literal('report'), report: PageReport }),
  /** The answer to `boxes`; `seen` is absent while the page is still being read or is too large to be read whole. */
  z.strictObject({ kind: z.literal('boxes'), ask: z.int().min(0), seen: PageBoxes.optional() }),
  /** What the person said in the pop-over of a finding, named by its group and the fingerprint of its value. */
  z.strictObject({
    kind: z.literal('judge'),
    act: z.enum(['confirm', 'value', 'column', 'site', 'data-set']),
    key: z.string().max(200),
    fingerprint: Fingerprint,
    /** The value, masked. */
    sample: z.string().max(200),
  }),
  /** The person looks closer: what that takes is to be brought into the frame. */
  z.strictObject({ kind: z.literal('closer-look') }),
  /** The person works in the page, which puts off the automatic lock. */
  z.strictObject({ kind: z.literal('active') }),
  /** The frame is going away; its report no longer holds. */
  z.strictObject({ kind: z.literal('gone'), frame: z.string().max(200) }),
]);
export type ScannerMessage = z.infer<typeof ScannerMessage>;
export type JudgeMessage = Extract<ScannerMessage, { kind: 'judge' }>;

/** What a frame tells the extension when it has loaded: it can be scanned, should the panel be open. */
export const FrameMessage = z.strictObject({ kind: z.literal('frame') });
export type FrameMessage = z.infer<typeof FrameMessage>;
