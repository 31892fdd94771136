import { describe, expect, test } from 'vitest';
import { changePassphrase, createVault, openVault } from '../../lib/vault/passphrase.ts';

const now = new Date('2026-11-22T06:00:00Z');
const passphrase = '落叶 归根 收官 清盘';
const vault = await createVault(passphrase, now);

/** The header with one hex digit of a field changed. */
const bent = (field: 'salt' | 'nonce' | 'wrappedKey') => ({
  ...vault.header,
  [field]: vault.header[field].replace(/^./, (digit) => (digit === '0' ? '1' : '0')),
});

describe('the passphrase', () => {
  test('gives back the data key', async () => {
    expect(vault.key).toHaveLength(32);
    expect(await openVault(vault.header, passphrase)).toEqual(vault.key);
  });

  test('is the same when typed in full width or with composed accents', async () => {
    const accented = await createVault('caf\u00e9 12345', now);
    expect(await openVault(accented.header, 'cafe\u0301 12345')).toEqual(accented.key);
  });

  test.each(['', '落叶 归根 收官', `${passphrase} `])('is refused when it is %j instead', async (wrong) => {
    await expect(openVault(vault.header, wrong)).rejects.toMatchObject({ code: 'vault.wrong-passphrase' });
  });

  test('is refused at set-up when it has fewer than eight characters, counted as a person would', async () => {
    await expect(createVault('七个字的口令啊', now)).rejects.toMatchObject({
      code: 'vault.passphrase-too-short',
    });
    await expect(createVault('𠮷𠮷𠮷𠮷', now)).rejects.toMatchObject({ code: 'vault.passphrase-too-short' });
  });

  test('can be changed while the data key stays', async () => {
    const header = await changePassphrase(vault.header, { from: passphrase, to: 'another passphrase' }, now);
    expect(await openVault(header, 'another passphrase')).toEqual(vault.key);
    await expect(openVault(header, passphrase)).rejects.toMatchObject({ code: 'vault.wrong-passphrase' });
  });

  test('cannot be changed without the old one', async () => {
    const change = changePassphrase(vault.header, { from: 'wrong', to: 'another passphrase' }, now);
    await expect(change).rejects.toMatchObject({ code: 'vault.wrong-passphrase' });
  });
});

describe('the header', () => {
  test('is new each time and holds neither key nor passphrase', async () => {
    const other = await createVault(passphrase, now);
    expect(other.header.salt).not.toBe(vault.header.salt);
    expect(other.key).not.toEqual(vault.key);
    expect(JSON.stringify(vault.header)).not.toContain(Buffer.from(vault.key).toString('hex'));
  });

  test.each(['salt', 'nonce', 'wrappedKey'] as const)(
    'opens nothing when its %s was changed',
    async (field) => {
      await expect(openVault(bent(field), passphrase)).rejects.toMatchObject({
        code: 'vault.wrong-passphrase',
      });
    },
  );

  test.each([{ rounds: 1000 }, { version: 2 }, { salt: '' }, { extra: 1 }])(
    'is refused as damaged with %j',
    async (change) => {
      const header = { ...vault.header, ...change };
      await expect(openVault(header, passphrase)).rejects.toMatchObject({ code: 'vault.damaged-header' });
    },
  );
});
