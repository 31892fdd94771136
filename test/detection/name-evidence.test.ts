import fc from 'fast-check';
import { expect, test } from 'vitest';
import { givenCharacters } from '../../lib/detection/given-names.ts';
import { nameFrom } from '../../lib/detection/name-evidence.ts';
import { Reading } from '../../lib/detection/reading.ts';
import { surnameCharacters, surnameLength } from '../../lib/detection/surnames.ts';

const before = fc.constantFrom('', '客户', '联系人：', '派件员', '给', '。', '、', ' ', '货物', '3');
const behind = fc.constantFrom('', '先生', '来电', '说', '，男，', '：好', '、', '某', '公司', '镇', '货物');
const parts = fc.record({
  before,
  family: fc.constantFrom(...surnameCharacters, '欧阳', '诸葛'),
  given: fc.string({ unit: fc.constantFrom(...givenCharacters, '们', '款'), minLength: 1, maxLength: 2 }),
  behind,
});

/** What is found for the family name behind `before`, up to so many characters from it. */
function found({ before, family, given, behind }: Parts, near: boolean, room = 40) {
  const text = new Reading(`${before}${family}${given}${behind}，其余事项按清单办理。`);
  const start = before.length;
  const length = surnameLength(text, start);
  return length === 0
    ? null
    : nameFrom(text, { start, family: length, to: Math.min(text.length, start + room), near });
}

interface Parts {
  readonly before: string;
  readonly family: string;
  readonly given: string;
  readonly behind: string;
}

test('something personal near a name never makes it less of one', () => {
  fc.assert(
    fc.property(parts, (about) => {
      const less = found(about, false);
      if (less === null) return;
      const better = found(about, true);
      expect([better?.start, better?.end]).toEqual([less.start, less.end]);
      expect(less.score).toBeGreaterThan(0.5);
      expect(better?.score).toBeGreaterThanOrEqual(less.score);
      expect(better?.score).toBeLessThanOrEqual(0.75);
    }),
    { numRuns: 1000 },
  );
});

test('a name ends where its place does, at the latest', () => {
  fc.assert(
    fc.property(parts, fc.nat(6), (about, room) => {
      expect(found(about, true, room)?.end ?? 0).toBeLessThanOrEqual(about.before.length + room);
    }),
    { numRuns: 500 },
  );
});

test('a foreign name in parts is none that begins with a family name', () => {
  const text = new Reading('客户安娜·莱恩来电咨询退费');
  expect(nameFrom(text, { start: 2, family: 1, to: text.length, near: true })).toBeNull();
});
