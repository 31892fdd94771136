import { expect, test, vi } from 'vitest';
import type { Recognizer } from '../../lib/detection/recognizer.ts';
import { recognizers } from '../../lib/detection/recognizers/index.ts';

/** A recognizer that takes whatever it is asked about. */
function credulous({ code, field, anchor, ...rest }: Recognizer): Recognizer {
  return {
    ...rest,
    code: code && { ...code, score: () => code.best },
    field: field && ((value) => [{ start: 0, end: value.length, score: 0.99 }]),
    anchor: anchor && { ...anchor, at: (_text, index) => ({ start: index, end: index + 1, score: 0.99 }) },
  };
}

test.each([...recognizers.values()].map((recognizer) => [recognizer.id, recognizer] as const))(
  'the examples of %s would notice if its check took everything',
  async (id, { examples }) => {
    vi.resetModules();
    vi.doMock(`../../lib/detection/recognizers/${id.replaceAll('.', '/')}.ts`, async (original) => {
      const module = await original<{ default: Recognizer }>();
      return { ...module, default: credulous(module.default) };
    });
    const { analyze } = await import('../../lib/detection/analyze.ts');
    const fooled = examples.reject.filter(({ text, ...context }) =>
      analyze(text, context).some(({ type }) => type === id),
    );
    expect(fooled.length).toBeGreaterThan(0);
    vi.doUnmock(`../../lib/detection/recognizers/${id.replaceAll('.', '/')}.ts`);
  },
);
