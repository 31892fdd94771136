import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packRecord, unpackRecord } from '../../lib/vault/packed-record.ts';
import { openRecord, type RecordPlace, sealRecord } from '../../lib/vault/sealed-record.ts';

const key = new Uint8Array(32).fill(7);
const place: RecordPlace = { table: 'answers', id: 'a:1', clear: { id: 'a:1', caseId: 'a' } };

const record = fc.dictionary(
  fc.string({ unit: 'grapheme' }).filter((name) => name !== '__proto__'),
  fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.string()),
  ),
);

describe('a record', () => {
  test('comes back from its packing as it was, bytes and rare characters included', () => {
    fc.assert(
      fc.property(record, (value) => {
        expect(unpackRecord(packRecord(value))).toEqual(value);
      }),
    );
  });

  test('unpacks from the middle of a larger buffer', () => {
    const packed = packRecord({ name: '𠮷野家', bytes: new Uint8Array([1, 2, 3]) });
    const shifted = new Uint8Array(packed.length + 5);
    shifted.set(packed, 5);
    expect(unpackRecord(shifted.subarray(5))).toEqual({ name: '𠮷野家', bytes: new Uint8Array([1, 2, 3]) });
  });

  test('comes back from its seal as it was', () => {
    fc.assert(
      fc.property(record, (value) => {
        expect(openRecord(key, place, sealRecord(key, place, value))).toEqual(value);
      }),
    );
  });

  test('never seals to the same bytes twice', () => {
    expect(sealRecord(key, place, { a: 1 })).not.toEqual(sealRecord(key, place, { a: 1 }));
  });
});

describe('a sealed record is refused', () => {
  const sealed = sealRecord(key, place, { note: '落款 planted-marker' });
  const damaged = expect.objectContaining({ code: 'vault.damaged-record' });
  const attempt = (at: RecordPlace, bytes: unknown, with_ = key) => {
    try {
      return openRecord(with_, at, bytes);
    } catch (error) {
      return error;
    }
  };

  test('when any single bit of it differs', () => {
    fc.assert(
      fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
        const bent = sealed.slice();
        bent[bit >> 3] = (bent[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(attempt(place, bent)).toEqual(damaged);
      }),
    );
  });

  test('when it is cut short anywhere', () => {
    for (let length = 0; length < sealed.length; length++)
      expect(attempt(place, sealed.subarray(0, length))).toEqual(damaged);
  });

  test.each([
    ['table', { ...place, table: 'facts' }],
    ['id', { ...place, id: 'a:2' }],
    ['case', { ...place, clear: { id: 'a:1', caseId: 'b' } }],
    ['readable fields', { ...place, clear: { id: 'a:1' } }],
  ])('when it was moved to another %s', (_what, elsewhere) => {
    expect(attempt(elsewhere, sealed)).toEqual(damaged);
  });

  test('with another key, and when there is nothing sealed at all', () => {
    expect(attempt(place, sealed, new Uint8Array(32))).toEqual(damaged);
    expect(attempt(place, undefined)).toEqual(damaged);
  });

  test('with an error that names table and id and nothing else', () => {
    const error = attempt(place, undefined) as Error;
    expect(error.message).toContain('answers, a:1');
    expect(error.message).not.toContain('planted-marker');
  });
});
