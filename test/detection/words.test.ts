import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Reading } from '../../lib/detection/reading.ts';
import { Words } from '../../lib/detection/words.ts';

const word = fc.string({ unit: fc.constantFrom('张', '先', '生', 'a', 'b'), minLength: 1, maxLength: 4 });

test('the longest word is found at its beginning and at its end, as by comparing them all', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), fc.array(word, { maxLength: 6 }), (list, parts) => {
      const words = new Words(list.join(' '));
      const text = parts.join('');
      const reading = new Reading(text);
      for (let i = 0; i <= text.length; i++) {
        const begin = list.filter((one) => text.startsWith(one, i)).map((one) => one.length);
        const end = list.filter((one) => text.slice(0, i).endsWith(one)).map((one) => one.length);
        expect(words.startingAt(reading, i)).toBe(Math.max(0, ...begin));
        expect(words.endingAt(reading, i)).toBe(Math.max(0, ...end));
      }
    }),
  );
});
