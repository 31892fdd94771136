import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromGaps, toGaps } from '../../lib/detection/sorted-characters.ts';

const inOrder = (characters: readonly string[]) => [...new Set(characters)].sort().join('');
const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code));

test('a set of characters comes back from the gaps between them', () => {
  fc.assert(
    fc.property(fc.array(han, { minLength: 60, maxLength: 300 }), (characters) => {
      const list = inOrder(characters);
      const gaps = toGaps(list);
      fc.pre(gaps !== null);
      expect(gaps).toMatch(/^[\x23-\x5b\x5d-\x7e]+$/);
      expect(inOrder([...fromGaps(gaps ?? '')])).toBe(list);
    }),
  );
});

test('other lists are left as they are', () => {
  const list = inOrder(Array.from({ length: 50 }, (_, i) => String.fromCharCode(0x4e00 + i * 7)));
  expect(toGaps(list)).not.toBeNull();
  expect(toGaps(`${list}一`)).toBeNull();
  expect(toGaps(`${list}～`)).toBeNull();
  expect(toGaps(`a${list}`)).toBeNull();
  expect(toGaps(list.slice(0, 39))).toBeNull();
});
