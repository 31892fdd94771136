import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { AppError } from '../base/app-error.ts';
import { Instant } from '../base/date.ts';
import { z } from '../base/zod.ts';

/**
 * OWASP's 2023 figure for PBKDF2 with SHA-256. Argon2id would resist graphics cards better, but runs at a useful
 * speed only as WebAssembly, which our policy forbids (docs/decisions/0002-passphrase-key.md).
 */
const rounds = 600_000;

/** Shorter passphrases are refused. NIST SP 800-63B asks for eight characters at least. */
export const shortestPassphrase = 8;

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/** What is needed, beside the passphrase, to get the data key. Not secret. */
export const VaultHeader = z.strictObject({
  version: z.literal(1),
  salt: hex(16),
  rounds: z.int().min(rounds).max(100_000_000),
  /** AES-GCM nonce of the wrapped key. */
  nonce: hex(12),
  /** The data key (32 bytes) and its tag (16 bytes), encrypted under the passphrase. */
  wrappedKey: hex(48),
  created: Instant,
});
export type VaultHeader = z.infer<typeof VaultHeader>;

export interface OpenVault {
  readonly header: VaultHeader;
  /** 32 bytes; encrypts the records. */
  readonly key: Uint8Array;
}

/** A new vault with a random data key. Takes about half a second of computing. */
export async function createVault(passphrase: string, now: Date): Promise<OpenVault> {
  const key = crypto.getRandomValues(new Uint8Array(32));
  return { header: await wrap(key, passphrase, now), key };
}

/** The data key; throws `vault.wrong-passphrase` or `vault.damaged-header`. */
export async function openVault(header: unknown, passphrase: string): Promise<Uint8Array> {
  const parsed = VaultHeader.safeParse(header);
  if (!parsed.success) throw damagedHeader();
  const { salt, rounds, nonce, wrappedKey } = parsed.data;
  const wrappingKey = await deriveKey(passphrase, hexToBytes(salt), rounds);
  try {
    const plain = await crypto.subtle.decrypt(gcm(hexToBytes(nonce)), wrappingKey, hexToBytes(wrappedKey));
    return new Uint8Array(plain);
  } catch (cause) {
    throw wrongPassphrase(cause);
  }
}

/** The same data key under another passphrase: records need no re-encryption. */
export async function changePassphrase(
  header: unknown,
  passphrase: { readonly from: string; readonly to: string },
  now: Date,
): Promise<VaultHeader> {
  return wrap(await openVault(header, passphrase.from), passphrase.to, now);
}

async function wrap(key: Uint8Array, passphrase: string, now: Date): Promise<VaultHeader> {
  if ([...passphrase].length < shortestPassphrase) throw tooShort();
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const wrappingKey = await deriveKey(passphrase, salt, rounds);
  const wrapped = await crypto.subtle.encrypt(gcm(nonce), wrappingKey, new Uint8Array(key));
  return {
    version: 1,
    salt: bytesToHex(salt),
    rounds,
    nonce: bytesToHex(nonce),
    wrappedKey: bytesToHex(new Uint8Array(wrapped)),
    created: now.toISOString(),
  };
}

const purpose = utf8ToBytes('shouguan vault 1');
const gcm = (iv: Uint8Array) => ({
  name: 'AES-GCM',
  iv: new Uint8Array(iv),
  additionalData: new Uint8Array(purpose),
});

async function deriveKey(passphrase: string, salt: Uint8Array, iterations: number): Promise<CryptoKey> {
  // NFKC: the same words typed with a full-width input method or on another system give the same key.
  const secret = new Uint8Array(utf8ToBytes(passphrase.normalize('NFKC')));
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(salt), iterations },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

const wrongPassphrase = (cause: unknown) =>
  new AppError(
    'vault.wrong-passphrase',
    {
      zh: '口令不对。什么都没有改变，资料都在。请检查大小写和输入法后再试；口令忘了无法找回，我们也打不开。',
      en: 'The passphrase is not right. Nothing has changed and nothing is lost. Check capitals and input method and try again; a forgotten passphrase cannot be recovered, not even by us.',
    },
    { cause },
  );

const tooShort = () =>
  new AppError('vault.passphrase-too-short', {
    zh: `口令太短，没有设置。什么都没有改变。请至少用 ${shortestPassphrase} 个字符，几个不相干的词连起来最好。`,
    en: `The passphrase is too short and was not set. Nothing has changed. Use at least ${shortestPassphrase} characters; several unrelated words are best.`,
  });

const damagedHeader = () =>
  new AppError(
    'vault.damaged-header',
    {
      zh: '保险库的开锁信息已损坏，打不开。加密的资料没有被动过。请不要卸载扩展，先从备份恢复。',
      en: 'The information needed to unlock the vault is damaged, so it cannot be opened. The encrypted records were not touched. Do not uninstall the extension; restore from a backup first.',
    },
    { isFinal: true },
  );
