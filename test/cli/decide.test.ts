import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decide } from '../../lib/rules/decide.ts';
import { buildFirst, run, temporaryFolder } from './program.ts';

buildFirst();
const folder = temporaryFolder();

const matter = {
  facts: { scenario: 'outlet-transfer', recipient: 'other-handler', individuals: 214, basis: 1 },
  asOf: '2026-11-22',
} as const;

describe('decide', () => {
  test('gives what the rules say, from a file as from the standard input', async () => {
    const file = join(folder, '事实.json');
    writeFileSync(file, `\ufeff${JSON.stringify(matter)}`);
    const { status, out, err } = await run(['decide', file]);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(decide(matter))));
    expect(await run(['decide'], JSON.stringify(matter))).toEqual({ status, out, err });
  });

  test('has every part that a caller counts on, and cites for every rule', async () => {
    const decision = JSON.parse((await run(['decide'], JSON.stringify(matter))).out);
    const parts = ['rules', 'route', 'retention', 'impactAssessment', 'crossBorder', 'incident', 'clocks'];
    expect(Object.keys(decision)).toEqual(expect.arrayContaining(parts));
    expect(decision.rules.length).toBeGreaterThan(0);
    for (const rule of decision.rules)
      expect(rule).toMatchObject({
        id: expect.any(String),
        cites: [expect.any(String), ...rule.cites.slice(1)],
      });
  });

  test.each([
    { input: '{', err: 'the input is not JSON' },
    { input: '', err: 'the input is not JSON' },
    { input: '[]', err: 'the input: Invalid input: expected object, received array' },
    { input: '{"asOf":"2026-11-22"}', err: 'facts: Invalid input: expected object, received undefined' },
    { input: '{"facts":{}}', err: 'asOf: Invalid input: expected string, received undefined' },
    { input: '{"facts":{},"asOf":"22.11.2026"}', err: 'asOf: Invalid ISO date' },
    {
      input: '{"facts":{"basis":8},"asOf":"2026-11-22"}',
      err: 'facts.basis: Too big: expected number to be <=7',
    },
    {
      input: '{"facts":{"under14":"张三"},"asOf":"2026-11-22"}',
      err: 'facts.under14: Invalid input: expected boolean, received string',
    },
    {
      input: '{"facts":{"dates":{"transfer":"2026-02-30"}},"asOf":"2026-11-22"}',
      err: 'facts.dates.transfer: Invalid ISO date',
    },
    {
      input: '{"facts":{"individuals":"100000"},"asOf":"2026-11-22"}',
      err: 'facts.individuals: Invalid input: expected number, received string',
    },
    {
      input: '{"facts":{"individuals":null},"asOf":"2026-11-22"}',
      err: 'facts.individuals: Invalid input: expected number, received null',
    },
    {
      input: '{"facts":{"incident":{"discoveredAt":"2026-11-20T08:00:00"}},"asOf":"2026-11-22"}',
      err: 'facts.incident.discoveredAt: Invalid ISO datetime',
    },
    {
      input: '{"facts":{"export":{"peopel":1}},"asOf":"2026-11-22"}',
      err: 'facts.export.peopel: unknown field',
    },
    { input: '{"facts":{"张三 13800138000":1},"asOf":"2026-11-22"}', err: 'facts: unknown field' },
    { input: ' '.repeat(1024 * 1024 + 1), err: 'more than 1048576 characters' },
  ])('names the first wrong field: $err', async ({ input, err }) => {
    expect(await run(['decide'], input)).toEqual({ status: 2, out: '', err: `${err}\n` });
  });

  test('says that a file is not there, or not UTF-8, and ends with 2', async () => {
    const missing = await run(['decide', join(folder, '没有.json')]);
    expect(missing).toEqual({ status: 2, out: '', err: 'the file cannot be read (ENOENT)\n' });
    const utf16 = await run(['decide'], Buffer.from('\ufeff{}', 'utf16le'));
    expect(utf16).toEqual({ status: 2, out: '', err: 'the input is not UTF-8\n' });
  });

  test('cites a law by the number that it had on the day', async () => {
    const cites = async (asOf: string) => {
      const { out } = await run(['decide'], JSON.stringify({ facts: {}, asOf }));
      return JSON.parse(out).rules.find(({ id }: { id: string }) => id === 'R09').cites;
    };
    expect(await cites('2025-12-31')).toEqual(['CSL26:21(3)']);
    expect(await cites('2026-01-01')).toEqual(['CSL26:23(3)']);
  });

  test('refuses other arguments', async () => {
    expect(await run(['decide', '--as-of', 'x'])).toMatchObject({
      status: 2,
      err: 'usage: shouguan decide [FILE|-]\n',
    });
  });
});
