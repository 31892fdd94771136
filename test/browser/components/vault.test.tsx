import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { lock, setUp, vaultState } from '../../../lib/cases/session.ts';
import { freshInstallation, renderDashboard, zh } from '../../support/render-page.tsx';

const words = zh.vault;
const good = '落叶归根收官清盘之日';

beforeEach(() => freshInstallation());

const passphrase = () => page.getByLabelText(words.passphrase, { exact: true });

async function fillSetUp(first: string, second: string, understood: boolean): Promise<void> {
  await passphrase().fill(first);
  await page.getByLabelText(words.repeat).fill(second);
  if (understood) await page.getByRole('checkbox', { name: words.noRecovery }).click();
  await page.getByRole('button', { name: words.create }).click();
}

describe('setting the passphrase', () => {
  beforeEach(() => renderDashboard());

  test.each([
    [
      'a short one is named with the number of characters it needs',
      '九个字符短了一',
      '九个字符短了一',
      true,
      words.tooShort(10),
    ],
    ['two that differ are not taken', good, `${good}吗`, true, words.differs],
    ['without the tick nothing is set', good, good, false, words.noRecoveryNeeded],
  ])('%s', async (_name, first, second, understood, complaint) => {
    await fillSetUp(first, second, understood);
    await expect.element(page.getByText(complaint)).toBeVisible();
    expect(await vaultState()).toBe('absent');
  });

  test('a good one opens the list of cases and unlocks again later', async () => {
    await fillSetUp(good, good, true);
    await expect.element(page.getByRole('heading', { name: zh.cases.empty })).toBeVisible();
    await page.getByRole('button', { name: words.lockNow }).click();
    await expect.element(page.getByRole('heading', { name: words.locked })).toBeVisible();
    await passphrase().fill(good);
    await page.getByRole('button', { name: words.unlock, exact: true }).click();
    await expect.element(page.getByRole('heading', { name: zh.cases.empty })).toBeVisible();
  });
});

describe('unlocking', () => {
  beforeEach(async () => {
    await setUp(good);
    await lock();
    await renderDashboard();
  });

  test('a wrong passphrase is answered with what happened and that nothing is lost; the right one opens', async () => {
    await passphrase().fill('不是这一句话不是这一句');
    await page.getByRole('button', { name: words.unlock, exact: true }).click();
    await expect.element(page.getByText(/口令不对.*没有丢失/)).toBeVisible();
    expect(await vaultState()).toBe('locked');
    await passphrase().fill(good);
    await page.getByRole('button', { name: words.unlock, exact: true }).click();
    await expect.element(page.getByRole('heading', { name: zh.cases.empty })).toBeVisible();
    expect(await vaultState()).toBe('open');
  });
});
