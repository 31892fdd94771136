import type { Facts } from '../../../lib/facts/facts.ts';
import {
  assessed,
  assessedShort,
  type Expected,
  everyone,
  exported,
  liquidation,
  none,
  nothingAbroad,
  ordinaryTrade,
  quiet,
  requests,
  type Vignette,
} from './vignette.ts';

const asOf = '2026-11-22';
const closing = {
  ...quiet,
  scenario: 'entity-deregistration',
  legalForm: 'company',
  cause: 'dissolution',
  recipient: 'none',
} as const;

const platform: Facts = {
  ...closing,
  platformOperator: true,
  ecommerceStops: true,
  automatedDecision: true,
  openMatters: true,
  sector: { ...ordinaryTrade, internetInformation: true },
  dates: { serviceStops: '2027-01-01', plannedDeregistration: '2027-02-28' },
};
// The officer record and the algorithm filing run over 2027, whose holidays are not announced: no certain day.
const platformExpected: Expected = {
  route: ['no-transfer'],
  leftover: ['hold', 'LB-03'],
  assess: true,
  gateway: ['exempt', 'XB-9'],
  fired: {
    ...none,
    route: ['LB-02', 'LB-03', 'LB-19'],
    'impact-assessment': ['PIA-2', 'PIA-5', ...assessed],
    retention: [...everyone, 'R10', 'R19', 'R24', 'R29'],
    clock: [...liquidation, ...requests, 'C10', 'C15', 'C18'],
  },
  due: [
    ['C10', '2026-12-02'],
    ['C07', '2027-02-08'],
  ],
  kept: { R24: '2037-02-28' },
  cites: ['ECL:16', 'ECL:31', 'IIS:14', 'ALGO:24', 'AUDIT:12'],
};
const platformReports: Expected = {
  ...platformExpected,
  fired: { ...platformExpected.fired, route: ['LB-02', 'LB-03', 'LB-17', 'LB-19'] },
  stops: ['LB-17'],
  cites: [...platformExpected.cites, 'NDSR:28', 'NDSR:32'],
};

