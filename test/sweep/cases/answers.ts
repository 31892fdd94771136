import type { Fixtures } from './fixture.ts';

const longAgo = '2026-11-01';
const later = '2026-12-24';

/** Answers against answers, and answers against what is stated. */
export const answerCases: Fixtures = {
  'accounts-closed-but-open': {
    fires: { answers: { 'security-meanwhile.last-day.01': 'yes', 'cross-border.remote.01': 'no' } },
    silent: { answers: { 'security-meanwhile.last-day.01': 'yes', 'cross-border.remote.01': 'yes' } },
  },
  'deleted-but-copies': {
    fires: { answers: { 'disposition.deletion.01': 'yes', 'disposition.own-copy.01': 'no' } },
    silent: { answers: { 'disposition.deletion.01': 'partly', 'disposition.own-copy.01': 'no' } },
  },
  'encrypted-but-unlooked': {
    fires: { answers: { 'security-meanwhile.storage.01': 'yes', 'holdings.offline.01': 'no' } },
    silent: { answers: { 'security-meanwhile.storage.01': 'partly', 'holdings.offline.01': 'no' } },
  },
  'notified-but-undelivered': {
    fires: { answers: { 'customers.transfer-notice.01': 'yes', 'customers.delivery.01': 'partly' } },
    silent: { answers: { 'customers.transfer-notice.01': 'yes', 'customers.delivery.01': 'yes' } },
  },
  'handed-over-unready': {
    fires: { answers: { 'disposition.handover.01': 'yes', 'customers.transfer-notice.01': 'no' } },
    silent: { answers: { 'disposition.handover.01': 'yes', 'customers.transfer-notice.01': 'yes' } },
  },
  'handed-over-without-proof': {
    fires: { answers: { 'disposition.handover.01': 'yes', 'legal-basis.consent.01': 'yes' } },
    silent: {
      answers: {
        'disposition.handover.01': 'yes',
        'legal-basis.consent.01': { state: 'yes', evidenceIds: ['e0', 'e1'] },
      },
      evidence: [{ hintId: 'consent-export' }, { hintId: 'wording' }],
    },
  },
  'abroad-in-one-answer': {
    fires: { answers: { 'cross-border.map.01': 'not-applicable', 'cross-border.copies.01': 'no' } },
    silent: { answers: { 'cross-border.map.01': 'yes', 'cross-border.copies.01': 'no' } },
  },
  'held-but-being-deleted': {
    fires: { answers: { 'disposition.deletion.01': 'yes', 'customers.requests.01': 'partly' } },
    silent: { answers: { 'disposition.deletion.01': 'no', 'customers.requests.01': 'partly' } },
  },
  'deleted-before-saving': {
    fires: { answers: { 'disposition.deletion.01': 'yes', 'custody.export.01': 'no' } },
    silent: { answers: { 'disposition.deletion.01': 'yes', 'custody.export.01': 'yes' } },
  },
  'abroad-answered-away': {
    fires: {
      facts: { 'export.individualsThisYear': 2 },
      answers: { 'cross-border.map.01': 'not-applicable' },
    },
    silent: {
      facts: { 'export.individualsThisYear': 0 },
      answers: { 'cross-border.map.01': 'not-applicable' },
    },
  },
  'foreign-request-denied': {
    fires: { facts: { foreignAuthority: true }, answers: { 'cross-border.authority.01': 'not-applicable' } },
    silent: { facts: { foreignAuthority: true }, answers: { 'cross-border.authority.01': 'partly' } },
  },
  'processors-answered-away': {
    fires: { facts: { entrusts: true }, answers: { 'cross-department.processors.01': 'not-applicable' } },
    silent: { facts: { entrusts: true }, answers: { 'cross-department.processors.01': 'yes' } },
  },
  'nothing-kept-but-owed': {
    fires: {
      facts: { openMatters: true },
      answers: { 'custody.afterwards.01': { state: 'not-applicable', naReasonId: 'nothing-kept' } },
    },
    silent: {
      facts: { openMatters: true },
      answers: { 'custody.afterwards.01': { state: 'not-applicable', naReasonId: 'other' } },
    },
  },
  'notice-answered-away': {
    fires: {
      facts: { recipient: 'other-handler' },
      answers: { 'customers.transfer-notice.01': 'not-applicable' },
    },
    silent: {
      facts: { recipient: 'same-legal-person' },
      answers: { 'customers.transfer-notice.01': 'not-applicable' },
    },
  },
  'necessity-undocumented': {
    fires: {
      facts: { necessityDocumented: false },
      answers: { 'legal-basis.consent.01': { state: 'not-applicable', naReasonId: 'necessary' } },
    },
    silent: {
      facts: { necessityDocumented: true },
      answers: { 'legal-basis.consent.01': { state: 'not-applicable', naReasonId: 'necessary' } },
    },
  },
  'sensitive-by-consent': {
    fires: {
      facts: { basis: 1 },
      answers: { 'legal-basis.sensitive.01': { state: 'not-applicable', naReasonId: 'not-by-consent' } },
    },
    silent: {
      facts: { basis: 2 },
      answers: { 'legal-basis.sensitive.01': { state: 'not-applicable', naReasonId: 'not-by-consent' } },
    },
  },
  'purpose-kept-but-changed': {
    fires: { facts: { recipientMarketing: true }, answers: { 'legal-basis.purpose.01': 'yes' } },
    silent: { facts: { recipientMarketing: false }, answers: { 'legal-basis.purpose.01': 'yes' } },
  },
  'foreign-origin-mixed': {
    fires: {
      facts: { 'export.foreignOrigin': true },
      answers: { 'cross-border.foreign-origin.01': 'partly' },
    },
    silent: { facts: { 'export.foreignOrigin': true }, answers: { 'cross-border.foreign-origin.01': 'yes' } },
  },
  'incident-still-open': {
    fires: {
      facts: { 'incident.discoveredAt': '2026-11-10T09:00:00+08:00' },
      answers: { 'emergency-plan.open-incident.01': 'yes' },
    },
    silent: {
      facts: { 'incident.discoveredAt': '2026-11-10T09:00:00+08:00', 'incident.closedOn': '2026-11-12' },
      answers: { 'emergency-plan.open-incident.01': 'yes' },
    },
  },
  'deleted-while-open': {
    fires: { facts: { openMatters: true }, answers: { 'disposition.deletion.01': 'yes' } },
    silent: { facts: { openMatters: false }, answers: { 'disposition.deletion.01': 'yes' } },
  },
  'deleted-in-claim-period': {
    fires: {
      facts: { scenario: 'entity-deregistration', 'dates.liquidationGroupFormed': '2026-10-01' },
      answers: { 'disposition.deletion.01': 'yes' },
    },
    silent: {
      facts: { scenario: 'entity-deregistration', 'dates.liquidationGroupFormed': '2026-08-01' },
      answers: { 'disposition.deletion.01': 'yes' },
    },
  },
  'deleted-before-service-stops': {
    fires: {
      facts: { storefrontCloses: true, 'dates.serviceStops': '2026-12-15' },
      answers: { 'disposition.deletion.01': 'yes' },
    },
    silent: {
      facts: { storefrontCloses: true, 'dates.serviceStops': '2026-11-15' },
      answers: { 'disposition.deletion.01': 'yes' },
    },
  },
  'closing-notice-late': {
    fires: {
      facts: { storefrontCloses: true, 'dates.serviceStops': '2026-12-15' },
      answers: { 'customers.closing-notice.01': 'no' },
    },
    silent: {
      facts: { storefrontCloses: true, 'dates.serviceStops': '2027-01-31' },
      answers: { 'customers.closing-notice.01': 'no' },
    },
  },
  'signed-off-with-blockers': {
    fires: { answers: { 'cross-department.sign-off.01': 'yes', 'customers.requests.01': 'no' } },
    silent: { answers: { 'cross-department.sign-off.01': 'yes', 'customers.requests.01': 'yes' } },
  },
  'mended-but-overdue': {
    fires: {
      answers: {
        'supervision-audit.findings.01': 'yes',
        'holdings.kinds.01': { state: 'no', dueOn: longAgo },
      },
    },
    silent: {
      answers: {
        'supervision-audit.findings.01': 'yes',
        'holdings.kinds.01': { state: 'no', dueOn: later },
      },
    },
  },
  'yes-without-proof': {
    fires: { answers: { 'holdings.offline.01': 'yes' } },
    silent: {
      answers: { 'holdings.offline.01': { state: 'yes', evidenceIds: ['e0'] } },
      evidence: [{ hintId: 'offline-list' }],
    },
  },
  'proof-beside-no': {
    fires: {
      answers: { 'holdings.list.01': { state: 'no', evidenceIds: ['e0'] } },
      evidence: [{ hintId: 'catalogue' }],
    },
    silent: {
      answers: { 'holdings.list.01': { state: 'no', evidenceIds: ['e0'] } },
      evidence: [{}],
    },
  },
  'answer-outdated': {
    fires: { answers: { 'holdings.list.01': { state: 'yes', semanticRev: 0 } } },
    silent: { answers: { 'holdings.list.01': { state: null, semanticRev: 0 } } },
  },
  'answer-incomplete': {
    fires: { answers: { 'holdings.list.01': { state: 'unknown', unknownWho: '信息部' } } },
    silent: {
      answers: { 'holdings.list.01': { state: 'unknown', unknownWho: '信息部', unknownBy: later } },
    },
  },
  'unknown-overdue': {
    fires: { answers: { 'holdings.list.01': { state: 'unknown', unknownBy: '2026-11-21' } } },
    silent: { answers: { 'holdings.list.01': { state: 'unknown', unknownBy: '2026-11-22' } } },
  },
  'action-overdue': {
    fires: { answers: { 'holdings.kinds.01': { state: 'partly', dueOn: '2026-11-21' } } },
    silent: { answers: { 'holdings.kinds.01': { state: 'partly', dueOn: '2026-11-22' } } },
  },
  'due-too-late': {
    fires: {
      facts: { 'dates.crmContractEnds': '2026-12-31' },
      answers: { 'holdings.list.01': { state: 'no', dueOn: '2027-01-01' } },
    },
    silent: {
      facts: { 'dates.crmContractEnds': '2026-12-31' },
      answers: { 'holdings.list.01': { state: 'no', dueOn: '2026-12-31' } },
    },
  },
  'blocker-at-the-door': {
    fires: { facts: { 'dates.plannedDeregistration': '2026-12-06' } },
    silent: { facts: { 'dates.plannedDeregistration': '2026-12-07' } },
  },
  'past-the-point': {
    fires: { facts: { 'dates.crmContractEnds': '2026-11-21' } },
    silent: { facts: { 'dates.crmContractEnds': '2026-11-22' } },
  },
  'parked-no': {
    fires: { facts: { entrusts: false }, answers: { 'cross-department.processors.01': 'no' } },
    silent: { facts: { entrusts: false }, answers: { 'cross-department.processors.01': 'yes' } },
  },
  'stop-unsettled': {
    fires: { facts: { importantData: true }, answers: { 'risk-assessment.important.01': 'partly' } },
    silent: { facts: { importantData: true }, answers: { 'risk-assessment.important.01': 'yes' } },
  },
};
