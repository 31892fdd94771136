import { describe, expect, test } from 'vitest';
import { questions } from '../../lib/checklist/index.ts';
import { recognizers } from '../../lib/detection/recognizers/index.ts';
import { factFields } from '../../lib/facts/index.ts';
import { languages } from '../../lib/i18n/text.ts';
import { resolveCite } from '../../lib/laws/cite.ts';
import { rules } from '../../lib/rules/index.ts';
import type { Check, Place } from '../../lib/sweep/check.ts';
import { checks } from '../../lib/sweep/index.ts';
import { questionOfStop } from '../../lib/sweep/stops.ts';
import { sweep, waiting } from '../../lib/sweep/sweep.ts';
import { answerCases } from './cases/answers.ts';
import { dataCases } from './cases/data.ts';
import { factCases } from './cases/facts.ts';
import type { Fixtures } from './cases/fixture.ts';
import { recordCases } from './cases/records.ts';
import { contextFor, type Situation } from './situation.ts';

const fixtures: Fixtures = { ...answerCases, ...dataCases, ...factCases, ...recordCases };
const all = [...checks.values()];
const files = import.meta.glob<Check>('../../lib/sweep/checks/*.ts', { eager: true, import: 'default' });
const sources = Object.values(
  import.meta.glob<string>(['../../lib/sweep/**/*.ts'], { eager: true, import: 'default', query: '?raw' }),
);
const found = (id: string, situation: Situation) =>
  sweep(contextFor(situation)).filter(({ check }) => check.id === id);

describe('the checks', () => {
  test('are at least thirty, each in the file of its name', () => {
    expect(all.length).toBeGreaterThanOrEqual(30);
    for (const [file, { id }] of Object.entries(files)) expect(file.endsWith(`/${id}.ts`), file).toBe(true);
  });

  test('are all tried below, and nothing else is', () => {
    expect(new Set(Object.keys(fixtures))).toEqual(new Set(checks.keys()));
  });

  test.each(all)('$id has a title in both languages, cites on file and facts that can be asked', (check) => {
    for (const language of languages) expect(check.title[language].trim()).not.toBe('');
    expect(check.cites.filter((cite) => !resolveCite(cite))).toEqual([]);
    expect((check.needs ?? []).filter((path) => !factFields.has(path))).toEqual([]);
  });

  test('have titles that tell them apart', () => {
    for (const language of languages)
      expect(new Set(all.map(({ title }) => title[language])).size).toBe(all.length);
  });
});

