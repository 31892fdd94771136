import { describe, expect, test } from 'vitest';
import { duties } from '../../lib/checklist/duties.ts';
import { questions } from '../../lib/checklist/index.ts';
import { buildFirst, rows, run } from './program.ts';

buildFirst();

interface Row {
  readonly duty: string;
  readonly homes: readonly string[];
  readonly declared: readonly string[];
}

describe('coverage', () => {
  test('gives every duty once, in order, with homes that name it', async () => {
    const { out, err } = await run(['coverage']);
    const list = rows(out).slice(0, -1) as Row[];
    expect(err).toBe('');
    expect(list.map(({ duty }) => duty)).toEqual(duties.map(({ id }) => id));
    expect(list).toHaveLength(251);
    const wrong = list.flatMap(({ duty, homes }) =>
      homes
        .filter((home) => home.startsWith('question:'))
        .filter((home) => !questions.get(home.slice('question:'.length))?.duties.includes(duty)),
    );
    expect(wrong).toEqual([]);
  });

  test('ends with the counts, and with exit code 1 while a duty rests on nothing that can be used', async () => {
    const { status, out } = await run(['coverage']);
    const list = rows(out);
    const unanswered = (list.slice(0, -1) as Row[]).filter(({ homes }) => homes.length === 0);
    const withoutHome = unanswered.filter(({ declared }) => declared.length === 0).length;
    expect(list.at(-1)).toEqual({
      duties: 251,
      answered: 251 - unanswered.length,
      declaredNotUsableYet: unanswered.length - withoutHome,
      withoutHome,
      strays: [],
    });
    expect(withoutHome).toBe(0);
    expect(status).toBe(unanswered.length > 0 ? 1 : 0);
  });

  test('takes no arguments', async () => {
    expect(await run(['coverage', 'x'])).toEqual({ status: 2, out: '', err: 'usage: shouguan coverage\n' });
  });
});
