import type { FilePart, ObjectWriter, PdfDocument } from './jspdf-document.ts';
import { num, textString } from './pdf-syntax.ts';
import type { TaggedAnnotation, Tags } from './tagging.ts';

/** A rectangle in points, from the lower left corner of the page. */
export type Rectangle = readonly [left: number, bottom: number, right: number, top: number];

interface Link extends TaggedAnnotation {
  readonly area: Rectangle;
  readonly toPage: number;
  readonly label: string;
}

/** Links inside the document, such as from the contents to a page. */
export class Links implements FilePart {
  readonly #doc: PdfDocument;
  readonly #tags: Tags;
  readonly #links: Link[] = [];

  constructor(doc: PdfDocument, tags: Tags) {
    this.#doc = doc;
    this.#tags = tags;
  }

  add(area: Rectangle, toPage: number, label: string): void {
    const link: Link = { id: 0, structParent: 0, page: this.#doc.page, area, toPage, label };
    this.#links.push(link);
    this.#tags.refer(link);
  }

  begin(writer: ObjectWriter): void {
    for (const link of this.#links) link.id = writer.reserve();
  }

  pageEntries(page: number): string {
    const links = this.#links.filter((link) => link.page === page);
    return links.length === 0 ? '' : `/Annots [${links.map((link) => `${link.id} 0 R`).join(' ')}]`;
  }

  write(writer: ObjectWriter): void {
    for (const link of this.#links)
      writer.object(
        `<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect [${link.area.map(num).join(' ')}]` +
          ` /Contents ${textString(link.label)} /StructParent ${link.structParent}` +
          ` /Dest [${writer.page(link.toPage)} 0 R /XYZ 0 842 null] >>`,
        link.id,
      );
  }
}
