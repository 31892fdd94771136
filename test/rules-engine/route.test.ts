import { describe, expect, test } from 'vitest';
import type { Facts } from '../../lib/facts/facts.ts';
import { decide } from '../../lib/rules/decide.ts';

const asOf = '2026-11-22';
const decided = (facts: Facts) => decide({ facts, asOf });
const fired = (facts: Facts) => decided(facts).rules.map(({ id }) => id);

describe('the route', () => {
  const company: Facts = { legalForm: 'company', recipient: 'other-handler', foreignAuthority: false };
  test.each<[string, Facts, string | undefined, string]>([
    [
      'dissolution, necessary',
      { ...company, cause: 'dissolution', transferNecessary: true },
      'LB-04',
      'notice',
    ],
    ['merger, necessary', { ...company, cause: 'merger', transferNecessary: true }, 'LB-04', 'notice'],
    [
      'dissolution, not necessary: a sale of the list',
      { ...company, cause: 'dissolution', transferNecessary: false },
      'LB-06',
      'separate-consent',
    ],
    ['asset sale', { ...company, cause: 'asset-sale' }, 'LB-06', 'separate-consent'],
    [
      'a company with its branch dissolves',
      {
        ...company,
        scenario: 'entity-deregistration',
        legalForm: 'branch',
        cause: 'dissolution',
        transferNecessary: true,
      },
      'LB-04',
      'notice',
    ],
    [
      'a branch closes and another company takes its customers',
      {
        ...company,
        scenario: 'outlet-transfer',
        legalForm: 'branch',
        cause: 'dissolution',
        transferNecessary: true,
      },
      'LB-06',
      'separate-consent',
    ],
    [
      'asset sale, however necessary',
      { ...company, cause: 'asset-sale', transferNecessary: true },
      'LB-06',
      'separate-consent',
    ],
    [
      'branch handed to another company',
      { ...company, legalForm: 'branch', cause: 'contract-end' },
      'LB-06',
      'separate-consent',
    ],
    [
      'a new operator of an individual business',
      { ...company, legalForm: 'individual-business', cause: 'asset-sale' },
      'LB-06',
      'separate-consent',
    ],
    [
      'headquarters takes it',
      { ...company, recipient: 'same-legal-person', cause: 'relocation' },
      'LB-08',
      'same-handler',
    ],
    ['shares sold', { ...company, cause: 'equity-sale', recipient: 'none' }, 'LB-09', 'handler-unchanged'],
    [
      'an agent whose contract ends',
      { ...company, legalForm: 'agent-processor', cause: 'contract-end' },
      'LB-10',
      'return-or-delete',
    ],
    [
      'an archive firm keeps it',
      { ...company, recipient: 'processor', cause: 'dissolution' },
      'LB-11',
      'entrust',
    ],
    ['an authority', { ...company, recipient: 'authority', cause: 'dissolution' }, 'LB-12', 'authority'],
    [
      'nobody',
      { ...company, recipient: 'none', cause: 'dissolution', entrusts: false },
      undefined,
      'no-transfer',
    ],
  ])('%s', (_, facts, rule, kind) => {
    expect(decided(facts).route).toMatchObject({ status: 'decided', kind });
    expect(decided(facts).route.rule).toBe(rule);
  });

  test('only one of them is the answer', () => {
    const ids = fired({ ...company, cause: 'dissolution', transferNecessary: true });
    expect(ids).toContain('LB-04');
    for (const other of ['LB-06', 'LB-08', 'LB-09', 'LB-10', 'LB-12']) expect(ids).not.toContain(other);
  });

  test('a service provider is contracted besides whichever route is taken', () => {
    const { route } = decided({ ...company, cause: 'asset-sale', entrusts: true });
    expect(route.rule).toBe('LB-06');
    expect(route.overlays).toContain('LB-11');
  });

  test('a provider alone is no recipient', () => {
    const { route } = decided({ ...company, recipient: 'none', cause: 'dissolution', entrusts: true });
    expect(route).toMatchObject({ status: 'decided', kind: 'no-transfer', overlays: ['LB-11'] });
  });

  test('an asset sale without the legal form stands until somebody says it is an agent', () => {
    const { route } = decided({ cause: 'asset-sale', recipient: 'other-handler', foreignAuthority: false });
    expect(route).toMatchObject({ status: 'provisional', rule: 'LB-06' });
    expect(route.needs.map(({ fact }) => fact)).toEqual(['legalForm']);
  });

  test('whether the transfer is necessary is never assumed', () => {
    const { route, undetermined } = decided({ ...company, cause: 'dissolution' });
    expect(route.status).toBe('open');
    expect(route.kind).toBeUndefined();
    expect(route.needs.map(({ fact }) => fact)).toEqual(['transferNecessary']);
    expect(undetermined.map(({ id }) => id)).toEqual(expect.arrayContaining(['LB-04', 'LB-06']));
    expect(route.sentence.zh).toContain('移交确有必要');
  });

  test('says why, with the words of the facts', () => {
    const outcome = decided({ ...company, cause: 'dissolution', transferNecessary: true }).rules.find(
      ({ id }) => id === 'LB-04',
    );
    expect(outcome?.because).toContainEqual({
      fact: 'cause',
      label: { zh: '原因', en: 'Cause' },
      value: 'dissolution',
      words: { zh: '解散', en: 'Dissolution' },
    });
    expect(outcome?.cites).toEqual(['PIPL:22', 'NDSR:14']);
  });
});

