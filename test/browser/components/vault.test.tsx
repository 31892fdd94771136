import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { lock, setUp, unlock, vaultState } from '../../../lib/cases/session.ts';
import { fillDisk } from '../../support/full-disk.ts';
import { freshInstallation, renderDashboard, setPreferences, zh } from '../../support/render-page.tsx';

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
    // Whatever is complained of is in the colour of what is wrong.
    await expect.element(page.getByText(complaint)).toHaveClass('field-error');
    expect(await vaultState()).toBe('absent');
  });

  test('one that cannot be stored says so and can be tried again', async () => {
    const makeRoom = fillDisk();
    await fillSetUp(good, good, true);
    await expect.element(page.getByRole('alert')).toHaveTextContent('口令还没设好。磁盘空间不够');
    await expect.element(page.getByRole('alert')).not.toHaveTextContent('导出');
    makeRoom();
    expect(await vaultState()).toBe('absent');
    await page.getByRole('button', { name: words.create }).click();
    await expect.element(page.getByRole('heading', { name: zh.cases.empty })).toBeVisible();
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
    await expect.element(page.getByText(/口令不对.*资料都在/)).toBeVisible();
    expect(await vaultState()).toBe('locked');
    await passphrase().fill(good);
    await page.getByRole('button', { name: words.unlock, exact: true }).click();
    await expect.element(page.getByRole('heading', { name: zh.cases.empty })).toBeVisible();
    expect(await vaultState()).toBe('open');
  });

  test('what is wrong is said in the other language as soon as it is chosen', async () => {
    await passphrase().fill('不是这一句话不是这一句');
    await page.getByRole('button', { name: words.unlock, exact: true }).click();
    await expect.element(page.getByText(/口令不对/)).toBeVisible();
    await setPreferences({ language: 'en' });
    await expect.element(page.getByText(/^The passphrase is not right/)).toBeVisible();
  });
});

describe('changing the passphrase', () => {
  const next = '尘埃落定各归其位之时';
  const field = (name: string) => page.getByLabelText(name, { exact: true });

  beforeEach(async () => {
    await setUp(good);
    await renderDashboard('/settings');
    await field(words.current).fill(good);
    await field(words.next).fill(next);
  });

  const change = () => page.getByRole('button', { name: words.change }).click();

  test('takes none that was typed differently the second time, nor without the tick', async () => {
    await field(words.repeat).fill(`${next}吗`);
    await change();
    await expect.element(page.getByText(words.differs)).toBeVisible();
    await expect.element(page.getByText(words.noRecoveryNeeded)).toBeVisible();
    await lock();
    await unlock(good);
    expect(await vaultState()).toBe('open');
  });

  test('opens with the new one afterwards', async () => {
    await field(words.repeat).fill(next);
    await page.getByRole('checkbox', { name: words.noRecovery }).click();
    await change();
    await expect.element(page.getByText(words.changed)).toBeVisible();
    await lock();
    await unlock(next);
    expect(await vaultState()).toBe('open');
  });
});
