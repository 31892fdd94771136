import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { updateDataSet } from '../../../lib/cases/data-sets.ts';
import type { Store } from '../../../lib/cases/store.ts';
import { startCase } from '../../support/cases.ts';
import { freshStore, goTo, renderDashboard, zh } from '../../support/render-page.tsx';

const words = zh.inventory;
let store: Store;

beforeEach(async () => {
  store = await freshStore();
  const { id } = await startCase(store);
  await renderDashboard(`/case/${id}/data`);
  await expect.element(page.getByText(words.empty)).toBeVisible();
});

const dialog = () => page.getByRole('dialog');
const field = (label: string) => dialog().getByLabelText(label, { exact: true });
const save = () => dialog().getByRole('button', { name: zh.shell.save }).click();

async function add(name: string): Promise<void> {
  await page.getByRole('button', { name: words.add }).click();
  await field(words.name).fill(name);
  await save();
  await expect.element(dialog()).not.toBeInTheDocument();
}

test('a data set needs a name and a whole number of people, or none', async () => {
  await page.getByRole('button', { name: words.add }).click();
  await field(words.individuals).fill('约三百');
  await save();
  await expect.element(dialog().getByText(words.nameNeeded)).toBeVisible();
  await expect.element(dialog().getByText(words.individualsWrong)).toBeVisible();
  await field(words.name).fill('在读学员档案');
  await field(words.individuals).fill('');
  await save();
  await expect.element(page.getByText(words.individualsUnknown)).toBeVisible();
  expect((await store.db.dataSets.toArray())[0]).not.toHaveProperty('individuals');
});

test('what is entered is listed and stored', async () => {
  await page.getByRole('button', { name: words.add }).click();
  await field(words.name).fill('在读学员档案');
  await field(words.system).fill('教务系统 / 学员');
  await field(words.individuals).fill('214');
  await field(words.disposition).selectOptions(words.dispositions.delete);
  await dialog().getByRole('checkbox', { name: words.under14 }).click();
  await save();
  await expect.element(page.getByText('214 人')).toBeVisible();
  await expect.element(page.getByText(words.dispositions.delete, { exact: true })).toBeVisible();
  expect(await store.db.dataSets.toArray()).toMatchObject([
    { name: '在读学员档案', individuals: 214, under14: true, disposition: 'delete', origin: 'person' },
  ]);
});

test('a count typed with full-width digits and commas is that number', async () => {
  await page.getByRole('button', { name: words.add }).click();
  await field(words.name).fill('会员');
  await field(words.individuals).fill('１２，３４５');
  await save();
  await expect.poll(() => store.db.dataSets.toArray()).toMatchObject([{ individuals: 12_345 }]);
});

test('a data set can be edited, and its count taken back', async () => {
  await add('会员');
  await page.getByRole('button', { name: words.edit, exact: true }).click();
  await expect.element(field(words.name)).toHaveValue('会员');
  await field(words.individuals).fill('9');
  await save();
  await expect.element(page.getByText('9 人')).toBeVisible();
  await page.getByRole('button', { name: words.edit, exact: true }).click();
  await field(words.individuals).fill('');
  await save();
  await expect.element(page.getByText(words.individualsUnknown)).toBeVisible();
  expect(await store.db.dataSets.count()).toBe(1);
});

test('cancelling an edit changes nothing', async () => {
  await add('会员');
  await page.getByRole('button', { name: words.edit, exact: true }).click();
  await field(words.name).fill('改了又不要');
  await dialog().getByRole('button', { name: zh.shell.cancel }).click();
  await expect.element(dialog()).not.toBeInTheDocument();
  expect((await store.db.dataSets.toArray())[0]?.name).toBe('会员');
});

test('what another window changed while a data set was being edited stays', async () => {
  await add('会员');
  await page.getByRole('button', { name: words.edit, exact: true }).click();
  await field(words.name).fill('会员档案');
  const [dataSet] = await store.db.dataSets.toArray();
  if (dataSet) await updateDataSet(store, dataSet, { note: '另一个窗口写的', individuals: 12 });
  await save();
  await expect
    .poll(() => store.db.dataSets.toArray())
    .toMatchObject([{ name: '会员档案', note: '另一个窗口写的', individuals: 12 }]);
});

test('what another window changed in the same field is written over only when I save again', async () => {
  await add('会员');
  await page.getByRole('button', { name: words.edit, exact: true }).click();
  await field(words.note).fill('可以删');
  const [dataSet] = await store.db.dataSets.toArray();
  if (dataSet) await updateDataSet(store, dataSet, { note: '先别删', disposition: 'retain-locked' });
  await save();
  await expect.element(dialog().getByRole('alert')).toHaveTextContent('刚在别处改过：备注（先别删）');
  await expect.element(field(words.note)).toHaveValue('可以删');
  expect(await store.db.dataSets.toArray()).toMatchObject([{ note: '先别删' }]);
  await save();
  await expect.element(dialog()).not.toBeInTheDocument();
  expect(await store.db.dataSets.toArray()).toMatchObject([{ note: '可以删', disposition: 'retain-locked' }]);
});

test('a data set left half filled in is there again', async () => {
  const here = location.hash.slice(1);
  await page.getByRole('button', { name: words.add }).click();
  await field(words.name).fill('会员');
  goTo('/settings');
  await expect.element(dialog()).not.toBeInTheDocument();
  goTo(here);
  await page.getByRole('button', { name: words.add }).click();
  await expect.element(field(words.name)).toHaveValue('会员');
  await dialog().getByRole('button', { name: zh.shell.discard }).click();
  await expect.element(field(words.name)).toHaveValue('');
});

test('removing can be undone', async () => {
  await add('会员');
  const [before] = await store.db.dataSets.toArray();
  await page.getByRole('button', { name: zh.shell.remove, exact: true }).click();
  await expect.element(page.getByText(words.removed('会员'))).toBeVisible();
  expect(await store.db.dataSets.count()).toBe(0);
  await page.getByRole('button', { name: zh.shell.undo }).click();
  await expect.poll(() => store.db.dataSets.toArray()).toEqual([before]);
});

test('choosing deletion warns at once that a flag is not deletion, and says which ways are enough', async () => {
  await page.getByRole('button', { name: words.add }).click();
  expect(document.body.textContent).not.toContain(words.beware);
  await field(words.disposition).selectOptions(words.dispositions.delete);
  await expect.element(dialog().getByText(/打删除标记不算删除/)).toBeVisible();
  await expect.element(dialog().getByText(words.methods)).toBeVisible();
  await field(words.disposition).selectOptions(words.dispositions.anonymise);
  await expect.element(dialog().getByText(/打码、哈希、加密/)).toBeVisible();
  await expect.element(dialog().getByText(/打删除标记不算删除/)).not.toBeInTheDocument();
});
