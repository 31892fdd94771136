import { expect, test, vi } from 'vitest';
import { listCharacters } from '../../../lib/dossier/layout/character-map.ts';
import { cleanText } from '../../../lib/dossier/layout/clean-text.ts';
import { proportionalForms } from '../../../lib/dossier/layout/font-set.ts';
import { renderPdf } from '../../../lib/dossier/layout/render-pdf.ts';
import { tableOf } from '../../../lib/dossier/layout/sfnt.ts';
import { madeUpDossier, twin } from './made-up-dossier.ts';
import { drawnText, shippedFonts } from './pdf-tools.ts';

// Thirty thousand characters take a while on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

test('every character of the fonts can be set and copied from the PDF', async () => {
  const fonts = await shippedFonts();
  const characters = [fonts.regular, await fonts.rest()]
    .flatMap((font) => listCharacters(tableOf(font.tables, 'cmap')))
    .filter(([codePoint]) => codePoint < proportionalForms)
    .map(([codePoint]) => cleanText(String.fromCodePoint(codePoint)))
    .filter((character) => !/^[\s\p{Cf}]*$/u.test(character));
  const text = characters.join('');
  const sections = [{ id: 'all', title: '全部', blocks: [{ kind: 'paragraph' as const, text }] }];
  const found = new Set(drawnText(await renderPdf({ ...madeUpDossier('zh'), sections }, twin, fonts)));
  expect(characters.filter((character) => ![...character].every((one) => found.has(one)))).toEqual([]);
});
