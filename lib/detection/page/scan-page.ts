import type { IsoDate } from '../../base/date.ts';
import type { PageReport } from '../page-report.ts';

export interface ScanOptions {
  /** Random name of this frame. */
  readonly frame: string;
  /** Key of the fingerprints, 64 hex digits. */
  readonly key: string;
  readonly paint: boolean;
  readonly asOf: IsoDate;
  /** Gives closed shadow roots too, which only an extension may see. */
  readonly openShadow: (element: Element) => ShadowRoot | null;
  readonly report: (report: PageReport) => void;
}

export interface PageScan {
  /** Scrolls to an occurrence of a group and points it out; `index` wraps around. */
  show(key: string, index: number): void;
  /** Leaves the page as it was found. */
  stop(): void;
}
