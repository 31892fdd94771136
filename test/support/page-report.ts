import type { FindingGroup, PageReport } from '../../lib/detection/page-report.ts';

/** An invented group: names in a column of the page. */
export const group = (fields: Partial<FindingGroup> = {}): FindingGroup => ({
  key: 'person.name|姓名|text',
  type: 'person.name',
  sensitivity: 'general',
  label: '姓名',
  place: 'text',
  count: 3,
  maskedCount: 0,
  hiddenCount: 0,
  samples: ['苏*'],
  because: ['label'],
  fingerprints: ['00000000000000aa'],
  ...fields,
});

/** What the top frame of an invented CRM page reports. */
export const report = (fields: Partial<PageReport> = {}): PageReport => ({
  frame: 'top',
  top: true,
  url: 'https://crm.example/students',
  title: '学员列表',
  nodes: 120,
  complete: true,
  settled: true,
  views: ['00000000000000f1'],
  list: '00000000000000f1',
  alone: [],
  labels: ['姓名'],
  groups: [group()],
  ...fields,
});
