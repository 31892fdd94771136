/** The tables of a font file by their four-letter tags. */
export type Tables = Readonly<Record<string, Uint8Array>>;

const headChecksumMagic = 0xb1b0afba;

const padded = (length: number): number => (length + 3) & ~3;

/** The tables of a TrueType file, as views into `bytes`. Throws when it is no TrueType outline font. */
export function readTables(bytes: Uint8Array): Tables {
  const view = viewOf(bytes);
  if (bytes.length < 12 || view.getUint32(0) !== 0x00010000) throw new Error('not a TrueType font');
  const tables: Record<string, Uint8Array> = {};
  const count = view.getUint16(4);
  for (let i = 0; i < count; i++) {
    const entry = 12 + i * 16;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const start = view.getUint32(entry + 8);
    tables[tag] = bytes.subarray(start, start + view.getUint32(entry + 12));
  }
  return tables;
}

/** A font file with these tables, directory and checksums included. */
export function writeSfnt(tables: Tables): Uint8Array {
  const tags = Object.keys(tables).sort((a, b) => (a < b ? -1 : 1));
  const power = Math.floor(Math.log2(tags.length));
  const searchRange = 16 << power;
  const headerLength = 12 + tags.length * 16;
  const size = tags.reduce((sum, tag) => sum + padded(tableOf(tables, tag).length), headerLength);
  const bytes = new Uint8Array(size);
  const view = viewOf(bytes);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tags.length);
  view.setUint16(6, searchRange);
  view.setUint16(8, power);
  view.setUint16(10, tags.length * 16 - searchRange);
  let offset = headerLength;
  let headOffset = 0;
  tags.forEach((tag, i) => {
    const table = tableOf(tables, tag);
    const entry = 12 + i * 16;
    bytes.set(table, offset);
    for (let k = 0; k < 4; k++) bytes[entry + k] = tag.charCodeAt(k);
    view.setUint32(entry + 4, checksum(view, offset, offset + padded(table.length)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.length);
    if (tag === 'head') headOffset = offset;
    offset += padded(table.length);
  });
  if (headOffset > 0) view.setUint32(headOffset + 8, (headChecksumMagic - checksum(view, 0, size)) >>> 0);
  return bytes;
}

/** The table with this tag; throws when the font lacks it. */
export function tableOf(tables: Tables, tag: string): Uint8Array {
  const table = tables[tag];
  if (!table) throw new Error(`font table ${tag} is missing`);
  return table;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function checksum(view: DataView, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i += 4) sum = (sum + view.getUint32(i)) >>> 0;
  return sum;
}
