import { browser } from 'wxt/browser';
import { FrameMessage, type PanelMessage, ScannerMessage } from '../../lib/messaging/protocol.ts';
import { scanPort } from '../../lib/messaging/scan-port.ts';
import { isPermitted, onSitePolicy, sitePolicy } from '../../lib/messaging/site-policy.ts';

type Port = ReturnType<typeof browser.tabs.connect>;

export interface TabWatch {
  readonly post: (message: PanelMessage) => void;
  readonly end: () => void;
}

export interface TabListener {
  /** A page has been left or another one has loaded: earlier messages no longer hold. */
  readonly onPage: () => void;
  /** How many frames in view are of other sites and cannot be read, each time the page or a frame of it has loaded. */
  readonly onUnread: (frames: number) => void;
  /** Parsed, since it comes out of a stranger's page; what does not fit is dropped. */
  readonly onMessage: (message: Exclude<ScannerMessage, { kind: 'closer-look' }>) => void;
}

/** A frame, by the document in it where the browser names that: another one may have come meanwhile. */
interface Frame {
  readonly frameId: number;
  readonly documentId?: string | undefined;
  /** Where the document is from, which the scanner holds against where it finds itself. */
  readonly origin?: string | undefined;
}

interface Sender extends Partial<Frame> {
  readonly tab?: { readonly id?: number | undefined } | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * Scans a tab until ended: brings the scanner into those of its frames that the organisation lets be read, and opens a
 * port to each, also to one that comes later. `first` is what each of them is told to begin with. A page that is left
 * closes its ports; the next one that has loaded gets new ones, and so does a page after the organisation's word changed.
 */
export function watchTab(
  tabId: number,
  first: () => readonly PanelMessage[],
  listener: TabListener,
): TabWatch {
  const ports = new Map<string, Port>();
  /** Frames that have loaded while the scanner was being brought in. */
  const early = new Map<string, Frame>();
  let ended = false;
  /** How often the organisation has changed its word: what was begun under an earlier one opens nothing any more. */
  let word = 0;
  const connect = (frame: Frame) => {
    const { origin } = frame;
    const name = keyOf(frame);
    if (ports.has(name)) return;
    const port = browser.tabs.connect(tabId, { name: scanPort, ...named(frame) });
    ports.set(name, port);
    /** The frames that have reported here: what they said goes with them. */
    const reported = new Set<string>();
    port.onMessage.addListener((raw: unknown) => {
      const message = ScannerMessage.safeParse(raw);
      if (!message.success) return;
      if (message.data.kind === 'report') reported.add(message.data.report.frame);
      // The frame may have gone away, or nobody may read it any longer.
      if (message.data.kind === 'closer-look') void bring(tabId, frame, closerLook).catch(() => undefined);
      else listener.onMessage(message.data);
    });
    port.onDisconnect.addListener(() => {
      ports.delete(name);
      for (const one of reported) listener.onMessage({ kind: 'gone', frame: one });
    });
    for (const message of first())
      port.postMessage(message.kind === 'start' ? { ...message, origin } : message);
  };
  const begin = async () => {
    const begunUnder = word;
    const { frames, unread } = await bringScanner(tabId);
    if (ended || begunUnder !== word) return;
    if (ports.size === 0) {
      if (!frames.some(({ frameId }) => frameId === 0)) return;
      listener.onPage();
    }
    listener.onUnread(unread);
    for (const frame of frames) early.set(keyOf(frame), frame);
    for (const frame of early.values()) connect(frame);
    early.clear();
  };
  // A page may go away while the scanner is brought in; the next load begins anew.
  const beginAnew = () => void begin().catch(() => undefined);
  // A frame that has loaded another document may be allowed just this once: nobody else brings the scanner there.
  const updated = (id: number, change: { readonly status?: string | undefined }) => {
    if (id === tabId && change.status === 'complete') beginAnew();
  };
  const frameLoaded = async (raw: unknown, { tab, frameId, documentId, origin, url = '' }: Sender) => {
    if (tab?.id !== tabId || frameId === undefined || !FrameMessage.safeParse(raw).success) return;
    // The page itself: what it still loads need not be waited for.
    if (frameId === 0) return beginAnew();
    const askedUnder = word;
    if (!isPermitted(await sitePolicy(), origin ?? url) || ended || askedUnder !== word) return;
    const frame = { frameId, documentId, origin };
    if (ports.size > 0) connect(frame);
    else early.set(keyOf(frame), frame);
  };
  const heard = (raw: unknown, sender: Sender) => void frameLoaded(raw, sender);
  const post = (message: PanelMessage) => {
    for (const port of ports.values()) port.postMessage(message);
  };
  const close = () => {
    for (const port of ports.values()) port.disconnect();
    ports.clear();
  };
  browser.tabs.onUpdated.addListener(updated);
  browser.runtime.onMessage.addListener(heard);
  const stopFollowing = onSitePolicy(() => {
    word++;
    early.clear();
    post({ kind: 'stop' });
    close();
    beginAnew();
  });
  beginAnew();
  return {
    post,
    end: () => {
      ended = true;
      browser.tabs.onUpdated.removeListener(updated);
      browser.runtime.onMessage.removeListener(heard);
      stopFollowing();
      close();
    },
  };
}

/** Ends a scan that goes on in a tab without its panel, because it covers; where a panel is, nothing. */
export function stopScan(tabId: number): void {
  const port = browser.tabs.connect(tabId, { name: scanPort });
  // Nobody may be there.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  port.postMessage({ kind: 'stop' } satisfies PanelMessage);
  port.disconnect();
}

const keyOf = ({ frameId, documentId }: Frame) => documentId ?? String(frameId);
const named = ({ frameId, documentId }: Frame) => (documentId === undefined ? { frameId } : { documentId });

/** What a frame says of itself before anything is brought into it. */
interface Answer {
  readonly origin: string;
  readonly isRead: boolean;
  readonly isSeen: boolean;
  /** Frames in view inside it. */
  readonly inside: number;
}

/** Runs in the page. Smaller frames are buttons of chats and the like. */
function ask(): Answer {
  const { shouguanServes } = globalThis as { shouguanServes?: () => boolean };
  const isLarge = (width: number, height: number) => width >= 200 && height >= 100;
  const inside = [...document.querySelectorAll('iframe, frame')];
  return {
    origin: self.origin,
    isRead: shouguanServes?.() === true,
    isSeen: isLarge(innerWidth, innerHeight),
    inside: inside.filter(({ clientWidth, clientHeight }) => isLarge(clientWidth, clientHeight)).length,
  };
}

const scanner = '/content-scripts/scanner.js';
const closerLook = '/content-scripts/closer-look.js';

const bring = (tabId: number, { frameId, documentId }: Frame, file: typeof scanner | typeof closerLook) =>
  browser.scripting.executeScript({
    target: {
      tabId,
      ...(documentId === undefined ? { frameIds: [frameId] } : { documentIds: [documentId] }),
    },
    files: [file],
  });

/**
 * Brings the scanner into the frames of a tab that may be read, and says which they are: also for pages that were open
 * before the site was allowed. Of other frames no more than `ask` is asked; `unread` is how many of them are in view.
 */
async function bringScanner(tabId: number): Promise<{ frames: Frame[]; unread: number }> {
  const policy = await sitePolicy();
  const asked = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: ask });
  const frames = asked.filter(({ result }) => isPermitted(policy, result?.origin ?? ''));
  const brought = frames
    .filter(({ result }) => result?.isRead !== true)
    .map((frame) => bring(tabId, frame, scanner));
  // A frame may have gone away.
  await Promise.allSettled(brought);
  const inView = frames.reduce((sum, { result }) => sum + (result?.inside ?? 0), 0);
  const read = frames.filter(({ frameId, result }) => frameId !== 0 && result?.isSeen === true).length;
  return {
    frames: frames.map(({ frameId, documentId, result }) => ({
      frameId,
      documentId,
      origin: result?.origin,
    })),
    unread: Math.max(0, inView - read),
  };
}
