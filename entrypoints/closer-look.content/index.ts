import { defineContentScript } from 'wxt/utils/define-content-script';
import { closerLook, type SharedWorld } from '../../lib/detection/page/closer-look.ts';

/** The panel brings it to a scanner that asks for it. Elsewhere nobody takes it. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    (globalThis as SharedWorld).shouguanTakes?.(closerLook);
  },
});
