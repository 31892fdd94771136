import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Reading } from '../../lib/detection/reading.ts';

const text = fc.string({ unit: fc.constantFrom('a', '张', '１', '😀'), maxLength: 40 });

test('a text is read as it is written, with nothing before and behind, whatever was read before', () => {
  fc.assert(
    fc.property(text, text, (earlier, now) => {
      const reading = new Reading(earlier).read(now);
      const units = Array.from({ length: now.length + 16 }, (_, i) => reading.at(i - 8));
      const written = Array.from(now.split(''), (unit) => unit.charCodeAt(0));
      expect(units).toEqual([...Array(8).fill(0), ...written, ...Array(8).fill(0)]);
      expect(reading.slice(0, reading.length)).toBe(now);
    }),
  );
});
