import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { AppError } from '../base/app-error.ts';
import { canonicalJson } from '../base/canonical-json.ts';
import { type PlainRecord, packRecord, unpackRecord } from './packed-record.ts';

/** Where a record lies and what of it stays readable: the table, the primary key and the fields it is sorted by. */
export interface RecordPlace {
  readonly table: string;
  readonly id: string;
  readonly clear: PlainRecord;
}

const nonceLength = 24;

/**
 * Encrypts a record with XChaCha20-Poly1305 under a random nonce (24 bytes, put in front). The place is
 * authenticated, so that a record cannot be moved to another table, id or case. Synchronous, because an IndexedDB
 * transaction ends as soon as its code waits for anything else.
 */
export function sealRecord(key: Uint8Array, place: RecordPlace, record: PlainRecord): Uint8Array {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength));
  return concatBytes(nonce, xchacha20poly1305(key, nonce, bound(place)).encrypt(packRecord(record)));
}

/** The record, or `vault.damaged-record` when a single bit of it or of its place is different. */
export function openRecord(key: Uint8Array, place: RecordPlace, sealed: unknown): PlainRecord {
  try {
    if (!(sealed instanceof Uint8Array)) throw new TypeError('not sealed');
    const cipher = xchacha20poly1305(key, sealed.subarray(0, nonceLength), bound(place));
    return unpackRecord(cipher.decrypt(sealed.subarray(nonceLength)));
  } catch (cause) {
    throw damagedRecord(place, cause);
  }
}

const bound = ({ table, id, clear }: RecordPlace) => utf8ToBytes(canonicalJson([table, id, clear]));

const damagedRecord = ({ table, id }: RecordPlace, cause: unknown) =>
  new AppError(
    'vault.damaged-record',
    {
      zh: `一条记录已损坏或被改动过，不能使用(${table},${id})。其他记录不受影响。请从备份恢复这个事项，并把括号里的内容告诉支持人员。`,
      en: `One record is damaged or was tampered with and cannot be used (${table}, ${id}). Other records are not affected. Restore this case from a backup, and tell support what stands in brackets.`,
    },
    { cause, isFinal: true },
  );
