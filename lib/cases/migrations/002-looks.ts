import type { Migration } from '../migration.ts';

/** Keeps what each look at a page saw, so that looks can be compared. Earlier looks kept only their sum. */
const migration: Migration = {
  id: '002-looks',
  stores: { looks: 'id, caseId' },
};

export default migration;
