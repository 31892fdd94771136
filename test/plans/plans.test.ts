import { describe, expect, test } from 'vitest';
import { duties } from '../../lib/checklist/duties.ts';
import { plans } from '../../lib/plans/index.ts';
import type { Plan } from '../../lib/plans/plan.ts';

const files = import.meta.glob<Plan>(['../../lib/plans/*.ts', '!**/{index,plan}.ts'], {
  eager: true,
  import: 'default',
});
const known = new Set(duties.map(({ id }) => id));

test('every plan that the catalogue of duties asks for is declared and names those duties', () => {
  const lost = duties
    .filter(({ form }) => form.startsWith('plan:'))
    .filter(({ id, form }) => !plans.get(form.slice('plan:'.length))?.duties.includes(id));
  expect(lost.map(({ id, form }) => `${id} ${form}`)).toEqual([]);
});

describe.each(Object.entries(files))('%s', (file, plan) => {
  test('is named after its file, and is on the list', () => {
    expect(file.endsWith(`/${plan.id}.ts`)).toBe(true);
    expect(plans.get(plan.id)).toBe(plan);
  });

  test('has fields of its own and names duties that exist', () => {
    const ids = plan.fields.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(4);
    expect(new Set(ids).size).toBe(ids.length);
    expect(plan.duties.filter((id) => !known.has(id))).toEqual([]);
  });
});
