import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { saveAnswer } from '../../lib/cases/answers.ts';
import { viewCase } from '../../lib/cases/case-view.ts';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import { attachEvidence } from '../../lib/cases/evidence.ts';
import { stateFact } from '../../lib/cases/state-fact.ts';
import type { Store } from '../../lib/cases/store.ts';
import { questions } from '../../lib/checklist/index.ts';
import type { Question } from '../../lib/checklist/question.ts';
import type { FactPath, FactValue } from '../../lib/facts/facts.ts';
import { factFields } from '../../lib/facts/index.ts';
import { questionWith } from '../support/cases.ts';
import { freshStore, newCase } from './fixture.ts';

const plain = questionWith(({ evidence }) => evidence.length > 0);
const blocking = questionWith(({ severity }) => severity === 'blocker');
const forChildren = [...questions.values()].find(
  ({ visibleWhen }) => visibleWhen && 'fact' in visibleWhen && visibleWhen.fact === 'under14',
) as Question;
let store: Store;
let caseId: string;

beforeEach(async () => {
  store = await freshStore();
  ({ id: caseId } = await createCase(store, { ...newCase, facts: { under14: true } }));
});

const view = async () => viewCase(await loadCaseFile(store, caseId));
const answer = (question: Question, patch: Parameters<typeof saveAnswer>[2]['patch']) =>
  saveAnswer(store, caseId, { question, basedOn: undefined, patch });
const state = (path: FactPath, value: FactValue) =>
  stateFact(store, caseId, { path, value, state: 'asserted', origin: 'person' });
const find = async (question: Question) =>
  (await view()).sections.flatMap((one) => one.questions).find((one) => one.question === question);

describe('the view of a case', () => {
  test('numbers the questions asked in each section from one, without holes', async () => {
    for (const { questions: shown } of (await view()).sections)
      expect(shown.map(({ number }) => number)).toEqual(shown.map((_, index) => index + 1));
  });

  test('counts what it shows', async () => {
    await answer(plain, { state: 'yes' });
    const { sections, progress } = await view();
    expect(progress.total.asked).toBe(sections.flatMap(({ questions: shown }) => shown).length);
    expect(progress.total.counts.settled).toBe(1);
  });

  test('puts answer, evidence, mark and what is missing with the question', async () => {
    const must = questionWith(({ evidence }) => evidence.some(({ need }) => need === 'must'));
    const hint = must.evidence.find(({ need }) => need === 'must');
    await answer(must, { state: 'yes' });
    expect(await find(must)).toMatchObject({
      mark: 'settled',
      missing: [{ hintId: hint?.id }],
      evidence: [],
    });
    await attachEvidence(store, caseId, {
      name: 'a.pdf',
      mediaType: 'application/pdf',
      bytes: new Uint8Array(1),
      question: must,
      ...(hint && { hintId: hint.id }),
    });
    expect(await find(must)).toMatchObject({ missing: [], evidence: [{ name: 'a.pdf' }], assurance: 2 });
  });

  test('counts no document past its last day as evidence, until one that is good lies beside it', async () => {
    const must = questionWith(({ evidence }) => evidence.some(({ need }) => need === 'must'));
    const hint = must.evidence.find(({ need }) => need === 'must');
    const file = { name: 'a.pdf', mediaType: 'application/pdf', bytes: new Uint8Array(1), question: must };
    const attach = (validUntil: string) =>
      attachEvidence(store, caseId, { ...file, validUntil, ...(hint && { hintId: hint.id }) });
    await answer(must, { state: 'yes' });
    await attach('2026-11-21');
    expect(await find(must)).toMatchObject({
      mark: 'settled',
      assurance: 0,
      missing: [{ what: 'renewal', hintId: hint?.id }],
      evidence: [{ lapse: 'lapsed' }],
    });
    await attach('2030-01-01');
    expect(await find(must)).toMatchObject({
      assurance: 2,
      missing: [],
      evidence: [{ lapse: 'lapsed' }, { lapse: undefined }],
    });
  });

  test('judges documents for the day it is asked about', async () => {
    const bytes = new Uint8Array(1);
    const file = { name: 'a.pdf', mediaType: 'application/pdf', bytes, question: plain };
    await answer(plain, { state: 'yes' });
    await attachEvidence(store, caseId, { ...file, validUntil: '2030-01-01' });
    const loaded = await loadCaseFile(store, caseId);
    const on = (day: string) => viewCase(loaded, day).evidence.map(({ lapse }) => lapse);
    expect([on('2029-06-01'), on('2030-01-01'), on('2030-01-02')]).toEqual([
      [undefined],
      ['lapsing'],
      ['lapsed'],
    ]);
  });

  test('parks an answer whose question goes, and takes it up again when it comes back', async () => {
    await answer(forChildren, { state: 'no', reason: '留着' });
    await state('under14', false);
    expect(await find(forChildren)).toBeUndefined();
    expect((await view()).parked).toMatchObject([{ question: forChildren, answer: { reason: '留着' } }]);
    expect((await view()).gaps).toEqual([]);
    await state('under14', true);
    expect((await view()).parked).toEqual([]);
    expect(await find(forChildren)).toMatchObject({ answer: { reason: '留着' } });
  });

  test('parks a note on a question that goes, though nothing was chosen', async () => {
    await answer(forChildren, { note: '先记一笔' });
    await state('under14', false);
    expect((await view()).parked).toMatchObject([{ answer: { note: '先记一笔' } }]);
  });

  test('lists what may still block: open, unknown and partly done, not what is settled or blocks already', async () => {
    const may = async () => (await view()).mayBlock.some(({ question }) => question === blocking);
    expect(await may()).toBe(true);
    await answer(blocking, { state: 'unknown' });
    expect(await may()).toBe(true);
    await saveAnswer(store, caseId, {
      question: blocking,
      basedOn: (await find(blocking))?.answer,
      patch: { state: 'no' },
    });
    expect(await may()).toBe(false);
    expect((await view()).gaps[0]).toMatchObject({ question: blocking, mark: 'blocker' });
  });

  test('asks the facts of triage in order, without those that do not apply', async () => {
    const { triage } = await view();
    const order = triage.map(({ field }) => field.triage ?? 0);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const outletOnly = [...factFields.values()].find(({ id }) => id === 'dates.plannedDeregistration');
    expect(triage.map(({ field }) => field)).toContain(outletOnly);
    await state('scenario', 'outlet-transfer');
    expect((await view()).triage.map(({ field }) => field)).not.toContain(outletOnly);
  });

  test('marks a fact by what a person said, never by a suggestion', async () => {
    const mark = async () => (await view()).triage.find(({ field }) => field.id === 'sensitivePi')?.mark;
    expect(await mark()).toBe('open');
    const path = 'sensitivePi' as const;
    await stateFact(store, caseId, { path, value: true, state: 'suggested', origin: 'f' });
    expect(await mark()).toBe('open');
    expect((await view()).facts).not.toHaveProperty('sensitivePi');
    await stateFact(store, caseId, { path, value: null, state: 'unknown', origin: 'person' });
    expect(await mark()).toBe('unknown');
    await state(path, false);
    expect(await mark()).toBe('settled');
  });
});
