import { expect, test } from 'vitest';
import type { Facts } from '../../lib/facts/facts.ts';
import { decide } from '../../lib/rules/decide.ts';
import { rules } from '../../lib/rules/index.ts';
import { nothingAbroad, nothingHappened, ordinaryTrade, quiet } from './vignettes/vignette.ts';

/** A company that closes, everything answered, nothing special; each row changes what it names. */
const base: Facts = {
  ...quiet,
  scenario: 'entity-deregistration',
  legalForm: 'company',
  cause: 'dissolution',
  recipient: 'none',
  statutoryRetention: false,
  transferNecessary: false,
};
const abroad = (flow: NonNullable<Facts['export']>): Facts => ({ export: { ...nothingAbroad, ...flow } });
const leak = { discoveredAt: '2026-11-20T22:30:00+08:00', individuals: 999_999, lossCny: 4_999_999 };
const incident = (more: NonNullable<Facts['incident']>): Facts => ({
  incident: { ...nothingHappened, ...leak, stateOrgan: false, harmAverted: false, ...more },
});
const trade = (more: NonNullable<Facts['sector']>): Facts => ({ sector: { ...ordinaryTrade, ...more } });
const sale: Facts = { scenario: 'outlet-transfer', cause: 'asset-sale', recipient: 'other-handler' };
const taken: Facts = { recipient: 'other-handler', transferNecessary: true };
const outlet: Facts = { scenario: 'outlet-transfer' };

