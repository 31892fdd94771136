import { looks } from '../../lib/detection/looks.ts';
import { closerLook } from '../../lib/detection/page/closer-look.ts';
import type { ScanOptions } from '../../lib/detection/page/scan-page.ts';

/** What a scan of a test is given: nobody judges, unless told otherwise. */
export const scanOptions = (told: Partial<ScanOptions> & Pick<ScanOptions, 'report'>): ScanOptions => ({
  frame: '0'.repeat(32),
  key: '0123456789abcdef'.repeat(4),
  looks,
  asOf: '2026-11-22',
  now: () => performance.now(),
  openShadow: (element) => element.shadowRoot,
  judge: () => undefined,
  closerLook: async () => closerLook,
  ...told,
});
