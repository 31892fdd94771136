import { describe, expect, test } from 'vitest';
import { factsOf } from '../../lib/facts/condition.ts';
import { factFields } from '../../lib/facts/index.ts';
import { resolveCite } from '../../lib/laws/cite.ts';
import { rules } from '../../lib/rules/index.ts';
import { weakest } from '../../lib/rules/outcome.ts';

const numbered = (prefix: string, count: number, digits = 1) =>
  Array.from({ length: count }, (_, n) => `${prefix}${String(n + 1).padStart(digits, '0')}`);

test('the decision tables are complete', () => {
  const expected = [
    ...numbered('LB-', 20, 2),
    ...numbered('PIA-', 11),
    ...numbered('XB-', 9),
    ...numbered('D', 12),
    ...numbered('R', 29, 2),
  ];
  expect(expected.filter((id) => !rules.has(id))).toEqual([]);
});

test('rules are walked in reading order', () => {
  const ids = [...rules.keys()];
  expect(ids.indexOf('D2')).toBeLessThan(ids.indexOf('D10'));
  expect(ids.indexOf('PIA-9')).toBeLessThan(ids.indexOf('PIA-10'));
});

describe.each([...rules.values()])('$id', (rule) => {
  const additions = rule.also ?? [];

  test('cites what is on file', () => {
    for (const cite of [...rule.cites, ...additions.flatMap(({ cites }) => cites)])
      expect(resolveCite(cite), cite).toBeDefined();
  });

  test('looks only at facts that can be asked for', () => {
    const conditions = [
      rule.when,
      ...(rule.unless ? [rule.unless] : []),
      ...additions.map(({ when }) => when),
    ];
    const dates = [rule.deadline, ...additions.map(({ deadline }) => deadline)].flatMap(
      (one) => one?.from ?? [],
    );
    for (const path of [...conditions.flatMap(factsOf), ...dates])
      expect(factFields.has(path), path).toBe(true);
  });

  test('speaks both languages', () => {
    const due = [rule.deadline, ...additions.map(({ deadline }) => deadline)].flatMap((one) => one ?? []);
    for (const { zh, en } of [
      rule.title,
      rule.says,
      ...additions.map(({ says }) => says),
      ...due.map(({ label }) => label),
    ]) {
      expect(zh).toMatch(/[㐀-鿿]/);
      expect(en).toMatch(/^[^㐀-鿿]+$/);
    }
  });

  test('holds nothing up on law that was not read', () => {
    const stopping = [
      ...(rule.stops ? [rule.cites] : []),
      ...additions.flatMap(({ stops, cites }) => (stops ? [cites] : [])),
    ];
    for (const cites of stopping) expect(['text', 'quoted']).toContain(weakest(cites));
  });
});
