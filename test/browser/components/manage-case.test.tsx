import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Case } from '../../../lib/cases/case-file.ts';
import { exportCase } from '../../../lib/cases/case-transfer.ts';
import { addDataSet } from '../../../lib/cases/data-sets.ts';
import { databaseName } from '../../../lib/cases/database.ts';
import { deleteCase } from '../../../lib/cases/delete-case.ts';
import type { Store } from '../../../lib/cases/store.ts';
import { putRaw } from '../../cases/raw.ts';
import { startCase } from '../../support/cases.ts';
import { freshStore, goTo, renderDashboard, zh } from '../../support/render-page.tsx';

const words = zh.cases;
let store: Store;
let theCase: Case;

beforeEach(async () => {
  await page.viewport(1280, 900);
  store = await freshStore();
  theCase = await startCase(store);
});

test.each([
  ['the list of cases', () => '/'],
  ['the overview', () => `/case/${theCase.id}`],
])('%s leads to where a case is exported and deleted', async (_name, route) => {
  await renderDashboard(route());
  await page.getByRole('link', { name: words.manage }).click();
  await expect.element(page.getByRole('button', { name: words.exportCase })).toBeVisible();
  await expect.element(page.getByRole('button', { name: words.deleteCase })).toBeVisible();
});

test('a case that cannot be read is said of above those that can', async () => {
  const damaged = await startCase(store);
  await putRaw(databaseName, 'cases', { id: damaged.id, sealed: new Uint8Array(60) });
  await renderDashboard('/');
  await expect.element(page.getByRole('alert')).toHaveTextContent(damaged.id);
  await expect.element(page.getByRole('link', { name: theCase.name, exact: true })).toBeVisible();
  await deleteCase(store, theCase.id);
  await expect.element(page.getByRole('link', { name: theCase.name, exact: true })).not.toBeInTheDocument();
  await expect.element(page.getByRole('heading', { name: words.empty })).not.toBeInTheDocument();
});

test('nothing asks for what was half changed in a case that is deleted', async () => {
  const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  await renderDashboard(`/case/${theCase.id}/edit`);
  await page.getByLabelText(words.name, { exact: true }).fill('别的名称');
  goTo(`/case/${theCase.id}/manage`);
  expect(asks()).toBe(true);
  await page.getByRole('button', { name: words.deleteCase }).click();
  await page.getByRole('dialog').getByLabelText(words.deleteConfirm(theCase.number)).fill(theCase.number);
  await page.getByRole('dialog').getByRole('button', { name: words.deleteNow }).click();
  await expect.element(page.getByRole('heading', { name: words.empty })).toBeVisible();
  await expect.poll(asks).toBe(false);
});

describe('deleting a case', () => {
  const dialog = () => page.getByRole('dialog');
  const now = () => dialog().getByRole('button', { name: words.deleteNow });
  const typed = () => dialog().getByLabelText(words.deleteConfirm(theCase.number));

  beforeEach(async () => {
    await renderDashboard(`/case/${theCase.id}/manage`);
    await page.getByRole('button', { name: words.deleteCase }).click();
  });

  test('needs the number typed, and the button says so', async () => {
    await expect.element(now()).toBeDisabled();
    await expect.element(now()).toHaveAttribute('title', words.deleteConfirm(theCase.number));
    await typed().fill(`${theCase.number}9`);
    await expect.element(now()).toBeDisabled();
    await typed().fill(theCase.number);
    await expect.element(now()).toBeEnabled();
  });

  test('removes it and says what it cannot reach', async () => {
    await typed().fill(theCase.number);
    await now().click();
    await expect.element(page.getByRole('heading', { name: words.empty })).toBeVisible();
    await expect.element(page.getByText(/打印件/)).toBeVisible();
    for (const table of [store.db.cases, store.db.facts, store.db.journal])
      expect(await table.count()).toBe(0);
  });

  test('can be called off, and nothing is gone', async () => {
    await typed().fill(theCase.number);
    await dialog().getByRole('button', { name: zh.shell.cancel }).click();
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(await store.db.cases.count()).toBe(1);
  });
});

describe('importing a case', () => {
  const choose = async () => {
    await addDataSet(store, theCase.id, { name: '学员档案' });
    const file = new File([await exportCase(store, theCase.id)], '事项.json');
    return async () => {
      await renderDashboard('/');
      await page.getByLabelText(words.importCase).last().upload(file);
    };
  };
  const dialog = () => page.getByRole('dialog');

  test('shows first which case it is and how much of each kind it holds', async () => {
    const upload = await choose();
    await deleteCase(store, theCase.id);
    await upload();
    await expect.element(dialog().getByText(theCase.number)).toBeVisible();
    await expect
      .element(dialog().getByText(words.importCounts({ answers: 0, dataSets: 1, entries: 0, findings: 0 })))
      .toBeVisible();
    await expect.element(dialog().getByText(words.importBeside)).toBeVisible();
  });

  test('says that the case is here already and will be there twice', async () => {
    await (await choose())();
    await expect.element(dialog().getByText(words.importAgain)).toBeVisible();
    const agree = dialog().getByRole('button', { name: words.importCase }).element() as HTMLElement;
    agree.click();
    agree.click();
    await expect.element(dialog()).not.toBeInTheDocument();
    expect(await store.db.cases.count()).toBe(2);
  });
});
