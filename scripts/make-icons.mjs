// Draws public/icons/*.png: an ink seal with 收官 cut out of it. Run by hand when the drawing changes:
// `node scripts/make-icons.mjs` (needs a Chinese serif font such as Noto Serif CJK SC).
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { launch } from './chrome.mjs';
import { fail, Reason, root } from './setup.mjs';

const font = "'Noto Serif CJK SC', 'Noto Serif SC', 'Songti SC', serif";

/** Font size, weight and corner of the stacked characters, in pixels. */
const seals = {
  32: { size: 13.6, weight: 900, radius: 3 },
  48: { size: 21, weight: 700, radius: 4 },
  128: { size: 56, weight: 700, radius: 8 },
};

/** At 16 pixels no font stays legible: 收 alone, its upright strokes on whole pixels. */
const smallest = `<g fill="none" stroke="#FFFDF8" stroke-width="1.4">
  <path d="M7 2v12" stroke-width="2"/><path d="M3.5 4v6H6"/>
  <path d="M10.6 1.8 9 6M9.6 5H14M12.8 5C12.4 9 11 12 8.4 13.6M9.8 6.5C10.6 10 12 12.4 14 13.6"/>
</g>`;

function stacked(side, { size, weight }) {
  const lines = ['收', '官'].map((character, i) => {
    const y = side / 2 + (i - 0.5) * size * 1.02 + size * 0.36;
    return `<text x="${side / 2}" y="${y}" text-anchor="middle">${character}</text>`;
  });
  return `<g fill="#FFFDF8" style="font:${weight} ${size}px ${font}">${lines.join('')}</g>`;
}

function drawing(side) {
  const seal = seals[side];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" style="display:block">
    <rect width="${side}" height="${side}" rx="${seal?.radius ?? 2}" fill="#1F2430"/>
    ${seal ? stacked(side, seal) : smallest}
  </svg>`;
}

async function main() {
  const binary = findBrowser();
  if (!binary) throw new Reason('No Chrome, Edge or Chromium was found: the icons cannot be drawn.');
  const folder = join(root, 'public/icons');
  mkdirSync(folder, { recursive: true });
  const profile = mkdtempSync(join(tmpdir(), 'icons-'));
  const chrome = await launch({ binary, profile, headless: true, args: ['--font-render-hinting=none'] });
  try {
    const page = await chrome.open('about:blank');
    await chrome.send(
      'Emulation.setDefaultBackgroundColorOverride',
      { color: { r: 0, g: 0, b: 0, a: 0 } },
      page.sessionId,
    );
    for (const side of [16, 32, 48, 128]) {
      await page.viewport(side, side);
      const html = JSON.stringify(drawing(side));
      await page.evaluate(`document.body.style.margin = 0; document.body.innerHTML = ${html}`);
      await page.evaluate('document.fonts.ready.then(() => true)');
      await page.screenshot(join(folder, `${side}.png`));
    }
  } finally {
    await chrome.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

main().catch(fail);
