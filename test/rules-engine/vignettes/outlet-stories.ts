import {
  assessedShort,
  everyone,
  exported,
  none,
  nothingAbroad,
  ordinaryTrade,
  quiet,
  requests,
  type Vignette,
} from './vignette.ts';

const asOf = '2026-11-22';
const outlet = { ...quiet, scenario: 'outlet-transfer' } as const;
const sold = {
  ...outlet,
  cause: 'asset-sale',
  recipient: 'other-handler',
  transferNecessary: false,
} as const;

/** One outlet changes hands, moves or closes; the company stays. */
export const stories: readonly Vignette[] = [
  {
    id: 'chain-sells-outlet',
    title: {
      zh: '连锁店把一家店连同储值会员卖给同行，会员里有两位外国人',
      en: 'A chain sells one shop with its prepaid members, two of them foreigners',
    },
    asOf,
    facts: {
      ...sold,
      legalForm: 'branch',
      individuals: 3200,
      basis: 1,
      prepaid: true,
      openMatters: true,
      recipientMarketing: true,
      entrusts: true,
      dates: { transfer: '2026-12-31', crmContractEnds: '2027-01-31' },
    },
    // A branch is no legal person, so this is art. 23 (T5). Foreigners served in China are no export: what counts
    // is where the data go, not whose they are.
    expected: {
      route: ['separate-consent', 'LB-06'],
      leftover: ['hold', 'LB-03'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-02', 'LB-03', 'LB-06', 'LB-11', 'LB-15', 'LB-16'],
        'impact-assessment': ['PIA-3', ...assessedShort],
        retention: [...everyone, 'R08', 'R29'],
        clock: [...requests, 'C20'],
      },
      stops: ['LB-06'],
      due: [
        ['LB-06', '2026-12-30'],
        ['C20', '2027-01-31'],
      ],
      kept: { R08: '2029-12-31' },
      cites: ['PIPL:23', 'PIPL:10', 'CC:551', 'PREPAY:13(1)(2)', 'CPL:29(3)', 'PIPL:21', 'NDSR:12'],
    },
  },
  {
    id: 'agent-ends',
    title: { zh: '代办点合作到期，没有人接手', en: 'An agent’s contract ends and nobody follows' },
    asOf,
    facts: {
      ...outlet,
      legalForm: 'agent-processor',
      cause: 'contract-end',
      recipient: 'none',
      sensitivePi: true,
      statutoryRetention: false,
      dates: { transfer: '2026-12-15' },
    },
    // PIPL 21: return or delete and keep nothing. Art. 22 and 23 are not the agent's to use.
    expected: {
      route: ['return-or-delete', 'LB-10'],
      leftover: ['delete', 'LB-01'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-01', 'LB-10'],
        'impact-assessment': ['PIA-1', ...assessedShort],
        retention: [...everyone, 'R27'],
        clock: requests,
      },
      stops: ['LB-10'],
      cites: ['PIPL:21', 'PIPL:47(1)(1)', 'PIPL:55(1)'],
    },
  },
  {
    id: 'agent-keeps-for-itself',
    title: {
      zh: '代办点合作到期，想把资料并进自己的另一家店',
      en: 'An agent whose contract ends moves the data to its own other shop',
    },
    asOf,
    facts: {
      ...outlet,
      legalForm: 'agent-processor',
      cause: 'contract-end',
      recipient: 'same-legal-person',
      statutoryRetention: false,
    },
    // "Same company, nothing provided" would let the processor keep a copy, which art. 21 forbids. The engine used
    // to say so; the agent's rule now comes first and its copy goes.
    expected: {
      route: ['return-or-delete', 'LB-10'],
      leftover: ['delete', 'LB-01'],
      assess: false,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-01', 'LB-10'],
        'impact-assessment': [],
        retention: everyone,
        clock: requests,
      },
      stops: ['LB-10'],
      cites: ['PIPL:21'],
    },
  },
  {
    id: 'courier-end-outlet',
    title: {
      zh: '没有执照的快递末端网点不做了，由另一个老板接着派件',
      en: 'A courier end outlet without a licence gives up; another operator goes on',
    },
    asOf,
    facts: {
      ...outlet,
      legalForm: 'unlicensed-end-outlet',
      cause: 'dissolution',
      recipient: 'other-handler',
      transferNecessary: true,
      necessityDocumented: true,
      basis: 2,
      statutoryRetention: false,
      sector: { ...ordinaryTrade, express: true },
      dates: { transfer: '2026-12-20' },
    },
    // An end outlet is neither company nor branch (EXPR 19): nothing dissolves in the sense of art. 22, so default 23
    // (T5). Parcels under way may be a documented necessity; notice, assessment and record stay, but no
    // consent holds the transfer up (T6).
    expected: {
      route: ['separate-consent', 'LB-06'],
      leftover: ['delete', 'LB-01'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-01', 'LB-06', 'LB-07'],
        'impact-assessment': ['PIA-3', ...assessedShort],
        retention: [...everyone, 'R08', 'R21'],
        clock: requests,
      },
      due: [['LB-06', '2026-12-19']],
      kept: { R08: '2029-12-20' },
      cites: ['PIPL:23', 'PIPL:13(2)', 'EXPR:35'],
    },
  },
  {
    id: 'franchise-ends',
    title: {
      zh: '加盟公司合同到期，门店二十天后关，会员交给总部',
      en: 'A franchise ends, the shop closes in twenty days, members go to the franchisor',
    },
    asOf,
    facts: {
      ...sold,
      legalForm: 'franchisee-company',
      cause: 'contract-end',
      basis: 1,
      prepaid: true,
      openMatters: true,
      storefrontCloses: true,
      dates: { serviceStops: '2026-12-12', transfer: '2026-12-31' },
    },
    // The franchisee is a handler of its own; the brand does not make the data the franchisor's. Thirty days before
    // 12 December was 12 November: the notice is late already.
    expected: {
      route: ['separate-consent', 'LB-06'],
      leftover: ['hold', 'LB-03'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-02', 'LB-03', 'LB-06', 'LB-15', 'LB-19'],
        'impact-assessment': ['PIA-3', ...assessedShort],
        retention: [...everyone, 'R08', 'R29'],
        clock: [...requests, 'C11'],
      },
      stops: ['LB-06'],
      due: [
        ['C11', '2026-11-12'],
        ['LB-06', '2026-12-30'],
      ],
      kept: { R08: '2029-12-31' },
      cites: ['PIPL:23', 'CPL-R:21', 'CPL-R:22', 'CC:555', 'PREPAY:25'],
    },
  },
  {
    id: 'shop-moves',
    title: {
      zh: '分店搬到同一家公司的新址，会员还有储值',
      en: 'A branch moves to new premises of the same company; members hold credit',
    },
    asOf,
    facts: {
      ...outlet,
      legalForm: 'branch',
      cause: 'relocation',
      recipient: 'same-legal-person',
      storefrontCloses: true,
      prepaid: true,
      dates: { serviceStops: '2027-01-10' },
    },
    // No provision (LB-08), nothing cleared or locked. A move still lets prepaid customers ask for their balance
    // (CPL-R 22, PREPAY 13(1)(1)); the engine used to drop that for moves within one company.
    expected: {
      route: ['same-handler', 'LB-08'],
      leftover: ['hold', 'LB-03'],
      assess: false,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-03', 'LB-08', 'LB-15', 'LB-19'],
        'impact-assessment': [],
        retention: everyone,
        clock: [...requests, 'C11'],
      },
      due: [['C11', '2026-12-11']],
      cites: ['PIPL:17(2)', 'CPL-R:22', 'PREPAY:13(1)(1)'],
    },
  },
  {
    id: 'sole-trader-changes',
    title: {
      zh: '个体户换经营者，客户资料留给新老板',
      en: 'A sole trader’s business gets a new operator with its customers',
    },
    asOf,
    facts: {
      ...outlet,
      legalForm: 'individual-business',
      cause: 'dissolution',
      recipient: 'other-handler',
      transferNecessary: true,
      basis: 1,
      prepaid: true,
      dates: { transfer: '2026-12-01' },
    },
    // Another natural person is another handler, default art. 23 (T39), even when called "closing" and necessary.
    expected: {
      route: ['separate-consent', 'LB-06'],
      leftover: ['hold', 'LB-03'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-02', 'LB-03', 'LB-06', 'LB-15'],
        'impact-assessment': ['PIA-3', ...assessedShort],
        retention: [...everyone, 'R08'],
        clock: requests,
      },
      stops: ['LB-06'],
      due: [['LB-06', '2026-11-30']],
      kept: { R08: '2029-12-01' },
      cites: ['PIPL:23', 'CC:551'],
    },
  },
  {
    id: 'shares-sold',
    title: {
      zh: '网点公司换股东，资料不动，平时有少量给到境外总部',
      en: 'An outlet company gets new shareholders; some data go to headquarters abroad',
    },
    asOf,
    facts: {
      ...outlet,
      legalForm: 'company',
      cause: 'equity-sale',
      recipient: 'none',
      individuals: 60_000,
      basis: 1,
      prepaid: true,
      export: { ...nothingAbroad, individualsThisYear: 5000 },
    },
    // Same company, same handler, same prepaid contracts: neither 22 nor 23, no refund round (LB-15), nothing to
    // lock. New control over an exporter is checked against SECASSESS 14(2). Balances keep deletion on hold.
    expected: {
      route: ['handler-unchanged', 'LB-09'],
      leftover: ['hold', 'LB-03'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        incident: [],
        route: ['LB-03', 'LB-09', 'LB-20'],
        'impact-assessment': ['PIA-4', ...assessedShort],
        'cross-border': ['XB-9', ...exported, 'XB-A2', 'XB-A6'],
        retention: everyone,
        clock: requests,
      },
      cites: ['CoL:13', 'SECASSESS:14(2)', 'PIPL:39', 'XB24:5(4)'],
    },
  },
  {
    id: 'shares-sold-group-access',
    title: {
      zh: '网点公司换股东，买方集团要一份客户资料',
      en: 'New shareholders whose group wants a copy of the customers',
    },
    asOf,
    facts: {
      ...outlet,
      legalForm: 'company',
      cause: 'equity-sale',
      recipient: 'other-handler',
      transferNecessary: true,
      basis: 1,
      dates: { transfer: '2027-01-05' },
    },
    // LB-09: access by the new group is a provision, so art. 23, whatever is called necessary. The engine used to
    // stop at "handler unchanged". The outlet company itself goes on and clears nothing.
    expected: {
      route: ['separate-consent', 'LB-06'],
      leftover: [undefined],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-06', 'LB-09'],
        'impact-assessment': ['PIA-3', ...assessedShort],
        retention: [...everyone, 'R08'],
        clock: requests,
      },
      stops: ['LB-06'],
      due: [['LB-06', '2027-01-04']],
      kept: { R08: '2030-01-05' },
      cites: ['PIPL:23'],
    },
  },
  {
    id: 'children-classes',
    title: {
      zh: '少儿培训连锁把一个校区转给另一家机构',
      en: 'A chain of children’s classes hands one school to another provider',
    },
    asOf,
    facts: {
      ...sold,
      legalForm: 'branch',
      individuals: 1500,
      under14: true,
      basis: 1,
      prepaid: true,
      transferNecessary: true,
      dates: { transfer: '2027-01-15' },
    },
    // All data of under-14s are sensitive (PIPL 28) although "sensitive" was answered no: separate consent, an
    // assessment under PIPL 55(1) and one under CHILD19 17. The engine used to need the other answer for LB-13.
    expected: {
      route: ['separate-consent', 'LB-06'],
      leftover: ['hold', 'LB-03'],
      assess: true,
      gateway: ['exempt', 'XB-9'],
      fired: {
        ...none,
        route: ['LB-02', 'LB-03', 'LB-06', 'LB-13', 'LB-14', 'LB-15'],
        'impact-assessment': ['PIA-1', 'PIA-3', 'PIA-10', ...assessedShort],
        retention: [...everyone, 'R08', 'R28'],
        clock: requests,
      },
      stops: ['LB-06', 'LB-14', 'PIA-10'],
      due: [['LB-06', '2027-01-14']],
      kept: { R08: '2030-01-15' },
      cites: ['PIPL:31', 'PIPL:28', 'CHILD19:17', 'CHILD19:23', 'PIPL:29'],
    },
  },
];
