import type { Case } from '../../lib/cases/case-file.ts';

/** The newest case among whose CRM sites this origin is. */
export const caseOfSite = (cases: readonly Case[], site: string | undefined): Case | undefined =>
  cases.findLast(({ sites }) => site !== undefined && sites.includes(site));
