import type { Migration } from '../migration.ts';

/** What people have said is not personal data. */
const migration: Migration = {
  id: '004-rejections',
  stores: { rejections: 'id, caseId' },
};

export default migration;
