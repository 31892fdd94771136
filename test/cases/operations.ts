import { answerId, saveAnswer } from '../../lib/cases/answers.ts';
import { exportCase, importCase } from '../../lib/cases/case-transfer.ts';
import { createCase } from '../../lib/cases/cases.ts';
import { addDataSet, removeDataSet, restoreDataSet, updateDataSet } from '../../lib/cases/data-sets.ts';
import { deleteCase } from '../../lib/cases/delete-case.ts';
import { editCase } from '../../lib/cases/edit-case.ts';
import { addEntry, completeEntry, counterEntry } from '../../lib/cases/entries.ts';
import { attachEvidence, removeEvidence, setHint, setValidUntil } from '../../lib/cases/evidence.ts';
import { shareEvidence, unshareEvidence } from '../../lib/cases/evidence-places.ts';
import { gatherFindings } from '../../lib/cases/gather-findings.ts';
import { addLabelWord, removeLabelWord } from '../../lib/cases/label-words.ts';
import { addPack, removePack } from '../../lib/cases/packs.ts';
import { addRejection, removeRejection } from '../../lib/cases/rejections.ts';
import { addRemark, settleRemark } from '../../lib/cases/remarks.ts';
import { judgeFinding, recordScan } from '../../lib/cases/scans.ts';
import { stateFact } from '../../lib/cases/state-fact.ts';
import type { Store } from '../../lib/cases/store.ts';
import { undoUpgrade, upgradeCase } from '../../lib/cases/upgrade-case.ts';
import { addVisit, removeVisit } from '../../lib/cases/visits.ts';
import { fileWith } from '../packs/specimen.ts';
import { retiredQuestion } from './editions.ts';
import { newCase, question } from './fixture.ts';
import { report } from './full-case.ts';

type Prepared = () => Promise<unknown>;

