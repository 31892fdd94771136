import type { Migration } from '../migration.ts';

/** The rows of the registers. */
const migration: Migration = {
  id: '007-register-entries',
  stores: { entries: 'id, caseId' },
};

export default migration;
