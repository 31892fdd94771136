import {
  assessed,
  assessedShort,
  everyone,
  liquidation,
  none,
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

/** The whole company ends; nothing special about its trade. */
export const stories: readonly Vignette[] = [
  {
    id: 'jsc-with-health-data',
    title: {
      zh: '四万会员的股份公司注销，健康档案随未完课程交给姊妹公司',
      en: 'A joint-stock company with 40,000 members closes; health files go with open courses to a sister company',
    },
    asOf,
    facts: {
      ...closing,
      scenario: 'joint-stock-deregistration',
      recipient: 'other-handler',
      transferNecessary: true,
      individuals: 40_000,
      sensitivePi: true,
      basis: 1,
      entrusts: true,
      openMatters: true,
      ecommerceStops: true,
      dates: {
        dissolutionGround: '2026-12-01',
        liquidationGroupFormed: '2026-12-16',
        serviceStops: '2027-01-31',
        transfer: '2027-02-10',
        crmContractEnds: '2027-03-31',
        plannedDeregistration: '2027-04-30',
      },
    },
    // Dissolution, necessary, same purpose: notice is enough (T3). A sister company is another handler all the same.
    // A members' club is no medical institution, so no thirty years (R17).
    expected: {
      route: ['notice', 'LB-04'],
      leftover: ['hold', 'LB-03'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-02', 'LB-03', 'LB-04', 'LB-11', 'LB-13', 'LB-19'],
        'impact-assessment': ['PIA-1', 'PIA-3', 'PIA-5', ...assessedShort],
        retention: [...everyone, 'R08', 'R24', 'R27', 'R29'],
        clock: [...liquidation, ...requests, 'C10', 'C20'],
      },
      due: [
        ['C01', '2026-12-11'],
        ['C02', '2026-12-16'],
        ['C03', '2026-12-26'],
        ['C04', '2026-12-26'],
        ['C10', '2027-01-01'],
        ['LB-04', '2027-02-09'],
        ['C05', '2027-02-14'],
        ['C20', '2027-03-31'],
        ['C07', '2027-04-10'],
      ],
      kept: { R08: '2030-02-10', R24: '2037-04-30' },
      cites: ['PIPL:22', 'NDSR:14', 'PIPL:29', 'PIPL:55(1)', 'SMALL26:annex.2', 'ECL:16', 'CoL:235'],
    },
  },
  {
    id: 'list-sold',
    title: {
      zh: '公司解散，顺手把二十万人的名单卖掉',
      en: 'A dissolving company sells its list of 200,000 people',
    },
    asOf,
    facts: {
      ...closing,
      recipient: 'other-handler',
      transferNecessary: false,
      individuals: 200_000,
      basis: 1,
      necessityDocumented: true,
      purposeChange: true,
      recipientMarketing: true,
      dates: { transfer: '2026-12-10', plannedDeregistration: '2027-06-30' },
    },
    // Closing is not a reason to sell (T4): art. 23. An opinion cannot help where the basis is consent (T6), so no
    // LB-07; and LB-05 belongs to art. 22. Without the ground and the group, their clocks have no day.
    expected: {
      route: ['separate-consent', 'LB-06'],
      leftover: ['lock', 'LB-02'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-02', 'LB-06', 'LB-16'],
        'impact-assessment': ['PIA-3', 'PIA-5', ...assessed],
        retention: [...everyone, 'R08', 'R24'],
        clock: [...liquidation, ...requests],
      },
      stops: ['LB-06'],
      due: [
        ['LB-06', '2026-12-09'],
        ['C07', '2027-06-10'],
      ],
      kept: { R08: '2029-12-10', R24: '2037-06-30' },
      cites: ['PIPL:23', 'PIPL:10', 'CPL-R:24', 'PIPL:47(2)'],
    },
  },
  {
    id: 'merger-new-purpose',
    title: {
      zh: '公司被吸收合并，对方要拿会员做别的推广',
      en: 'A company is absorbed; the other side wants the members for new promotions',
    },
    asOf,
    facts: {
      ...closing,
      cause: 'merger',
      recipient: 'other-handler',
      transferNecessary: true,
      purposeChange: true,
      recipientMarketing: true,
      prepaid: true,
      basis: 1,
      dates: {
        dissolutionGround: '2026-12-05',
        transfer: '2026-12-31',
        plannedDeregistration: '2027-01-31',
      },
    },
    // Art. 22 moves the data, the new use waits for fresh consent. CC 67 moves the prepaid contracts by law. A merger
    // has no liquidation (CC 70): of its calendar only the published ground, the application and the warning stay.
    expected: {
      route: ['notice', 'LB-04'],
      leftover: ['hold', 'LB-03'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-02', 'LB-03', 'LB-04', 'LB-05', 'LB-15', 'LB-16'],
        'impact-assessment': ['PIA-3', 'PIA-5', ...assessedShort],
        retention: [...everyone, 'R08', 'R24'],
        clock: ['C01', 'C08', 'C09', ...requests],
      },
      due: [
        ['C01', '2026-12-15'],
        ['LB-04', '2026-12-30'],
      ],
      kept: { R08: '2029-12-31', R24: '2037-01-31' },
      cites: ['PIPL:22', 'PIPL:14', 'CC:67', 'CPL:29(3)'],
    },
  },
  {
    id: 'split',
    title: {
      zh: '公司分立，一块业务连同客户进新公司，老公司还在',
      en: 'A company splits; one business and its customers go to the new company',
    },
    asOf,
    facts: {
      ...closing,
      scenario: 'outlet-transfer',
      cause: 'split',
      recipient: 'other-handler',
      transferNecessary: true,
      individuals: 5000,
      dates: { transfer: '2027-03-01' },
    },
    // Here a legal person really divides, so art. 22 although the old company stays: no company calendar.
    expected: {
      route: ['notice', 'LB-04'],
      leftover: ['lock', 'LB-02'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-02', 'LB-04'],
        'impact-assessment': ['PIA-3', 'PIA-5', ...assessedShort],
        retention: [...everyone, 'R08'],
        clock: requests,
      },
      due: [['LB-04', '2027-02-28']],
      kept: { R08: '2030-03-01' },
      cites: ['PIPL:22', 'NDSR:14', 'PIPL:55(5)'],
    },
  },
  {
    id: 'lawsuit-simplified',
    title: {
      zh: '还有一场客户信息官司，老板想走简易注销',
      en: 'A customer’s lawsuit is open and the owner wants the simplified way',
    },
    asOf,
    facts: {
      ...closing,
      openMatters: true,
      dates: { dissolutionGround: '2026-11-10', plannedDeregistration: '2026-12-31' },
    },
    // T32: litigation bars it (MER-R 48), open debts too (CoL 240). The clock now says so in this case.
    expected: {
      route: ['no-transfer'],
      leftover: ['hold', 'LB-03'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-02', 'LB-03'],
        'impact-assessment': ['PIA-5', ...assessedShort],
        retention: [...everyone, 'R24', 'R29'],
        clock: [...liquidation, ...requests],
      },
      due: [
        ['C01', '2026-11-20'],
        ['C02', '2026-11-25'],
        ['C07', '2026-12-11'],
      ],
      kept: { R24: '2036-12-31' },
      cites: ['MER-R:48', 'CoL:240', 'CC:188', 'PIPL:13(1)(2)'],
    },
  },
  {
    id: 'bankrupt-no-successor',
    title: { zh: '公司宣告破产，没有人接手', en: 'A bankrupt company without a successor' },
    asOf,
    facts: {
      ...closing,
      cause: 'bankruptcy',
      openMatters: true,
      dates: { plannedDeregistration: '2027-05-31' },
    },
    // The court's procedure takes the place of the Company Law calendar (CoL 242), the simplified way included.
    expected: {
      route: ['no-transfer'],
      leftover: ['hold', 'LB-03'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-02', 'LB-03'],
        'impact-assessment': ['PIA-5', ...assessedShort],
        retention: [...everyone, 'R24', 'R29'],
        clock: ['C08', 'C09', ...requests],
      },
      kept: { R24: '2037-05-31' },
      cites: ['PIPL:47(2)', 'CC:558'],
    },
  },
  {
    id: 'bankrupt-business-bought',
    title: {
      zh: '破产公司的业务整体卖出，正好十万客户一起走',
      en: 'A bankrupt company’s business is sold with exactly 100,000 customers',
    },
    asOf,
    facts: {
      ...closing,
      cause: 'bankruptcy',
      recipient: 'other-handler',
      transferNecessary: true,
      individuals: 100_000,
      dates: { transfer: '2027-01-20' },
    },
    // The short form is for fewer than 100,000: exactly 100,000 is too many. PIA-5 comes from the cause.
    expected: {
      route: ['notice', 'LB-04'],
      leftover: ['lock', 'LB-02'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-02', 'LB-04'],
        'impact-assessment': ['PIA-3', 'PIA-5', ...assessed],
        retention: [...everyone, 'R08', 'R24'],
        clock: ['C08', 'C09', ...requests],
      },
      due: [['LB-04', '2027-01-19']],
      kept: { R08: '2030-01-20' },
      cites: ['PIPL:22'],
    },
  },
  {
    id: 'sole-trader-closes',
    title: {
      zh: '个体小店二十天后关门，还有没用完的卡',
      en: 'A sole trader’s shop closes in twenty days with cards not used up',
    },
    asOf,
    facts: {
      ...closing,
      legalForm: 'individual-business',
      basis: 1,
      storefrontCloses: true,
      prepaid: true,
      dates: { serviceStops: '2026-12-12', plannedDeregistration: '2027-01-31' },
    },
    // Not a company: no liquidation group, no publicity (MER 33), no forced deregistration (it is of companies). An
    // unused card is an open matter although "open matters" was answered no: hold, do not delete (T7, PREPAY 25).
    expected: {
      route: ['no-transfer'],
      leftover: ['hold', 'LB-03'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-02', 'LB-03', 'LB-15', 'LB-19'],
        'impact-assessment': ['PIA-5', ...assessedShort],
        retention: [...everyone, 'R24'],
        clock: ['C08', 'C11', ...requests],
      },
      due: [['C11', '2026-11-12']],
      kept: { R24: '2037-01-31' },
      cites: ['CPL-R:21', 'CPL-R:22', 'PREPAY:25', 'CPL:53'],
    },
  },
  {
    id: 'courier-firm-closes',
    title: {
      zh: '快递公司注销，运单交档案公司保管',
      en: 'An express company closes; an archive firm keeps its records',
    },
    asOf,
    facts: {
      ...closing,
      recipient: 'processor',
      sector: { ...ordinaryTrade, express: true },
      dates: {
        dissolutionGround: '2026-12-01',
        liquidationGroupFormed: '2026-12-10',
        serviceStops: '2027-01-15',
        plannedDeregistration: '2027-03-31',
      },
    },
    // EXPR 30: ten days' public notice. Entrusting is an assessment ground (T34), waybills have no least period.
    expected: {
      route: ['entrust', 'LB-11'],
      leftover: ['lock', 'LB-02'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-02', 'LB-11'],
        'impact-assessment': ['PIA-3', ...assessedShort],
        retention: [...everyone, 'R08', 'R21', 'R24'],
        clock: [...liquidation, 'C12', ...requests],
      },
      due: [
        ['C01', '2026-12-11'],
        ['C02', '2026-12-16'],
        ['C03', '2026-12-20'],
        ['C04', '2026-12-20'],
        ['C12', '2027-01-05'],
        ['C05', '2027-02-08'],
        ['C07', '2027-03-11'],
      ],
      kept: { R24: '2037-03-31' },
      cites: ['PIPL:21', 'EXPR:30', 'EXPR:35', 'NDSR:12'],
    },
  },
  {
    id: 'quiet-end',
    title: {
      zh: '小公司注销，账已结清，客户资料自己删',
      en: 'A small company closes with everything settled and deletes its customers itself',
    },
    asOf,
    facts: { ...closing, statutoryRetention: false },
    expected: {
      route: ['no-transfer'],
      leftover: ['delete', 'LB-01'],
      assess: false,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-01'],
        'impact-assessment': ['PIA-6'],
        retention: [...everyone, 'R24'],
        clock: [...liquidation, ...requests],
      },
      cites: ['PIPL:47(1)(2)', 'NDSR:24'],
    },
  },
];
