import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/detection/analyze.ts';
import type { Code } from '../../lib/detection/recognizer.ts';
import { recognizers } from '../../lib/detection/recognizers/index.ts';

describe.each([...recognizers.values()])('$id', (recognizer) => {
  test.each(recognizer.examples.match)('is found in $text under $label', ({ text, ...context }) => {
    expect(analyze(text, context).map(({ type }) => type)).toContain(recognizer.id);
  });

  test.each(recognizer.examples.reject)('is not found in $text under $label', ({ text, ...context }) => {
    expect(analyze(text, context).map(({ type }) => type)).not.toContain(recognizer.id);
  });
});

test('every example file stands where its id says', () => {
  const files = Object.keys(import.meta.glob('../../lib/detection/recognizers/**/*.ts')).filter(
    (file) => !file.endsWith('/index.ts'),
  );
  const paths = [...recognizers.keys()].map(
    (id) => `../../lib/detection/recognizers/${id.replaceAll('.', '/')}.ts`,
  );
  expect(new Set(files)).toEqual(new Set(paths));
});

const coded = [...recognizers.values()].flatMap(({ id, code }) => (code === undefined ? [] : [{ id, code }]));
const written = fc.string({
  unit: fc.constantFrom(...'0123456789123456789ABCEHXZ'),
  minLength: 4,
  maxLength: 20,
});
const known = fc.constantFrom(
  ...[...recognizers.values()].flatMap(({ examples }) =>
    examples.match.map(({ text }) => text.toUpperCase().replace(/[^0-9A-Z]/g, '')),
  ),
);

test.each(coded)('$id never scores more than its best', ({ code }) => {
  fc.assert(
    fc.property(fc.oneof(written, known), fc.nat(127), fc.boolean(), (compact, gaps, plus) => {
      const given: Code = { compact, length: compact.length, raw: compact, gaps, plus, after: ')' };
      const result = code.score(given, {});
      expect(typeof result === 'number' ? result : result.score).toBeLessThanOrEqual(code.best);
    }),
    { numRuns: 400 },
  );
});
