import type { FactRecord } from '../../lib/cases/case-file.ts';
import type { CaseExport } from '../../lib/cases/read-export.ts';
import type { FactValue } from '../../lib/facts/facts.ts';
import type { DataSet } from '../../lib/inventory/data-set.ts';

/** When everything in an invented case was written, and by whom. */
export const at = '2026-11-22T06:00:00.000Z';
export const stamp = { caseId: 'c', updatedAt: at, updatedBy: '测试员甲' };

/** An invented case as exported; it holds the rows given and no others. */
export const caseFile = (rows: Partial<CaseExport> = {}): CaseExport => ({
  case: {
    id: 'c',
    number: 'SG-2026-0001',
    name: '示例商贸有限公司注销',
    scenario: 'entity-deregistration',
    parties: [],
    sites: [],
    operator: '测试员甲',
    packVersion: '2026.11',
    createdAt: at,
    updatedAt: at,
    updatedBy: '测试员甲',
  },
  facts: [],
  answers: [],
  dataSets: [],
  scans: [],
  findings: [],
  evidence: [],
  journal: [],
  ...rows,
});

/** Facts as a person states them. */
export const statedFacts = (facts: Readonly<Record<string, FactValue>>): FactRecord[] =>
  Object.entries(facts).map(([path, value]) => ({
    ...stamp,
    id: `c:${path}`,
    path,
    value,
    state: 'asserted',
    origin: 'person',
  }));

/** A data set of which nothing is known or decided but what is given. */
export const dataSetOf = (given: Partial<DataSet>): DataSet => ({
  ...stamp,
  id: 'd',
  name: '会员资料',
  system: '示例系统',
  categories: [],
  sensitive: false,
  under14: false,
  disposition: null,
  note: '',
  origin: 'person',
  createdAt: at,
  ...given,
});
