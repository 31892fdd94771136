import { page } from 'vitest/browser';

/** How far apart the lightest and the darkest point in the middle of an element are: 0 to 255. */
export async function contrastOf(selector: string): Promise<number> {
  const element = document.querySelector(selector) as HTMLElement;
  const base64 = await page.screenshot({ element, save: false });
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
  const [width, height] = [image.width / 2, image.height / 2];
  const context = new OffscreenCanvas(width, height).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(image, -width / 2, -height / 2);
  const green = [...context.getImageData(0, 0, width, height).data].filter((_, i) => i % 4 === 1);
  return Math.max(...green) - Math.min(...green);
}
