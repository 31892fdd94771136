import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerState } from '../../lib/checklist/answer.ts';
import { applicability, isParked } from '../../lib/checklist/applicability.ts';
import { dueOf, gapsOf } from '../../lib/checklist/gaps.ts';
import { nextQuestion, progressOf } from '../../lib/checklist/progress.ts';
import { answerOf, questionOf, sectionOf } from './made-up.ts';

const minors = questionOf({ id: 'one.minors.01', visibleWhen: { fact: 'under14', is: true } });
const plain = questionOf({ id: 'one.plain.01' });
const hard = questionOf({ id: 'two.hard.01', severity: 'blocker' });
const urgent = questionOf({ id: 'two.urgent.01', irreversibleAfter: 'crmContractEnds' });
const laterOn = questionOf({ id: 'two.later.01', irreversibleAfter: 'plannedDeregistration' });
const gone = questionOf({ id: 'two.gone.01', retired: { on: '2026-11-01' } });
const sections = [sectionOf('one', 1, [minors, plain]), sectionOf('two', 2, [hard, laterOn, urgent, gone])];
const all = sections.flatMap((section) => section.questions);
const dates = { crmContractEnds: '2026-12-31', plannedDeregistration: '2027-02-01' };

describe('whether a question applies', () => {
  test('names the fact that removed it', () => {
    const verdict = applicability(minors, { under14: false });
    expect(verdict).toEqual({ applies: false, undetermined: false, because: ['under14'] });
  });

  test('keeps it while the fact is missing, and says which', () => {
    expect(applicability(minors, {})).toEqual({ applies: true, undetermined: true, because: ['under14'] });
  });

  test('parks an answer without dropping it', () => {
    const answer = answerOf(minors.id, { state: 'yes' });
    expect(isParked(minors, answer, { under14: false })).toBe(true);
    expect(isParked(minors, answer, {})).toBe(false);
    expect(isParked(minors, answerOf(minors.id, {}), { under14: false })).toBe(false);
    expect(progressOf(sections, [answer], { under14: false }).total.counts.settled).toBe(0);
    expect(progressOf(sections, [answer], { under14: true }).total.counts.settled).toBe(1);
  });

  test('asks no retired question', () => {
    expect(applicability(gone, {}).applies).toBe(false);
  });
});

const states = fc.constantFrom<AnswerState | null>('yes', 'partly', 'no', 'unknown', 'not-applicable', null);
const someAnswers = fc
  .array(fc.tuple(states, fc.constantFrom('', 'a reason')), { minLength: all.length, maxLength: all.length })
  .map((picks) =>
    all.map((question, i) =>
      answerOf(question.id, { state: picks[i]?.[0] ?? null, reason: picks[i]?.[1] ?? '' }),
    ),
  );
const someFacts = fc.constantFrom({}, { under14: true }, { under14: false }, { dates });

describe('progress', () => {
  test('adds up: marks to asked, sections to the total, answered within applicable', () => {
    fc.assert(
      fc.property(someAnswers, someFacts, (answers, facts) => {
        const { total, bySection } = progressOf(sections, answers, facts);
        for (const one of [total, ...bySection.values()]) {
          expect(Object.values(one.counts).reduce((a, b) => a + b, 0)).toBe(one.asked);
          expect(one.applicable).toBe(one.asked - one.counts['not-applicable']);
          expect(one.answered).toBe(one.applicable - one.counts.open);
        }
        const parts = [...bySection.values()];
        expect(parts.reduce((sum, one) => sum + one.asked, 0)).toBe(total.asked);
        expect(parts.reduce((sum, one) => sum + one.counts.gap, 0)).toBe(total.counts.gap);
      }),
    );
  });

  test('and gaps do not depend on the order in which answers are stored', () => {
    fc.assert(
      fc.property(someAnswers, someFacts, fc.infiniteStream(fc.nat()), (answers, facts, random) => {
        const shuffled = answers
          .map((answer) => ({ answer, key: random.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ answer }) => answer);
        expect(progressOf(sections, shuffled, facts)).toEqual(progressOf(sections, answers, facts));
        expect(gapsOf(all, shuffled, facts)).toEqual(gapsOf(all, answers, facts));
        expect(nextQuestion(sections, shuffled, facts)).toBe(nextQuestion(sections, answers, facts));
      }),
    );
  });

  test('counts an unanswered case as all open', () => {
    const { total } = progressOf(sections, [], { under14: false });
    expect(total).toMatchObject({ asked: 4, applicable: 4, answered: 0, counts: { open: 4 } });
  });
});

describe('the next question', () => {
  test('is the first open one when no date presses', () => {
    expect(nextQuestion(sections, [answerOf(minors.id, { state: 'yes' })], {})).toBe(plain);
  });

  test('is the one that becomes impossible soonest, whatever its place', () => {
    expect(nextQuestion(sections, [], { dates })).toBe(urgent);
    expect(nextQuestion(sections, [answerOf(urgent.id, { state: 'no' })], { dates })).toBe(laterOn);
  });

  test('is nothing once all are answered', () => {
    const answers = all.map((question) => answerOf(question.id, { state: 'yes' }));
    expect(nextQuestion(sections, answers, { dates })).toBeUndefined();
  });
});

describe('gaps', () => {
  test('list blockers first, then by day due, undated ones last', () => {
    const undated = questionOf({ id: 'two.undated.01', due: { before: 'serviceStops', days: 3 } });
    const gaps = gapsOf(
      [...all, undated],
      [
        answerOf(undated.id, { state: 'no' }),
        answerOf(plain.id, { state: 'partly' }),
        answerOf(urgent.id, { state: 'no', dueOn: '2026-12-01' }),
        answerOf(hard.id, { state: 'no', dueOn: '2027-01-31' }),
        answerOf(laterOn.id, { state: 'yes' }),
      ],
      { dates, under14: false },
    );
    expect(gaps.map((gap) => [gap.question.id, gap.mark, gap.dueOn])).toEqual([
      ['two.hard.01', 'blocker', '2027-01-31'],
      ['two.urgent.01', 'gap', '2026-12-01'],
      ['one.plain.01', 'partly', '2026-12-21'],
      ['two.undated.01', 'gap', undefined],
    ]);
  });

  test.each([
    ['a company that hands nothing over', 'transfer', { plannedDeregistration: '2027-03-31' }],
    ['an outlet that is not deregistered', 'plannedDeregistration', { transfer: '2027-03-31' }],
    ['a company that does both', 'transfer', { transfer: '2027-03-31', plannedDeregistration: '2027-06-30' }],
  ] as const)('count from the day that ends the matter for %s', (_, before, stated) => {
    expect(dueOf({ before, days: 10 }, { dates: stated })).toBe('2027-03-21');
  });

  test('route what nobody knows to the one who would', () => {
    const answer = answerOf(plain.id, {
      state: 'unknown',
      owner: 'operator',
      unknownWho: 'finance',
      unknownBy: '2026-11-30',
    });
    const [gap] = gapsOf(all, [answer], { dates });
    expect(gap).toMatchObject({ mark: 'unknown', owner: 'finance', dueOn: '2026-11-30', done: false });
    expect(gap?.text.en).toBe('Nobody knows yet: text of one.plain.01');
    expect(gap?.action.en).toContain('finance');
  });
});
