import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexPack, type PackIndex } from '../../lib/checklist/pack-index.ts';
import type { Question } from '../../lib/checklist/question.ts';
import { comparePacks, concernedAnswers } from '../../lib/checklist/upgrade.ts';
import { answerOf, questionOf } from '../checklist/made-up.ts';

type Part = Partial<Question> & { readonly id: string };

const pack = (...parts: readonly (string | Part)[]): PackIndex =>
  indexPack(
    { version: '2026.11', date: '2026-11-22' },
    parts.map((part) => questionOf(typeof part === 'string' ? { id: part } : part)),
  );

const gone = (id: string, replacedBy?: string): Part => ({
  id,
  retired: replacedBy === undefined ? { on: '2026-12-01' } : { on: '2026-12-01', replacedBy },
});

const reworded = { zh: '换了说法', en: 'said otherwise' };

describe('comparing editions', () => {
  test.each<[string, PackIndex, PackIndex, unknown[]]>([
    ['nothing', pack('a', 'b'), pack('a', 'b'), []],
    ['another order, which is no change', pack('a', 'b'), pack('b', 'a'), []],
    ['a question added', pack('a'), pack('a', 'b'), [{ kind: 'added', before: [], after: ['b'] }]],
    [
      'another wording',
      pack('a'),
      pack({ id: 'a', rev: 2, text: reworded }),
      [{ kind: 'wording', before: ['a'], after: ['a'] }],
    ],
    [
      'another wording that nobody counted',
      pack('a'),
      pack({ id: 'a', gap: reworded }),
      [{ kind: 'wording', before: ['a'], after: ['a'] }],
    ],
    [
      'another meaning',
      pack('a'),
      pack({ id: 'a', rev: 2, semanticRev: 2, text: reworded }),
      [{ kind: 'meaning', before: ['a'], after: ['a'] }],
    ],
    [
      'a question retired',
      pack('a', 'b'),
      pack(gone('a'), 'b'),
      [{ kind: 'retired', before: ['a'], after: [] }],
    ],
    ['a question left out', pack('a', 'b'), pack('b'), [{ kind: 'retired', before: ['a'], after: [] }]],
    [
      'one taking the place of another',
      pack('a'),
      pack(gone('a', 'b'), 'b'),
      [{ kind: 'retired', before: ['a'], after: ['b'] }],
    ],
    [
      'a split',
      pack('a'),
      pack(gone('a'), { id: 'b', splitFrom: 'a' }, { id: 'c', splitFrom: 'a' }),
      [{ kind: 'split', before: ['a'], after: ['b', 'c'] }],
    ],
    [
      'a merger into a new question',
      pack('a', 'b'),
      pack(gone('a', 'c'), gone('b', 'c'), 'c'),
      [{ kind: 'merged', before: ['a', 'b'], after: ['c'] }],
    ],
    [
      'a merger into one that was asked before',
      pack('a', 'b'),
      pack('a', gone('b', 'a')),
      [{ kind: 'merged', before: ['a', 'b'], after: ['a'] }],
    ],
    ['one that was retired long ago', pack(gone('a')), pack(gone('a')), []],
    ['one that is asked again', pack(gone('a')), pack('a'), [{ kind: 'added', before: [], after: ['a'] }]],
  ])('finds %s', (_what, before, after, changes) => {
    expect(comparePacks(before, after)).toEqual(changes);
  });

  test('lists first what asks most of the person', () => {
    const before = pack('a', 'b', 'c');
    const after = pack('x', { id: 'a', rev: 2 }, gone('b'), { id: 'c', rev: 2, semanticRev: 2 });
    expect(comparePacks(before, after).map(({ kind }) => kind)).toEqual([
      'meaning',
      'retired',
      'added',
      'wording',
    ]);
  });

  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const anyId = fc.constantFrom(...ids);
  const anyQuestion = fc.record(
    {
      rev: fc.integer({ min: 1, max: 2 }),
      semanticRev: fc.integer({ min: 1, max: 2 }),
      retired: fc.record({ on: fc.constant('2026-12-01'), replacedBy: anyId }, { requiredKeys: ['on'] }),
      splitFrom: anyId,
    },
    { requiredKeys: ['rev', 'semanticRev'] },
  );
  const anyPack = fc
    .uniqueArray(fc.tuple(anyId, anyQuestion), { selector: ([id]) => id })
    .map((parts) => pack(...parts.map(([id, part]) => ({ ...part, id }))));
  const asked = ({ questions }: PackIndex) =>
    new Set(questions.filter((one) => !one.retired).map(({ id }) => id));

  test('names every question at most once, and every one that came or went', () => {
    fc.assert(
      fc.property(anyPack, anyPack, (before, after) => {
        const changes = comparePacks(before, after);
        const was = changes.flatMap((change) => change.before);
        const is = changes.flatMap((change) => change.after);
        expect(new Set(was).size).toBe(was.length);
        expect(new Set(is).size).toBe(is.length);
        for (const id of asked(before)) if (!asked(after).has(id)) expect(was).toContain(id);
        for (const id of asked(after)) if (!asked(before).has(id)) expect(is).toContain(id);
        for (const id of was) expect(asked(before).has(id)).toBe(true);
        for (const id of is) expect(asked(after).has(id)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('finds nothing between an edition and itself', () => {
    fc.assert(
      fc.property(anyPack, (one) => {
        expect(comparePacks(one, one)).toEqual([]);
      }),
    );
  });
});

describe('the answers concerned', () => {
  const before = pack('kept', 'said-anew', 'other-meaning', 'gone', 'one', 'two', 'whole', 'old');
  const after = pack(
    'kept',
    { id: 'said-anew', rev: 2 },
    { id: 'other-meaning', rev: 2, semanticRev: 2 },
    gone('gone'),
    gone('two', 'one'),
    { id: 'one', rev: 2, semanticRev: 2 },
    gone('whole'),
    { id: 'part-1', splitFrom: 'whole' },
    { id: 'part-2', splitFrom: 'whole' },
    gone('old', 'new'),
    'new',
  );
  const changes = comparePacks(before, after);

  test('are kept as they are, confirmed anew or parked', () => {
    const answers = before.questions.map(({ id }) => answerOf(id, { state: 'yes' }));
    const effects = concernedAnswers(changes, after, answers).map(({ answer, effect }) => [
      answer.questionId,
      effect,
    ]);
    expect(Object.fromEntries(effects)).toEqual({
      'said-anew': 'stands',
      'other-meaning': 'reconfirm',
      gone: 'park',
      one: 'reconfirm',
      two: 'park',
      whole: 'park',
      old: 'park',
    });
  });

  test('that already fit the new meaning stand', () => {
    const answer = answerOf('other-meaning', { state: 'yes', semanticRev: 2 });
    expect(concernedAnswers(changes, after, [answer]).map(({ effect }) => effect)).toEqual(['stands']);
  });

  test('do not include what nobody answered', () => {
    expect(concernedAnswers(changes, after, [answerOf('gone', { state: null, note: 'a note' })])).toEqual([]);
  });
});