/** Trades and sizes with rules of their own. */
export const stories: readonly Vignette[] = [
  {
    id: 'aml-closes',
    title: {
      zh: '支付公司注销，二十五万客户的身份和交易资料',
      en: 'A payment firm closes with identity and transaction data of 250,000 customers',
    },
    asOf,
    facts: {
      ...closing,
      recipient: 'authority',
      amlObliged: true,
      individuals: 250_000,
      sensitivePi: true,
      basis: 3,
    },
    // T38: hand over to the designated body, ten years (T10). A handover to an authority rests on PIPL 13(1)(3).
    expected: {
      route: ['authority', 'LB-12'],
      leftover: ['lock', 'LB-02'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-02', 'LB-12', 'LB-18'],
        'impact-assessment': ['PIA-1', 'PIA-5', ...assessed],
        retention: [...everyone, 'R12', 'R13', 'R24', 'R27'],
        clock: [...liquidation, ...requests, 'C16'],
      },
      stops: ['LB-18'],
      cites: ['AML24:34(3)', 'AML24:34(4)', 'PIPL:13(1)(3)'],
    },
  },
  {
    id: 'credit-bureau',
    title: {
      zh: '征信机构解散，信息库移交另一家征信机构',
      en: 'A credit bureau dissolves and its database goes to another bureau',
    },
    asOf,
    facts: {
      ...closing,
      recipient: 'other-handler',
      transferNecessary: true,
      creditBureau: true,
      individuals: 2_000_000,
      sensitivePi: true,
      automatedDecision: true,
      basis: 7,
      dates: {
        serviceStops: '2026-11-30',
        transfer: '2026-12-15',
        plannedDeregistration: '2026-12-31',
      },
    },
    // Two million: an officer record (1,000,000) but no disposal report (10,000,000). Thirty working days before
    // 31 December is 19 November; twenty after 30 November is 28 December.
    expected: {
      route: ['notice', 'LB-04'],
      leftover: ['lock', 'LB-02'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-02', 'LB-04', 'LB-18'],
        'impact-assessment': ['PIA-1', 'PIA-2', 'PIA-3', 'PIA-5', ...assessed],
        retention: [...everyone, 'R08', 'R20', 'R24', 'R27'],
        clock: [...liquidation, ...requests, 'C15', 'C16', 'C18'],
      },
      stops: ['LB-18'],
      due: [
        ['C15', '2026-11-19'],
        ['C07', '2026-12-11'],
        ['LB-04', '2026-12-14'],
        ['C18', '2026-12-28'],
      ],
      kept: { R08: '2029-12-15', R24: '2036-12-31' },
      cites: ['CREDIT:12', 'CREDIT:16', 'PIPL:22'],
    },
  },
  {
    id: 'platform-9999999',
    title: {
      zh: '电商平台关停，9,999,999 人',
      en: 'A marketplace shuts down with 9,999,999 people',
    },
    asOf,
    facts: { ...platform, individuals: 9_999_999 },
    expected: platformExpected,
  },
  {
    id: 'platform-10000000',
    title: {
      zh: '电商平台关停，正好一千万人',
      en: 'A marketplace shuts down with exactly 10,000,000 people',
    },
    asOf,
    facts: { ...platform, individuals: 10_000_000 },
    // NDSR 28 says 以上, which includes the number (T23).
    expected: platformReports,
  },
  {
    id: 'platform-10000001',
    title: {
      zh: '电商平台关停，一千万零一人',
      en: 'A marketplace shuts down with 10,000,001 people',
    },
    asOf,
    facts: { ...platform, individuals: 10_000_001 },
    expected: platformReports,
  },
  {
    id: 'important-data-split',
    title: {
      zh: '测绘公司分立，重要数据随业务走',
      en: 'A survey company splits and its important data move along',
    },
    asOf,
    facts: {
      ...closing,
      scenario: 'outlet-transfer',
      cause: 'split',
      recipient: 'other-handler',
      transferNecessary: true,
      importantData: true,
      individuals: 90_000,
      basis: 1,
      entrusts: true,
      dates: { transfer: '2026-12-20' },
    },
    expected: {
      route: ['notice', 'LB-04'],
      leftover: ['lock', 'LB-02'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-02', 'LB-04', 'LB-11', 'LB-17'],
        'impact-assessment': ['PIA-3', 'PIA-5', 'PIA-11', ...assessedShort],
        retention: [...everyone, 'R08', 'R23'],
        clock: [...requests, 'C17'],
      },
      stops: ['LB-17', 'PIA-11'],
      due: [
        ['LB-04', '2026-12-19'],
        ['LB-17', '2026-12-19'],
      ],
      kept: { R08: '2029-12-20' },
      cites: ['NDSR:32', 'NDSR:31', 'NDRA26:5', 'NDRA26:15', 'NDRA26:16'],
    },
  },
  {
    id: 'ciio-merges',
    title: {
      zh: '关键信息基础设施运营者被合并，境外总部还能看到一个客户',
      en: 'An operator of critical infrastructure is merged; headquarters abroad still sees one customer',
    },
    asOf,
    facts: {
      ...closing,
      cause: 'merger',
      recipient: 'other-handler',
      transferNecessary: true,
      ciio: true,
      individuals: 3_000_000,
      export: { ...nothingAbroad, individualsThisYear: 1 },
      dates: { transfer: '2026-12-28', plannedDeregistration: '2026-12-31' },
    },
    // For a CIIO one person is enough (XB24 7(1)); remote viewing is export.
    expected: {
      route: ['notice', 'LB-04'],
      leftover: ['lock', 'LB-02'],
      assess: true,
      gateway: ['security-assessment', 'XB-2'],
      fired: {
        incident: [],
        route: ['LB-02', 'LB-04', 'LB-18', 'LB-20'],
        'impact-assessment': ['PIA-3', 'PIA-4', 'PIA-5', ...assessed],
        'cross-border': ['XB-2', ...exported, 'XB-A6'],
        retention: [...everyone, 'R08', 'R24'],
        clock: ['C01', 'C08', 'C09', 'C15', ...requests],
      },
      stops: ['LB-18', 'XB-2'],
      due: [
        ['C15', '2026-11-19'],
        ['LB-04', '2026-12-27'],
      ],
      kept: { R08: '2029-12-28', R24: '2036-12-31' },
      cites: ['CIIR:21', 'XB24:7(1)', 'CSL26:39', 'PIPL:40'],
    },
  },
  {
    id: 'foreign-court-asks',
    title: {
      zh: '注销期间，外国法院来要客户资料',
      en: 'A foreign court asks for the customers during the wind-down',
    },
    asOf,
    facts: { ...closing, recipient: 'authority', foreignAuthority: true },
    // T36.
    expected: {
      route: ['authority', 'LB-12'],
      leftover: ['lock', 'LB-02'],
      assess: false,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-02', 'LB-12'],
        'impact-assessment': [],
        retention: [...everyone, 'R24'],
        clock: [...liquidation, ...requests],
      },
      stops: ['LB-12'],
      cites: ['PIPL:41', 'DSL:36'],
    },
  },
  {
    id: 'foreign-regulator-during-sale',
    title: {
      zh: '卖门店的同时，外国监管机构也来要资料',
      en: 'A foreign regulator asks while a shop is being sold',
    },
    asOf,
    facts: {
      ...closing,
      scenario: 'outlet-transfer',
      cause: 'asset-sale',
      recipient: 'other-handler',
      transferNecessary: false,
      foreignAuthority: true,
      basis: 1,
      dates: { transfer: '2026-12-31' },
    },
    // Two different things: the buyer needs consent, the regulator an approval. The engine used to answer only the
    // second and lost the first.
    expected: {
      route: ['separate-consent', 'LB-06'],
      leftover: ['lock', 'LB-02'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-02', 'LB-06', 'LB-12'],
        'impact-assessment': ['PIA-3', ...assessedShort],
        retention: [...everyone, 'R08'],
        clock: requests,
      },
      stops: ['LB-06', 'LB-12'],
      due: [['LB-06', '2026-12-30']],
      kept: { R08: '2029-12-31' },
      cites: ['PIPL:41', 'PIPL:23'],
    },
  },
];