/** Facts with which a rule applies, and facts just beside them with which it does not. */
const table: readonly (readonly [id: string, holds: Facts, beside: Facts])[] = [
  ['LB-01', {}, { openMatters: true }],
  ['LB-01', taken, { statutoryRetention: true }],
  ['LB-02', { statutoryRetention: true }, {}],
  ['LB-02', { statutoryRetention: true, openMatters: true }, { ...outlet, cause: 'equity-sale' }],
  ['LB-03', { openMatters: true }, {}],
  ['LB-03', { prepaid: true }, {}],
  ['LB-04', taken, { ...taken, transferNecessary: false }],
  ['LB-04', { ...taken, cause: 'split' }, { ...taken, cause: 'relocation' }],
  ['LB-05', { ...taken, purposeChange: true }, taken],
  ['LB-05', { ...taken, purposeChange: true }, { ...sale, purposeChange: true }],
  ['LB-06', sale, { ...sale, recipient: 'same-legal-person' }],
  ['LB-06', { ...sale, legalForm: 'franchisee-company' }, { ...sale, legalForm: 'agent-processor' }],
  ['LB-06', { ...taken, ...outlet, legalForm: 'branch' }, taken],
  ['LB-07', { ...sale, necessityDocumented: true, basis: 2 }, { ...sale, basis: 2 }],
  [
    'LB-07',
    { ...sale, necessityDocumented: true, basis: 7 },
    { ...sale, necessityDocumented: true, basis: 1 },
  ],
  ['LB-08', { ...outlet, recipient: 'same-legal-person' }, sale],
  ['LB-09', { ...outlet, cause: 'equity-sale' }, sale],
  [
    'LB-10',
    { legalForm: 'agent-processor', cause: 'contract-end' },
    { legalForm: 'agent-processor', cause: 'relocation' },
  ],
  ['LB-10', { legalForm: 'agent-processor', ...sale }, sale],
  ['LB-11', { recipient: 'processor' }, {}],
  ['LB-11', { entrusts: true }, {}],
  ['LB-12', { recipient: 'authority' }, {}],
  ['LB-12', { foreignAuthority: true }, {}],
  ['LB-13', { sensitivePi: true, basis: 1 }, { sensitivePi: true, basis: 2 }],
  ['LB-13', { under14: true, basis: 1 }, { basis: 1 }],
  ['LB-14', { under14: true }, { sensitivePi: true }],
  ['LB-15', { ...sale, prepaid: true }, { ...outlet, cause: 'equity-sale', prepaid: true }],
  ['LB-16', { ...sale, recipientMarketing: true }, { recipientMarketing: true }],
  ['LB-17', { individuals: 10_000_000 }, { individuals: 9_999_999 }],
  ['LB-17', { importantData: true }, {}],
  ['LB-18', { amlObliged: true }, {}],
  ['LB-18', { creditBureau: true }, { platformOperator: true }],
  ['LB-18', { ciio: true }, {}],
  ['LB-19', { ecommerceStops: true }, { platformOperator: true }],
  ['LB-19', { storefrontCloses: true }, {}],
  ['LB-20', abroad({ individualsThisYear: 1 }), abroad({})],
  ['PIA-1', { sensitivePi: true }, {}],
  ['PIA-1', { under14: true }, {}],
  ['PIA-2', { automatedDecision: true }, {}],
  ['PIA-3', { entrusts: true }, { recipient: 'authority' }],
  ['PIA-3', { publicDisclosure: true }, { recipient: 'same-legal-person' }],
  ['PIA-4', abroad({ individualsThisYear: 1, necessity: 'hr' }), abroad({ importantData: true })],
  ['PIA-5', { individuals: 100_001 }, { individuals: 100_000 }],
  ['PIA-5', taken, { ...taken, transferNecessary: false }],
  ['PIA-6', { individuals: 100_000 }, { individuals: 100_001 }],
  ['PIA-6', {}, { sensitivePi: true }],
  ['PIA-7', { entrusts: true }, {}],
  ['PIA-8', { entrusts: true }, {}],
  ['PIA-9', { entrusts: true, individuals: 99_999 }, { entrusts: true, individuals: 100_000 }],
  ['PIA-10', { under14: true, recipient: 'processor' }, { under14: true }],
  ['PIA-11', { importantData: true, entrusts: true }, { importantData: true, entrusts: true, basis: 3 }],
  ['PIA-11', { importantData: true, entrusts: true }, { importantData: true }],
  ['XB-1', abroad({ importantData: true, necessity: 'hr' }), abroad({ necessity: 'hr' })],
  [
    'XB-2',
    { ciio: true, ...abroad({ individualsThisYear: 1 }) },
    { ciio: true, ...abroad({ individualsThisYear: 1, ftzOutsideNegativeList: true }) },
  ],
  ['XB-3', abroad({ noPersonalData: true }), abroad({ noPersonalData: true, importantData: true })],
  ['XB-4', abroad({ foreignOrigin: true, individualsThisYear: 9 }), abroad({ individualsThisYear: 9 })],
  ['XB-5', abroad({ necessity: 'emergency', sensitiveThisYear: 10_000 }), abroad({ sensitiveThisYear: 1 })],
  ['XB-6', abroad({ ftzOutsideNegativeList: true, sensitiveThisYear: 1 }), abroad({ sensitiveThisYear: 1 })],
  ['XB-7', abroad({ individualsThisYear: 1_000_000 }), abroad({ individualsThisYear: 999_999 })],
  ['XB-7', abroad({ sensitiveThisYear: 10_000 }), abroad({ sensitiveThisYear: 9_999 })],
  ['XB-8', abroad({ individualsThisYear: 100_000 }), abroad({ individualsThisYear: 99_999 })],
  ['XB-8', abroad({ sensitiveThisYear: 1 }), abroad({ sensitiveThisYear: 0 })],
  ['XB-9', abroad({ individualsThisYear: 99_999 }), abroad({ individualsThisYear: 100_000 })],
  ['XB-9', abroad({ individualsThisYear: 1 }), abroad({ individualsThisYear: 1, sensitiveThisYear: 1 })],
  ...['XB-A1', 'XB-A3', 'XB-A4', 'XB-A5', 'XB-A6'].map(
    (id) => [id, abroad({ individualsThisYear: 1 }), abroad({ noPersonalData: true })] as const,
  ),
  ['XB-A2', { basis: 1, ...abroad({ individualsThisYear: 1 }) }, abroad({ individualsThisYear: 1 })],
  ['XB-A7', { basis: 3, ...abroad({ individualsThisYear: 1 }) }, abroad({ individualsThisYear: 1 })],
  ['D1', incident({}), {}],
  ['D2', incident({ individuals: 1, harmAverted: true }), {}],
  ['D3', incident({}), incident({ harmAverted: true })],
  ...['D4', 'D5', 'D9'].flatMap((id) => [
    [id, incident({ individuals: 1_000_000 }), incident({})] as const,
    [id, incident({ lossCny: 5_000_000 }), incident({})] as const,
    [id, incident({ ciiInvolved: true, ciiOutage: true }), incident({ ciiOutage: true })] as const,
  ]),
  ['D6', incident({ crimeSuspected: true }), incident({})],
  ['D7', incident({ exported: true }), incident({})],
  ['D8', incident({ vulnerability: true }), incident({})],
  ['D10', incident({}), {}],
  ['D11', incident({ ukSubjects: true }), incident({})],
  ['D12', incident({}), { ...outlet, ...incident({}) }],
  ['R08', { entrusts: true }, { recipient: 'same-legal-person' }],
  ['R10', { platformOperator: true }, { ecommerceStops: true }],
  ['R11', trade({ liveSelling: true }), {}],
  ['R12', { amlObliged: true }, { creditBureau: true }],
  ['R13', { amlObliged: true }, { creditBureau: true }],
  ['R14', trade({ insurer: true }), {}],
  ['R15', trade({ securitiesFirm: true }), trade({ securitiesService: true })],
  ['R16', trade({ securitiesService: true }), trade({ securitiesFirm: true })],
  ['R17', trade({ medical: true }), { sensitivePi: true }],
  ['R19', trade({ internetInformation: true }), {}],
  ['R20', { creditBureau: true }, { amlObliged: true }],
  ['R21', trade({ express: true }), {}],
  ['R22', trade({ food: true }), {}],
  ['R23', { importantData: true }, { individuals: 10_000_000 }],
  ['R24', {}, outlet],
  ['R27', { sensitivePi: true }, {}],
  ['R28', { under14: true }, { sensitivePi: true }],
  ['R29', { openMatters: true }, {}],
  ['C01', { cause: 'merger' }, { cause: 'bankruptcy' }],
  ...['C02', 'C03', 'C04', 'C05', 'C06', 'C07'].flatMap((id) => [
    [id, {}, { cause: 'merger' }] as const,
    [id, { scenario: 'joint-stock-deregistration' }, { legalForm: 'individual-business' }] as const,
  ]),
  ['C08', {}, outlet],
  ['C09', {}, { legalForm: 'branch' }],
  ['C10', { ecommerceStops: true }, { storefrontCloses: true }],
  ['C11', { storefrontCloses: true }, { ecommerceStops: true }],
  ['C12', trade({ express: true }), { legalForm: 'unlicensed-end-outlet', ...trade({ express: true }) }],
  ['C15', { individuals: 1_000_000 }, { individuals: 999_999 }],
  ['C16', { sensitivePi: true, individuals: 100_000 }, { sensitivePi: true, individuals: 99_999 }],
  ['C17', { importantData: true }, {}],
  ['C18', { automatedDecision: true }, {}],
  ['C19', abroad({ individualsThisYear: 100_000 }), abroad({ individualsThisYear: 99_999 })],
  ['C19', abroad({ sensitiveThisYear: 9_999 }), abroad({ sensitiveThisYear: 10_000 })],
  ['C20', { dates: { crmContractEnds: '2026-12-31' } }, {}],
];

/** What binds everybody, whatever is stated. */
const always = ['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R09', 'R18', 'R25', 'R26', 'C13', 'C14'];

const applied = (facts: Facts) =>
  decide({ facts: { ...base, ...facts }, asOf: '2026-11-22' }).rules.filter(
    ({ status }) => status === 'applies',
  );

test.each(table)('%s applies with %j and not with %j', (id, holds, beside) => {
  const outcome = applied(holds).find((one) => one.id === id);
  expect(outcome?.cites.length).toBeGreaterThan(0);
  expect(outcome?.because.length).toBeGreaterThan(0);
  expect(applied(beside).map((one) => one.id)).not.toContain(id);
});

test.each(always)('%s applies with nothing stated', (id) => {
  expect(decide({ facts: {}, asOf: '2026-11-22' }).rules.map((one) => one.id)).toContain(id);
});

test('no rule is left out of the table', () => {
  const told = new Set([...table.map(([id]) => id), ...always]);
  expect([...rules.keys()].filter((id) => !told.has(id))).toEqual([]);
});