describe('what stays with us', () => {
  const ending: Facts = { cause: 'dissolution', legalForm: 'company', recipient: 'none', prepaid: false };
  test.each<[string, Facts, string, string]>([
    ['nothing open, nothing to keep', { openMatters: false, statutoryRetention: false }, 'delete', 'LB-01'],
    [
      'our copy after a transfer',
      { openMatters: false, statutoryRetention: false, recipient: 'other-handler' },
      'delete',
      'LB-01',
    ],
    ['kept by law', { openMatters: false, statutoryRetention: true }, 'lock', 'LB-02'],
    ['open matters', { openMatters: true, statutoryRetention: false }, 'hold', 'LB-03'],
    [
      'a prepaid balance is an open matter, whatever was answered',
      { openMatters: false, prepaid: true, statutoryRetention: false },
      'hold',
      'LB-03',
    ],
    ['both', { openMatters: true, statutoryRetention: true }, 'hold', 'LB-03'],
  ])('%s', (_, facts, kind, rule) => {
    expect(decided({ ...ending, ...facts }).route.leftover).toMatchObject({ status: 'decided', kind, rule });
  });

  test('open matters do not hide that law keeps it afterwards', () => {
    expect(fired({ openMatters: true, statutoryRetention: true })).toEqual(
      expect.arrayContaining(['LB-02', 'LB-03']),
    );
  });

  test('nothing is deleted while it is not known whether something is open', () => {
    const { leftover } = decided({ ...ending, statutoryRetention: false }).route;
    expect(leftover).toMatchObject({ status: 'open', needs: [{ fact: 'openMatters' }] });
    expect(leftover.kind).toBeUndefined();
  });

  test('new shareholders clear nothing: the company goes on serving the same people', () => {
    const facts: Facts = { ...ending, cause: 'equity-sale', openMatters: false, statutoryRetention: true };
    const leftover = (scenario: Facts['scenario']) =>
      decided(scenario ? { ...facts, scenario } : facts).route.leftover;
    expect(leftover('outlet-transfer')).toMatchObject({ status: 'decided' });
    expect(leftover('outlet-transfer').kind).toBeUndefined();
    expect(leftover('entity-deregistration')).toMatchObject({ status: 'decided', kind: 'lock' });
    expect(leftover(undefined)).toMatchObject({ status: 'provisional', kind: 'lock' });
  });

  test('the same company deletes nothing for moving it', () => {
    const { leftover } = decided({
      ...ending,
      openMatters: false,
      statutoryRetention: true,
      recipient: 'same-legal-person',
    }).route;
    expect(leftover).toMatchObject({ status: 'decided' });
    expect(leftover.kind).toBeUndefined();
  });
});

