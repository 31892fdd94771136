import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assurance } from '../../lib/checklist/assurance.ts';
import { marks, missing, outcome, worst } from '../../lib/checklist/outcome.ts';
import { answerOf, questionOf } from './made-up.ts';

const major = questionOf({
  id: 'a.b.01',
  notApplicable: [{ id: 'none', label: { zh: '没有', en: 'none' } }],
  evidence: [
    { id: 'list', label: { zh: '清单', en: 'the list' }, need: 'must' },
    { id: 'letter', label: { zh: '函', en: 'a letter' }, need: 'should' },
  ],
});
const blocker = questionOf({ id: 'a.b.02', severity: 'blocker' });
const nothing = new Map<string, boolean>();

describe('the mark of an answer', () => {
  test.each([
    ['open', major, {}],
    ['settled', major, { state: 'yes' }],
    ['partly', major, { state: 'partly' }],
    ['gap', major, { state: 'no' }],
    ['blocker', blocker, { state: 'no' }],
    ['partly', blocker, { state: 'partly' }],
    ['unknown', major, { state: 'unknown', reason: 'I believe it is fine' }],
    ['unknown', blocker, { state: 'unknown' }],
    ['open', major, { state: 'not-applicable', reason: '  ' }],
    ['open', major, { state: 'not-applicable', naReasonId: 'invented' }],
    ['not-applicable', major, { state: 'not-applicable', naReasonId: 'none' }],
    ['not-applicable', blocker, { state: 'not-applicable', reason: 'no customers' }],
    ['open', major, { state: 'yes', semanticRev: 0 }],
  ] as const)('is %s', (mark, question, part) => {
    expect(outcome(question, answerOf(question.id, part))).toBe(mark);
  });

  test('is open while there is no answer', () => {
    expect(outcome(major, undefined)).toBe('open');
  });
});

describe('the worst of several marks', () => {
  test('never improves when another mark is added, and ignores order', () => {
    const mark = fc.constantFrom(...marks);
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1 }), mark, (some, one) => {
        const before = worst(some) ?? one;
        const after = worst([one, ...some]) ?? one;
        expect(marks.indexOf(after)).toBeLessThanOrEqual(marks.indexOf(before));
        expect(worst([...some].reverse())).toBe(before);
      }),
    );
  });

  test('is unmet as soon as one part is unknown', () => {
    expect(worst(['settled', 'unknown', 'settled'])).toBe('unknown');
    expect(worst([])).toBeUndefined();
  });
});

describe('what an answer still needs', () => {
  const whatIsMissing = (part: Parameters<typeof answerOf>[1], attached = nothing) =>
    missing(major, answerOf(major.id, part), attached).map((one) => one.what);

  test.each([
    ['a choice', {}, ['choice']],
    ['a reason for no', { state: 'no' }, ['reason']],
    ['a reason for partly', { state: 'partly', reason: ' ' }, ['reason']],
    ['a reason for not applicable', { state: 'not-applicable' }, ['reason']],
    ['who and by when for unknown', { state: 'unknown' }, ['who', 'by']],
    ['by when for unknown', { state: 'unknown', unknownWho: 'IT' }, ['by']],
    ['the evidence that must be there for yes', { state: 'yes' }, ['evidence']],
    ['a fresh look after a change of meaning', { state: 'yes', semanticRev: 0 }, ['reconfirmation']],
    ['nothing when no is explained', { state: 'no', reason: 'the vendor refused' }, []],
  ] as const)('is %s', (_, part, expected) => {
    expect(whatIsMissing(part)).toEqual(expected);
  });

  test('is nothing once the compulsory evidence is attached and good', () => {
    expect(whatIsMissing({ state: 'yes' }, new Map([['list', true]]))).toEqual([]);
    expect(whatIsMissing({ state: 'yes' }, new Map([['list', false]]))).toEqual(['renewal']);
    expect(whatIsMissing({ state: 'yes' }, new Map([['letter', true]]))).toEqual(['evidence']);
  });
});

describe('how we know what an answer says', () => {
  const confirmed = { confirmedAt: '2026-11-22T09:00:00.000Z', confirmedBy: 'lead' };

  test.each([
    [undefined, { reason: 'typed before choosing' }],
    [0, { state: 'yes' }],
    [1, { state: 'no', reason: 'no contract' }],
    [2, { state: 'yes', evidenceIds: ['e1'] }],
    [2, { state: 'yes', evidenceIds: ['e1'], ...confirmed, confirmedBy: 'operator' }],
    [3, { state: 'yes', evidenceIds: ['e1'], ...confirmed }],
    [0, { state: 'yes', ...confirmed }],
  ] as const)('is step %s', (step, part) => {
    expect(
      assurance(
        answerOf(major.id, { ...part, evidenceIds: [...('evidenceIds' in part ? part.evidenceIds : [])] }),
        'evidenceIds' in part ? part.evidenceIds.length : 0,
      ),
    ).toBe(step);
  });

  test.each([
    [1, 'audited'],
    [0, ''],
  ])('falls back to step %s when the attached proof is no longer good', (step, reason) => {
    const answer = answerOf(major.id, { state: 'yes', reason, evidenceIds: ['e1'], ...confirmed });
    expect(assurance(answer, 0)).toBe(step);
  });
});
