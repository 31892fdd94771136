import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify } from '../../../lib/dossier/layout/characters.ts';
import { cleanText } from '../../../lib/dossier/layout/clean-text.ts';
import { proportionalForms } from '../../../lib/dossier/layout/font-set.ts';
import { breakLines, type Line } from '../../../lib/dossier/layout/line-breaking.ts';
import { PdfFont } from '../../../lib/dossier/layout/pdf-font.ts';
import { createTypeface } from '../../../lib/dossier/layout/typeface.ts';
import { shippedFonts } from './pdf-tools.ts';

const font = new PdfFont((await shippedFonts()).regular, 'Test');
const measure = createTypeface([{ key: 'R', font }]);

const textOf = ({ glyphs }: Line): string =>
  glyphs
    .map(({ codePoint }) =>
      String.fromCodePoint(codePoint >= proportionalForms ? codePoint - proportionalForms : codePoint),
    )
    .join('');

const lines = (text: string, em: number, language: 'zh' | 'en' = 'zh') =>
  breakLines(text, em * 1000, { measure, language });
const texts = (text: string, em: number, language: 'zh' | 'en' = 'zh') =>
  lines(text, em, language).map((line) => textOf(line).trimEnd());

const withoutSpace = (text: string) => text.replace(/[\s\u200b\u00ad]/g, '');

/** Sentences as people write them: words, numbers, addresses and marks, with at most two marks in a row. */
const word = fc.oneof(
  fc.stringMatching(/^[客户信息处置合规删除匿名归档移交保管人学员档案的了在与]{1,8}$/),
  fc.constantFrom('CRM', 'GPT-4o', 'v0.3', '96.4%', '100ms', '2026年11月22日', 'SG-2026-0007', '𬭎㛃䶮'),
  fc.constantFrom('https://crm.example.cn/a/very/long/path?with=query&and=more_parts', 'don’t'),
);
const mark = fc.constantFrom(
  '，',
  '。',
  '；',
  '、',
  '：“',
  '”，',
  '（',
  '）',
  '）。',
  '《',
  '》',
  '——',
  '……',
  ' ',
  '、「',
  '」',
);
const sentence = fc
  .array(fc.tuple(word, mark), { minLength: 1, maxLength: 40 })
  .map((parts) => parts.map(([a, b]) => a + b).join(''));

describe('line breaking', () => {
  test('begins no line with a closing mark and ends none with an opening one', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 8, max: 50 }), (text, em) => {
        const set = texts(text, em);
        for (const line of set.slice(1)) expect(classify([...line][0] ?? '').notAtStart).toBe(false);
        for (const line of set.slice(0, -1)) expect(classify([...line].at(-1) ?? '').notAtEnd).toBe(false);
      }),
    );
  });

  test('makes no line wider than asked', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 4, max: 50 }), (text, em) => {
        for (const line of lines(text, em)) expect(line.width).toBeLessThanOrEqual(em * 1000);
      }),
    );
  });

  test('loses and invents nothing, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom('zh' as const, 'en' as const),
        (raw, em, language) => {
          const text = cleanText(raw);
          expect(withoutSpace(texts(text, em, language).join(''))).toBe(withoutSpace(text));
        },
      ),
    );
  });

  test('keeps words whole and cuts only what is longer than a line', () => {
    expect(texts('The vendor keeps one account', 9, 'en')).toEqual(['The vendor keeps', 'one account']);
    expect(texts('a'.repeat(30), 5).join('')).toBe('a'.repeat(30));
  });

  test('does not break dates, and breaks addresses after separators', () => {
    expect(texts('到期日为2026年11月22日', 9)).toEqual(['到期日为', '2026年11月22日']);
    for (const line of texts('https://crm.example.cn/students/export?type=all', 10).slice(0, -1))
      expect(line).toMatch(/[/?=]$/);
  });

  test('halves two full-width marks in a row', () => {
    const [line] = lines('甲）。乙', 100);
    expect(line?.width).toBe(3500);
  });

  test('lets a closing mark hang by its blank half', () => {
    expect(texts('一二三四。五六', 4.5)).toEqual(['一二三四。', '五六']);
  });

  test('sets quotation marks proportionally in English and in an apostrophe, full-width in Chinese', () => {
    const width = (text: string, language: 'zh' | 'en') => lines(text, 100, language)[0]?.width ?? 0;
    expect(width('“a”', 'zh') - width('a', 'zh')).toBe(2000);
    expect(width('“a”', 'en') - width('a', 'en')).toBeLessThan(1200);
    expect(width('don’t', 'zh')).toBe(width('don’t', 'en'));
  });

  test('keeps a space at the end of a line, for programs that read the text', () => {
    expect(lines('one two', 2, 'en').map(textOf)).toEqual(['one ', 'two']);
    expect(lines('一\n二', 9).map(textOf)).toEqual(['一 ', '二']);
  });
});

describe('cleaning', () => {
  test('removes what has no appearance and keeps names as they are written', () => {
    expect(cleanText('a\tb\u0000\u0081c\r\nd\u202e\ufe0f')).toBe('a bc\nd');
    expect(cleanText('e\u0301')).toBe('é');
    expect(cleanText('\ufa10𬭎')).toBe('\ufa10𬭎');
    expect(cleanText('x\ud800y')).toBe('x\ufffdy');
  });
});
