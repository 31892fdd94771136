import { everyone, requests, type Vignette } from './vignette.ts';

const asOf = '2026-11-22';
const numbered = (prefix: string, from: number, to: number, digits = 1) =>
  Array.from({ length: to - from + 1 }, (_, n) => `${prefix}${String(n + from).padStart(digits, '0')}`);

const nothing = { route: [], 'impact-assessment': [], 'cross-border': [], incident: [] } as const;
const unanswered = { route: [undefined], leftover: [undefined], gateway: [undefined] } as const;
const every = [
  ...numbered('LB-', 1, 20, 2),
  ...numbered('PIA-', 1, 11),
  ...numbered('XB-', 1, 9),
  ...numbered('XB-A', 1, 7),
  ...numbered('D', 1, 11),
  'R08',
  ...numbered('R', 10, 17, 2),
  ...numbered('R', 19, 23, 2),
  'R27',
  'R28',
  'R29',
  'C10',
  'C11',
  ...numbered('C', 16, 19, 2),
];
/** Apart from these, company law waits for the form (a company?) and the cause (liquidation?). */
const endsUndetermined = [...every, 'D12', 'C12', 'C15'];
const companyLaw = [...numbered('C', 1, 7, 2), 'C09'];

/** Hardly anything is stated: what then stands, what waits, and nothing guessed. */
export const stories: readonly Vignette[] = [
  {
    id: 'only-entity-deregistration',
    title: { zh: '只知道要注销公司', en: 'Only known: the company deregisters' },
    asOf,
    facts: { scenario: 'entity-deregistration' },
    expected: {
      ...unanswered,
      assess: undefined,
      fired: { ...nothing, retention: [...everyone, 'R24'], clock: [...requests, 'C08'] },
      provisional: companyLaw,
      undetermined: endsUndetermined,
      cites: ['ACC-ARCH:14', 'TAX-R:29', 'CSL26:23(3)', 'MER:32'],
    },
  },
  {
    id: 'only-joint-stock',
    title: { zh: '只知道要注销股份公司', en: 'Only known: the joint-stock company deregisters' },
    asOf,
    facts: { scenario: 'joint-stock-deregistration' },
    expected: {
      ...unanswered,
      assess: undefined,
      fired: { ...nothing, retention: [...everyone, 'R24'], clock: [...requests, 'C08'] },
      provisional: companyLaw,
      undetermined: endsUndetermined,
      cites: ['ACC-ARCH:14'],
    },
  },
  {
    id: 'only-outlet-transfer',
    title: { zh: '只知道要转让网点', en: 'Only known: an outlet is handed over' },
    asOf,
    facts: { scenario: 'outlet-transfer' },
    expected: {
      ...unanswered,
      assess: undefined,
      fired: { ...nothing, retention: everyone, clock: requests },
      undetermined: every,
      cites: ['ACC-ARCH:14'],
    },
  },
  {
    id: 'nothing-at-all',
    title: { zh: '什么都还没填', en: 'Nothing has been answered' },
    asOf,
    facts: {},
    expected: {
      ...unanswered,
      assess: undefined,
      fired: { ...nothing, retention: everyone, clock: requests },
      undetermined: [...endsUndetermined, 'R24', ...companyLaw, 'C08'],
      cites: ['PIPL:47(1)(2)'],
    },
  },
  {
    id: 'answered-as-asked',
    title: {
      zh: '小公司只答了该答的题：没人资料出境，事情都了了',
      en: 'A small company answers what it is asked: nobody’s data abroad, all settled',
    },
    asOf,
    facts: {
      scenario: 'entity-deregistration',
      legalForm: 'company',
      cause: 'dissolution',
      recipient: 'none',
      foreignAuthority: false,
      individuals: 500,
      sensitivePi: false,
      under14: false,
      importantData: false,
      ciio: false,
      prepaid: false,
      entrusts: false,
      openMatters: false,
      statutoryRetention: false,
      automatedDecision: false,
      publicDisclosure: false,
      export: { individualsThisYear: 0, sensitiveThisYear: 0, importantData: false },
      dates: { plannedDeregistration: '2027-03-31' },
    },
    // Nobody counted as exported settles the export and the assessment: why it must go, or from where it came, is
    // not asked then. The engine used to wait for those answers for ever. Trades and incidents stay open.
    expected: {
      route: ['no-transfer'],
      leftover: ['delete', 'LB-01'],
      assess: false,
      gateway: ['exempt', 'XB-9'],
      fired: {
        incident: [],
        route: ['LB-01'],
        'impact-assessment': ['PIA-6'],
        'cross-border': ['XB-9'],
        retention: [...everyone, 'R24'],
        clock: [...requests, ...companyLaw, 'C08'],
      },
      undetermined: [
        ...['LB-18', 'LB-19', 'C10', 'C11', 'C12'],
        ...numbered('D', 1, 12),
        ...numbered('R', 10, 17, 2),
        ...numbered('R', 19, 22, 2),
      ],
      due: [['C07', '2027-03-11']],
      kept: { R24: '2037-03-31' },
      cites: ['PIPL:47(1)(2)', 'XB24:5(4)', 'PIPL:55'],
    },
  },
  {
    id: 'sale-and-no-more',
    title: { zh: '只知道门店连客户卖给别人', en: 'Only known: the shop and its customers are sold' },
    asOf,
    facts: { scenario: 'outlet-transfer', cause: 'asset-sale', recipient: 'other-handler' },
    // Consent, unless it turns out to be an agent. The other routes are out; PIA-3 holds whatever is missing.
    expected: {
      route: ['separate-consent', 'LB-06'],
      leftover: [undefined],
      assess: true,
      gateway: [undefined],
      fired: {
        ...nothing,
        'impact-assessment': ['PIA-3', 'PIA-7', 'PIA-8'],
        retention: [...everyone, 'R08'],
        clock: requests,
      },
      provisional: ['LB-06'],
      undetermined: every.filter(
        (id) =>
          ![
            ...['LB-04', 'LB-05', 'LB-06', 'LB-08', 'LB-09', 'R08'],
            ...['PIA-3', 'PIA-6', 'PIA-7', 'PIA-8'],
          ].includes(id),
      ),
      cites: ['PIPL:23', 'PIPL:55(3)', 'NDSR:12'],
    },
  },
  {
    id: 'necessity-not-asked',
    title: {
      zh: '公司解散，资料交给另一家，没人说过是否必要',
      en: 'A company dissolves, another takes the data, nobody said whether it must',
    },
    asOf,
    facts: {
      scenario: 'entity-deregistration',
      legalForm: 'company',
      cause: 'dissolution',
      recipient: 'other-handler',
    },
    // Art. 22 or 23 turns on necessity: neither is taken for granted, nor is the major impact of a transfer
    // under art. 22 (PIA-5).
    expected: {
      route: [undefined],
      leftover: [undefined],
      assess: true,
      gateway: [undefined],
      fired: {
        ...nothing,
        'impact-assessment': ['PIA-3', 'PIA-7', 'PIA-8'],
        retention: [...everyone, 'R08', 'R24'],
        clock: [...requests, ...companyLaw, 'C08'],
      },
      undetermined: endsUndetermined.filter(
        (id) =>
          ![...['LB-08', 'LB-09', 'LB-10', 'R08'], ...['PIA-3', 'PIA-6', 'PIA-7', 'PIA-8']].includes(id),
      ),
      cites: ['PIPL:55(3)', 'CoL:229', 'CoL:232'],
    },
  },
];
