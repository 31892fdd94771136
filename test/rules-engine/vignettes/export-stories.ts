import type { Facts } from '../../../lib/facts/facts.ts';
import type { Gateway } from '../../../lib/rules/rule.ts';
import {
  assessed,
  assessedShort,
  everyone,
  exported,
  nothingAbroad,
  quiet,
  requests,
  type Vignette,
} from './vignette.ts';

const asOf = '2026-11-22';
/** A shop moves within its own company while its system runs abroad: nothing but the export is special. */
const usual = {
  ...quiet,
  scenario: 'outlet-transfer',
  legalForm: 'company',
  cause: 'relocation',
  recipient: 'same-legal-person',
} as const;

const people = (count: number) => count.toLocaleString('en');

interface Row {
  readonly plain: number;
  readonly sensitive: number;
  readonly gateway: readonly [Gateway, string];
  /** Grounds and forms of the assessment. */
  readonly assessment: readonly string[];
  readonly clocks?: readonly string[];
}
const filed: readonly [Gateway, string] = ['standard-contract-or-certification', 'XB-8'];
const examined: readonly [Gateway, string] = ['security-assessment', 'XB-7'];
const exempt: readonly [Gateway, string] = ['exempt', 'XB-9'];

/** XB24 arts. 5(4), 7(2), 8: 以上 includes the number, 不满 excludes it, one sensitive person is enough (T18). */
const rows: readonly Row[] = [
  { plain: 500, sensitive: 0, gateway: exempt, assessment: ['PIA-4', ...assessedShort] },
  {
    plain: 500,
    sensitive: 1,
    gateway: filed,
    assessment: ['PIA-1', 'PIA-4', ...assessedShort],
    clocks: ['C19'],
  },
  {
    plain: 0,
    sensitive: 9999,
    gateway: filed,
    assessment: ['PIA-1', 'PIA-4', ...assessedShort],
    clocks: ['C19'],
  },
  { plain: 0, sensitive: 10_000, gateway: examined, assessment: ['PIA-1', 'PIA-4', ...assessedShort] },
  { plain: 99_999, sensitive: 0, gateway: exempt, assessment: ['PIA-4', ...assessedShort] },
  { plain: 100_000, sensitive: 0, gateway: filed, assessment: ['PIA-4', ...assessed], clocks: ['C19'] },
  {
    plain: 999_999,
    sensitive: 0,
    gateway: filed,
    assessment: ['PIA-4', 'PIA-5', ...assessed],
    clocks: ['C19'],
  },
  { plain: 1_000_000, sensitive: 0, gateway: examined, assessment: ['PIA-4', 'PIA-5', ...assessed] },
];

const hosted = rows.map(({ plain, sensitive, gateway, assessment, clocks = [] }): Vignette => {
  const facts: Facts = {
    ...usual,
    individuals: Math.max(plain, sensitive),
    sensitivePi: sensitive > 0,
    export: { ...nothingAbroad, individualsThisYear: plain, sensitiveThisYear: sensitive },
  };
  return {
    id: `hosted-abroad-${plain}-${sensitive}`,
    title: {
      zh: `客户系统在境外：${people(plain)} 人，另有 ${people(sensitive)} 人的敏感信息`,
      en: `The customer system runs abroad: ${people(plain)} people, sensitive data of ${people(sensitive)}`,
    },
    asOf,
    facts,
    expected: {
      route: ['same-handler', 'LB-08'],
      leftover: [undefined],
      assess: true,
      gateway,
      fired: {
        incident: [],
        route: ['LB-08', 'LB-20'],
        'impact-assessment': assessment,
        'cross-border': [gateway[1], ...exported],
        retention: sensitive > 0 ? [...everyone, 'R27'] : everyone,
        clock: [...requests, ...clocks],
      },
      stops: gateway[0] === 'exempt' ? [] : [gateway[1]],
      cites: ['PIPL:39', 'PIPL:55(4)', 'XB24:10', 'XB24:11', 'SCC:4'],
    },
  };
});

interface Special {
  readonly id: string;
  readonly title: Vignette['title'];
  readonly facts: Facts;
  readonly gateway: readonly [Gateway, string];
  readonly expected: Partial<Vignette['expected']>;
  readonly route?: readonly string[];
  readonly assessment: readonly string[];
  readonly duties?: readonly string[];
  readonly clocks?: readonly string[];
}

