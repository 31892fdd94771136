import { describe, expect, test } from 'vitest';
import type { Facts } from '../../lib/facts/facts.ts';
import { decide } from '../../lib/rules/decide.ts';

const asOf = '2026-11-22';
type Export = NonNullable<Facts['export']>;

/** An export with everything stated and nothing special about it. */
const plain: Required<Export> = {
  individualsThisYear: 0,
  sensitiveThisYear: 0,
  importantData: false,
  noPersonalData: false,
  foreignOrigin: false,
  necessity: 'none',
  ftzOutsideNegativeList: false,
};
const gate = (flow: Partial<Export>, more: Facts = {}) =>
  decide({ facts: { ciio: false, ...more, export: { ...plain, ...flow } }, asOf }).crossBorder;

describe('the numbers', () => {
  test.each([
    [0, 0, 'XB-9', 'exempt'],
    [99_999, 0, 'XB-9', 'exempt'],
    [100_000, 0, 'XB-8', 'standard-contract-or-certification'],
    [999_999, 0, 'XB-8', 'standard-contract-or-certification'],
    [1_000_000, 0, 'XB-7', 'security-assessment'],
    [0, 1, 'XB-8', 'standard-contract-or-certification'],
    [99_999, 1, 'XB-8', 'standard-contract-or-certification'],
    [0, 9_999, 'XB-8', 'standard-contract-or-certification'],
    [0, 10_000, 'XB-7', 'security-assessment'],
    [999_999, 9_999, 'XB-8', 'standard-contract-or-certification'],
    [1_000_000, 9_999, 'XB-7', 'security-assessment'],
  ])('%i people and %i with sensitive data: %s', (individualsThisYear, sensitiveThisYear, rule, gateway) => {
    expect(gate({ individualsThisYear, sensitiveThisYear })).toMatchObject({
      status: 'decided',
      rule,
      gateway,
    });
  });
});

describe('the order', () => {
  test.each<[string, Partial<Export>, Facts, string]>([
    [
      'important data come before every exemption',
      { importantData: true, necessity: 'contract' },
      {},
      'XB-1',
    ],
    ['critical infrastructure, one person', { individualsThisYear: 1 }, { ciio: true }, 'XB-2'],
    [
      'critical infrastructure with a contract need',
      { individualsThisYear: 1, necessity: 'contract' },
      { ciio: true },
      'XB-5',
    ],
    ['no personal data', { noPersonalData: true }, {}, 'XB-3'],
    ['data from abroad', { foreignOrigin: true, individualsThisYear: 2_000_000 }, {}, 'XB-4'],
    [
      'contract need beats the numbers',
      { necessity: 'contract', individualsThisYear: 2_000_000 },
      {},
      'XB-5',
    ],
    ['staff', { necessity: 'hr', sensitiveThisYear: 20_000 }, {}, 'XB-5'],
    ['emergency', { necessity: 'emergency' }, {}, 'XB-5'],
    ['outside a negative list', { ftzOutsideNegativeList: true, individualsThisYear: 500_000 }, {}, 'XB-6'],
  ])('%s', (_, flow, more, rule) => {
    expect(gate(flow, more)).toMatchObject({ status: 'decided', rule });
  });
});

