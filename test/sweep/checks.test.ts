import { describe, expect, test } from 'vitest';
import { questions } from '../../lib/checklist/index.ts';
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
