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

const print = fingerprinter('0123456789abcdef'.repeat(4));

test.each([
  ['date-of-birth', ['1990-03-07', '1990/3/7', '1990年3月7日', '19900307', 'Mar 7, 1990']],
  ['location', ['31.2304,121.4737', '121.473700, 31.2304', '31.230400 121.4737']],
  ['cn.landline', ['0571-87654321', '+86 571 8765 4321', '(0571)87654321', '86-571-87654321']],
  ['cn.mobile', ['13800138000', '+86 138 0013 8000', '138-0013-8000']],
  ['person.name', ['Zhang, Wei', 'Wei Zhang', 'WEI  ZHANG']],
  ['person.name', ['王小明', '王 小明']],
  ['address', ['浙江省杭州市余杭区云栖北路54号', '杭州市余杭区云栖北路54号', '杭州余杭区云栖北路 54 号']],
])('%s: a page that writes the same in another way still shows it', (type, spellings) => {
  expect(new Set(spellings.map((value) => print(type, value))).size).toBe(1);
});

test.each([
  ['date-of-birth', ['1990-03-07', '1990-07-03', '2014-**-**', '2015-**-**']],
  ['cn.landline', ['0571-87654321', '021-87654321', '87654321', '86543210']],
  ['person.name', ['Wei Zhang', 'Wen Zhang']],
])('%s: what differs is told apart', (type, values) => {
  expect(new Set(values.map((value) => print(type, value))).size).toBe(values.length);
});
