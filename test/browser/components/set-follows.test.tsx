import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { addDataSet } from '../../../lib/cases/data-sets.ts';
import { stateFact } from '../../../lib/cases/state-fact.ts';
import type { Store } from '../../../lib/cases/store.ts';
import type { FactPath, FactValue } from '../../../lib/facts/facts.ts';
import { factFields } from '../../../lib/facts/index.ts';
import { startCase } from '../../support/cases.ts';
import { freshStore, renderDashboard, zh } from '../../support/render-page.tsx';

const words = zh.follows;
const ofSet = words.ofSet;
let store: Store;
let caseId: string;

const state = (path: FactPath, value: FactValue) =>
  stateFact(store, caseId, { ...{ path, value, origin: 'person' }, state: 'asserted' });
const dialog = () => page.getByRole('dialog');
const rule = (id: string) => dialog().getByRole('listitem').filter({ hasText: id }).first();

beforeEach(async () => {
  store = await freshStore();
  ({ id: caseId } = await startCase(store));
  for (const [path, value] of [
    ['cause', 'dissolution'],
    ['legalForm', 'company'],
    ['recipient', 'other-handler'],
    ['transferNecessary', true],
    ['sensitivePi', false],
    ['under14', false],
    ['openMatters', false],
    ['prepaid', false],
    ['statutoryRetention', false],
  ] as const)
    await state(path, value);
});

test('the dialog says which rule the set goes by, and changes with what is entered before it is saved', async () => {
  await renderDashboard(`/case/${caseId}/data`);
  await page.getByRole('button', { name: zh.inventory.add }).click();
  await expect.element(rule('LB-04').getByText(words.roles.transfer)).toBeVisible();
  await expect.element(rule('LB-01').getByText(words.roles.leftover)).toBeVisible();
  await expect.element(rule('LB-14')).not.toBeInTheDocument();
  await dialog().getByRole('checkbox', { name: zh.inventory.under14 }).click();
  await expect.element(rule('LB-14').getByText(words.strengths.stop, { exact: true })).toBeVisible();
  const shown = dialog().getByRole('listitem').filter({ hasText: 'LB-' }).elements();
  expect(shown[0]?.textContent).toContain('LB-14');
  await dialog()
    .getByLabelText(zh.inventory.disposition, { exact: true })
    .selectOptions(zh.inventory.dispositions.delete);
  await expect.element(dialog().getByText(/没有人接收，所以没有要移交的资料/)).toBeVisible();
  await expect.element(rule('LB-04')).not.toBeInTheDocument();
  expect(await store.db.dataSets.count()).toBe(0);
});

test('a missing day is asked for in a new tab, and stands there once it is stated', async () => {
  await renderDashboard(`/case/${caseId}/data`);
  await page.getByRole('button', { name: zh.inventory.add }).click();
  const missing = dialog().getByText(ofSet.missing).first();
  await expect.element(missing).toBeVisible();
  const link = dialog()
    .getByRole('link', { name: factFields.get('dates.transfer')?.label.zh ?? '', exact: true })
    .first();
  await expect.element(link).toHaveAttribute('target', '_blank');
  await expect.element(link).toHaveAttribute('href', `#/case/${caseId}/check/facts/dates.transfer`);
  await dialog().getByLabelText(zh.inventory.name, { exact: true }).fill('会员名册');
  await state('dates.transfer', '2026-12-01');
  await expect
    .element(
      dialog()
        .getByText(words.keepThrough(zh.shell.date('2029-12-01')))
        .first(),
    )
    .toBeVisible();
  await expect.element(dialog().getByLabelText(zh.inventory.name, { exact: true })).toHaveValue('会员名册');
});

test('each set on the data page unfolds to its own answer, and leads to what is missing', async () => {
  await addDataSet(store, caseId, { name: '学员档案', under14: true, disposition: 'hand-over' });
  await addDataSet(store, caseId, { name: '旧订单', disposition: 'delete' });
  await renderDashboard(`/case/${caseId}/data`);
  const row = (name: string) => page.getByRole('listitem').filter({ hasText: name }).first();
  await expect.element(row('学员档案').getByText(`${words.strengths.stop} 1`)).toBeVisible();
  await expect.element(row('旧订单').getByText(`${words.strengths.stop} 1`)).not.toBeInTheDocument();
  await row('旧订单').getByText(ofSet.title).click();
  await expect.element(row('旧订单').getByText(/没有人接收，所以没有要移交的资料/)).toBeVisible();
  await row('学员档案').getByText(ofSet.title).click();
  await row('学员档案')
    .getByRole('link', { name: factFields.get('dates.transfer')?.label.zh ?? '', exact: true })
    .first()
    .click();
  await expect.element(page.getByRole('heading', { name: zh.cases.facts, exact: true })).toBeVisible();
});

test('what is folded is not drawn, for a case may have hundreds of sets, and folding it again keeps it short', async () => {
  await addDataSet(store, caseId, { name: '旧订单', disposition: 'delete' });
  await renderDashboard(`/case/${caseId}/data`);
  const set = page.getByRole('listitem').filter({ hasText: '旧订单' }).first();
  const drawn = () => (set.element().querySelector('.set-follows')?.children.length ?? 0) - 1;
  await expect.element(set.getByText(ofSet.title)).toBeVisible();
  expect(drawn()).toBe(0);
  await set.getByText(ofSet.title).click();
  await expect.poll(drawn).toBeGreaterThan(0);
  await set.getByText(ofSet.title).click();
  await expect.poll(drawn).toBe(0);
});

test('on a narrow window a button on the facts leads down to what follows, and on a wide one there is none', async () => {
  await page.viewport(360, 740);
  await renderDashboard(`/case/${caseId}/check/facts`);
  await page.getByRole('button', { name: words.jump }).click();
  const title = page.getByRole('heading', { name: words.title });
  await expect.element(title).toHaveFocus();
  await expect.element(title).toBeInViewport();
  await page.viewport(1280, 800);
  await expect.element(page.getByRole('button', { name: words.jump })).not.toBeInTheDocument();
});
