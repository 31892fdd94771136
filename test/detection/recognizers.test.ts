import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/detection/analyze.ts';
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
