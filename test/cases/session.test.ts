import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { databaseName } from '../../lib/cases/database.ts';
import type { VaultState } from '../../lib/cases/session.ts';
import type { Store } from '../../lib/cases/store.ts';
import { newCase } from './fixture.ts';

const passphrase = '落叶 归根 收官 清盘';

const opened: Store[] = [];

/** A page: its own copy of every module, sharing the disk and `storage.session` with the others. */
async function openPage() {
  vi.resetModules();
  const session = await import('../../lib/cases/session.ts');
  const { openStore } = await import('../../lib/cases/store.ts');
  const { createCase } = await import('../../lib/cases/cases.ts');
  const { listCases } = await import('../../lib/cases/list-cases.ts');
  const openOwnStore = async () => {
    const store = await openStore();
    opened.push(store);
    return store;
  };
  return { ...session, openStore: openOwnStore, createCase, listCases };
}

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: new Date('2026-11-22T06:00:00Z') });
  await Dexie.delete(databaseName);
  fakeBrowser.reset();
});

afterEach(() => {
  for (const store of opened.splice(0)) store.db.close();
  vi.useRealTimers();
});

/** Waits until what was set in motion has happened, without moving the clock. */
const settle = (page: { vaultState(): Promise<VaultState> }) => page.vaultState();

describe('the vault', () => {
  test('is absent, then open, locked, and open again, and keeps what was saved', async () => {
    const page = await openPage();
    expect(await page.vaultState()).toBe('absent');
    await page.setUp(passphrase);
    expect(await page.vaultState()).toBe('open');
    const store = await page.openStore();
    const created = await page.createCase(store, newCase);
    await page.lock();
    expect(await page.vaultState()).toBe('locked');
    await expect(page.listCases(store)).rejects.toMatchObject({ code: 'vault.locked' });
    await expect(page.createCase(store, newCase)).rejects.toMatchObject({ code: 'vault.locked' });
    await expect(page.unlock('wrong')).rejects.toMatchObject({ code: 'vault.wrong-passphrase' });
    expect(await page.vaultState()).toBe('locked');
    await page.unlock(passphrase);
    expect(await page.listCases(store)).toEqual([created]);
  });

  test('cannot be set up a second time over the first', async () => {
    const page = await openPage();
    await page.setUp(passphrase);
    await page.createCase(await page.openStore(), newCase);
    await expect(page.setUp('another passphrase')).rejects.toMatchObject({ code: 'vault.changed-elsewhere' });
    await page.lock();
    await page.unlock(passphrase);
    expect(await page.listCases(await page.openStore())).toHaveLength(1);
  });

  test('opens with a changed passphrase only', async () => {
    const page = await openPage();
    await page.setUp(passphrase);
    await expect(page.changePassphrase('wrong', 'another passphrase')).rejects.toMatchObject({
      code: 'vault.wrong-passphrase',
    });
    await page.changePassphrase(passphrase, 'another passphrase');
    await page.lock();
    await expect(page.unlock(passphrase)).rejects.toMatchObject({ code: 'vault.wrong-passphrase' });
    await page.unlock('another passphrase');
    expect(await page.vaultState()).toBe('open');
  });

  test('stays open when the page reloads and is locked when the browser restarts', async () => {
    const page = await openPage();
    await page.setUp(passphrase);
    const reloaded = await openPage();
    expect(await reloaded.vaultState()).toBe('open');
    await fakeBrowser.storage.session.clear();
    const restarted = await openPage();
    expect(await restarted.vaultState()).toBe('locked');
  });

  test('leaves the key nowhere but in storage.session', async () => {
    const page = await openPage();
    await page.setUp(passphrase);
    await page.touch();
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toMatch(/[0-9a-f]{64}/);
    await page.lock();
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  test('tells every page when it opens and locks, once each', async () => {
    const [left, right] = [await openPage(), await openPage()];
    const seen: string[] = [];
    const stop = left.onVaultChange((state) => seen.push(`left ${state}`));
    right.onVaultChange((state) => seen.push(`right ${state}`));
    await settle(left);
    await settle(right);
    await left.setUp(passphrase);
    await right.lock();
    expect(seen).toHaveLength(4);
    expect(new Set(seen)).toEqual(new Set(['left open', 'right open', 'left locked', 'right locked']));
    stop();
    await right.unlock(passphrase);
    expect(await left.vaultState()).toBe('open');
    expect(seen.filter((entry) => entry.startsWith('left'))).toHaveLength(2);
  });
});

describe('without activity', () => {
  const minutes = (count: number) => vi.advanceTimersByTime(count * 60_000);

  test('the vault locks after thirty minutes, in all pages', async () => {
    const [left, right] = [await openPage(), await openPage()];
    await left.setUp(passphrase);
    expect(await right.vaultState()).toBe('open');
    expect(left.lockDeadline()).toEqual(new Date('2026-11-22T06:30:00Z'));
    minutes(29);
    expect(await right.vaultState()).toBe('open');
    minutes(1);
    expect(await left.vaultState()).toBe('locked');
    expect(await right.vaultState()).toBe('locked');
    expect(left.lockDeadline()).toBeUndefined();
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  test('the first move after the computer slept locks it, though the timer has not come yet', async () => {
    const page = await openPage();
    await page.setUp(passphrase);
    const told: VaultState[] = [];
    page.onVaultChange((state) => told.push(state));
    vi.setSystemTime(Date.now() + 31 * 60_000);
    await page.touch();
    await settle(page);
    expect(told).toEqual(['locked']);
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  test('activity in one page keeps it open in the other', async () => {
    const [left, right] = [await openPage(), await openPage()];
    await left.setUp(passphrase);
    await right.vaultState();
    minutes(20);
    await right.touch();
    expect(left.lockDeadline()).toEqual(new Date('2026-11-22T06:50:00Z'));
    minutes(20);
    expect(await left.vaultState()).toBe('open');
    minutes(10);
    expect(await left.vaultState()).toBe('locked');
  });

  test('a page opened too late finds it locked, although no page was there to lock it', async () => {
    const page = await openPage();
    await page.setUp(passphrase);
    vi.clearAllTimers();
    vi.setSystemTime(new Date('2026-11-22T08:00:00Z'));
    const late = await openPage();
    expect(await late.vaultState()).toBe('locked');
  });

  test('activity never reopens what another page has just locked', async () => {
    const [left, right] = [await openPage(), await openPage()];
    await left.setUp(passphrase);
    await right.vaultState();
    minutes(5);
    await Promise.all([left.lock(), right.touch()]);
    expect(await left.vaultState()).toBe('locked');
    expect(await right.vaultState()).toBe('locked');
  });

  test('activity is written down at most every fifteen seconds', async () => {
    const page = await openPage();
    await page.setUp(passphrase);
    const write = vi.spyOn(fakeBrowser.storage.session, 'set');
    for (let key = 0; key < 100; key++) {
      vi.advanceTimersByTime(200);
      await page.touch();
    }
    expect(write).toHaveBeenCalledTimes(1);
  });

  test('the minutes can be set within bounds', async () => {
    const page = await openPage();
    expect(await page.autoLockMinutes()).toBe(30);
    await page.setAutoLockMinutes(5);
    await page.setUp(passphrase);
    expect(page.lockDeadline()).toEqual(new Date('2026-11-22T06:05:00Z'));
    await page.setAutoLockMinutes(100_000);
    expect(await page.autoLockMinutes()).toBe(240);
  });
});
