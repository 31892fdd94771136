import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/detection/analyze.ts';
import { adoptLabels, isLabel, labelEvidence } from '../../lib/detection/labels.ts';
import {
  builtInWords,
  canBeLabelWord,
  labelMeaning,
  ownLabelsOf,
  plainWord,
} from '../../lib/detection/own-labels.ts';

describe('a label word of a person’s own', () => {
  test.each(['家属专线', '大哥大', '灵信', 'guardiantel', 'memberno'])('%s can be one', (word) => {
    expect(canBeLabelWord(word)).toBe(true);
  });

  test.each([
    ['of one character', '号'],
    ['that falls apart', '姓名/电话'],
    ['with 或', '电话或微信'],
    ['with a blank', '家属 专线'],
    ['for a number of any kind', '编号'],
    ['too long', '家'.repeat(31)],
    ['that is empty', ''],
  ])('%s cannot be one', (_why, word) => {
    expect(canBeLabelWord(word)).toBe(false);
  });

  test('that can be one decides what a column of that name holds, whatever it meant before', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'家属专线手机号订单备注abc或和1（'), maxLength: 8 }),
        (written) => {
          const word = plainWord(written);
          fc.pre(canBeLabelWord(word));
          const labels = ownLabelsOf([{ word, type: 'wechat' }]);
          expect(analyze('heluo_2020', { label: word, labels })).toMatchObject([{ type: 'wechat' }]);
          const none = ownLabelsOf([{ word, type: null }]);
          expect(analyze('heluo_2020', { label: word, labels: none })).toEqual([]);
        },
      ),
    );
  });

  test('is kept in one spelling', () => {
    expect(plainWord(' Ｖ _信 ')).toBe('v信');
  });
});

describe('the meaning of a label', () => {
  const own = ownLabelsOf([
    { word: '专线', type: 'cn.mobile' },
    { word: '手机', type: null },
  ]);

  test('is that of one’s own word where there is one, and says so', () => {
    expect(labelMeaning('家属专线', own)).toEqual({ word: '专线', types: ['cn.mobile'], own: true });
    expect(labelMeaning('手机', own)).toEqual({ word: '手机', types: [], own: true });
    expect(labelMeaning('微信号', own)).toMatchObject({ types: ['wechat'], own: false });
    expect(labelMeaning('家属专线')).toBeNull();
  });
});

describe('the words built in', () => {
  test('are found by a part of them, with what they announce', () => {
    expect(builtInWords('微信').map(({ word }) => word)).toContain('微信号');
    expect(builtInWords('微信号')[0]).toEqual({ word: '微信号', types: ['wechat'] });
    expect(builtInWords('订单号')).toContainEqual({ word: '订单号', types: [] });
    expect(builtInWords(' Mobile')[0]).toMatchObject({ word: 'mobile' });
    expect(builtInWords(' ')).toEqual([]);
  });

  test('are shown without the signs that say where they count', () => {
    const shown = ['过敏', '人', '价'].flatMap((part) => builtInWords(part).map(({ word }) => word));
    expect(shown).toContain('过敏');
    expect(shown.filter((word) => /^[-~]/.test(word))).toEqual([]);
  });

  test('mean what the detector takes them for', () => {
    const wrong = builtInWords('号').filter(({ word, types }) => {
      const evidence = labelEvidence(word);
      return evidence?.label === word && !types.every((type) => evidence.types.has(type));
    });
    expect(wrong).toEqual([]);
  });
});

test('words that are adopted count wherever no others are given, until they are given up', () => {
  adoptLabels(ownLabelsOf([{ word: '大哥大', type: 'cn.mobile' }]));
  expect(isLabel('大哥大')).toBe(true);
  expect(analyze('13800138000', { label: '大哥大' })).toMatchObject([{ because: ['label', 'format'] }]);
  adoptLabels(undefined);
  expect(isLabel('大哥大')).toBe(false);
});
