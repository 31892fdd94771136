import type { IsoDate } from '../base/date.ts';
import { z } from '../base/zod.ts';
import { analyze, mask } from './analyze.ts';

const Line = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  label: z.string().optional(),
  lang: z.string().optional(),
});

/** A line that is not what `detect` reads. Names its number, never its content. */
export class BadLine extends Error {
  constructor(number: number, problem: string) {
    super(`line ${number}: ${problem}`);
    this.name = 'BadLine';
  }
}

/**
 * Turns lines of `{"id","text","label"?,"lang"?}` into lines of `{"id","findings"}` one by one; blank lines are passed
 * over. Offsets are UTF-16 code units of the text. A finding that `isSetAside` for its type and the line's label is left
 * out. Throws `BadLine` at the first line that cannot be read.
 */
export async function* detectLines(
  lines: AsyncIterable<string>,
  asOf: IsoDate,
  isSetAside: (type: string, label: string) => boolean = () => false,
): AsyncGenerator<{ line: string; found: number }> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const { id, text, label, lang } = read(number === 1 ? line.replace(/^\ufeff/, '') : line, number);
    const findings = analyze(text, { label, lang, asOf })
      .filter(({ type }) => !isSetAside(type, label?.trim() ?? ''))
      .map(({ type, start, end, score, sensitivity }) => ({
        type,
        start,
        end,
        masked: mask(type, text.slice(start, end)),
        score,
        sensitivity,
      }));
    yield { line: JSON.stringify({ id, findings }), found: findings.length };
  }
}

function read(line: string, number: number): z.infer<typeof Line> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadLine(number, 'not JSON');
  }
  const parsed = Line.safeParse(value);
  if (parsed.success) {
    if (Math.abs(Number(parsed.data.id)) <= Number.MAX_SAFE_INTEGER || typeof parsed.data.id === 'string')
      return parsed.data;
    throw new BadLine(number, '"id" has more digits than a number keeps: put it in quotes');
  }
  const field = parsed.error.issues[0]?.path[0];
  const known = typeof field === 'string' && field in Line.shape;
  throw new BadLine(number, known ? `"${field}" is missing or of the wrong kind` : 'not an object');
}
