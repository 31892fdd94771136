import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { editCase } from '../../../lib/cases/edit-case.ts';
import { startCase } from '../../support/cases.ts';
import { fillDisk } from '../../support/full-disk.ts';
import { freshStore, goTo, renderDashboard, zh } from '../../support/render-page.tsx';

test('what another window changed is kept, and the same field is decided by the person', async () => {
  const store = await freshStore();
  const theCase = await startCase(store);
  const stored = () => store.db.cases.get(theCase.id);
  await renderDashboard(`/case/${theCase.id}/edit`);
  const name = page.getByLabelText(zh.cases.name, { exact: true });
  await name.fill('这边的名称');
  await editCase(store, theCase, { ...theCase, name: '那边的名称', operator: '测试员乙' });
  await page.getByRole('button', { name: zh.shell.save }).click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(await stored()).toMatchObject({ name: '那边的名称', operator: '测试员乙' });
  await expect.element(name).toHaveValue('这边的名称');
  await page.getByRole('button', { name: zh.shell.save }).click();
  await expect.poll(stored).toMatchObject({ name: '这边的名称', operator: '测试员乙' });
});

test('what cannot be stored is said of above the button, and stored once that is possible', async () => {
  const store = await freshStore();
  const theCase = await startCase(store);
  await renderDashboard(`/case/${theCase.id}/edit`);
  await page.getByLabelText(zh.cases.name, { exact: true }).fill('这边的名称');
  const makeRoom = fillDisk();
  await page.getByRole('button', { name: zh.shell.save }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('磁盘空间不够');
  makeRoom();
  await page.getByRole('button', { name: zh.shell.save }).click();
  await expect.poll(() => store.db.cases.get(theCase.id)).toMatchObject({ name: '这边的名称' });
});

test('what was left half changed is there again, upon what the case was then', async () => {
  const store = await freshStore();
  const theCase = await startCase(store);
  const stored = () => store.db.cases.get(theCase.id);
  const name = page.getByLabelText(zh.cases.name, { exact: true });
  const save = page.getByRole('button', { name: zh.shell.save });
  await renderDashboard(`/case/${theCase.id}/edit`);
  await name.fill('这边的名称');
  goTo('/settings');
  await expect.element(name).not.toBeInTheDocument();
  await editCase(store, theCase, { ...theCase, name: '那边的名称' });
  goTo(`/case/${theCase.id}/edit`);
  await expect.element(name).toHaveValue('这边的名称');
  await save.click();
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(await stored()).toMatchObject({ name: '那边的名称' });
  await save.click();
  await expect.poll(stored).toMatchObject({ name: '这边的名称' });
});

test('what is cancelled does not come back', async () => {
  const store = await freshStore();
  const theCase = await startCase(store);
  await renderDashboard(`/case/${theCase.id}/edit`);
  const name = page.getByLabelText(zh.cases.name, { exact: true });
  await name.fill('不要的名称');
  await page.getByRole('link', { name: zh.shell.cancel }).click();
  await expect.element(name).not.toBeInTheDocument();
  goTo(`/case/${theCase.id}/edit`);
  await expect.element(name).toHaveValue(theCase.name);
});
