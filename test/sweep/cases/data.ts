import type { Comparison } from '../../../lib/inventory/erasure-proof.ts';
import type { Fixtures } from './fixture.ts';

const minor = { type: 'minor', sensitivity: 'sensitive', dataSetId: 's0' } as const;
const idNumber = { type: 'cn.resident-id', sensitivity: 'sensitive', dataSetId: 's0' } as const;
const emptied = { type: 'cn.mobile', scanId: 'l0' } as const;

/** A second look that still shows so many of three values. */
const stillThere = (still: number): Comparison => ({
  since: '2026-11-01T00:00:00.000Z',
  looks: 1,
  elsewhere: 0,
  kinds: [
    {
      type: 'cn.mobile',
      before: 3,
      after: still,
      gone: 3 - still,
      still,
      fresh: 0,
      unsure: 0,
      masked: false,
      places: still > 0 ? [{ key: 'k0', still }] : [],
    },
  ],
});

/** Data sets, findings and scans against each other, against facts and against answers. */
export const dataCases: Fixtures = {
  'deletion-answered-away': {
    fires: {
      dataSets: [{ disposition: 'delete' }],
      answers: { 'disposition.deletion.01': 'not-applicable' },
    },
    silent: {
      dataSets: [{ disposition: 'archive' }],
      answers: { 'disposition.deletion.01': 'not-applicable' },
    },
  },
  'anonymise-answered-away': {
    fires: {
      dataSets: [{ disposition: 'anonymise' }],
      answers: { 'disposition.anonymise.01': 'not-applicable' },
    },
    silent: { dataSets: [{ disposition: 'anonymise' }], answers: { 'disposition.anonymise.01': 'no' } },
  },
  'hand-over-answered-away': {
    fires: {
      dataSets: [{ disposition: 'hand-over' }],
      answers: {
        'customers.transfer-notice.01': { state: 'not-applicable', naReasonId: 'not-provided-to-others' },
      },
    },
    silent: {
      dataSets: [{ disposition: 'hand-over' }],
      answers: {
        'customers.transfer-notice.01': { state: 'not-applicable', naReasonId: 'same-legal-person' },
      },
    },
  },
  'keeping-answered-away': {
    fires: {
      dataSets: [{ disposition: 'retain-locked' }],
      answers: { 'holdings.accuracy.01': { state: 'not-applicable', naReasonId: 'all-deleted' } },
    },
    silent: {
      dataSets: [{ disposition: 'delete' }],
      answers: { 'holdings.accuracy.01': { state: 'not-applicable', naReasonId: 'all-deleted' } },
    },
  },
  'masking-as-anonymising': {
    fires: { dataSets: [{ disposition: 'anonymise', note: '手机号打码后保留' }] },
    silent: { dataSets: [{ disposition: 'anonymise', note: '只留各店每月人数' }] },
  },
  'flagging-as-deleting': {
    fires: { dataSets: [{ disposition: 'delete', note: '状态改成无效' }] },
    silent: { dataSets: [{ disposition: 'delete', note: '请服务商清除并书面确认' }] },
  },
  'delete-while-open': {
    fires: { facts: { prepaid: true }, dataSets: [{ disposition: 'delete' }] },
    silent: { facts: { prepaid: false }, dataSets: [{ disposition: 'delete' }] },
  },
  'kept-by-law-nothing-kept': {
    fires: { facts: { statutoryRetention: true }, dataSets: [{ disposition: 'delete' }] },
    silent: {
      facts: { statutoryRetention: true },
      dataSets: [{ disposition: 'delete' }, { disposition: 'retain-locked' }],
    },
  },
  'kept-without-reason': {
    fires: {
      facts: { statutoryRetention: false, openMatters: false },
      dataSets: [{ disposition: 'retain-locked' }],
    },
    silent: {
      facts: { statutoryRetention: false, openMatters: true },
      dataSets: [{ disposition: 'retain-locked' }],
    },
  },
  'identity-records-deleted': {
    fires: {
      facts: { amlObliged: true },
      dataSets: [{ disposition: 'delete', categories: ['cn.resident-id'] }],
    },
    silent: { facts: { amlObliged: true }, dataSets: [{ disposition: 'delete', categories: ['wechat'] }] },
  },
  'medical-records-deleted': {
    fires: {
      facts: { 'sector.medical': true },
      dataSets: [{ disposition: 'delete', categories: ['health'] }],
    },
    silent: {
      facts: { 'sector.medical': false },
      dataSets: [{ disposition: 'delete', categories: ['health'] }],
    },
  },
  'agent-keeps-data': {
    fires: { facts: { legalForm: 'agent-processor' }, dataSets: [{ disposition: 'archive' }] },
    silent: { facts: { legalForm: 'agent-processor' }, dataSets: [{ disposition: 'hand-over' }] },
  },
  'children-go-along': {
    fires: {
      dataSets: [{ disposition: 'hand-over', under14: true }],
      answers: { 'risk-assessment.children.01': { state: 'not-applicable', naReasonId: 'not-handed-over' } },
    },
    silent: {
      dataSets: [{ disposition: 'delete', under14: true }],
      answers: { 'risk-assessment.children.01': { state: 'not-applicable', naReasonId: 'not-handed-over' } },
    },
  },
  'hand-over-to-nobody': {
    fires: { facts: { recipient: 'none' }, dataSets: [{ disposition: 'hand-over' }] },
    silent: { facts: { recipient: 'processor' }, dataSets: [{ disposition: 'hand-over' }] },
  },
  'recipient-gets-nothing': {
    fires: { facts: { recipient: 'other-handler' }, dataSets: [{ disposition: 'delete' }] },
    silent: {
      facts: { recipient: 'other-handler' },
      dataSets: [{ disposition: 'delete' }, { disposition: null }],
    },
  },
  'count-missing': {
    fires: { dataSets: [{}], answers: { 'holdings.count.01': 'yes' } },
    silent: { dataSets: [{ individuals: 0 }], answers: { 'holdings.count.01': 'yes' } },
  },
  'kinds-missing': {
    fires: { dataSets: [{}], answers: { 'holdings.kinds.01': 'yes' } },
    silent: { dataSets: [{ categories: ['email'] }], answers: { 'holdings.kinds.01': 'yes' } },
  },
  'place-missing': {
    fires: { dataSets: [{ system: ' ' }], answers: { 'holdings.list.01': 'yes' } },
    silent: { dataSets: [{ system: ' ' }], answers: { 'holdings.list.01': 'partly' } },
  },
  'disposition-missing': {
    fires: { dataSets: [{ disposition: null }], answers: { 'disposition.decided.01': 'yes' } },
    silent: { dataSets: [{ disposition: 'delete' }], answers: { 'disposition.decided.01': 'yes' } },
  },
  'catalogue-empty': {
    fires: { answers: { 'holdings.list.01': 'yes' } },
    silent: { dataSets: [{}], answers: { 'holdings.list.01': 'yes' } },
  },
  'data-set-twice': {
    fires: { dataSets: [{ name: '会员' }, { name: '会员' }] },
    silent: { dataSets: [{ name: '会员' }, { name: '会员', system: '另一个系统' }] },
  },
  'disposition-late': {
    fires: { facts: { 'dates.crmContractEnds': '2026-12-22' }, dataSets: [{}] },
    silent: { facts: { 'dates.crmContractEnds': '2026-12-23' }, dataSets: [{}] },
  },
  'type-uncatalogued': {
    fires: { findings: [{ type: 'email' }], dataSets: [{ categories: ['cn.mobile'] }] },
    silent: { findings: [{ type: 'email' }], dataSets: [{ categories: ['email'] }] },
  },
  'finding-without-data-set': {
    fires: { findings: [{}] },
    silent: { findings: [{ status: 'open' }, { dataSetId: 's0' }], dataSets: [{}] },
  },
  'finding-beyond-data-set': {
    fires: { findings: [{ dataSetId: 's0' }], dataSets: [{ categories: ['email'] }] },
    silent: { findings: [{ dataSetId: 's0' }], dataSets: [{ categories: ['cn.mobile'] }] },
  },
  'data-set-unmarked': {
    fires: { findings: [minor], dataSets: [{ sensitive: true }] },
    silent: { findings: [minor], dataSets: [{ sensitive: true, under14: true }] },
  },
  'sensitive-denied': {
    fires: { facts: { sensitivePi: false }, findings: [idNumber] },
    silent: { facts: { sensitivePi: false }, findings: [{ ...idNumber, status: 'rejected' }] },
  },
  'under14-denied': {
    fires: { facts: { under14: false }, dataSets: [{ under14: true }] },
    silent: { facts: { under14: true }, dataSets: [{ under14: true }] },
  },
  'individuals-understated': {
    fires: { facts: { individuals: 99 }, dataSets: [{ individuals: 100 }] },
    silent: { facts: { individuals: 100 }, dataSets: [{ individuals: 100 }] },
  },
  'more-ids-than-people': {
    fires: {
      findings: [
        { ...idNumber, fingerprints: ['0000000000000001', '0000000000000002'] },
        { ...idNumber, fingerprints: ['0000000000000002', '0000000000000003'] },
      ],
      dataSets: [{ individuals: 2 }],
    },
    silent: {
      findings: [
        { ...idNumber, fingerprints: ['0000000000000001', '0000000000000002'] },
        { ...idNumber, fingerprints: ['0000000000000002'] },
      ],
      dataSets: [{ individuals: 2 }],
    },
  },
  'foreign-customers-denied': {
    fires: {
      findings: [{ type: 'phone.international' }],
      answers: {
        'cross-border.foreign-law.01': { state: 'not-applicable', naReasonId: 'no-foreign-customers' },
      },
    },
    silent: {
      findings: [{ type: 'cn.mobile' }],
      answers: {
        'cross-border.foreign-law.01': { state: 'not-applicable', naReasonId: 'no-foreign-customers' },
      },
    },
  },
  'findings-unjudged': {
    fires: { findings: [{ status: 'open' }], answers: { 'holdings.kinds.01': 'yes' } },
    silent: { findings: [{ status: 'rejected' }], answers: { 'holdings.kinds.01': 'yes' } },
  },
  'scan-capped': {
    fires: { scans: [{ complete: false }], answers: { 'holdings.list.01': 'yes' } },
    silent: {
      scans: [
        { url: 'https://crm.example/list', complete: false },
        { url: 'https://crm.example/list', complete: true, at: '2026-11-21T00:00:00.000Z' },
      ],
      answers: { 'holdings.list.01': 'yes' },
    },
  },
  'site-unscanned': {
    fires: { sites: ['https://crm.example'], answers: { 'holdings.list.01': 'yes' } },
    silent: { sites: ['https://crm.example'], scans: [{}], answers: { 'holdings.list.01': 'yes' } },
  },
  'erasure-disproved': {
    fires: {
      scans: [{ comparison: stillThere(2) }],
      findings: [{ ...emptied, dataSetId: 's0' }],
      dataSets: [{ disposition: 'delete' }],
      answers: { 'disposition.deletion.01': 'yes' },
    },
    silent: {
      scans: [{ comparison: stillThere(0) }],
      findings: [{ ...emptied, dataSetId: 's0' }],
      dataSets: [{ disposition: 'delete' }],
      answers: { 'disposition.deletion.01': 'yes' },
    },
  },
  'destroyed-but-shown': {
    fires: {
      scans: [{ comparison: stillThere(2) }],
      findings: [{ ...emptied, dataSetId: 's0' }],
      dataSets: [{ individuals: 3 }],
      entries: [{}],
    },
    // A part was destroyed: the rest may be shown.
    silent: {
      scans: [{ comparison: stillThere(2) }],
      findings: [{ ...emptied, dataSetId: 's0' }],
      dataSets: [{ individuals: 5 }],
      entries: [{}],
    },
  },
  'balance-off': {
    fires: { dataSets: [{ individuals: 5 }], entries: [{}] },
    silent: {
      dataSets: [{ individuals: 5 }],
      entries: [
        {},
        { register: 'archive', seq: 1, number: 'ARC-2026-0001', values: { 'data-set': 's0', count: 2 } },
      ],
    },
  },
  'rows-over-people': {
    fires: {
      scans: [{ list: { total: 12, seen: 3 } }],
      findings: [{ dataSetId: 's0' }],
      dataSets: [{ individuals: 11 }],
    },
    silent: {
      scans: [{ list: { total: 12, seen: 3 } }],
      findings: [{ dataSetId: 's0' }],
      dataSets: [{ individuals: 12 }],
    },
  },
  'seen-after-deletion': {
    fires: {
      scans: [{ at: '2026-11-21T00:00:00.000Z' }],
      findings: [emptied],
      answers: { 'disposition.deletion.01': 'yes' },
    },
    silent: {
      scans: [{ at: '2026-11-21T00:00:00.000Z' }],
      findings: [{ ...emptied, dataSetId: 's0' }],
      dataSets: [{ disposition: 'retain-locked' }],
      answers: { 'disposition.deletion.01': 'yes' },
    },
  },
};
