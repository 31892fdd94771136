import { saveAnswer } from '../../lib/cases/answers.ts';
import type { Case } from '../../lib/cases/case-file.ts';
import { createCase } from '../../lib/cases/cases.ts';
import { addDataSet } from '../../lib/cases/data-sets.ts';
import { addEntry, completeEntry, counterEntry } from '../../lib/cases/entries.ts';
import { attachEvidence } from '../../lib/cases/evidence.ts';
import { addLabelWord } from '../../lib/cases/label-words.ts';
import { addPack } from '../../lib/cases/packs.ts';
import { addRejection } from '../../lib/cases/rejections.ts';
import { addRemark } from '../../lib/cases/remarks.ts';
import { judgeFinding, recordScan } from '../../lib/cases/scans.ts';
import { stateFact } from '../../lib/cases/state-fact.ts';
import type { Store } from '../../lib/cases/store.ts';
import { upgradeCase } from '../../lib/cases/upgrade-case.ts';
import { addVisit } from '../../lib/cases/visits.ts';
import type { PageReport } from '../../lib/detection/page-report.ts';
import { fileWith } from '../packs/specimen.ts';
import { sameEdition } from './editions.ts';
import { newCase, question } from './fixture.ts';

export const report: PageReport = {
  frame: 'f1',
  top: true,
  url: 'https://crm.example/customers',
  title: '客户列表 种下的标题',
  nodes: 120,
  complete: true,
  settled: true,
  views: ['00000000000000f1'],
  list: '00000000000000f1',
  alone: [],
  labels: ['手机'],
  groups: [
    {
      key: 'cn.mobile|手机|text',
      type: 'cn.mobile',
      sensitivity: 'general',
      label: '手机',
      place: 'text',
      count: 3,
      maskedCount: 0,
      hiddenCount: 0,
      samples: ['138****8000'],
      because: ['label'],
      fingerprints: ['00000000000000aa', '00000000000000bb'],
    },
  ],
};

/** A case with something in every table. */
export async function fullCase(store: Store): Promise<Case> {
  const created = await createCase(store, newCase);
  const { id } = created;
  await stateFact(store, id, { path: 'individuals', value: 214, state: 'asserted', origin: 'person' });
  const dataSet = await addDataSet(store, id, { name: '会员资料 种下的名称', individuals: 214 });
  const { findings } = await recordScan(store, id, { report, site: 'https://crm.example' });
  const [finding] = findings;
  if (finding) await judgeFinding(store, finding, { status: 'confirmed', dataSetId: dataSet.id });
  const rejection = { scope: 'site', type: 'email', site: 'https://crm.example' } as const;
  await addRejection(store, id, { rejection, site: rejection.site, sample: '种下的样例', label: '' });
  const visited = { site: 'https://crm.example', url: 'https://crm.example/files', title: '种下的附件' };
  await addVisit(store, id, visited);
  await addLabelWord(store, id, { word: '种下的标签', type: 'cn.mobile' });
  const patch = { state: 'partly', reason: '种下的理由 𠮷', note: '种下的备注', owner: '信息部' } as const;
  await saveAnswer(store, id, { question, basedOn: undefined, patch });
  const bytes = new TextEncoder().encode('种下的字节 planted bytes');
  await attachEvidence(store, id, {
    ...{ name: '种下的文件.txt', mediaType: 'text/plain', bytes, question },
    validUntil: '2031-05-17',
  });
  await addRemark(store, id, { question, text: '种下的批注' });
  const values = { on: '2026-11-21', topic: '种下的培训' };
  const entry = await addEntry(store, id, { register: 'training', values });
  await completeEntry(store, entry, { trainer: '种下的讲师' });
  await counterEntry(store, entry, { reason: '种下的冲正' });
  await addPack(store, id, fileWith(['author'], '种下的作者'));
  await upgradeCase(store, id, sameEdition);
  return created;
}

/** Words that stand in the full case and may stand nowhere on disk. */
export const planted = [
  '种下的',
  'planted',
  '示例商贸',
  '测试员甲',
  '138****',
  'crm.example',
  'cn.mobile',
  '会员资料',
  '2031-05-17',
];
