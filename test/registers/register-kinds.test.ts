import { describe, expect, test } from 'vitest';
import { duties } from '../../lib/checklist/duties.ts';
import { type Settlement, settlements } from '../../lib/facts/settlement.ts';
import { registerKinds } from '../../lib/registers/index.ts';
import type { RegisterKind } from '../../lib/registers/register-kind.ts';

const files = import.meta.glob<RegisterKind>('../../lib/registers/kinds/*.ts', {
  eager: true,
  import: 'default',
});
const known = new Set(duties.map(({ id }) => id));

test('every register that the catalogue of duties asks for is declared and names those duties', () => {
  const asked = duties.filter(({ form }) => form.startsWith('register:') && form !== 'register:journal');
  const lost = asked.filter(
    ({ id, form }) => !registerKinds.get(form.slice('register:'.length))?.duties.includes(id),
  );
  expect(lost.map(({ id, form }) => `${id} ${form}`)).toEqual([]);
});

test('numbers and places are told apart: prefixes and positions are taken once', () => {
  const kinds = [...registerKinds.values()];
  expect(new Set(kinds.map(({ prefix }) => prefix)).size).toBe(kinds.length);
  expect(new Set(kinds.map(({ order }) => order)).size).toBe(kinds.length);
  expect(kinds.map(({ order }) => order)).toEqual(kinds.map(({ order }) => order).toSorted((a, b) => a - b));
});

describe.each(Object.entries(files))('%s', (file, kind) => {
  test('is named after its file', () => {
    expect(file.endsWith(`/${kind.id}.ts`)).toBe(true);
  });

  test('has columns of its own, some of them compulsory, and names duties that exist', () => {
    const ids = kind.columns.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(kind.columns.filter(({ need }) => need === 'must').length).toBeGreaterThan(2);
    expect(kind.duties.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(kind.duties).size).toBe(kind.duties.length);
  });

  test('counts people in a column of its own, towards a place that the balance sheet has', () => {
    const { settles, columns, apart = [] } = kind;
    const holds = new Map(columns.map((column) => [column.id, column]));
    for (const id of apart) expect(holds.get(id)?.holds).toBe('person');
    if (settles === undefined) return;
    expect(holds.get(settles.count)?.holds).toBe('count');
    expect(columns.filter((column) => column.holds === 'data-set')).toHaveLength(1);
    const ways =
      typeof settles.as === 'string'
        ? [settles.as]
        : (holds.get(settles.as.column)?.options ?? []).map(({ id }) => id);
    expect(ways.length).toBeGreaterThan(0);
    expect(ways.filter((way) => !settlements.includes(way as Settlement))).toEqual([]);
  });

  test('offers choices wherever one is to be made', () => {
    for (const { holds, options = [] } of kind.columns) expect(options.length > 1).toBe(holds === 'choice');
  });

  test('says when it happened', () => {
    const holds = new Set(kind.columns.map((column) => column.holds));
    expect(holds.has('instant') || holds.has('date')).toBe(true);
  });
});
