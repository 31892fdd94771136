import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  listCharacters,
  readCharacterMap,
  writeCharacterMap,
} from '../../../lib/dossier/layout/character-map.ts';
import { proportionalForms } from '../../../lib/dossier/layout/font-set.ts';
import { tableOf } from '../../../lib/dossier/layout/sfnt.ts';
import { glyphCount, readTrueType, subset } from '../../../lib/dossier/layout/true-type.ts';
import { shippedFonts } from './pdf-tools.ts';

const font = (await shippedFonts()).regular;
const characters = listCharacters(tableOf(font.tables, 'cmap'));

test('the packs hold the national table, rare name characters and English quotation marks', () => {
  expect(
    characters.filter(([codePoint]) => codePoint >= 0x4e00 && codePoint < 0xa000).length,
  ).toBeGreaterThan(7700);
  for (const character of '𬭎㛃䶮喆堃〇々，。Aé①“”')
    expect(font.glyphOf(character.codePointAt(0) ?? 0), character).not.toBe(0);
  expect(font.glyphOf(proportionalForms + 0x201c)).not.toBe(0);
});

test('a subset keeps outlines and widths, and can be read again', () => {
  const some = fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(some, (picked) => {
      const glyphs = picked.map(([, glyph]) => glyph);
      const extra = {
        'OS/2': tableOf(font.tables, 'OS/2'),
        cmap: writeCharacterMap([[0x41, 1]]),
      };
      const small = readTrueType(subset(font, glyphs, extra));
      expect(small.glyphCount).toBeGreaterThan(glyphs.length);
      glyphs.forEach((glyph, i) => {
        expect(small.advanceOf(i + 1)).toBe(font.advanceOf(glyph));
        expect(small.outlineOf(i + 1).length).toBeGreaterThanOrEqual(font.outlineOf(glyph).length);
      });
      expect(small.outlineOf(0).length).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
});

test('a subset without glyphs is the missing-glyph box alone', () => {
  expect(glyphCount(subset(font, []))).toBe(1);
});

test('a character map gives back what was written', () => {
  const map = fc.uniqueArray(fc.integer({ min: 1, max: 0x10ffff }), { maxLength: 200 });
  fc.assert(
    fc.property(map, (codePoints) => {
      const pairs = codePoints
        .toSorted((a, b) => a - b)
        .map((codePoint, i): [number, number] => [codePoint, i + 1]);
      const table = writeCharacterMap(pairs);
      expect(listCharacters(table)).toEqual(pairs);
      const glyphOf = readCharacterMap(table);
      for (const [codePoint, glyph] of pairs) expect(glyphOf(codePoint)).toBe(glyph);
      expect(glyphOf(0x110000)).toBe(0);
    }),
  );
});

test('what is no TrueType font is refused', () => {
  expect(() => readTrueType(new Uint8Array(100))).toThrow('not a TrueType font');
});
