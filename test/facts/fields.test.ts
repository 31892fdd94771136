import { describe, expect, test } from 'vitest';
import { z } from '../../lib/base/zod.ts';
import { factsOf } from '../../lib/facts/condition.ts';
import { Facts } from '../../lib/facts/facts.ts';
import { factFields } from '../../lib/facts/index.ts';
import { resolveCite } from '../../lib/laws/cite.ts';

interface Shape {
  readonly properties?: Record<string, Shape>;
  readonly enum?: readonly string[];
}

/** Every fact of the contract with its shape, read from the schema itself. */
const contract = new Map(
  Object.entries((z.toJSONSchema(Facts) as Shape).properties ?? {}).flatMap(([head, shape]) =>
    shape.properties
      ? Object.entries(shape.properties).map(([tail, inner]) => [`${head}.${tail}`, inner] as const)
      : [[head, shape] as const],
  ),
);

const nest = (path: string, value: unknown) => {
  const [head = path, tail] = path.split('.');
  return { [head]: tail === undefined ? value : { [tail]: value } };
};
const samples = {
  boolean: [true, false],
  count: [0, 1_000_000],
  money: [0, 12.5],
  date: ['2026-12-31'],
  instant: ['2026-11-22T18:00:00+08:00'],
} as const;

test('every fact can be asked for, and nothing else is', () => {
  expect(new Set(factFields.keys())).toEqual(new Set(contract.keys()));
});

describe.each([...factFields.values()])('$id', (field) => {
  test('is answered 有 or 没有 where Chinese asks 有没有', () => {
    expect(field.asksFor === 'presence').toBe(field.ask.zh.includes('有没有'));
  });

  test('has words in both languages', () => {
    const texts = [field.label, field.ask, field.help];
    for (const choice of field.choices ?? []) texts.push(choice.label, ...(choice.hint ? [choice.hint] : []));
    for (const { zh, en } of texts) {
      expect(zh).toMatch(/[㐀-鿿]/);
      expect(en).toMatch(/^[^㐀-鿿]+$/);
    }
    expect(field.ask.zh).toMatch(/？$/);
    expect(field.ask.en).toMatch(/\?$/);
  });

  test('takes exactly the values that the contract takes', () => {
    const values =
      field.kind === 'choice' ? (field.choices ?? []).map(({ value }) => value) : samples[field.kind];
    expect(values).not.toHaveLength(0);
    for (const value of values)
      expect(Facts.safeParse(nest(field.id, value)).success, String(value)).toBe(true);
    expect(Facts.safeParse(nest(field.id, { any: 'thing' })).success).toBe(false);
  });

  test('cites what is on file and never depends on itself', () => {
    for (const cite of field.cites ?? []) expect(resolveCite(cite), cite).toBeDefined();
    if (field.visibleWhen) expect(factsOf(field.visibleWhen)).not.toContain(field.id);
  });
});

test('a choice offers every value of the contract', () => {
  for (const [path, { enum: values }] of contract) {
    if (!values) continue;
    const field = [...factFields.values()].find(({ id }) => id === path);
    expect(new Set(field?.choices?.map(({ value }) => value)), path).toEqual(new Set(values));
  }
});

test('triage is short, has no two facts in one place, and its followers come after what they hang on', () => {
  const triage = [...factFields.values()].filter((field) => field.triage !== undefined);
  const deciding = triage.filter((field) => field.id !== 'programmeWanted');
  expect(deciding.length).toBeGreaterThanOrEqual(12);
  expect(deciding.length).toBeLessThanOrEqual(14);
  expect(new Set(triage.map((field) => field.triage)).size).toBe(triage.length);
  for (const field of triage)
    for (const path of field.visibleWhen ? factsOf(field.visibleWhen) : [])
      expect(factFields.get(path)?.triage ?? Number.POSITIVE_INFINITY).toBeLessThan(field.triage ?? 0);
});
