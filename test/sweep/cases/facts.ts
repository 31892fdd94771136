import type { Fixtures } from './fixture.ts';

/** Facts against facts, key dates out of order, and parties against facts. */
export const factCases: Fixtures = {
  'branch-as-entity': {
    fires: { facts: { scenario: 'entity-deregistration', legalForm: 'branch' } },
    silent: { facts: { scenario: 'outlet-transfer', legalForm: 'branch' } },
  },
  'joint-stock-but-no-company': {
    fires: { facts: { scenario: 'joint-stock-deregistration', legalForm: 'individual-business' } },
    silent: { facts: { scenario: 'joint-stock-deregistration', legalForm: 'company' } },
  },
  'equity-sale-with-recipient': {
    fires: { facts: { cause: 'equity-sale', recipient: 'other-handler' } },
    silent: { facts: { cause: 'asset-sale', recipient: 'other-handler' } },
  },
  'sensitive-export-denied': {
    fires: { facts: { sensitivePi: false, 'export.sensitiveThisYear': 1 } },
    silent: { facts: { sensitivePi: false, 'export.sensitiveThisYear': 0 } },
  },
  'important-export-denied': {
    fires: { facts: { importantData: false, 'export.importantData': true } },
    silent: { facts: { importantData: false, 'export.importantData': false } },
  },
  'export-without-people': {
    fires: { facts: { 'export.noPersonalData': true, 'export.sensitiveThisYear': 1 } },
    silent: { facts: { 'export.noPersonalData': false, 'export.sensitiveThisYear': 1 } },
  },
  'export-more-than-held': {
    fires: { facts: { individuals: 100, 'export.individualsThisYear': 101 } },
    silent: { facts: { individuals: 100, 'export.individualsThisYear': 100 } },
  },
  'group-before-ground': {
    fires: {
      facts: { 'dates.liquidationGroupFormed': '2026-09-30', 'dates.dissolutionGround': '2026-10-01' },
    },
    silent: {
      facts: { 'dates.liquidationGroupFormed': '2026-10-01', 'dates.dissolutionGround': '2026-10-01' },
    },
  },
  'deregistration-before-group': {
    fires: {
      facts: { 'dates.plannedDeregistration': '2027-01-31', 'dates.liquidationGroupFormed': '2027-02-01' },
    },
    silent: {
      facts: { 'dates.plannedDeregistration': '2027-06-30', 'dates.liquidationGroupFormed': '2027-02-01' },
    },
  },
  'deregistration-within-claims': {
    fires: {
      facts: {
        scenario: 'entity-deregistration',
        'dates.liquidationGroupFormed': '2027-01-01',
        'dates.plannedDeregistration': '2027-02-14',
      },
    },
    silent: {
      facts: {
        scenario: 'entity-deregistration',
        'dates.liquidationGroupFormed': '2027-01-01',
        'dates.plannedDeregistration': '2027-02-15',
      },
    },
  },
  'transfer-after-deregistration': {
    fires: { facts: { 'dates.plannedDeregistration': '2027-03-01', 'dates.transfer': '2027-03-02' } },
    silent: { facts: { 'dates.plannedDeregistration': '2027-03-01', 'dates.transfer': '2027-03-01' } },
  },
  'crm-ends-before-service': {
    fires: { facts: { 'dates.crmContractEnds': '2027-03-01', 'dates.serviceStops': '2027-03-02' } },
    silent: { facts: { 'dates.crmContractEnds': '2027-03-01', 'dates.serviceStops': '2027-02-28' } },
  },
  'crm-ends-before-transfer': {
    fires: {
      facts: { 'dates.crmContractEnds': '2027-03-01', 'dates.transfer': '2027-03-02' },
      dataSets: [{ disposition: 'hand-over' }],
    },
    silent: {
      facts: { 'dates.crmContractEnds': '2027-03-01', 'dates.transfer': '2027-03-02' },
      dataSets: [{ disposition: 'delete' }],
    },
  },
  'crm-outlives-company': {
    fires: {
      facts: { 'dates.plannedDeregistration': '2027-03-01', 'dates.crmContractEnds': '2027-03-02' },
      dataSets: [{ system: '示例CRM' }],
    },
    silent: {
      facts: { 'dates.plannedDeregistration': '2027-03-01', 'dates.crmContractEnds': '2027-03-02' },
      dataSets: [{ system: '档案柜' }],
    },
  },
  'incident-ends-too-early': {
    fires: {
      facts: { 'incident.discoveredAt': '2026-11-10T00:30:00+08:00', 'incident.closedOn': '2026-11-09' },
    },
    silent: {
      facts: { 'incident.discoveredAt': '2026-11-10T00:30:00+08:00', 'incident.closedOn': '2026-11-10' },
    },
  },
  'recipient-unnamed': {
    fires: { facts: { recipient: 'other-handler' }, parties: [{ role: 'subject' }] },
    silent: { facts: { recipient: 'other-handler' }, parties: [{ role: 'recipient' }] },
  },
  'recipient-denied': {
    fires: { facts: { recipient: 'none' }, parties: [{ role: 'recipient' }] },
    silent: { facts: { recipient: 'none' }, parties: [{ role: 'advisor' }] },
  },
  'provider-unnamed': {
    fires: { facts: { entrusts: true } },
    silent: { facts: { entrusts: true }, parties: [{ role: 'processor' }] },
  },
  'provider-denied': {
    fires: { facts: { entrusts: false }, parties: [{ role: 'processor' }] },
    silent: { facts: { entrusts: true }, parties: [{ role: 'processor' }] },
  },
  'custodian-unnamed': {
    fires: { answers: { 'custody.keeper.01': 'partly' } },
    silent: { answers: { 'custody.keeper.01': 'partly' }, parties: [{ role: 'custodian' }] },
  },
};