describe('missing facts', () => {
  test('nothing stated: open, with the facts that are needed, and no gateway', () => {
    const { status, gateway, rule, needs } = decide({ facts: {}, asOf }).crossBorder;
    expect({ status, gateway, rule }).toEqual({ status: 'open', gateway: undefined, rule: undefined });
    expect(needs.map(({ fact }) => fact)).toContain('export.individualsThisYear');
  });

  test('numbers alone: a provisional answer that names what could overturn it', () => {
    const { status, rule, needs, sentence } = decide({
      facts: { export: { individualsThisYear: 100_000, sensitiveThisYear: 0 } },
      asOf,
    }).crossBorder;
    expect({ status, rule }).toEqual({ status: 'provisional', rule: 'XB-8' });
    expect(needs.map(({ fact }) => fact)).toEqual(
      expect.arrayContaining(['export.importantData', 'ciio', 'export.necessity']),
    );
    expect(sentence.zh).toMatch(/^暂按这样办/);
  });

  test('important data decide it whatever else is missing', () => {
    const { status, rule } = decide({ facts: { export: { importantData: true } }, asOf }).crossBorder;
    expect({ status, rule }).toEqual({ status: 'decided', rule: 'XB-1' });
  });

  test('nobody counted: exempt for good, without asking why or from where it goes', () => {
    const counted: Export = { individualsThisYear: 0, sensitiveThisYear: 0, importantData: false };
    const { crossBorder, impactAssessment } = decide({ facts: { export: counted, ciio: false }, asOf });
    expect(crossBorder).toMatchObject({ status: 'decided', rule: 'XB-9', duties: [], needs: [] });
    expect(impactAssessment.needs.map(({ fact }) => fact)).not.toContain('export.necessity');
    const { ciio: _, ...unsure } = { ciio: false, export: counted };
    expect(decide({ facts: unsure, asOf }).crossBorder).toMatchObject({ status: 'decided', rule: 'XB-9' });
  });

  test('nobody counted but data from abroad go back: the duties are there all the same', () => {
    const { rule, duties } = gate({ foreignOrigin: true });
    expect(rule).toBe('XB-4');
    expect(duties).toContain('XB-A1');
  });

  test('critical infrastructure never gets an exemption by numbers for want of facts', () => {
    const { status, rule } = decide({
      facts: { ciio: true, export: { individualsThisYear: 5, sensitiveThisYear: 0, importantData: false } },
      asOf,
    }).crossBorder;
    expect({ status, rule }).toEqual({ status: 'provisional', rule: 'XB-2' });
  });
});

describe('what every export needs', () => {
  test('an exempt export still needs notice, assessment, counting and incident reports', () => {
    const { gateway, duties } = gate({ individualsThisYear: 10 }, { basis: 1 });
    expect(gateway).toBe('exempt');
    expect(duties).toEqual(['XB-A1', 'XB-A2', 'XB-A3', 'XB-A4', 'XB-A5']);
  });

  test('no separate consent where the basis is not consent', () => {
    expect(gate({ individualsThisYear: 10 }, { basis: 2 }).duties).not.toContain('XB-A2');
  });

  test('the reason for separate consent names the basis that left no way around it', () => {
    const facts: Facts = { basis: 1, export: { ...plain, individualsThisYear: 10 } };
    const because = decide({ facts, asOf }).rules.find(({ id }) => id === 'XB-A2')?.because ?? [];
    expect(because.map(({ fact }) => fact)).toEqual(['export.individualsThisYear', 'basis']);
  });

  test.each([
    ['contract', 'XB24:5(1)'],
    ['hr', 'XB24:5(2)'],
    ['emergency', 'XB24:5(3)'],
  ] as const)('a need for %s is cited as %s', (necessity, cite) => {
    const facts: Facts = { ciio: false, export: { ...plain, individualsThisYear: 10, necessity } };
    const { cites = [] } = decide({ facts, asOf }).rules.find(({ id }) => id === 'XB-5') ?? {};
    expect(cites.filter((one) => one.startsWith('XB24:5('))).toEqual([cite]);
  });

  test('a change of control calls for a second look', () => {
    expect(gate({ individualsThisYear: 10 }, { cause: 'equity-sale' }).duties).toContain('XB-A6');
  });

  test('a statutory duty is a ground but no exemption', () => {
    const { gateway, duties } = gate({ individualsThisYear: 100_000 }, { basis: 3 });
    expect(gateway).toBe('standard-contract-or-certification');
    expect(duties).toContain('XB-A7');
  });

  test('nothing is asked when nothing leaves', () => {
    expect(gate({}).duties).toEqual([]);
  });
});

test('law that is not in force yet is not applied', () => {
  const facts: Facts = { ciio: false, export: { ...plain, individualsThisYear: 1_000_000 } };
  expect(decide({ facts, asOf: '2024-03-21' }).crossBorder.gateway).toBeUndefined();
  expect(decide({ facts, asOf: '2024-03-22' }).crossBorder.gateway).toBe('security-assessment');
});
