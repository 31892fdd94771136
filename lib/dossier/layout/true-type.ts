import { readCharacterMap } from './character-map.ts';
import { readTables, type Tables, tableOf, viewOf, writeSfnt } from './sfnt.ts';

/** What typesetting and PDF need to know of a TrueType font. Lengths are in font units. */
export interface TrueType {
  readonly tables: Tables;
  readonly unitsPerEm: number;
  readonly box: readonly number[];
  readonly ascender: number;
  readonly descender: number;
  readonly capHeight: number;
  readonly weight: number;
  readonly glyphCount: number;
  /** 0 when the font lacks the character. */
  glyphOf(codePoint: number): number;
  advanceOf(glyph: number): number;
  sideBearingOf(glyph: number): number;
  /** The outline's bytes; empty for blank glyphs. */
  outlineOf(glyph: number): Uint8Array;
}

/** Reads a TrueType font (outlines in `glyf`, character map of format 12). Throws on anything else. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const tables = readTables(bytes);
  const head = viewOf(tableOf(tables, 'head'));
  const hhea = viewOf(tableOf(tables, 'hhea'));
  const os2 = viewOf(tableOf(tables, 'OS/2'));
  return {
    tables,
    unitsPerEm: head.getUint16(18),
    box: [36, 38, 40, 42].map((at) => head.getInt16(at)),
    ascender: hhea.getInt16(4),
    descender: hhea.getInt16(6),
    capHeight: os2.getInt16(88),
    weight: os2.getUint16(4),
    glyphCount: viewOf(tableOf(tables, 'maxp')).getUint16(4),
    glyphOf: readCharacterMap(tableOf(tables, 'cmap')),
    ...readMetrics(tables, hhea.getUint16(34)),
    outlineOf: readOutlines(tables, head.getInt16(50) === 1),
  };
}

function readMetrics(tables: Tables, longMetrics: number) {
  const hmtx = viewOf(tableOf(tables, 'hmtx'));
  return {
    advanceOf: (glyph: number) => hmtx.getUint16(Math.min(glyph, longMetrics - 1) * 4),
    sideBearingOf: (glyph: number) =>
      glyph < longMetrics
        ? hmtx.getInt16(glyph * 4 + 2)
        : hmtx.getInt16(longMetrics * 4 + (glyph - longMetrics) * 2),
  };
}

function readOutlines(tables: Tables, longOffsets: boolean) {
  const glyf = tableOf(tables, 'glyf');
  const loca = viewOf(tableOf(tables, 'loca'));
  const offset = (glyph: number) => (longOffsets ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  return (glyph: number) => glyf.subarray(offset(glyph), offset(glyph + 1));
}

/**
 * A font in which `glyphs[i]` is glyph i + 1 (a glyph may be repeated) and glyph 0 stays the missing-glyph box.
 * Parts of composite glyphs are appended. `extra` tables, such as `cmap`, are taken over as they are.
 */
export function subset(font: TrueType, glyphs: readonly number[], extra: Tables = {}): Uint8Array {
  const { order, outlines } = collectOutlines(font, glyphs);
  const tables: Record<string, Uint8Array> = { ...extra, ...packOutlines(outlines) };
  const hmtx = new DataView(new ArrayBuffer(order.length * 4));
  order.forEach((glyph, i) => {
    hmtx.setUint16(i * 4, font.advanceOf(glyph));
    hmtx.setInt16(i * 4 + 2, font.sideBearingOf(glyph));
  });
  tables.hmtx = new Uint8Array(hmtx.buffer);
  tables.head = patched(tableOf(font.tables, 'head'), (head) => {
    head.setUint32(8, 0);
    head.setInt16(50, 1);
  });
  tables.hhea = patched(tableOf(font.tables, 'hhea'), (hhea) => hhea.setUint16(34, order.length));
  tables.maxp = patched(tableOf(font.tables, 'maxp'), (maxp) => maxp.setUint16(4, order.length));
  for (const tag of ['cvt ', 'fpgm', 'prep']) {
    const program = font.tables[tag];
    if (program) tables[tag] = program;
  }
  return writeSfnt(tables);
}

/** Number of glyphs in a file written by `subset`. */
export function glyphCount(fontFile: Uint8Array): number {
  return viewOf(tableOf(readTables(fontFile), 'maxp')).getUint16(4);
}

function collectOutlines(font: TrueType, glyphs: readonly number[]) {
  const order = [0, ...glyphs];
  const places = new Map<number, number>();
  order.forEach((glyph, i) => {
    if (!places.has(glyph)) places.set(glyph, i);
  });
  const placeOf = (glyph: number): number => {
    const known = places.get(glyph);
    if (known !== undefined) return known;
    places.set(glyph, order.length);
    return order.push(glyph) - 1;
  };
  const outlines: Uint8Array[] = [];
  // `order` grows while the parts of composites are found.
  for (let i = 0; i < order.length; i++)
    outlines.push(withRenumberedParts(font.outlineOf(order[i] as number), placeOf));
  return { order, outlines };
}

const isComposite = (outline: Uint8Array): boolean => outline.length > 0 && (outline[0] as number) >= 0x80;

function withRenumberedParts(outline: Uint8Array, placeOf: (glyph: number) => number): Uint8Array {
  if (!isComposite(outline)) return outline;
  const copy = outline.slice();
  const view = viewOf(copy);
  let at = 10;
  let flags: number;
  do {
    flags = view.getUint16(at);
    view.setUint16(at + 2, placeOf(view.getUint16(at + 2)));
    at += 4 + (flags & 0x01 ? 4 : 2) + (flags & 0x08 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0);
  } while (flags & 0x20);
  return copy;
}

function packOutlines(outlines: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
  const loca = new DataView(new ArrayBuffer((outlines.length + 1) * 4));
  let size = 0;
  outlines.forEach((outline, i) => {
    size += (outline.length + 3) & ~3;
    loca.setUint32((i + 1) * 4, size);
  });
  const glyf = new Uint8Array(size);
  outlines.forEach((outline, i) => {
    glyf.set(outline, loca.getUint32(i * 4));
  });
  return { glyf, loca: new Uint8Array(loca.buffer) };
}

function patched(table: Uint8Array, patch: (view: DataView) => void): Uint8Array {
  const copy = table.slice();
  patch(viewOf(copy));
  return copy;
}
