import {
  assessedShort,
  everyone,
  exported,
  none,
  nothingAbroad,
  nothingHappened,
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
  statutoryRetention: false,
} as const;
const sold = {
  ...quiet,
  scenario: 'outlet-transfer',
  legalForm: 'company',
  cause: 'asset-sale',
  recipient: 'other-handler',
  statutoryRetention: false,
} as const;

/** Several overlays on one route. */
export const stories: readonly Vignette[] = [
  {
    id: 'children-merge-abroad-by-vendor',
    title: {
      zh: '合并时孩子的资料交给存续公司，由服务商搬，其中一个在境外',
      en: 'In a merger children’s data go to the surviving company by a vendor, one record abroad',
    },
    asOf,
    facts: {
      ...closing,
      cause: 'merger',
      recipient: 'other-handler',
      transferNecessary: true,
      under14: true,
      basis: 1,
      entrusts: true,
      export: { ...nothingAbroad, sensitiveThisYear: 1 },
    },
    // Art. 22 asks for notice, not consent; children bring the security assessment and sensitive consent. One sensitive
    // record is past the exemption (T18). A merger has no liquidation group.
    expected: {
      route: ['notice', 'LB-04'],
      leftover: ['delete', 'LB-01'],
      assess: true,
      gateway: ['standard-contract-or-certification', 'XB-8'],
      fired: {
        route: ['LB-01', 'LB-04', 'LB-11', 'LB-13', 'LB-14', 'LB-20'],
        'impact-assessment': ['PIA-1', 'PIA-3', 'PIA-4', 'PIA-5', 'PIA-10', ...assessedShort],
        'cross-border': ['XB-8', ...exported, 'XB-A2', 'XB-A6'],
        incident: [],
        retention: [...everyone, 'R08', 'R24', 'R28'],
        clock: ['C01', 'C08', 'C09', 'C19', ...requests],
      },
      stops: ['LB-14', 'PIA-10', 'XB-8'],
      cites: ['PIPL:22', 'CHILD19:17', 'XB24:8', 'SCC:7', 'SECASSESS:14(2)'],
    },
  },
  {
    id: 'bank-declared-bankrupt',
    title: {
      zh: '反洗钱义务机构被法院宣告破产，客户资料移交指定机构，官司未了',
      en: 'A court declares an AML-obliged institution bankrupt; its files go to the designated body, a lawsuit is open',
    },
    asOf,
    facts: {
      ...closing,
      cause: 'bankruptcy',
      recipient: 'authority',
      amlObliged: true,
      statutoryRetention: true,
      openMatters: true,
    },
    // The designated body, not the institution’s choice (T38). The court runs the calendar: no group, no simplified way.
    expected: {
      route: ['authority', 'LB-12'],
      leftover: ['hold', 'LB-03'],
      assess: false,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-02', 'LB-03', 'LB-12', 'LB-18'],
        'impact-assessment': [],
        retention: [...everyone, 'R12', 'R13', 'R24', 'R29'],
        clock: ['C08', 'C09', ...requests],
      },
      stops: ['LB-18'],
      cites: ['AML24:34(3)', 'AML24:34(4)', 'PIPL:13(1)(3)'],
    },
  },
  {
    id: 'branch-leaks-children-while-sold',
    title: {
      zh: '转让中的分店在除夕夜泄露孩子资料，危害已避免',
      en: 'A branch being sold leaks children’s data on New Year’s Eve; harm is averted',
    },
    asOf,
    facts: {
      ...sold,
      legalForm: 'branch',
      basis: 1,
      under14: true,
      incident: {
        ...nothingHappened,
        discoveredAt: '2026-02-16T23:00:00+08:00',
        individuals: 999_999,
        lossCny: 0,
        stateOrgan: false,
        harmAverted: true,
        minors: true,
      },
    },
    // One person below the grade: no hours, yet the authority is told, the CAC because of the minors. Nobody deregisters.
    expected: {
      route: ['separate-consent', 'LB-06'],
      leftover: ['delete', 'LB-01'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      grade: 'general',
      fired: {
        'cross-border': ['XB-9'],
        route: ['LB-01', 'LB-06', 'LB-13', 'LB-14'],
        'impact-assessment': ['PIA-1', 'PIA-3', 'PIA-10', ...assessedShort],
        incident: ['D1', 'D2', 'D10'],
        retention: [...everyone, 'R08', 'R28'],
        clock: requests,
      },
      stops: ['LB-06', 'LB-14', 'PIA-10'],
      due: [
        ['D1', '2026-02-16T15:00:00.000Z'],
        ['D2', '2026-02-16T15:00:00.000Z'],
      ],
      cites: ['PIPL:57', 'MINORNET:35', 'CHILD19:21'],
    },
  },
];
