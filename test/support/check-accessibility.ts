import axe from 'axe-core';
import { vi } from 'vitest';
import { page } from 'vitest/browser';
import { type Language, languages } from '../../lib/i18n/text.ts';
import { setPreferences } from './render-page.tsx';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Where and what, for each serious or critical violation of the page as it stands. */
async function violationsNow(): Promise<readonly string[]> {
  const { violations } = await axe.run(document, {
    runOnly: { type: 'tag', values: standards },
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`),
    );
}

/** True when the page is wider than the window, so that people would have to scroll sideways to read it. */
const overflows = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;

const shows = (language: Language, theme: string) => {
  const root = document.documentElement;
  return root.lang.startsWith(language) && root.dataset.theme === theme;
};

/** Every violation of the page in light and dark, Chinese and English, at these widths; empty when there is none. */
export async function violations(widths: readonly number[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of widths)
    for (const language of languages)
      for (const theme of ['light', 'dark'] as const) {
        await page.viewport(width, 900);
        await setPreferences({ language, theme });
        await vi.waitUntil(() => shows(language, theme));
        const where = `${width} px, ${language}, ${theme}`;
        found.push(...(await violationsNow()).map((violation) => `${where}: ${violation}`));
        if (overflows()) found.push(`${where}: wider than the window`);
      }
  return found;
}
