import { afterEach, expect, test } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { pageSettings } from '../support/page-settings.ts';
import { pageForEach } from '../support/scanned-page.ts';

const here = pageForEach();

const forceColors = (value: 'active' | 'none') =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });

afterEach(() => forceColors('none'));

/** How far apart the lightest and the darkest point in the middle of an element are: 0 to 255. */
async function contrastOf(selector: string): Promise<number> {
  const element = document.querySelector(selector) as HTMLElement;
  const base64 = await page.screenshot({ element, save: false });
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
  const [width, height] = [image.width / 2, image.height / 2];
  const context = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(image, -width / 2, -height / 2);
  const green = [...context.getImageData(0, 0, width, height).data].filter((_, i) => i % 4 === 1);
  return Math.max(...green) - Math.min(...green);
}

test.each(['none', 'active'] as const)(
  'what is covered cannot be read with forced colours: %s',
  async (forced) => {
    await forceColors(forced);
    expect(matchMedia('(forced-colors: active)').matches).toBe(forced === 'active');
    await here.load(
      '<p style="font:30px sans-serif">手机 <b>13800138000</b></p><input style="font-size:24px" value="13800138000">',
    );
    here.scan.set(pageSettings());
    await expect.poll(() => contrastOf('b')).toBeGreaterThan(100);
    here.scan.set(pageSettings({ cover: true }));
    await expect.poll(() => contrastOf('b')).toBeLessThan(8);
    await expect.poll(() => contrastOf('input')).toBeLessThan(8);
  },
);
