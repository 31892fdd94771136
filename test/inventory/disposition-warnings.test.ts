import { describe, expect, test } from 'vitest';
import { duties } from '../../lib/checklist/duties.ts';
import type { Facts } from '../../lib/facts/facts.ts';
import { dispositions } from '../../lib/inventory/data-set.ts';
import { dispositionWarnings, warningsFor } from '../../lib/inventory/disposition-warnings.ts';
import { methods } from '../../lib/inventory/methods.ts';
import { resolveCite } from '../../lib/laws/cite.ts';

const traps = (choice: Partial<Parameters<typeof warningsFor>[0]>, facts: Facts) =>
  warningsFor({ disposition: null, sensitive: false, under14: false, ...choice }, facts).map(
    ({ trap }) => trap,
  );

const plain: Facts = {
  scenario: 'outlet-transfer',
  recipient: 'same-legal-person',
  prepaid: false,
  openMatters: false,
  entrusts: false,
  recipientMarketing: false,
  amlObliged: false,
};

describe('the warnings at the moment a fate is chosen', () => {
  test('are silent while nothing is chosen', () => {
    expect(traps({}, {})).toEqual([]);
  });

  test('say that a flag is not deletion whoever deletes, and that masking is not anonymous', () => {
    expect(traps({ disposition: 'delete' }, plain)).toEqual(['T1', 'T27', 'T35']);
    expect(traps({ disposition: 'anonymise' }, plain)).toEqual(['T2']);
  });

  test('hold back a deletion while customers have money or claims outstanding', () => {
    expect(traps({ disposition: 'delete' }, { ...plain, prepaid: true })).toContain('T7');
    expect(traps({ disposition: 'delete' }, { ...plain, openMatters: true })).toContain('T7');
  });

  test('keep a warning whose fact nobody has stated', () => {
    expect(traps({ disposition: 'delete' }, {})).toContain('T7');
    expect(traps({ disposition: 'hand-over' }, {})).toContain('T38');
  });

  test('speak of an asset sale only where an outlet goes to another handler', () => {
    expect(traps({ disposition: 'hand-over' }, { ...plain, recipient: 'other-handler' })).toContain('T5');
    expect(traps({ disposition: 'hand-over' }, plain)).not.toContain('T5');
  });

  test('speak of children only for data sets that hold them', () => {
    expect(traps({ disposition: 'hand-over', under14: true }, plain)).toContain('T37');
    expect(traps({ disposition: 'hand-over' }, plain)).not.toContain('T37');
  });

  test('have something to say about every fate, each trap once', () => {
    const named = new Set(dispositionWarnings.flatMap((warning) => warning.dispositions));
    expect(named).toEqual(new Set(dispositions));
    const all = dispositionWarnings.map(({ trap }) => trap);
    expect(new Set(all).size).toBe(all.length);
  });

  test('cite what is on file', () => {
    expect(dispositionWarnings.flatMap(({ cites }) => cites.filter((cite) => !resolveCite(cite)))).toEqual(
      [],
    );
  });
});

describe('the methods', () => {
  test('that do not suffice carry the warning that says so', () => {
    const known = new Set(dispositionWarnings.map(({ trap }) => trap));
    for (const { id, suffices, traps: named } of methods) {
      expect(
        named.every((trap) => known.has(trap)),
        id,
      ).toBe(true);
      if (!suffices) expect(named.length, id).toBeGreaterThan(0);
    }
  });

  test('answer every duty that asks for a method', () => {
    const asked = duties.filter(({ form }) => form === 'method').map(({ id }) => id);
    const answered = new Set(methods.flatMap((method) => method.duties));
    expect(asked.filter((id) => !answered.has(id))).toEqual([]);
  });
});
