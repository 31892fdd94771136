import type { Facts } from '../../../lib/facts/facts.ts';
import {
  assessed,
  type Expected,
  everyone,
  liquidation,
  none,
  nothingHappened,
  quiet,
  requests,
  type Vignette,
} from './vignette.ts';

const closing = {
  ...quiet,
  scenario: 'entity-deregistration',
  legalForm: 'company',
  cause: 'dissolution',
  recipient: 'none',
} as const;

/** Friday 25 September 2026, 23:40 in China, six days before the National Day holiday. Hours do not stop for it. */
const friday = '2026-09-25T23:40:00+08:00';
const atOnce = '2026-09-25T15:40:00.000Z';
const leak = {
  ...nothingHappened,
  discoveredAt: friday,
  individuals: 1_000_000,
  lossCny: 0,
  stateOrgan: false,
  harmAverted: false,
} as const;
const holiday: Facts = { ...closing, individuals: 1_000_000, incident: leak };
const holidayExpected: Expected = {
  route: ['no-transfer'],
  leftover: ['lock', 'LB-02'],
  assess: true,
  gateway: ['exempt', 'XB-9'],
  grade: 'relatively-large',
  fired: {
    ...none,
    incident: ['D1', 'D2', 'D3', 'D4', 'D5', 'D9', 'D10', 'D12'],
    route: ['LB-02'],
    'impact-assessment': ['PIA-5', ...assessed],
    retention: [...everyone, 'R24'],
    clock: [...liquidation, ...requests, 'C15'],
  },
  stops: ['D12'],
  cites: ['PIPL:57', 'NDSR:11', 'CSL26:27', 'INCIDENT:4', 'INCIDENT:7', 'INCIDENT:annex'],
};

/** A shop's leak while the company goes on. */
const shop = {
  ...quiet,
  scenario: 'outlet-transfer',
  legalForm: 'company',
  cause: 'relocation',
  recipient: 'same-legal-person',
} as const;
const shopExpected = {
  route: ['same-handler', 'LB-08'],
  leftover: [undefined],
  assess: false,
  gateway: ['exempt', 'XB-9'],
} as const satisfies Partial<Expected>;
const shopFired = {
  ...none,
  route: ['LB-08'],
  'impact-assessment': [],
  retention: everyone,
  clock: requests,
} as const;

