import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { saveAnswer } from '../../../lib/cases/answers.ts';
import { viewCase } from '../../../lib/cases/case-view.ts';
import { loadCaseFile } from '../../../lib/cases/cases.ts';
import { addDataSet } from '../../../lib/cases/data-sets.ts';
import { stateFact } from '../../../lib/cases/state-fact.ts';
import type { Store } from '../../../lib/cases/store.ts';
import { questions } from '../../../lib/checklist/index.ts';
import { chinaDate } from '../../../lib/i18n/china-time.ts';
import { sweepCase } from '../../../lib/sweep/sweep.ts';
import { routeOf, startCase } from '../../support/cases.ts';
import { violations } from '../../support/check-accessibility.ts';
import { freshStore, renderDashboard, zh } from '../../support/render-page.tsx';

const words = zh.sweep;
let store: Store;
let caseId: string;

beforeEach(async () => {
  store = await freshStore();
  caseId = (await startCase(store)).id;
});

const open = () => renderDashboard(`/case/${caseId}/sweep`);
const report = async () => sweepCase(viewCase(await loadCaseFile(store, caseId)), chinaDate(new Date()));

async function answer(id: string, state: 'yes' | 'no') {
  const question = questions.get(id);
  if (!question) throw new Error(`no question ${id}`);
  await saveAnswer(store, caseId, { question, basedOn: undefined, patch: { state, reason: '写明的理由' } });
  return question;
}

/** A blocker, something to mend and something to look at. */
async function muddle() {
  await answer('disposition.deletion.01', 'yes');
  const copies = await answer('disposition.own-copy.01', 'no');
  await addDataSet(store, caseId, { name: '会员', individuals: 214, disposition: 'delete' });
  await addDataSet(store, caseId, { name: '会员', individuals: 214, disposition: 'delete' });
  await stateFact(store, caseId, { path: 'individuals', value: 10, state: 'asserted', origin: 'person' });
  return copies;
}

describe('the cross-check', () => {
  test('says of a case without contradiction what was checked and what was not', async () => {
    await open();
    const { results, made, waiting, missing } = await report();
    expect(results).toEqual([]);
    await expect.element(page.getByText(words.none(made))).toBeVisible();
    await expect.element(page.getByText(words.waitingLead(waiting))).toBeVisible();
    for (const label of missing) await expect.element(page.getByText(label.zh).first()).toBeVisible();
    for (const limit of words.limitList) await expect.element(page.getByText(limit)).toBeVisible();
  });

  test('lists every result under its weight, the worst first', async () => {
    await muddle();
    await open();
    const { results, made, fired } = await report();
    await expect.element(page.getByText(words.found(made, fired, results.length))).toBeVisible();
    for (const { text } of results) await expect.element(page.getByText(text.zh).first()).toBeVisible();
    const headings = page
      .getByRole('heading', { level: 2 })
      .elements()
      .map(({ textContent }) => textContent?.split(' ')[0]);
    expect(headings.slice(0, 3)).toEqual(Object.values(words.severities));
  });

  test('leads with one click to the question where it is put right', async () => {
    const copies = await muddle();
    await open();
    await page.getByRole('link', { name: words.places.question }).first().click();
    expect(location.hash).toBe(`#${routeOf(caseId, copies)}`);
    await expect.element(page.getByRole('heading', { name: copies.text.zh })).toBeVisible();
  });

  test('follows a change made elsewhere', async () => {
    await open();
    await expect.element(page.getByText(words.none((await report()).made))).toBeVisible();
    await muddle();
    await expect.element(page.getByText(words.severities.blocker).first()).toBeVisible();
  });

  test('can be read by everyone at any width', async () => {
    await muddle();
    await open();
    await expect.element(page.getByText(words.severities.blocker).first()).toBeVisible();
    expect(await violations([320, 1280])).toEqual([]);
  });
});
