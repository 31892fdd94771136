import type { Migration } from '../migration.ts';

/** Label words that people added. */
const migration: Migration = {
  id: '006-label-words',
  stores: { labelWords: 'id, caseId' },
};

export default migration;
