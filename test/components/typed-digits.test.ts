import { expect, test } from 'vitest';
import { typedDigits } from '../../components/ui/typed-digits.ts';

test.each([
  ['1234', '1234'],
  ['１，２３４', '1234'],
  ['1 234', '1234'],
  ['\u200b214\ufeff', '214'],
  ['\u202d1,234,567\u202c', '1234567'],
  ['1,5', '1,5'],
  ['12.5', '12.5'],
  ['-3', '-3'],
])('%j is typed for %s', (typed, plain) => {
  expect(typedDigits(typed)).toBe(plain);
});