/** Every function that writes, except the export, which also works when nothing can be written. Each prepares what it needs and gives the write itself. */
export const operations: Readonly<Record<string, (store: Store, caseId: string) => Promise<Prepared>>> = {
  createCase: async (store) => () => createCase(store, newCase),
  editCase: async (store, id) => {
    const seen = await firstOf(store.db.cases.where({ id }).toArray());
    return () => editCase(store, seen, { ...seen, name: '改名' });
  },
  stateFact: async (store, id) => () =>
    stateFact(store, id, { path: 'under14', value: true, state: 'asserted', origin: 'person' }),
  'stateFact of the situation': async (store, id) => () =>
    stateFact(store, id, { path: 'scenario', value: 'outlet-transfer', state: 'asserted', origin: 'person' }),
  saveAnswer: async (store, id) => {
    const basedOn = await store.db.answers.get(answerId(id, question.id));
    return () => saveAnswer(store, id, { question, basedOn, patch: { state: 'no' }, confirm: true });
  },
  addRemark: async (store, id) => () => addRemark(store, id, { question, text: '再核一次' }),
  settleRemark: async (store, id) => {
    const answer = await addRemark(store, id, { question, text: '再核一次' });
    const remark = await firstOf(Promise.resolve(answer.remarks ?? []));
    return () => settleRemark(store, { answer, id: remark.id }, true);
  },
  addDataSet: async (store, id) => () => addDataSet(store, id, { name: '工单' }),
  gatherFindings: async (store, id) => {
    const held = await firstOf(store.db.findings.where({ caseId: id }).toArray());
    const loose = await judgeFinding(store, held, { status: 'confirmed', dataSetId: undefined });
    return () => gatherFindings(store, [loose], { caseId: id, name: '会员列表', system: 'crm.example' });
  },
  updateDataSet: async (store, id) => {
    const dataSet = await firstOf(store.db.dataSets.where({ caseId: id }).toArray());
    return () => updateDataSet(store, dataSet, { disposition: 'delete' });
  },
  removeDataSet: async (store, id) => {
    const dataSet = await firstOf(store.db.dataSets.where({ caseId: id }).toArray());
    return () => removeDataSet(store, dataSet);
  },
  restoreDataSet: async (store, id) => {
    const removed = await removeDataSet(
      store,
      await firstOf(store.db.dataSets.where({ caseId: id }).toArray()),
    );
    return () => restoreDataSet(store, removed);
  },
  recordScan: async (store, id) => () => recordScan(store, id, { report, site: 'https://crm.example' }),
  judgeFinding: async (store, id) => {
    const finding = await firstOf(store.db.findings.where({ caseId: id }).toArray());
    return () => judgeFinding(store, finding, { status: 'rejected' });
  },
  addRejection: async (store, id) => () =>
    addRejection(store, id, {
      rejection: { scope: 'column', type: 'cn.mobile', site: 'https://crm.example', label: '手机' },
      site: 'https://crm.example',
      sample: '138****8000',
      label: '手机',
    }),
  removeRejection: async (store, id) => {
    const said = await firstOf(store.db.rejections.where({ caseId: id }).toArray());
    return () => removeRejection(store, said);
  },
  addVisit: async (store, id) => () =>
    addVisit(store, id, { site: 'https://crm.example', url: 'https://crm.example/refunds', title: '退费' }),
  removeVisit: async (store, id) => {
    const visit = await firstOf(store.db.visits.where({ caseId: id }).toArray());
    return () => removeVisit(store, visit);
  },
  addLabelWord: async (store, id) => () => addLabelWord(store, id, { word: '大哥大', type: 'cn.mobile' }),
  removeLabelWord: async (store, id) => {
    const word = await firstOf(store.db.labelWords.where({ caseId: id }).toArray());
    return () => removeLabelWord(store, word);
  },
  attachEvidence: async (store, id) => () =>
    attachEvidence(store, id, { name: 'b.txt', mediaType: 'text/plain', bytes: new Uint8Array(9), question }),
  setValidUntil: async (store, id) => {
    const evidence = await firstOf(store.db.evidence.where({ caseId: id }).toArray());
    return () => setValidUntil(store, evidence, '2027-01-31');
  },
  setHint: async (store, id) => {
    const evidence = await firstOf(store.db.evidence.where({ caseId: id }).toArray());
    return () => setHint(store, evidence, 'screenshot');
  },
  removeEvidence: async (store, id) => {
    const evidence = await firstOf(store.db.evidence.where({ caseId: id }).toArray());
    return () => removeEvidence(store, evidence, { question });
  },
  shareEvidence: async (store, id) => {
    const evidence = await firstOf(store.db.evidence.where({ caseId: id }).toArray());
    const dataSet = await firstOf(store.db.dataSets.where({ caseId: id }).toArray());
    return () => shareEvidence(store, evidence, { dataSet });
  },
  unshareEvidence: async (store, id) => {
    const evidence = await firstOf(store.db.evidence.where({ caseId: id }).toArray());
    const dataSet = await firstOf(store.db.dataSets.where({ caseId: id }).toArray());
    await shareEvidence(store, evidence, { dataSet });
    return () => unshareEvidence(store, evidence, { dataSet });
  },
  addEntry: async (store, id) => () =>
    addEntry(store, id, { register: 'training', values: { on: '2026-11-22', topic: '新系统' } }),
  completeEntry: async (store, id) => {
    const entry = await addEntry(store, id, { register: 'training', values: { topic: '新系统' } });
    return () => completeEntry(store, entry, { on: '2026-11-22' });
  },
  counterEntry: async (store, id) => {
    const entry = await addEntry(store, id, { register: 'training', values: { topic: '新系统' } });
    return () => counterEntry(store, entry, { reason: '记错了' });
  },
  'shareEvidence with an entry': async (store, id) => {
    const evidence = await firstOf(store.db.evidence.where({ caseId: id }).toArray());
    const entry = await firstOf(store.db.entries.where({ caseId: id }).toArray());
    return () => shareEvidence(store, evidence, { entry });
  },
  addPack: async (store, id) => {
    await removePack(store, await firstOf(store.db.packs.where({ caseId: id }).toArray()));
    return () => addPack(store, id, fileWith());
  },
  'addPack of a newer version': async (store, id) => {
    const { author } = (await firstOf(store.db.packs.where({ caseId: id }).toArray())).pack;
    return () => addPack(store, id, fileWith(['author'], author));
  },
  removePack: async (store, id) => {
    const added = await firstOf(store.db.packs.where({ caseId: id }).toArray());
    return () => removePack(store, added);
  },
  upgradeCase: async (store, id) => () => upgradeCase(store, id, retiredQuestion),
  undoUpgrade: async (store, id) => {
    await upgradeCase(store, id, retiredQuestion);
    return () => undoUpgrade(store, id);
  },
  'importCase beside the same case': async (store, id) => {
    const text = await exportCase(store, id);
    return () => importCase(store, text);
  },
  'importCase after deletion': async (store, id) => {
    const text = await exportCase(store, id);
    await deleteCase(store, id);
    return () => importCase(store, text);
  },
  deleteCase: async (store, id) => () => deleteCase(store, id),
};

async function firstOf<T>(rows: PromiseLike<T[]>): Promise<T> {
  const [row] = await rows;
  if (row === undefined) throw new Error('the full case has one of these');
  return row;
}
