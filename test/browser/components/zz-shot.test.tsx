import { test } from 'vitest';
import { page } from 'vitest/browser';
import { saveAnswer } from '../../../lib/cases/answers.ts';
import { addDataSet } from '../../../lib/cases/data-sets.ts';
import { stateFact } from '../../../lib/cases/state-fact.ts';
import { questions } from '../../../lib/checklist/index.ts';
import { startCase } from '../../support/cases.ts';
import { freshStore, renderDashboard, setPreferences } from '../../support/render-page.tsx';
test('shot', async () => {
  const store = await freshStore();
  const { id } = await startCase(store);
  for (const [q, state] of [['disposition.deletion.01','yes'],['disposition.own-copy.01','no'],['holdings.list.01','yes'],['holdings.kinds.01','yes'],['cross-border.map.01','not-applicable']] as const) {
    const question = questions.get(q); if (!question) throw new Error(q);
    await saveAnswer(store, id, { question, basedOn: undefined, patch: { state, reason: '写明的理由' } });
  }
  await addDataSet(store, id, { name: '会员资料', individuals: 214, disposition: 'delete', sensitive: true });
  await addDataSet(store, id, { name: '会员资料', individuals: 214, disposition: 'delete' });
  await addDataSet(store, id, { name: '到店预约', disposition: 'retain-locked' });
  for (const [path, value] of [['individuals',10],['openMatters',false],['statutoryRetention',false],['sensitivePi',false],['recipient','other-handler'],['dates.crmContractEnds','2026-12-10'],['dates.plannedDeregistration','2026-12-01']] as const)
    await stateFact(store, id, { path, value, state: 'asserted', origin: 'person' });
  await renderDashboard(`/case/${id}/sweep`);
  await new Promise((r) => setTimeout(r, 1500));
  await page.viewport(1280, 1600);
  await page.screenshot({ path: '/work/main/out/sw-zh-1280.png' });
  await page.viewport(400, 1400);
  await page.screenshot({ path: '/work/main/out/sw-zh-400.png' });
  await setPreferences({ language: 'en', theme: 'dark' });
  await new Promise((r) => setTimeout(r, 800));
  await page.viewport(1280, 1600);
  await page.screenshot({ path: '/work/main/out/sw-en-1280.png' });
});
