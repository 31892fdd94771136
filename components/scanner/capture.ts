import { browser } from 'wxt/browser';
import { AppError } from '../../lib/base/app-error.ts';
import type { PageBoxes } from '../../lib/detection/page-report.ts';
import { blackOut, fits } from './black-out.ts';

/** Asks the page what must be black now; `undefined` while it is still being read. */
type AskBoxes = () => Promise<PageBoxes | undefined>;

export interface MaskedPicture {
  readonly png: Uint8Array;
  /** How many places are black. */
  readonly boxes: number;
}

const attempts = 2;
/** How long a page that is still being read is waited for, and how long between two questions, in milliseconds. */
const patience = 5000;
const pause = 250;

/**
 * A picture of what a tab shows, with every finding in view and everything unreadable black in its pixels; the
 * browser's picture is let go at once. The page is asked before and after, and a picture taken while it moved is
 * thrown away. Throws `capture.refused`, `capture.unread`, `capture.moving`.
 */
export async function captureMasked(
  tabId: number,
  ask: AskBoxes,
  caption: (boxes: number) => readonly string[],
): Promise<MaskedPicture> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const seen = await onceRead(ask);
    const image = await capture(tabId);
    try {
      const again = await ask();
      if (again === undefined || JSON.stringify(again) !== JSON.stringify(seen)) continue;
      if (!(await isShown(tabId)) || !fits({ image, seen })) continue;
      const boxes = seen.boxes.length;
      return { png: await blackOut({ image, seen, caption: caption(boxes) }), boxes };
    } finally {
      image.close();
    }
  }
  throw moving();
}

/** What must be black, as soon as the page has been read to its end. */
async function onceRead(ask: AskBoxes): Promise<PageBoxes> {
  for (const end = Date.now() + patience; ; ) {
    const seen = await ask();
    if (seen !== undefined) return seen;
    if (Date.now() > end) throw unread();
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

const isShown = async (tabId: number) => (await browser.tabs.get(tabId)).active;

async function capture(tabId: number): Promise<ImageBitmap> {
  const { windowId, active } = await browser.tabs.get(tabId);
  if (!active) throw moving();
  const url = await browser.tabs.captureVisibleTab(windowId, { format: 'png' }).catch((cause: unknown) => {
    throw refused(cause);
  });
  return createImageBitmap(new Blob([bytesOf(url)], { type: 'image/png' }));
}

/** By hand, because the extension's own policy forbids to fetch anything. */
function bytesOf(dataUrl: string): Uint8Array<ArrayBuffer> {
  const binary = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  return Uint8Array.from(binary, (unit) => unit.charCodeAt(0));
}

const refused = (cause: unknown) =>
  new AppError(
    'capture.refused',
    {
      zh: '浏览器没有让截图，什么都没存。允许看网站不等于允许截图：在 CRM 页面上点一下工具栏里的收官图标，再存一次；换了网站要再点一次。',
      en: 'The browser did not allow the picture, and nothing was stored. A site that may be read may not yet be pictured: click Shouguan in the toolbar while the CRM page is in view, then try again; on another site, click once more.',
    },
    { cause },
  );

const unread = () =>
  new AppError('capture.unread', {
    zh: '这一页还没看完，或者太大看不全，没法保证每处都遮住，所以没有截图。等它看完，或缩小筛选范围再试。',
    en: 'This page has not been read to the end or is too large to be, so not everything could be blacked out. No picture was taken. Wait for it, or narrow the list, and try again.',
  });

const moving = () =>
  new AppError('capture.moving', {
    zh: '截图时页面在动，遮的位置对不上，截图已丢弃。等页面停下来、别滚动，再存一次。',
    en: 'The page moved while the picture was taken, so the black boxes would not fit; the picture was thrown away. Wait until the page is still and try again.',
  });
