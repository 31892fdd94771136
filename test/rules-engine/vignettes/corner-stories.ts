import {
  assessed,
  assessedShort,
  everyone,
  exported,
  liquidation,
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
const reported = ['D1', 'D2', 'D3', 'D4', 'D5', 'D9', 'D10'];
const closed = { leftover: ['delete', 'LB-01'], route: ['no-transfer'] } as const;

/** Where rules meet: older numbers, one rule lifting another, several retentions, exemptions of the exempt. */
export const stories: readonly Vignette[] = [
  {
    id: 'infrastructure-on-the-last-day-of-the-old-numbers',
    title: {
      zh: '关基运营者在旧条号的最后一天注销，资料出境又泄露',
      en: 'An infrastructure operator closes, exports and leaks on the last day of the old numbers',
    },
    asOf: '2025-12-31',
    facts: {
      ...closing,
      ciio: true,
      export: { ...nothingAbroad, individualsThisYear: 5 },
      incident: {
        ...nothingHappened,
        discoveredAt: '2025-12-31T22:30:00+08:00',
        individuals: 1_000_000,
        lossCny: 0,
        ciiInvolved: false,
        stateOrgan: false,
        harmAverted: false,
      },
    },
    // The Cybersecurity Law was law on that day, as articles 21, 25 and 37. The short form came in September 2026.
    // Four hours run over the turn of the year.
    expected: {
      ...closed,
      assess: true,
      gateway: ['security-assessment', 'XB-2'],
      grade: 'relatively-large',
      fired: {
        route: ['LB-01', 'LB-18', 'LB-20'],
        'impact-assessment': ['PIA-4', ...assessed],
        'cross-border': ['XB-2', ...exported, 'XB-A6'],
        incident: [...reported, 'D12'],
        retention: [...everyone, 'R24'],
        clock: [...liquidation, ...requests],
      },
      stops: ['LB-18', 'XB-2', 'D12'],
      due: [
        ['D1', '2025-12-31T14:30:00.000Z'],
        ['D2', '2025-12-31T14:30:00.000Z'],
        ['D5', '2025-12-31T18:30:00.000Z'],
      ],
      cites: ['PIPL:40', 'CIIR:21'],
      citesOfTheDay: ['CSL26:21(3)', 'CSL26:25', 'CSL26:37'],
    },
  },
  {
    id: 'leak-before-the-grades',
    title: {
      zh: '分级和限时上报施行之前，五百万人的资料泄露',
      en: 'Five million people’s data leak before grades and hours were law',
    },
    asOf: '2025-10-15',
    facts: {
      ...sold,
      cause: 'relocation',
      legalForm: 'branch',
      recipient: 'same-legal-person',
      individuals: 5_000_000,
      incident: {
        ...nothingHappened,
        discoveredAt: '2025-10-01T10:00:00+08:00',
        individuals: 5_000_000,
        lossCny: 0,
        stateOrgan: false,
        harmAverted: false,
      },
    },
    // INCIDENT counts from November 2025: no grade, no hours; PIPL 57 has neither and applies at once.
    expected: {
      route: ['same-handler', 'LB-08'],
      leftover: [undefined],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      grade: 'open',
      fired: {
        ...none,
        route: ['LB-08'],
        'impact-assessment': ['PIA-5', ...assessed],
        incident: ['D1', 'D2', 'D3'],
        retention: everyone,
        clock: requests,
      },
      due: [
        ['D1', '2025-10-01T02:00:00.000Z'],
        ['D2', '2025-10-01T02:00:00.000Z'],
      ],
      cites: ['PIPL:57', 'NDSR:11'],
    },
  },
  {
    id: 'parcels-under-way-on-paper',
    title: {
      zh: '在途订单随门店转让，书面意见说明履约必需',
      en: 'Open orders go with a sold shop; a written opinion shows they must',
    },
    asOf,
    facts: { ...sold, necessityDocumented: true, basis: 2, openMatters: true, sensitivePi: true },
    // LB-07 lifts the consent of LB-06 and nothing else: assessment, contract and record stay.
    expected: {
      route: ['separate-consent', 'LB-06'],
      leftover: ['hold', 'LB-03'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-03', 'LB-06', 'LB-07'],
        'impact-assessment': ['PIA-1', 'PIA-3', ...assessedShort],
        retention: [...everyone, 'R08', 'R27', 'R29'],
        clock: requests,
      },
      cites: ['PIPL:13(2)', 'PIPL:17', 'NDSR:12'],
    },
  },
  {
    id: 'group-looks-in-after-equity-sale',
    title: {
      zh: '股权卖了，新股东要看一千万人的资料',
      en: 'Shares are sold and the new owner wants ten million people’s data',
    },
    asOf,
    facts: { ...sold, cause: 'equity-sale', basis: 1, necessityDocumented: true, individuals: 10_000_000 },
    // The handler stays, the group is another one (LB-09, LB-06). Paper does not replace consent where consent is the
    // basis (LB-07). 以上 includes ten million (NDSR 28); equity is none of the four causes, reported all the same.
    expected: {
      route: ['separate-consent', 'LB-06'],
      leftover: [undefined],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-06', 'LB-09', 'LB-17'],
        'impact-assessment': ['PIA-3', 'PIA-5', ...assessed],
        retention: [...everyone, 'R08'],
        clock: requests,
      },
      stops: ['LB-06', 'LB-17'],
      cites: ['PIPL:23', 'NDSR:32'],
    },
  },
  {
    id: 'list-given-away-at-the-end',
    title: {
      zh: '公司解散，资料给另一家，其实没有必要',
      en: 'A company dissolves and gives its data to another, though nothing makes it necessary',
    },
    asOf,
    facts: { ...closing, recipient: 'other-handler', transferNecessary: false, basis: 1 },
    // No necessity, no art. 22 (T4), and so no major impact by art. 22 either: providing is ground enough.
    expected: {
      route: ['separate-consent', 'LB-06'],
      leftover: ['delete', 'LB-01'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-01', 'LB-06'],
        'impact-assessment': ['PIA-3', ...assessedShort],
        retention: [...everyone, 'R08', 'R24'],
        clock: [...liquidation, ...requests],
      },
      stops: ['LB-06'],
      cites: ['PIPL:23', 'PIPL:55(3)'],
    },
  },
  {
    id: 'withdrawn-but-owed-and-sued',
    title: {
      zh: '健康资料的同意已撤回，官司没完，法律又要求留',
      en: 'Consent to health data is withdrawn, a lawsuit is open and law keeps the records',
    },
    asOf,
    facts: {
      ...closing,
      basis: 1,
      sensitivePi: true,
      openMatters: true,
      statutoryRetention: true,
      sector: { ...quiet.sector, medical: true },
      dates: { plannedDeregistration: '2027-03-31' },
    },
    // Hold before lock before delete; both stand. Records of patients follow their own rule (R17).
    expected: {
      route: ['no-transfer'],
      leftover: ['hold', 'LB-03'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-02', 'LB-03', 'LB-13'],
        'impact-assessment': ['PIA-1', 'PIA-5', ...assessedShort],
        retention: [...everyone, 'R17', 'R24', 'R27', 'R29'],
        clock: [...liquidation, ...requests],
      },
      due: [['C07', '2027-03-11']],
      kept: { R24: '2037-03-31' },
      cites: ['PIPL:47(2)', 'CoL:235', 'HOSP-R:53', 'MER-R:48'],
    },
  },
  {
    id: 'infrastructure-staff-abroad',
    title: {
      zh: '关基运营者的员工资料为人事管理出境，含敏感信息',
      en: 'An infrastructure operator’s staff data go abroad for personnel management, sensitive ones too',
    },
    asOf,
    facts: {
      ...closing,
      ciio: true,
      export: { ...nothingAbroad, individualsThisYear: 300, sensitiveThisYear: 300, necessity: 'hr' },
    },
    // The exemptions of XB24 3–6 come before the operator’s duty (step 2), but remove no notice and no assessment.
    expected: {
      ...closed,
      assess: true,
      gateway: ['exempt', 'XB-5'],
      fired: {
        ...none,
        route: ['LB-01', 'LB-18', 'LB-20'],
        'impact-assessment': ['PIA-4', ...assessedShort],
        'cross-border': ['XB-5', ...exported, 'XB-A6'],
        retention: [...everyone, 'R24'],
        clock: [...liquidation, ...requests],
      },
      stops: ['LB-18'],
      cites: ['XB24:5', 'XB24:10', 'LCL:50(3)'],
    },
  },
  {
    id: 'important-data-to-an-archive-by-duty',
    title: {
      zh: '依法保存的重要数据交给档案保管商，刚好十万人',
      en: 'Important data kept by duty go to an archive provider; exactly 100,000 people',
    },
    asOf,
    facts: {
      ...closing,
      recipient: 'processor',
      importantData: true,
      basis: 3,
      statutoryRetention: true,
      individuals: 100_000,
    },
    // A statutory duty spares the assessment of NDSR 31, not the report of 32. 100,000 is neither “more than” (PIA-5)
    // nor “fewer than” (PIA-9).
    expected: {
      route: ['entrust', 'LB-11'],
      leftover: ['lock', 'LB-02'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-02', 'LB-11', 'LB-17'],
        'impact-assessment': ['PIA-3', ...assessed],
        retention: [...everyone, 'R08', 'R23', 'R24'],
        clock: [...liquidation, ...requests, 'C17'],
      },
      stops: ['LB-17'],
      cites: ['NDSR:32', 'NDRA26:15', 'NDRA26:16', 'PIPL:21'],
    },
  },
  {
    id: 'web-shop-stops-and-shop-stays',
    title: {
      zh: '只停网店，门店照常，做过算法备案',
      en: 'Only the web shop stops; it had filed an algorithm',
    },
    asOf: '2026-09-01',
    facts: {
      ...closing,
      ecommerceStops: true,
      automatedDecision: true,
      dates: { serviceStops: '2026-09-30' },
    },
    // Twenty working days after 30 September run over the National Day week and a worked Saturday.
    expected: {
      ...closed,
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-01', 'LB-19'],
        'impact-assessment': ['PIA-2', ...assessedShort],
        retention: [...everyone, 'R24'],
        clock: [...liquidation, ...requests, 'C10', 'C18'],
      },
      due: [
        ['C10', '2026-08-31'],
        ['C18', '2026-11-03'],
      ],
      cites: ['ECL:16', 'ALGO:24'],
    },
  },
];
