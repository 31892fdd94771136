import fc from 'fast-check';
import { expect, test } from 'vitest';
import { givenCharacters } from '../../lib/detection/given-names.ts';
import { nameFrom } from '../../lib/detection/name-evidence.ts';
import { surnameCharacters, surnameLength } from '../../lib/detection/surnames.ts';

const before = fc.constantFrom('', '客户', '联系人：', '派件员', '给', '。', '、', ' ', '货物', '3');
const behind = fc.constantFrom('', '先生', '来电', '说', '，男，', '：好', '、', '某', '公司', '镇', '货物');
const candidate = fc.record({
  before,
  family: fc.constantFrom(...surnameCharacters, '欧阳', '诸葛'),
  given: fc.string({ unit: fc.constantFrom(...givenCharacters, '们', '款'), minLength: 1, maxLength: 2 }),
  behind,
});

/** What is found for the family name behind `before`, with so many points beforehand. */
function found(parts: { before: string; family: string; given: string; behind: string }, points: number) {
  const text = `${parts.before}${parts.family}${parts.given}${parts.behind}，其余事项按清单办理。`;
  const start = parts.before.length;
  const family = surnameLength(text, start);
  return family === 0 ? null : nameFrom(text, { start, family, to: text.length, points });
}

test('what speaks for a name more never makes it less of one', () => {
  fc.assert(
    fc.property(candidate, fc.integer({ min: -6, max: 6 }), fc.nat(6), (parts, points, more) => {
      const less = found(parts, points);
      if (less === null) return;
      const better = found(parts, points + more);
      expect([better?.start, better?.end]).toEqual([less.start, less.end]);
      expect(better?.score).toBeGreaterThanOrEqual(less.score);
      expect(less.score).toBeGreaterThan(0.5);
      expect(better?.score).toBeLessThanOrEqual(0.75);
    }),
    { numRuns: 500 },
  );
});

test('a name ends where its place does, at the latest', () => {
  fc.assert(
    fc.property(candidate, fc.integer({ min: 0, max: 6 }), (parts, room) => {
      const text = `${parts.before}${parts.family}${parts.given}${parts.behind}，其余事项按清单办理。`;
      const start = parts.before.length;
      const family = surnameLength(text, start);
      fc.pre(family > 0);
      const span = nameFrom(text, { start, family, to: start + room, points: 6 });
      expect(span?.end ?? 0).toBeLessThanOrEqual(start + room);
    }),
  );
});

test('a foreign name in parts is none that begins with a family name', () => {
  expect(nameFrom('客户安娜·莱恩来电咨询退费', { start: 2, family: 1, to: 13, points: 9 })).toBeNull();
});
