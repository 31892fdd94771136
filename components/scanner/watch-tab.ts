import { browser } from 'wxt/browser';
import { FrameMessage, type PanelMessage, ScannerMessage } from '../../lib/messaging/protocol.ts';
import { scanPort } from '../../lib/messaging/scan-port.ts';

type Port = ReturnType<typeof browser.tabs.connect>;

export interface TabWatch {
  readonly post: (message: PanelMessage) => void;
  readonly end: () => void;
}

export interface TabListener {
  /** A page has been left or another one has loaded: earlier messages no longer hold. */
  readonly onPage: () => void;
  /** Parsed, since it comes out of a stranger's page; what does not fit is dropped. */
  readonly onMessage: (message: ScannerMessage) => void;
}

/**
 * Scans a tab until ended: brings the scanner into its frames, opens a port to all of them and one to each frame that
 * comes later. `first` is what each of them is told to begin with. A page that is left closes its ports; the next one that has loaded gets new ones.
 */
export function watchTab(
  tabId: number,
  first: () => readonly PanelMessage[],
  listener: TabListener,
): TabWatch {
  const ports = new Set<Port>();
  let ended = false;
  const connect = (options: { readonly frameId?: number }) => {
    const port = browser.tabs.connect(tabId, { name: scanPort, ...options });
    ports.add(port);
    port.onMessage.addListener((raw: unknown) => {
      const message = ScannerMessage.safeParse(raw);
      if (message.success) listener.onMessage(message.data);
    });
    port.onDisconnect.addListener(() => ports.delete(port));
    for (const message of first()) port.postMessage(message);
  };
  const begin = async () => {
    await bringScanner(tabId);
    if (ended || ports.size > 0) return;
    listener.onPage();
    connect({});
  };
  // A page may go away while the scanner is brought in; the next load begins anew.
  const beginAnew = () => void begin().catch(() => undefined);
  const updated = (id: number, change: { readonly status?: string | undefined }) => {
    if (id === tabId && change.status === 'complete' && ports.size === 0) beginAnew();
  };
  const frameLoaded = (
    raw: unknown,
    sender: { tab?: { id?: number | undefined } | undefined; frameId?: number | undefined },
  ) => {
    if (sender.tab?.id !== tabId || !sender.frameId || !FrameMessage.safeParse(raw).success) return;
    if (ports.size > 0) connect({ frameId: sender.frameId });
  };
  browser.tabs.onUpdated.addListener(updated);
  browser.runtime.onMessage.addListener(frameLoaded);
  beginAnew();
  return {
    post: (message) => {
      for (const port of ports) port.postMessage(message);
    },
    end: () => {
      ended = true;
      browser.tabs.onUpdated.removeListener(updated);
      browser.runtime.onMessage.removeListener(frameLoaded);
      for (const port of ports) port.disconnect();
      ports.clear();
    },
  };
}

/** For pages that were open before the site was allowed; where the scanner already is, it does nothing. */
async function bringScanner(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: ['/content-scripts/scanner.js'],
  });
}
