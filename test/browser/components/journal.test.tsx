import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { saveAnswer } from '../../../lib/cases/answers.ts';
import type { Case } from '../../../lib/cases/case-file.ts';
import { loadCaseFile } from '../../../lib/cases/cases.ts';
import { addDataSet } from '../../../lib/cases/data-sets.ts';
import { addEntry } from '../../../lib/cases/entries.ts';
import { attachEvidence } from '../../../lib/cases/evidence.ts';
import { stateFact } from '../../../lib/cases/state-fact.ts';
import type { Store } from '../../../lib/cases/store.ts';
import { questions } from '../../../lib/checklist/index.ts';
import { startCase } from '../../support/cases.ts';
import { freshStore, renderDashboard, zh } from '../../support/render-page.tsx';

const words = zh.cases;
let store: Store;
let theCase: Case;

beforeEach(async () => {
  await page.viewport(1280, 900);
  store = await freshStore();
  theCase = await startCase(store);
});

const open = () => renderDashboard(`/case/${theCase.id}/journal`);
const rows = () => page.getByRole('row').elements().length - 1;

describe('the journal', () => {
  test('says that the chain is intact, and grows with every change', async () => {
    await open();
    await expect.element(page.getByText(words.journalIntact(2))).toBeVisible();
    await addDataSet(store, theCase.id, { name: '会员' });
    await expect.element(page.getByText(words.journalIntact(3))).toBeVisible();
    expect(rows()).toBe(3);
  });

  test('says which question an answer was given to', async () => {
    const [question] = questions.values();
    if (!question) throw new Error('the checklist asks something');
    await saveAnswer(store, theCase.id, { question, basedOn: undefined, patch: { state: 'yes' } });
    await open();
    await expect.element(page.getByRole('cell', { name: question.text.zh })).toBeVisible();
  });

  test('shows what an entry is about in a narrow window without scrolling sideways', async () => {
    await page.viewport(360, 900);
    const name = '历年公开课报名登记表';
    await addDataSet(store, theCase.id, { name });
    await open();
    const cell = page.getByText(name);
    await expect.element(cell).toBeVisible();
    expect(cell.element().getBoundingClientRect().right).toBeLessThanOrEqual(360);
  });

  test('says from which entry on it was altered', async () => {
    await addDataSet(store, theCase.id, { name: '会员' });
    await store.db.journal.update(`${theCase.id}:2`, { by: '别人' });
    await open();
    await expect.element(page.getByText(words.journalBroken(2))).toBeVisible();
  });

  test('names every action and kind in words', async () => {
    const { id } = theCase;
    await addDataSet(store, id, { name: '会员' });
    await stateFact(store, id, { path: 'under14', value: true, state: 'asserted', origin: 'person' });
    const conditional = [...questions.values()].find(
      ({ visibleWhen }) => visibleWhen && 'fact' in visibleWhen && visibleWhen.fact === 'under14',
    );
    if (!conditional) throw new Error('no question depends on under14 alone');
    await saveAnswer(store, id, { question: conditional, basedOn: undefined, patch: { state: 'yes' } });
    await stateFact(store, id, { path: 'under14', value: false, state: 'asserted', origin: 'person' });
    await addEntry(store, id, { register: 'destruction', values: { method: '碎纸' } });
    await attachEvidence(store, id, { name: 'a.txt', mediaType: 'text/plain', bytes: new Uint8Array(1) });
    await open();
    await expect.poll(rows).toBeGreaterThan(6);
    const { journal } = await loadCaseFile(store, id);
    expect(journal.map(({ action }) => action)).toContain('park');
    const cells = page
      .getByRole('row')
      .elements()
      .slice(1)
      .map((row) => [row.children[3]?.textContent, row.children[4]?.textContent]);
    for (const cell of cells.flat()) expect(cell).toMatch(/^\p{Script=Han}+$/u);
  });
});
