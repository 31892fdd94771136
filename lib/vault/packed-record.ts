import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

export type PlainRecord = Readonly<Record<string, unknown>>;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * A record as bytes: the length of the JSON (four bytes, big endian), the JSON, then the raw bytes of the fields
 * that hold a `Uint8Array`. Such fields may stand at the top level only; a 20 MB file does not become text.
 */
export function packRecord(record: PlainRecord): Uint8Array {
  const binary = Object.entries(record).filter(
    (field): field is [string, Uint8Array] => field[1] instanceof Uint8Array,
  );
  const fields = Object.fromEntries(
    Object.entries(record).filter(([, value]) => !(value instanceof Uint8Array)),
  );
  const json = utf8ToBytes(
    JSON.stringify({ fields, binary: binary.map(([name, { length }]) => [name, length]) }),
  );
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, json.length);
  return concatBytes(length, json, ...binary.map(([, bytes]) => bytes));
}

/** The record that was packed. Only for bytes that are authentic: it trusts their lengths. */
export function unpackRecord(packed: Uint8Array): PlainRecord {
  const jsonLength = new DataView(packed.buffer, packed.byteOffset).getUint32(0);
  let offset = 4 + jsonLength;
  const { fields, binary } = JSON.parse(decoder.decode(packed.subarray(4, offset))) as {
    fields: PlainRecord;
    binary: readonly (readonly [string, number])[];
  };
  const restored = binary.map(([name, length]) => {
    const bytes = packed.slice(offset, offset + length);
    offset += length;
    return [name, bytes] as const;
  });
  return { ...fields, ...Object.fromEntries(restored) };
}
