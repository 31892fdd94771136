import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { type Browser, browser } from 'wxt/browser';
import { AppError } from '../base/app-error.ts';
import { z } from '../base/zod.ts';
import { createVault, openVault, changePassphrase as rewrap } from '../vault/passphrase.ts';
import { readHeader, writeHeader } from './vault-header.ts';

/**
 * The unlocked key, shared by all pages and the background. It lives in `storage.session` only: memory that is
 * gone with the browser. This module's variables are a copy of it, because encryption cannot wait.
 */
const Shared = z.object({ vaultKey: z.string().nullish(), vaultDeadline: z.number().nullish() });
type Shared = z.infer<typeof Shared>;

export type VaultState = 'absent' | 'locked' | 'open';

const defaultMinutes = 30;
/** Activity is written down at most this often. */
const touchEveryMs = 15_000;

let key: Uint8Array | undefined;
let deadline = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let connected: Promise<void> | undefined;
const listeners = new Set<(state: VaultState) => void>();

/** Whether there is a vault and whether it is open. */
export async function vaultState(): Promise<VaultState> {
  await connectVault();
  if (isOpen()) return 'open';
  return (await readHeader()) === undefined ? 'absent' : 'locked';
}

/** Makes the vault and opens it; throws `vault.passphrase-too-short`, or `vault.changed-elsewhere` if there is one. */
export async function setUp(passphrase: string): Promise<void> {
  await connectVault();
  const vault = await createVault(passphrase, new Date());
  await writeHeader(vault.header, undefined, () => vault.key);
  await share(vault.key);
}

/** Opens the vault for all pages; throws `vault.wrong-passphrase`. */
export async function unlock(passphrase: string): Promise<void> {
  await connectVault();
  await share(await openVault(await readHeader(), passphrase));
}

/** Forgets the key in all pages. */
export async function lock(): Promise<void> {
  await connectVault();
  await browser.storage.session.remove(['vaultKey', 'vaultDeadline']);
  adopt({});
}

/** Sets another passphrase; the records stay as they are. Throws `vault.wrong-passphrase` for the old one. */
export async function changePassphrase(from: string, to: string): Promise<void> {
  const header = await readHeader();
  await writeHeader(await rewrap(header, { from, to }, new Date()), header, vaultKey);
}

/** Tells that someone is working: moves the moment of locking. Cheap enough for every key press. */
export async function touch(): Promise<void> {
  if (!isOpen()) return;
  const next = Date.now() + (await autoLockMinutes()) * 60_000;
  if (next - deadline < touchEveryMs && next >= deadline) return;
  // Written apart from the key, so that a page that locks at this very moment is not overruled.
  deadline = next;
  await browser.storage.session.set({ vaultDeadline: next } satisfies Shared);
}

/** When the vault locks by itself unless someone works; `undefined` when it is not open. */
export function lockDeadline(): Date | undefined {
  return isOpen() ? new Date(deadline) : undefined;
}

/** Minutes without activity until the vault locks. */
export async function autoLockMinutes(): Promise<number> {
  const { autoLockMinutes: minutes } = await browser.storage.local.get('autoLockMinutes');
  return typeof minutes === 'number' ? minutes : defaultMinutes;
}

/** Sets the minutes (1 to 240) without activity until the vault locks, from the next activity on. */
export async function setAutoLockMinutes(minutes: number): Promise<void> {
  await browser.storage.local.set({ autoLockMinutes: Math.min(240, Math.max(1, Math.round(minutes))) });
}

/** Calls back when any page opens or locks the vault. Gives the function that stops it. */
export function onVaultChange(listener: (state: VaultState) => void): () => void {
  listeners.add(listener);
  void connectVault();
  return () => listeners.delete(listener);
}

/** The data key, at once; throws `vault.locked`. True to other pages after `connectVault`. */
export function vaultKey(): Uint8Array {
  const open = openKey();
  if (open === undefined) throw locked();
  return open;
}

/** Joins the shared state; needed once before `vaultKey`, repeated calls are free. */
export function connectVault(): Promise<void> {
  connected ??= (async () => {
    browser.storage.session.onChanged.addListener(follow);
    adopt(Shared.parse(await browser.storage.session.get(['vaultKey', 'vaultDeadline'])));
  })();
  return connected;
}

const isOpen = () => openKey() !== undefined;

/** The key while its time is not over. A computer that slept, or a tab out of sight, may have the timer come too late. */
function openKey(): Uint8Array | undefined {
  if (key === undefined || Date.now() < deadline) return key;
  void lock();
  return undefined;
}

async function share(opened: Uint8Array): Promise<void> {
  const shared = {
    vaultKey: bytesToHex(opened),
    vaultDeadline: Date.now() + (await autoLockMinutes()) * 60_000,
  };
  await browser.storage.session.set(shared satisfies Shared);
  adopt(shared);
}

function follow(changes: Record<string, Browser.storage.StorageChange>): void {
  adopt(
    Shared.parse({
      vaultKey: changes.vaultKey ? changes.vaultKey.newValue : key && bytesToHex(key),
      vaultDeadline: changes.vaultDeadline ? changes.vaultDeadline.newValue : deadline,
    }),
  );
}

function adopt(shared: Shared): void {
  const wasOpen = key !== undefined;
  key = shared.vaultKey ? hexToBytes(shared.vaultKey) : undefined;
  deadline = shared.vaultDeadline ?? 0;
  clearTimeout(timer);
  if (key) timer = setTimeout(() => void lock(), Math.max(0, deadline - Date.now()));
  const nowOpen = key !== undefined;
  if (wasOpen !== nowOpen) for (const listener of listeners) listener(nowOpen ? 'open' : 'locked');
}

const locked = () =>
  new AppError('vault.locked', {
    zh: '保险库已锁定，暂时不能读写。已保存的内容都在。请输入口令解锁后继续。',
    en: 'The vault is locked, so nothing can be read or saved. Everything saved is safe. Enter the passphrase to continue.',
  });
