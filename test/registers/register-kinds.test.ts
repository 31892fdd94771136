import { describe, expect, test } from 'vitest';
import { duties } from '../../lib/checklist/duties.ts';
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

  test('says when it happened', () => {
    const holds = new Set(kind.columns.map((column) => column.holds));
    expect(holds.has('instant') || holds.has('date')).toBe(true);
  });
});
