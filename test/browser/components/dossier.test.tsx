import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { startCase } from '../../support/cases.ts';
import { freshStore, renderDashboard, zh } from '../../support/render-page.tsx';

const words = zh.dossier;

beforeEach(async () => {
  await page.viewport(1280, 900);
  const { id } = await startCase(await freshStore());
  await renderDashboard(`/case/${id}/dossier`);
});

test('choosing another language of the dossier leaves nothing of the first one standing', async () => {
  await page.getByRole('button', { name: words.make }).click();
  await expect
    .element(page.getByText(new RegExp(`^(${words.making}|${words.ready}|${words.failed})$`)).first())
    .toBeVisible();
  await page.getByRole('radio', { name: 'English' }).click();
  await expect.element(page.getByRole('button', { name: words.make })).toBeEnabled();
  for (const left of [words.ready, words.failed, words.cancelled])
    expect(page.getByText(left, { exact: true }).query()).toBeNull();
});
