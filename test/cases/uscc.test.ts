import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkUscc } from '../../lib/cases/uscc.ts';

// The specimen printed in GB 32100-2015.
const specimen = '91350100M000100Y43';

test('the specimen of the standard is valid, also in lower case, full width or with spaces', () => {
  expect(checkUscc(specimen)).toBe(specimen);
  expect(checkUscc(' 91350100 m000100y43 ')).toBe(specimen);
  expect(checkUscc('９１３５０１００Ｍ０００１００Ｙ４３')).toBe(specimen);
});

test('an empty code is allowed: not every body has one', () => {
  expect(checkUscc('  ')).toBe('');
});

test('any single wrong character is noticed', () => {
  fc.assert(
    fc.property(fc.nat(17), fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'), (at, character) => {
      fc.pre(specimen[at] !== character);
      const wrong = specimen.slice(0, at) + character + specimen.slice(at + 1);
      expect(() => checkUscc(wrong)).toThrow('uscc.invalid');
    }),
  );
});

test.each([
  '91350100M000100Y4',
  '91350100M000100Y433',
  '91350100I000100Y43',
  '一二三四五六七八九十一二三四五六七八',
])('%s is refused', (code) => {
  expect(() => checkUscc(code)).toThrow('uscc.invalid');
});