describe.each(all)('$id', ({ id }) => {
  const { fires, silent } = fixtures[id] ?? { fires: {}, silent: {} };

  test('finds it, says so in both languages, and leads somewhere that exists', () => {
    const results = found(id, fires);
    expect(results.length).toBeGreaterThan(0);
    for (const { text, place } of results) {
      for (const language of languages) expect(text[language]).not.toMatch(/undefined|null|\[object|“”/);
      expect(exists(place, fires), JSON.stringify(place)).toBe(true);
    }
  });

  test('finds nothing where all is well', () => {
    expect(found(id, silent).map(({ text }) => text.zh)).toEqual([]);
  });
});

test.each(all.filter(({ needs }) => needs))(
  '$id waits, and says for what, while a fact it compares is not stated',
  ({ id, needs = [] }) => {
    const fires = fixtures[id]?.fires ?? {};
    for (const path of needs) {
      const facts = Object.fromEntries(Object.entries(fires.facts ?? {}).filter(([key]) => key !== path));
      const context = contextFor({ ...fires, facts });
      expect(sweep(context).map(({ check }) => check.id)).not.toContain(id);
      expect(waiting(context).find(({ check }) => check.id === id)?.needs).toContain(path);
    }
  },
);

function exists(place: Place, { dataSets = [] }: Situation): boolean {
  if (place.kind === 'question') return questions.has(place.id);
  if (place.kind === 'fact') return factFields.has(place.path);
  if (place.kind === 'data-set') return dataSets.some((_, n) => `s${n}` === place.id);
  return true;
}

test('a case of which nothing is known contradicts itself nowhere', () => {
  expect(sweep(contextFor({}))).toEqual([]);
});

test('every rule that stops something leads to a question', () => {
  const stopping = [...rules.values()].filter(
    ({ stops, also = [] }) => stops || also.some((one) => one.stops),
  );
  expect(stopping.map(({ id }) => id).filter((id) => !(id in questionOfStop))).toEqual([]);
  for (const question of Object.values(questionOfStop)) expect(questions.has(question), question).toBe(true);
});

test('what blocks rests on an article that was read in the text or in a verbatim quotation', () => {
  const shaky = all.filter(({ severity, cites: [first = ''] }) => {
    const confidence = resolveCite(first)?.article.confidence;
    return severity === 'blocker' && confidence !== 'text' && confidence !== 'quoted';
  });
  expect(shaky.map(({ id }) => id)).toEqual([]);
});

test('every question and every reason that a check names is in the checklist', () => {
  const id = /'([a-z]+(?:-[a-z]+)*\.[a-z-]+\.\d\d)'/g;
  const named = sources.flatMap((source) => [...source.matchAll(id)].map(([, question = '']) => question));
  expect(new Set(named).size).toBeGreaterThan(30);
  expect(named.filter((question) => !questions.has(question))).toEqual([]);
  const reasoned = /'([a-z-]+\.[a-z-]+\.\d\d)',\s*(?:reason: )?'([a-z-]+)'/g;
  const reasons = sources.flatMap((source) => [...source.matchAll(reasoned)]);
  expect(reasons.length).toBeGreaterThan(5);
  for (const [, question = '', reason = ''] of reasons)
    expect(
      questions.get(question)?.notApplicable?.map(({ id }) => id),
      question,
    ).toContain(reason);
});

test('every kind of personal data that a check names is one that is looked for', () => {
  const kind =
    /'((?:cn|hk|mo|tw|uk|us|phone)\.[a-z-]+|passport|iban|bank-card|financial-account|health|minor)'/g;
  const named = sources.flatMap((source) => [...source.matchAll(kind)].map(([, type = '']) => type));
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((type) => !recognizers.has(type))).toEqual([]);
});

describe('nothing is found', () => {
  const deleted = { 'disposition.deletion.01': 'yes' } as const;
  const silent: readonly [string, string, Situation][] = [
    [
      'in an answer that was given to an earlier meaning of its question',
      'deleted-but-copies',
      {
        answers: {
          'disposition.deletion.01': { state: 'yes', semanticRev: 0 },
          'disposition.own-copy.01': 'no',
        },
      },
    ],
    [
      'in a scan from before the answer that all is deleted',
      'seen-after-deletion',
      { scans: [{ at: '2026-11-19T00:00:00.000Z' }], findings: [{}], answers: deleted },
    ],
    [
      'in what a person rejected after the deletion',
      'seen-after-deletion',
      { scans: [{ at: '2026-11-21T00:00:00.000Z' }], findings: [{ status: 'rejected' }], answers: deleted },
    ],
    [
      'in a claims period that a bankruptcy does not have',
      'deregistration-within-claims',
      {
        facts: {
          scenario: 'entity-deregistration',
          cause: 'bankruptcy',
          'dates.liquidationGroupFormed': '2027-01-01',
          'dates.plannedDeregistration': '2027-02-01',
        },
      },
    ],
    [
      'where a suggestion was not confirmed',
      'sensitive-denied',
      { suggested: { sensitivePi: false }, dataSets: [{ sensitive: true }] },
    ],
  ];
  test.each(silent)('%s', (_, id, situation) => {
    expect(checks.has(id)).toBe(true);
    expect(found(id, situation)).toEqual([]);
  });

  test('in a question that nobody answered and that is asked only because a fact is missing', () => {
    const passed: Situation = {
      facts: {
        'dates.crmContractEnds': '2026-11-01',
        'dates.transfer': '2026-11-01',
        'dates.plannedDeregistration': '2026-11-01',
      },
    };
    const asked = contextFor(passed).view.sections.flatMap(({ questions: all }) => all);
    const unsure = new Set(asked.filter((view) => view.undetermined).map(({ question }) => question.id));
    expect(unsure.size).toBeGreaterThan(5);
    const places = sweep(contextFor(passed)).map(({ place }) => place);
    expect(places.length).toBeGreaterThan(5);
    expect(places.filter((place) => place.kind === 'question' && unsure.has(place.id))).toEqual([]);
  });
});
