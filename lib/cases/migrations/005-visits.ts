import type { Migration } from '../migration.ts';

/** Pages that a person looked through without a scan. */
const migration: Migration = {
  id: '005-visits',
  stores: { visits: 'id, caseId' },
};

export default migration;
