import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asked } from '../../lib/checklist/applicability.ts';
import { questions } from '../../lib/checklist/index.ts';
import { routeByDepartment, waitingByPerson } from '../../lib/checklist/routing.ts';
import { answerOf, questionOf } from './made-up.ts';

const legal = questionOf({ id: 'a.legal.01', owner: 'legal' });
const logs = questionOf({ id: 'a.it.01', owner: 'it' });
const backups = questionOf({ id: 'a.it.02', owner: 'it' });
const children = questionOf({ id: 'a.it.03', owner: 'it', visibleWhen: { fact: 'under14', is: true } });
const all = [legal, logs, backups, children];
const facts = { under14: false, dates: { crmContractEnds: '2027-03-31' } };

const dontKnow = (id: string, who?: string, by?: string) =>
  answerOf(id, {
    state: 'unknown',
    ...(who === undefined ? {} : { unknownWho: who }),
    ...(by === undefined ? {} : { unknownBy: by }),
  });

describe('the route to the departments', () => {
  test('gives each department its questions of this case, in the order of departments', () => {
    const routes = routeByDepartment(all, [answerOf(logs.id, { state: 'yes' })], facts);
    expect(routes.map(({ department, questions: own }) => [department, own.map(({ id }) => id)])).toEqual([
      ['legal', ['a.legal.01']],
      ['it', ['a.it.01', 'a.it.02']],
    ]);
    expect(routes[1]?.open).toEqual([backups]);
  });

  test('counts an answer to an older meaning as open', () => {
    const [route] = routeByDepartment([legal], [answerOf(legal.id, { state: 'yes', semanticRev: 0 })], {});
    expect(route?.open).toEqual([legal]);
  });

  test('lists what is not known by the day it is asked for, and an undated one last', () => {
    const answers = [dontKnow(logs.id, ' Fang '), dontKnow(backups.id, 'Lu', '2027-01-05')];
    const [route] = routeByDepartment([logs, backups], answers, {});
    expect(route?.waiting).toEqual([
      { question: backups, who: 'Lu', by: '2027-01-05' },
      { question: logs, who: 'Fang', by: undefined },
    ]);
    expect(route?.open).toEqual([]);
  });

  test('takes the day on which the question falls due where no other is given', () => {
    const [route] = routeByDepartment([logs], [dontKnow(logs.id, 'Fang')], facts);
    expect(route?.waiting[0]?.by).toBe('2027-03-21');
  });

  test('misses no question and sends none twice', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (under14, entrusts, prepaid) => {
        const some = { under14, entrusts, prepaid };
        const sent = routeByDepartment(questions.values(), [], some).flatMap((route) => route.questions);
        expect(sent).toHaveLength(new Set(sent).size);
        expect(new Set(sent)).toEqual(new Set(asked(questions.values(), some)));
      }),
    );
  });
});

describe('who is waited for', () => {
  test('names each person once, the first due first and the unnamed last', () => {
    const answers = [
      dontKnow(legal.id, '', '2027-01-01'),
      dontKnow(logs.id, 'Fang', '2027-02-01'),
      dontKnow(backups.id, 'Lu', '2027-01-05'),
    ];
    const people = waitingByPerson(all, answers, facts);
    expect(people.map(({ who, waiting }) => [who, waiting.map(({ question }) => question.id)])).toEqual([
      ['Lu', ['a.it.02']],
      ['Fang', ['a.it.01']],
      ['', ['a.legal.01']],
    ]);
  });

  test('does not wait for the answer to a question that no longer applies', () => {
    expect(waitingByPerson(all, [dontKnow(children.id, 'Fang', '2027-02-01')], facts)).toEqual([]);
  });
});