describe('what comes on top', () => {
  test.each<[string, Facts, string]>([
    [
      'a new purpose',
      {
        recipient: 'other-handler',
        cause: 'merger',
        transferNecessary: true,
        legalForm: 'company',
        purposeChange: true,
      },
      'LB-05',
    ],
    [
      'documented necessity',
      {
        recipient: 'other-handler',
        cause: 'asset-sale',
        legalForm: 'company',
        necessityDocumented: true,
        basis: 2,
      },
      'LB-07',
    ],
    ['sensitive by consent', { sensitivePi: true, basis: 1 }, 'LB-13'],
    ['children', { under14: true }, 'LB-14'],
    ['prepaid', { prepaid: true, recipient: 'other-handler' }, 'LB-15'],
    ['prepaid, nobody takes over', { prepaid: true, recipient: 'none' }, 'LB-15'],
    ['marketing', { recipient: 'other-handler', recipientMarketing: true }, 'LB-16'],
    ['important data', { importantData: true }, 'LB-17'],
    ['a financial institution', { amlObliged: true }, 'LB-18'],
    ['a shop closes', { storefrontCloses: true }, 'LB-19'],
    ['something abroad', { export: { individualsThisYear: 1 } }, 'LB-20'],
  ])('%s', (_, facts, id) => {
    expect(fired(facts)).toContain(id);
    expect(decided(facts).route.overlays).toContain(id);
  });

  test('necessity on paper does not help where the basis is consent', () => {
    const facts: Facts = {
      recipient: 'other-handler',
      cause: 'asset-sale',
      legalForm: 'company',
      necessityDocumented: true,
    };
    expect(fired({ ...facts, basis: 1 })).not.toContain('LB-07');
  });

  test.each([
    [9_999_999, false],
    [10_000_000, true],
  ])('%i people: disposal plan reported first = %s', (individuals, reported) => {
    const { stops } = decided({ individuals, importantData: false });
    expect(stops.some(({ rule }) => rule === 'LB-17')).toBe(reported);
  });

  test('each kind of regulated business hears only what concerns it', () => {
    const rule = decided({ amlObliged: true, creditBureau: false, ciio: false }).rules.find(
      ({ id }) => id === 'LB-18',
    );
    expect(rule?.cites).toContain('AML24:34(4)');
    expect(rule?.cites).not.toContain('CIIR:21');
    expect(rule?.also).toHaveLength(1);
  });

  test.each<[string, Facts, string, readonly string[]]>([
    ['a web shop', { ecommerceStops: true, storefrontCloses: false }, asOf, ['ECL:16']],
    ['a shop', { ecommerceStops: false, storefrontCloses: true }, asOf, ['CPL-R:21', 'CPL-R:22']],
    ['a web shop before 2024', { ecommerceStops: true, storefrontCloses: false }, '2024-06-30', ['ECL:16']],
  ])('%s is closed under its own law', (_, facts, day, cites) => {
    expect(decide({ facts, asOf: day }).rules.find(({ id }) => id === 'LB-19')?.cites).toEqual(cites);
  });

  test('before there was a rule for shops, closing one has none', () => {
    const facts: Facts = { ecommerceStops: false, storefrontCloses: true };
    expect(decide({ facts, asOf: '2024-06-30' }).rules.map(({ id }) => id)).not.toContain('LB-19');
  });

  test('a foreign authority is a stop, a domestic one is not', () => {
    const stopped = (foreignAuthority: boolean) =>
      decided({ recipient: 'authority', foreignAuthority }).stops.some(({ rule }) => rule === 'LB-12');
    expect(stopped(true)).toBe(true);
    expect(stopped(false)).toBe(false);
  });

  test('children’s data stop a handover, not a deletion', () => {
    const stopped = (recipient: 'none' | 'other-handler') =>
      decided({ under14: true, recipient }).stops.some(({ rule }) => rule === 'LB-14');
    expect(stopped('other-handler')).toBe(true);
    expect(stopped('none')).toBe(false);
  });
});

test('nothing stated decides nothing', () => {
  const { route, stops, impactAssessment, incident } = decided({});
  expect(route.status).toBe('open');
  expect(stops).toEqual([]);
  expect(impactAssessment.required).toBeUndefined();
  expect(incident).toBeNull();
});