const specials: readonly Special[] = [
  {
    id: 'call-centre',
    title: {
      zh: '替境外公司做客服，资料都是境外来的，处理完送回',
      en: 'A call centre for a foreign company: data from abroad go back',
    },
    facts: {
      ...usual,
      individuals: 300_000,
      export: { ...nothingAbroad, individualsThisYear: 300_000, foreignOrigin: true },
    },
    // Exempt at any number (XB24 4); notice and assessment stay (T19). No contract to file, so no filing clock: the
    // engine used to show one.
    gateway: ['exempt', 'XB-4'],
    assessment: ['PIA-4', 'PIA-5', ...assessed],
    expected: { cites: ['XB24:4', 'PIPL:39', 'XB24:10'] },
  },
  {
    id: 'staff-abroad',
    title: {
      zh: '四十名员工的工资卡号给境外总部发奖金',
      en: 'Forty employees’ account numbers go to headquarters abroad for bonuses',
    },
    facts: {
      ...usual,
      individuals: 40,
      sensitivePi: true,
      export: { ...nothingAbroad, sensitiveThisYear: 40, necessity: 'hr' },
    },
    gateway: ['exempt', 'XB-5'],
    assessment: ['PIA-1', 'PIA-4', ...assessedShort],
    expected: { cites: ['XB24:5', 'NDSR:35'] },
  },
  {
    id: 'zone-company',
    title: {
      zh: '自贸区公司，负面清单外，十五万人',
      en: 'A zone company, outside the negative list, 150,000 people',
    },
    facts: {
      ...usual,
      individuals: 150_000,
      export: { ...nothingAbroad, individualsThisYear: 150_000, ftzOutsideNegativeList: true },
    },
    gateway: ['exempt', 'XB-6'],
    assessment: ['PIA-4', 'PIA-5', ...assessed],
    expected: { cites: ['XB24:6'] },
  },
  {
    id: 'ciio-books-hotels',
    title: {
      zh: '关键信息基础设施运营者替客户订境外酒店',
      en: 'An operator of critical infrastructure books hotels abroad for its customers',
    },
    facts: {
      ...usual,
      ciio: true,
      export: { ...nothingAbroad, individualsThisYear: 300, necessity: 'contract' },
    },
    // The customer's own contract is exempt for a CIIO too (step 2 of the tree). The duty of CIIR 21 is for an
    // operator that merges, splits or ends: a move holds nothing up. The engine used to stop it.
    gateway: ['exempt', 'XB-5'],
    route: ['LB-18'],
    assessment: ['PIA-4', ...assessedShort],
    expected: { cites: ['XB24:5'] },
  },
  {
    id: 'important-data-abroad',
    title: {
      zh: '给境外的订单里夹着重要数据',
      en: 'Orders sent abroad contain important data',
    },
    facts: {
      ...usual,
      importantData: true,
      export: { ...nothingAbroad, individualsThisYear: 300, importantData: true, necessity: 'contract' },
    },
    // Important data come before every exemption.
    gateway: ['security-assessment', 'XB-1'],
    route: ['LB-17'],
    assessment: ['PIA-4', ...assessedShort],
    clocks: ['C17'],
    expected: { stops: ['LB-17', 'XB-1'], cites: ['XB24:7', 'NDSR:37'] },
  },
  {
    id: 'statutory-duty-abroad',
    title: {
      zh: '按法律要求把十万客户的资料报给境外，处理依据是法定义务',
      en: 'A statutory duty sends 100,000 people’s data abroad',
    },
    facts: {
      ...usual,
      individuals: 100_000,
      basis: 3,
      export: { ...nothingAbroad, individualsThisYear: 100_000 },
    },
    // A lawful gateway (NDSR 35(6)) but not on the list of exemptions: the numbers count and counsel decides.
    gateway: filed,
    assessment: ['PIA-4', ...assessed],
    duties: ['XB-A7'],
    clocks: ['C19'],
    expected: { stops: ['XB-8'], cites: ['NDSR:35(6)', 'SCC:7'] },
  },
  {
    id: 'consent-abroad',
    title: {
      zh: '靠同意收的会员资料给境外总部看',
      en: 'Members who consented are shown to headquarters abroad',
    },
    facts: { ...usual, basis: 1, export: { ...nothingAbroad, individualsThisYear: 700 } },
    gateway: exempt,
    assessment: ['PIA-4', ...assessedShort],
    duties: ['XB-A2'],
    expected: { cites: ['PIPL:39', 'PIPL:13(2)', 'XB24:5(4)'] },
  },
];

const special = specials.map(
  ({ id, title, facts, gateway, expected, route = [], assessment, duties = [], clocks = [] }): Vignette => ({
    id,
    title,
    asOf,
    facts,
    expected: {
      route: ['same-handler', 'LB-08'],
      leftover: [undefined],
      assess: true,
      gateway,
      fired: {
        incident: [],
        route: ['LB-08', 'LB-20', ...route],
        'impact-assessment': assessment,
        'cross-border': [gateway[1], ...exported, ...duties],
        retention: [
          ...everyone,
          ...(facts.sensitivePi ? ['R27'] : []),
          ...(facts.importantData ? ['R23'] : []),
        ],
        clock: [...requests, ...clocks],
      },
      cites: [],
      ...expected,
    },
  }),
);

/** What goes abroad, at every threshold and under every exemption. */
export const stories: readonly Vignette[] = [...hosted, ...special];
