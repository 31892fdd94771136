import fc from 'fast-check';
import { expect, test } from 'vitest';
import { siteKey } from '../../lib/cases/site-key.ts';

const hex = (byte: string) => byte.repeat(32);
const secrets = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''));

test('a site key is 64 hex digits, the same each time', () => {
  fc.assert(
    fc.property(secrets, fc.webUrl(), (secret, url) => {
      const { origin } = new URL(url);
      expect(siteKey({ secret }, origin)).toMatch(/^[0-9a-f]{64}$/);
      expect(siteKey({ secret }, origin)).toBe(siteKey({ secret }, origin));
    }),
  );
});

test('two sites of a case, and one site of two cases, have different keys, none of them the secret', () => {
  const secret = hex('5a');
  const keys = [
    secret,
    siteKey({ secret }, 'https://crm.example'),
    siteKey({ secret }, 'https://crm.example:8443'),
    siteKey({ secret }, 'http://crm.example'),
    siteKey({ secret: hex('5b') }, 'https://crm.example'),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

test('the key of a site never changes between versions: fingerprints of earlier scans would match nothing', () => {
  // HMAC-SHA-256 of "fingerprint https://crm.example", computed with openssl.
  expect(siteKey({ secret: hex('00') }, 'https://crm.example')).toBe(
    '5de8de24c587ddb532659c8c29ec00a8f9b919330c4d6ca29ab959d7cf35f264',
  );
});
