import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprinter, textPrint } from '../../../lib/detection/page/fingerprint.ts';

const keys = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
const hmac = (key: string, message: string) =>
  createHmac('sha256', Buffer.from(key, 'hex')).update(message).digest('hex').slice(0, 16);

test('the fingerprint of a text is the beginning of its HMAC with SHA-256', () => {
  fc.assert(
    fc.property(keys, fc.string({ unit: 'grapheme', maxLength: 300 }), (key, text) => {
      expect(textPrint(key, text)).toBe(hmac(key, `text\n${text}`));
    }),
  );
});

test('so is that of a value with its type, and one after the other leaves no trace', () => {
  const values = fc.array(fc.stringMatching(/^[a-z\d]{1,200}$/), { maxLength: 8 });
  fc.assert(
    fc.property(keys, values, (key, told) => {
      const print = fingerprinter(key);
      for (const value of told) expect(print('qq', value)).toBe(hmac(key, `qq\n${value}`));
    }),
  );
});
