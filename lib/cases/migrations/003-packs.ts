import type { Migration } from '../migration.ts';

/** People's own packs, and the rows that undo a change of edition. */
const migration: Migration = {
  id: '003-packs',
  stores: { packs: 'id, caseId', upgrades: 'id, caseId' },
};

export default migration;
