import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../lib/detection/marks.css';
import type { CloserLook, SharedWorld } from '../../lib/detection/page/closer-look.ts';
import { hexOf } from '../../lib/detection/page/fingerprint.ts';
import { type PageScan, scanPage } from '../../lib/detection/page/scan-page.ts';
import type { PageSettings } from '../../lib/detection/page-settings.ts';
import type { FrameMessage, PanelMessage, ScannerMessage } from '../../lib/messaging/protocol.ts';
import { scanPort } from '../../lib/messaging/scan-port.ts';
import { openShadow } from './open-shadow.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    // A page may get the script twice, registered and injected by hand: the first one serves, for as long as the
    // extension it came from is there.
    const world = globalThis as SharedWorld & { shouguanServes?: () => boolean };
    if (world.shouguanServes?.() === true) return;
    world.shouguanServes = () => runtimeId() !== undefined;
    taken = new Promise((resolve) => {
      world.shouguanTakes = (given) => {
        isTaken = true;
        resolve(given);
      };
    });
    // One that still covers is ended by the next: after an update each has a world of its own.
    dispatchEvent(new Event(next));
    addEventListener(next, () => {
      if (runtimeId() === undefined) stop();
    });
    browser.runtime.onConnect.addListener((port) => {
      if (port.name === scanPort) serve(port);
    });
    addEventListener('pagehide', () => post({ kind: 'gone', frame }));
    for (const event of ['pointerdown', 'keydown'])
      addEventListener(event, noteActivity, { capture: true, passive: true });
    // What comes later than the panel's port is unknown to the panel. Nobody may be listening.
    void browser.runtime.sendMessage({ kind: 'frame' } satisfies FrameMessage).catch(() => undefined);
  },
});

/** What a scanner that begins calls out, in the page as they all are. */
const next = 'x5c';

/** Undefined in a script whose extension was updated or removed. */
const runtimeId = (): string | undefined => (browser.runtime as typeof browser.runtime | undefined)?.id;

type Port = ReturnType<typeof browser.runtime.connect>;

// Not randomUUID: pages without TLS do not have it.
const random = (bytes: number) => hexOf(crypto.getRandomValues(new Uint8Array(bytes)));
const frame = random(16);
/** The scan of this frame. It goes on without a port while it covers what others may be looking at. */
let scan: PageScan | null = null;
let panel: Port | null = null;
/** What the scan was asked for. */
let asked = '';
let settings: PageSettings | undefined;

const post = (message: ScannerMessage) => panel?.postMessage(message);

let taken: Promise<CloserLook>;
let isTaken = false;

/** Asks for it with each call until it is there: what was asked before may have failed. */
function closerLook(): Promise<CloserLook> {
  if (!isTaken) post({ kind: 'closer-look' });
  return taken;
}

/** Milliseconds between two words of activity. */
const activityEvery = 15_000;
let lastActive = -activityEvery;

/** Only what a person does counts: a page could keep the vault open otherwise. */
function noteActivity({ isTrusted, timeStamp }: Event): void {
  if (panel === null || !isTrusted || timeStamp - lastActive < activityEvery) return;
  lastActive = timeStamp;
  post({ kind: 'active' });
}

function stop(): void {
  scan?.stop();
  scan = null;
}

async function answerBoxes(ask: number): Promise<void> {
  const one = scan;
  if (window !== window.top || one === null) return;
  const seen = await one.boxes();
  if (scan === one) post({ kind: 'boxes', ask, ...(seen && { seen }) });
}

/** The latest port that begins is the one that counts: a frame is scanned once. */
function serve(port: Port): void {
  port.onDisconnect.addListener(() => {
    if (panel !== port) return;
    panel = null;
    // Nobody is left who could take in what is said in a pop-over.
    if (scan?.covers && settings) scan.set({ ...settings, words: undefined });
    else stop();
  });
  // Only the extension itself can post here; what comes the other way is parsed by the panel.
  port.onMessage.addListener((message: PanelMessage) => {
    if (message.kind === 'start') panel = port;
    else if (panel !== null && panel !== port) return;
    if (message.kind === 'show') scan?.show(message.key, message.index);
    else if (message.kind === 'boxes') void answerBoxes(message.ask);
    else if (message.kind === 'settings') {
      settings = message.settings;
      scan?.set(settings);
    } else start(message);
  });
}

/** Begins anew, unless just this was asked for already: what is covered stays so when the panel comes back. */
function start(message: Extract<PanelMessage, { kind: 'start' | 'stop' }>): void {
  const asks = JSON.stringify(message);
  const key = message.kind === 'stop' ? undefined : message.key;
  if (scan !== null && (asks === asked || (message.kind === 'start' && key === undefined))) return;
  const covers = scan?.covers;
  stop();
  asked = asks;
  // The port may have reached another document than the one that may be read.
  if (message.kind === 'stop' || (message.origin ?? origin) !== origin) return;
  scan = scanPage({
    ...message,
    key: key ?? random(32),
    frame,
    now: () => performance.now(),
    openShadow,
    report: (report) => post({ kind: 'report', report }),
    judge: (word) => post({ kind: 'judge', ...word }),
    closerLook,
  });
  // Nothing is to be seen until the panel says so again.
  if (covers && settings !== undefined) scan.set(settings);
}
