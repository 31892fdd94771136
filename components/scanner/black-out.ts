import type { PageBoxes } from '../../lib/detection/page-report.ts';

/** Around each box, in CSS pixels: letters may reach beyond their box. */
const margin = 3;
/** Height of a line of the caption, in CSS pixels. */
const line = 20;

interface Picture {
  readonly image: ImageBitmap;
  readonly seen: PageBoxes;
  /** Lines set below the picture. */
  readonly caption: readonly string[];
}

/** True when the picture shows exactly the part of the page that the boxes were measured in. */
export function fits({ image, seen }: Pick<Picture, 'image' | 'seen'>): boolean {
  const [across, down] = [image.width / seen.width, image.height / seen.height];
  return Math.abs(across - down) < 0.01 * across && Math.abs(across - seen.ratio) < 0.05 * seen.ratio;
}

/** The picture as PNG with every box black in its pixels, and the caption below. */
export async function blackOut({ image, seen, caption }: Picture): Promise<Uint8Array> {
  const scale = image.width / seen.width;
  const canvas = new OffscreenCanvas(
    image.width,
    image.height + Math.ceil((line * caption.length + 8) * scale),
  );
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  context.fillStyle = '#000';
  for (const { left, top, width, height } of seen.boxes) {
    const x = Math.floor((left - margin) * scale);
    const y = Math.floor((top - margin) * scale);
    const right = Math.ceil((left + width + margin) * scale);
    const bottom = Math.ceil((top + height + margin) * scale);
    context.fillRect(x, y, right - x, bottom - y);
  }
  drawCaption(context, { top: image.height, scale, caption });
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}

function drawCaption(
  context: OffscreenCanvasRenderingContext2D,
  { top, scale, caption }: { top: number; scale: number; caption: readonly string[] },
): void {
  const { width, height } = context.canvas;
  context.fillStyle = '#fff';
  context.fillRect(0, top, width, height - top);
  context.fillStyle = '#1f2430';
  context.font = `${12 * scale}px sans-serif`;
  context.textBaseline = 'top';
  caption.forEach((text, index) => {
    context.fillText(text, 8 * scale, top + (8 + line * index) * scale, width - 16 * scale);
  });
}
