import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { saveAnswer } from '../../../lib/cases/answers.ts';
import type { Store } from '../../../lib/cases/store.ts';
import { cards } from '../../../lib/checklist/index.ts';
import { factFields } from '../../../lib/facts/index.ts';
import { questionWith, routeOf, startCase } from '../../support/cases.ts';
import { freshStore, renderDashboard, zh } from '../../support/render-page.tsx';

const words = zh.checklist.routing;
let store: Store;
let caseId: string;

beforeEach(async () => {
  store = await freshStore();
  ({ id: caseId } = await startCase(store));
});

test('an unknown answer stands under the person who would know, with its day', async () => {
  const question = questionWith(() => true);
  await saveAnswer(store, caseId, {
    question,
    basedOn: undefined,
    patch: { state: 'unknown', unknownWho: '测试员乙', unknownBy: '2099-03-01' },
  });
  await renderDashboard(`/case/${caseId}/who`);
  await expect.element(page.getByRole('heading', { name: '测试员乙' })).toBeVisible();
  await expect.element(page.getByText('2099年3月1日')).toBeVisible();
  await page.getByRole('link', { name: question.text.zh }).first().click();
  await expect.element(page.getByRole('heading', { name: question.text.zh })).toBeVisible();
});

test('every department shows how many of its questions are undecided', async () => {
  const question = questionWith(({ owner }) => owner === 'it');
  await renderDashboard(`/case/${caseId}/who`);
  await expect.element(page.getByText(words.nobody)).toBeVisible();
  await page.getByText(zh.checklist.departments.it, { exact: true }).click();
  await expect.element(page.getByRole('link', { name: question.text.zh })).toBeVisible();
});

test('a knowledge card stands beside the questions of its section', async () => {
  const question = questionWith(({ id }) =>
    [...cards.values()].some(({ section }) => id.startsWith(`${section}.`)),
  );
  const card = [...cards.values()].find(({ section }) => question.id.startsWith(`${section}.`));
  await renderDashboard(routeOf(caseId, question));
  await page.getByText(card?.title.zh ?? 'no card', { exact: true }).click();
  await expect.element(page.getByText(card?.text.zh ?? 'no card')).toBeVisible();
});

test('a fact beyond triage that questions wait for can be stated, and stays there as stated', async () => {
  await renderDashboard(`/case/${caseId}/check/facts`);
  await expect.element(page.getByRole('heading', { name: zh.cases.furtherFacts })).toBeVisible();
  const field = factFields.get('ciio');
  const group = page.getByRole('group', { name: field?.ask.zh ?? 'no such fact' });
  await group.getByRole('radio', { name: zh.cases.factNotThere, exact: true }).click();
  await expect.poll(async () => (await store.db.facts.get(`${caseId}:ciio`))?.value).toBe(false);
  await expect.element(group.getByRole('radio', { name: zh.cases.factNotThere, exact: true })).toBeChecked();
});
