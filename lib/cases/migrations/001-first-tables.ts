import type { Migration } from '../migration.ts';

/** Indexed fields stay readable on disk, so only ids and the journal's order are indexed. */
const migration: Migration = {
  id: '001-first-tables',
  stores: {
    vault: 'id',
    settings: 'id',
    cases: 'id',
    facts: 'id, caseId',
    answers: 'id, caseId',
    dataSets: 'id, caseId',
    scans: 'id, caseId',
    findings: 'id, caseId',
    evidence: 'id, caseId',
    blobs: 'id, caseId',
    journal: 'id, [caseId+seq]',
  },
};

export default migration;
