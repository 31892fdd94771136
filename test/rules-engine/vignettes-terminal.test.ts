import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/rules/decide.ts';
import { buildFirst, run } from '../cli/program.ts';
import { stories as closings } from './vignettes/closing-stories.ts';
import { stories as incidents } from './vignettes/incident-stories.ts';
import { stories as outlets } from './vignettes/outlet-stories.ts';
import { stories as unknowns } from './vignettes/unknown-stories.ts';

buildFirst();

const told = [outlets, closings, incidents, unknowns].flatMap(([first]) => first ?? []);
const parts = ['rules', 'route', 'retention', 'impactAssessment', 'crossBorder', 'incident', 'clocks'];

describe.each(told)('$id on the terminal', ({ facts, asOf, expected }) => {
  test('gives the same decision, with every promised part and a reason for every rule', async () => {
    const { status, out, err } = await run(['decide'], JSON.stringify({ facts, asOf }));
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const decision = JSON.parse(out);
    expect(decision).toEqual(JSON.parse(JSON.stringify(decide({ facts, asOf }))));
    expect(Object.keys(decision)).toEqual(expect.arrayContaining(parts));
    for (const rule of decision.rules)
      expect(rule).toMatchObject({ id: expect.any(String), because: expect.any(Array) });
    expect(decision.route.rule).toBe(expected.route[1]);
  });
});

test('a story without its day, or with a fact nobody knows, is refused', async () => {
  const [{ facts, asOf } = { facts: {}, asOf: '' }] = outlets;
  expect(await run(['decide'], JSON.stringify({ facts }))).toMatchObject({ status: 2, out: '' });
  expect(await run(['decide'], JSON.stringify({ facts: { ...facts, prepayed: true }, asOf }))).toEqual({
    status: 2,
    out: '',
    err: 'facts.prepayed: unknown field\n',
  });
  expect(await run(['decide'], JSON.stringify({ facts: { ...facts, prepaid: 'yes' }, asOf }))).toMatchObject({
    status: 2,
    out: '',
  });
});
