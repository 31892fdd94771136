import { type AnswerPatch, answerId, saveAnswer } from '../../lib/cases/answers.ts';
import { exportCase } from '../../lib/cases/case-transfer.ts';
import { viewCase } from '../../lib/cases/case-view.ts';
import { createCase, loadCaseFile } from '../../lib/cases/cases.ts';
import { addDataSet } from '../../lib/cases/data-sets.ts';
import { attachEvidence } from '../../lib/cases/evidence.ts';
import { addLabelWord } from '../../lib/cases/label-words.ts';
import { addRejection } from '../../lib/cases/rejections.ts';
import { addRemark, settleRemark } from '../../lib/cases/remarks.ts';
import { recordScan } from '../../lib/cases/scans.ts';
import { stateFact } from '../../lib/cases/state-fact.ts';
import type { Store } from '../../lib/cases/store.ts';
import { addVisit } from '../../lib/cases/visits.ts';
import type { Question } from '../../lib/checklist/question.ts';
import { freshStore, newCase } from '../cases/fixture.ts';
import { report } from '../cases/full-case.ts';

const site = 'https://crm.example';

/** One answer of each kind, told apart by the number of its question; the last kind is no answer at all. */
const kinds: readonly ((question: Question, n: number) => AnswerPatch | undefined)[] = [
  (_, n) => ({ state: 'yes', note: `备注${n}：台账已核对` }),
  (_, n) => ({
    state: 'partly',
    reason: `理由${n}：三家门店中两家做完`,
    owner: `信息部${n}`,
    dueOn: '2026-12-10',
  }),
  (_, n) => ({ state: 'no', reason: `理由${n}：合同里没有写`, owner: `法务部${n}` }),
  (_, n) => ({ state: 'unknown', unknownWho: `系统管理员${n}`, unknownBy: '2026-12-01' }),
  ({ notApplicable }, n) => {
    const [offered] = notApplicable ?? [];
    return {
      state: 'not-applicable',
      reason: `理由${n}：没有这项业务`,
      ...(offered && { naReasonId: offered.id }),
    };
  },
  () => undefined,
];

/** Last valid days of the evidence: past, near, far, and none. */
const days = ['2026-11-01', '2026-12-05', '2035-12-31', undefined] as const;

/** Stated first and taken back later; several, so that questions of more than one kind of answer hang on them. */
const withdrawn = ['entrusts', 'sensitivePi', 'under14', 'programmeWanted'] as const;

/**
 * A made-up case as exported: every question that applies, answered in each of the five ways or left open; parked
 * answers, facts that are not known, evidence that is good and that is not, comments, a data set, a scan, what was set aside, a visit, label words, and names with rare characters.
 */
export async function makeCase(): Promise<string> {
  const store = await freshStore();
  const { id } = await createCase(store, { ...newCase, name: '示例𠮷祥商贸有限公司注销' });
  await stateFact(store, id, { path: 'prepaid', value: null, state: 'unknown', origin: 'person' });
  for (const path of withdrawn)
    await stateFact(store, id, { path, value: true, state: 'asserted', origin: 'person' });
  await answerAll(store, id);
  // What was answered while these held no longer applies and is parked.
  for (const path of withdrawn)
    await stateFact(store, id, { path, value: false, state: 'asserted', origin: 'person' });
  const dataSet = await addDataSet(store, id, {
    name: '会员资料',
    system: '示例CRM',
    individuals: 214,
    disposition: 'delete',
  });
  await recordScan(store, id, { report, site });
  const bytes = new TextEncoder().encode('清除后');
  await attachEvidence(store, id, { name: '清除后.txt', mediaType: 'text/plain', bytes, dataSet });
  await setAside(store, id);
  await addVisit(store, id, { site, url: `${site}/files`, title: '附件' });
  await addLabelWord(store, id, { word: '家属专线', type: 'cn.mobile' });
  await addLabelWord(store, id, { word: '线索人', type: null });
  return exportCase(store, id);
}

/** Of each scope one. */
async function setAside(store: Store, id: string): Promise<void> {
  const type = 'person.name';
  const of = { site, label: '备注', sample: '苏*' };
  const fingerprint = '00000000000000aa';
  await addRejection(store, id, { ...of, rejection: { scope: 'value', type, fingerprint } });
  await addRejection(store, id, { ...of, rejection: { scope: 'column', type, site, label: '备注' } });
  await addRejection(store, id, {
    ...of,
    sample: 'm**@e**',
    rejection: { scope: 'site', type: 'email', site },
  });
}

async function answerAll(store: Store, caseId: string): Promise<void> {
  const { sections } = viewCase(await loadCaseFile(store, caseId));
  const asked = sections.flatMap(({ questions }) => questions.map(({ question }) => question));
  for (const [n, question] of asked.entries()) {
    const patch = kinds[n % kinds.length]?.(question, n);
    if (!patch) continue;
    await saveAnswer(store, caseId, { question, basedOn: undefined, patch });
    if (patch.state !== 'yes') continue;
    const bytes = new TextEncoder().encode(`证据${n}`);
    const validUntil = days[n % days.length];
    await attachEvidence(store, caseId, {
      ...{ name: `证据${n}.txt`, mediaType: 'text/plain', bytes, question },
      ...(validUntil !== undefined && { validUntil }),
    });
    const { remarks } = await addRemark(store, caseId, { question, text: `批注${n}：复印件在哪里？` });
    const id = remarks?.[0]?.id;
    const answer = { id: answerId(caseId, question.id), caseId };
    if (id !== undefined && n % 4 === 0) await settleRemark(store, { answer, id }, true);
  }
}
