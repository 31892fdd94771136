import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../lib/detection/page/marks.css';
import { hexOf } from '../../lib/detection/page/fingerprint.ts';
import { type PageScan, scanPage } from '../../lib/detection/page/scan-page.ts';
import type { FrameMessage, PanelMessage, ScannerMessage } from '../../lib/messaging/protocol.ts';
import { scanPort } from '../../lib/messaging/scan-port.ts';
import { openShadow } from './open-shadow.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    // A page may get the script twice, registered and injected by hand: the first one serves, for as long as the
    // extension it came from is there.
    const world = globalThis as { shouguanServes?: () => boolean };
    if (world.shouguanServes?.() === true) return;
    world.shouguanServes = () => runtimeId() !== undefined;
    browser.runtime.onConnect.addListener((port) => {
      if (port.name === scanPort) serve(port);
    });
    // A frame that comes later than the panel's port is unknown to the panel. Nobody may be listening.
    if (window !== window.top)
      void browser.runtime.sendMessage({ kind: 'frame' } satisfies FrameMessage).catch(() => undefined);
  },
});

/** Undefined in a script whose extension was updated or removed. */
const runtimeId = (): string | undefined => (browser.runtime as typeof browser.runtime | undefined)?.id;

/** Ends the scan that another port asked for: a frame is scanned once. */
let endPrevious = () => {};

function serve(port: ReturnType<typeof browser.runtime.connect>): void {
  // Not randomUUID: pages without TLS do not have it.
  const frame = hexOf(crypto.getRandomValues(new Uint8Array(16)));
  const post = (message: ScannerMessage) => port.postMessage(message);
  const leaving = () => post({ kind: 'gone', frame });
  let scan: PageScan | null = null;
  const stop = () => {
    scan?.stop();
    scan = null;
    removeEventListener('pagehide', leaving);
  };
  const answerBoxes = async (ask: number) => {
    const asked = scan;
    if (window !== window.top || asked === null) return;
    const seen = await asked.boxes();
    // The panel may have closed meanwhile, and then its port is gone.
    if (scan === asked) post({ kind: 'boxes', ask, ...(seen && { seen }) });
  };
  endPrevious();
  endPrevious = stop;
  port.onDisconnect.addListener(stop);
  // Only the extension itself can post here; what comes the other way is parsed by the panel.
  port.onMessage.addListener((message: PanelMessage) => {
    if (message.kind === 'show') scan?.show(message.key, message.index);
    else if (message.kind === 'settings') scan?.set(message.settings);
    else if (message.kind === 'boxes') void answerBoxes(message.ask);
    else stop();
    if (message.kind !== 'start') return;
    addEventListener('pagehide', leaving);
    scan = scanPage(document, {
      frame,
      key: message.key,
      paint: message.paint,
      asOf: message.asOf,
      labels: message.labels,
      now: () => performance.now(),
      openShadow,
      report: (report) => post({ kind: 'report', report }),
      judge: (word) => post({ kind: 'judge', ...word }),
    });
  });
}