/** Leaks, losses and near misses, with the hours they leave. */
export const stories: readonly Vignette[] = [
  {
    id: 'holiday-leak-company',
    title: {
      zh: '国庆前的周五夜里，待注销公司泄露一百万人',
      en: 'A closing company leaks a million people on the Friday night before National Day',
    },
    asOf: '2026-09-26',
    facts: holiday,
    // 较大 starts at 1,000,000, the number included; everyone else has four hours.
    expected: {
      ...holidayExpected,
      due: [
        ['D1', atOnce],
        ['D2', atOnce],
        ['D5', '2026-09-25T19:40:00.000Z'],
      ],
    },
  },
  {
    id: 'holiday-leak-below',
    title: { zh: '同一夜，少一个人：999,999 人', en: 'The same night, one person fewer: 999,999' },
    asOf: '2026-09-26',
    facts: { ...holiday, individuals: 999_999, incident: { ...leak, individuals: 999_999 } },
    // No hours under INCIDENT, but the authority is told at once whatever the number (T21, T22).
    expected: {
      ...holidayExpected,
      grade: 'general',
      fired: {
        ...holidayExpected.fired,
        incident: ['D1', 'D2', 'D3', 'D10', 'D12'],
        clock: [...liquidation, ...requests],
      },
      due: [
        ['D1', atOnce],
        ['D2', atOnce],
      ],
      cites: ['PIPL:57'],
    },
  },
  {
    id: 'holiday-leak-infrastructure',
    title: {
      zh: '同一夜，涉及关键信息基础设施，怀疑有人偷卖',
      en: 'The same night at critical infrastructure, theft suspected',
    },
    asOf: '2026-09-26',
    facts: {
      ...holiday,
      ciio: true,
      incident: { ...leak, ciiInvolved: true, ciiOutage: false, crimeSuspected: true },
    },
    expected: {
      ...holidayExpected,
      fired: {
        ...holidayExpected.fired,
        incident: [...holidayExpected.fired.incident, 'D6'],
        route: ['LB-02', 'LB-18'],
      },
      stops: ['D12', 'LB-18'],
      due: [
        ['D1', atOnce],
        ['D2', atOnce],
        ['D5', '2026-09-25T16:40:00.000Z'],
      ],
      cites: ['INCIDENT:4', 'CIIR:21', 'CRIM-PI:253-1'],
    },
  },
  {
    id: 'holiday-leak-organ',
    title: {
      zh: '同一夜，国家机关的直属单位，十月九日处置完',
      en: 'The same night at a unit of a state organ, handled by 9 October',
    },
    asOf: '2026-10-10',
    facts: { ...holiday, incident: { ...leak, stateOrgan: true, closedOn: '2026-10-09' } },
    // Handled, so nothing holds up the end any more; the closing report is due thirty calendar days later.
    expected: {
      ...holidayExpected,
      fired: {
        ...holidayExpected.fired,
        incident: ['D1', 'D2', 'D3', 'D4', 'D5', 'D9', 'D10'],
      },
      stops: [],
      due: [
        ['D1', atOnce],
        ['D2', atOnce],
        ['D5', '2026-09-25T17:40:00.000Z'],
        ['D9', '2026-11-08'],
      ],
      cites: ['INCIDENT:4', 'INCIDENT:8'],
    },
  },
  {
    id: 'infrastructure-outage',
    title: {
      zh: '关键信息基础设施停了半小时，没人数据泄露的证据',
      en: 'Critical infrastructure was down for half an hour, no leak shown',
    },
    asOf: '2026-11-22',
    facts: {
      ...shop,
      incident: {
        ...nothingHappened,
        discoveredAt: '2026-11-22T08:00:00+08:00',
        individuals: 0,
        lossCny: 0,
        stateOrgan: false,
        harmAverted: true,
        ciiInvolved: true,
        ciiOutage: true,
      },
    },
    // The outage alone makes it 较大 (annex, as corrected: 10 or 30 minutes): one hour, people or not.
    expected: {
      ...shopExpected,
      grade: 'relatively-large',
      fired: { ...shopFired, incident: ['D1', 'D2', 'D4', 'D5', 'D9', 'D10'] },
      due: [
        ['D1', '2026-11-22T00:00:00.000Z'],
        ['D2', '2026-11-22T00:00:00.000Z'],
        ['D5', '2026-11-22T01:00:00.000Z'],
      ],
      cites: ['INCIDENT:annex', 'INCIDENT:4'],
    },
  },
  {
    id: 'laptop-found',
    title: {
      zh: '装有会员资料的电脑丢了又找回，确认没开过；里面有未成年人',
      en: 'A lost laptop with members, minors among them, is found unopened',
    },
    asOf: '2026-11-22',
    facts: {
      ...shop,
      incident: {
        ...nothingHappened,
        discoveredAt: '2026-11-20T10:00:00+08:00',
        individuals: 1200,
        lossCny: 0,
        stateOrgan: false,
        harmAverted: true,
        minors: true,
      },
    },
    // PIPL 57(2) spares telling the people only; the authority is told (T22), and for minors the CAC too (MINORNET
    // 35). The engine used to lose the latter together with the notice to the people.
    expected: {
      ...shopExpected,
      grade: 'general',
      fired: { ...shopFired, incident: ['D1', 'D2', 'D10'] },
      due: [
        ['D1', '2026-11-20T02:00:00.000Z'],
        ['D2', '2026-11-20T02:00:00.000Z'],
      ],
      cites: ['PIPL:57', 'MINORNET:35'],
    },
  },
  {
    id: 'people-in-europe-and-singapore',
    title: {
      zh: '境外服务商泄露，受影响的人在欧盟、英国和新加坡，正值元旦前',
      en: 'A provider abroad leaks people in the EU, the UK and Singapore just before New Year',
    },
    asOf: '2026-12-30',
    facts: {
      ...shop,
      incident: {
        ...nothingHappened,
        discoveredAt: '2026-12-30T23:15:00+08:00',
        individuals: 900,
        lossCny: 0,
        stateOrgan: false,
        harmAverted: false,
        exported: true,
        euSubjects: true,
        ukSubjects: true,
        sgSubjects: true,
      },
    },
    // 72 hours are the GDPR's, not China's (T21). Singapore counts days after the day of assessment.
    expected: {
      ...shopExpected,
      grade: 'general',
      fired: { ...shopFired, incident: ['D1', 'D2', 'D3', 'D7', 'D10', 'D11'] },
      due: [
        ['D1', '2026-12-30T15:15:00.000Z'],
        ['D2', '2026-12-30T15:15:00.000Z'],
        ['D11', '2027-01-02T15:15:00.000Z'],
        ['D11', '2027-01-02T15:15:00.000Z'],
        ['D11', '2027-01-02'],
      ],
      cites: ['GDPR:33', 'GDPR:34', 'UKGDPR:33', 'PDPA:26D', 'XB24:11'],
    },
  },
  {
    id: 'loss-of-twenty-million',
    title: {
      zh: '人数不多，直接损失两千万，另有危及公共利益的漏洞',
      en: 'Few people, a loss of twenty million, and a vulnerability with public risk',
    },
    asOf: '2026-11-22',
    facts: {
      ...shop,
      incident: {
        ...nothingHappened,
        discoveredAt: '2026-11-22T12:00:00+08:00',
        individuals: 10,
        lossCny: 20_000_000,
        stateOrgan: false,
        harmAverted: false,
        crimeSuspected: true,
        vulnerability: true,
      },
    },
    expected: {
      ...shopExpected,
      grade: 'major',
      fired: { ...shopFired, incident: ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D8', 'D9', 'D10'] },
      due: [
        ['D1', '2026-11-22T04:00:00.000Z'],
        ['D2', '2026-11-22T04:00:00.000Z'],
        ['D5', '2026-11-22T08:00:00.000Z'],
        ['D8', '2026-11-23T04:00:00.000Z'],
      ],
      cites: ['NDSR:10', 'INCIDENT:annex', 'NDSR:11'],
    },
  },
  {
    id: 'only-the-hour-is-known',
    title: {
      zh: '刚发现泄露，别的都还不知道',
      en: 'A leak has just been found and nothing else is known',
    },
    asOf: '2026-11-22',
    facts: { ...shop, incident: { discoveredAt: '2026-11-22T09:00:00+08:00' } },
    // At once to the authority; the people unless harm turns out averted; the grade waits for its numbers. A company
    // that goes on has nothing to suspend (D12).
    expected: {
      ...shopExpected,
      grade: 'open',
      fired: { ...shopFired, incident: ['D1', 'D2', 'D10'] },
      provisional: ['D3'],
      undetermined: ['D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D11'],
      due: [
        ['D1', '2026-11-22T01:00:00.000Z'],
        ['D2', '2026-11-22T01:00:00.000Z'],
      ],
      cites: ['PIPL:57'],
    },
  },
];
