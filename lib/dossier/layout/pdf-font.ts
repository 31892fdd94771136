import { proportionalForms } from './font-set.ts';
import type { ObjectWriter } from './jspdf-document.ts';
import { binaryString, hex4, utf16Hex } from './pdf-syntax.ts';
import { glyphCount, subset, type TrueType } from './true-type.ts';

/**
 * One font of the PDF while it is being written. Characters get numbers (CIDs) in order of first use, one for each
 * code point even where two share an outline, so that copied text is always the text that was set.
 */
export class PdfFont {
  readonly #font: TrueType;
  readonly #name: string;
  readonly #cids = new Map<number, number>();
  readonly #glyphs: number[] = [];

  constructor(font: TrueType, name: string) {
    this.#font = font;
    this.#name = name;
  }

  get used(): boolean {
    return this.#glyphs.length > 0;
  }

  has(codePoint: number): boolean {
    return this.#font.glyphOf(codePoint) !== 0;
  }

  /** Advance in thousandths of the font size. A missing character is as wide as the box that stands for it. */
  advance(codePoint: number): number {
    return this.#scaled(this.#font.advanceOf(this.#font.glyphOf(codePoint)));
  }

  /** The character's number in this PDF as four hexadecimal digits; it will be part of the embedded font. */
  encode(codePoint: number): string {
    let cid = this.#cids.get(codePoint);
    if (cid === undefined) {
      cid = this.#glyphs.push(this.#font.glyphOf(codePoint));
      this.#cids.set(codePoint, cid);
    }
    return hex4(cid);
  }

  /** Writes the font with everything it needs and gives the object number of its dictionary. */
  write(writer: ObjectWriter): number {
    const file = subset(this.#font, this.#glyphs);
    const name = `${this.#tag()}+${this.#name}`;
    const fontFile = writer.stream(binaryString(file), { isFont: true });
    const toUnicode = writer.stream(this.#toUnicode());
    const cidSet = writer.stream(binaryString(completeSet(glyphCount(file))));
    const descriptor = writer.object(
      `<< /Type /FontDescriptor /FontName /${name} /FontFile2 ${fontFile} 0 R` +
        ` /FontBBox [${this.#font.box.map((value) => Math.round(this.#scaled(value))).join(' ')}] /Flags 4` +
        ` /StemV ${this.#font.weight >= 600 ? 120 : 80} /ItalicAngle 0` +
        ` /Ascent ${Math.round(this.#scaled(this.#font.ascender))}` +
        ` /Descent ${Math.round(this.#scaled(this.#font.descender))}` +
        ` /CapHeight ${Math.round(this.#scaled(this.#font.capHeight))} /CIDSet ${cidSet} 0 R >>`,
    );
    const descendant = writer.object(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /FontDescriptor ${descriptor} 0 R` +
        ` /W [1 [${this.#widths().join(' ')}]] /DW 1000 /CIDToGIDMap /Identity` +
        ' /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
    );
    return writer.object(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H` +
        ` /DescendantFonts [${descendant} 0 R] /ToUnicode ${toUnicode} 0 R >>`,
    );
  }

  #scaled(units: number): number {
    return (units * 1000) / this.#font.unitsPerEm;
  }

  #widths(): number[] {
    return this.#glyphs.map((glyph) => Math.round(this.#scaled(this.#font.advanceOf(glyph))));
  }

  #toUnicode(): string {
    const pairs = [...this.#cids].map(
      ([codePoint, cid]) => `<${hex4(cid)}> <${utf16Hex(plainForm(codePoint))}>`,
    );
    const blocks: string[] = [];
    // A block may hold at most 100 pairs (Adobe Technical Note 5411).
    for (let i = 0; i < pairs.length; i += 100) {
      const block = pairs.slice(i, i + 100);
      blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
    }
    return [
      '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
      '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def',
      '1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange',
      ...blocks,
      'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
    ].join('\n');
  }

  /** Six capitals that differ between subsets, from a hash (FNV-1a) of the characters. */
  #tag(): string {
    let hash = 0x811c9dc5;
    for (const codePoint of this.#cids.keys()) hash = Math.imul(hash ^ codePoint, 0x01000193) >>> 0;
    let tag = '';
    for (let i = 0; i < 6; i++) {
      tag += String.fromCharCode(65 + (hash % 26));
      hash = Math.floor(hash / 26);
    }
    return tag;
  }
}

function plainForm(codePoint: number): number {
  return codePoint >= proportionalForms ? codePoint - proportionalForms : codePoint;
}

/** One bit for every glyph, all set: required by PDF/A-1, harmless later. */
function completeSet(glyphs: number): Uint8Array {
  const bits = new Uint8Array((glyphs + 7) >> 3);
  for (let i = 0; i < glyphs; i++) bits[i >> 3] = (bits[i >> 3] as number) | (0x80 >> (i & 7));
  return bits;
}
