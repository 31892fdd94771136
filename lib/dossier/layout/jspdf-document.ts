import { jsPDF } from 'jspdf';
import type { PdfFont } from './pdf-font.ts';
import { pdfDate } from './pdf-syntax.ts';

/**
 * The parts of jsPDF 4.2.1 without type declarations that we rest on. jsPDF writes objects, pages, the
 * cross-reference table and the trailer; fonts, text, tags, links and attachments are ours, because its own lose
 * characters (see test/dossier/layout for what must keep working when its version changes).
 */
interface Internals {
  write(line: string): void;
  newObjectDeferred(): number;
  newObjectDeferredBegin(id: number, write: boolean): number;
  putStream(options: {
    data: string;
    filters: readonly string[];
    objectId: number;
    addLength1: boolean;
    additionalKeyValues: { key: string; value: string }[];
  }): void;
  getPageInfo(page: number): { objId: number };
  events: { subscribe(event: string, listener: (details: never) => void): void };
}

interface FontEntry {
  readonly id: string;
  objectNumber?: number;
  isAlreadyPutted?: boolean;
}

/** Writes objects into the file while it is put together. */
export interface ObjectWriter {
  /** Keeps an object number for something written later. */
  reserve(): number;
  /** Writes an object that is not a stream and gives its number. */
  object(body: string, id?: number): number;
  stream(data: string, options?: StreamOptions): number;
  /** The object number of a page, counted from 1. */
  page(number: number): number;
}

interface StreamOptions {
  readonly entries?: Readonly<Record<string, string>>;
  readonly id?: number;
  /** Not compressed, so that programs which do not read PDF find it. */
  readonly plain?: boolean;
  readonly isFont?: boolean;
}

/** A part of the file that is known only when all pages are drawn. */
export interface FilePart {
  /** Reserves object numbers, before the first page is written. */
  begin?(writer: ObjectWriter): void;
  /** Entries for the dictionary of one page, counted from 1. */
  pageEntries?(page: number): string;
  write?(writer: ObjectWriter): void;
  /** Entries for the document catalogue. */
  catalogue?(): string;
}

/** A document being drawn. */
export interface PdfDocument {
  /** Adds an operator to the current page. */
  write(line: string): void;
  addPage(): void;
  turnTo(page: number): void;
  readonly pages: number;
  readonly page: number;
  /** The file in classic form: plain objects and a cross-reference table. */
  finish(parts: readonly FilePart[]): Uint8Array;
}

export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  readonly creator: string;
  readonly madeAt: string;
  /** 32 hexadecimal digits. */
  readonly fileId: string;
}

export const producer = `jsPDF ${jsPDF.version}`;

let newestFonts: Record<string, FontEntry> = {};
// The only way to a document's font dictionary; the event is sent while the document is constructed.
jsPDF.API.events.push([
  'addFonts',
  ({ fonts }: { fonts: Record<string, FontEntry> }) => {
    newestFonts = fonts;
  },
]);

/** An empty A4 document; pages know `fonts` by their keys. Fonts never drawn with are left out of the file. */
export function createDocument(facts: DocumentFacts, fonts: Readonly<Record<string, PdfFont>>): PdfDocument {
  const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: false });
  const dictionary = newestFonts;
  const internals = doc.internal as unknown as Internals;
  doc.setProperties({ title: facts.title, author: facts.author, creator: facts.creator });
  doc.setCreationDate(pdfDate(facts.madeAt));
  doc.setFileId(facts.fileId);
  return {
    write: (line) => internals.write(line),
    addPage: () => void doc.addPage(),
    turnTo: (page) => void doc.setPage(page),
    get pages() {
      return doc.getNumberOfPages();
    },
    get page() {
      return doc.getCurrentPageInfo().pageNumber;
    },
    finish: (parts) => {
      putFonts(internals, dictionary, fonts);
      putParts(internals, parts);
      return new Uint8Array(doc.output('arraybuffer'));
    },
  };
}

/** Puts our fonts in the place of the fourteen standard ones, which may not be embedded. */
function putFonts(
  internals: Internals,
  dictionary: Record<string, FontEntry>,
  fonts: Readonly<Record<string, PdfFont>>,
): void {
  const writer = objectWriter(internals);
  for (const id of Object.keys(dictionary)) delete dictionary[id];
  for (const [id, font] of Object.entries(fonts)) if (font.used) dictionary[id] = { id };
  internals.events.subscribe('putFont', ({ font }: { font: FontEntry }) => {
    const ours = fonts[font.id];
    if (!ours) return;
    font.objectNumber = ours.write(writer);
    font.isAlreadyPutted = true;
  });
}

function putParts(internals: Internals, parts: readonly FilePart[]): void {
  const writer = objectWriter(internals);
  const { events, write } = internals;
  events.subscribe('putPage', ({ pageNumber }: { pageNumber: number }) => {
    // Not earlier: jsPDF takes it for granted that the first page is object 3.
    if (pageNumber === 1) for (const part of parts) part.begin?.(writer);
    for (const part of parts) write(part.pageEntries?.(pageNumber) ?? '');
  });
  events.subscribe('postPutResources', () => {
    for (const part of parts) part.write?.(writer);
  });
  events.subscribe('putCatalog', () => {
    for (const part of parts) write(part.catalogue?.() ?? '');
  });
}

function objectWriter(internals: Internals): ObjectWriter {
  const begin = (id = internals.newObjectDeferred()) => internals.newObjectDeferredBegin(id, true);
  return {
    reserve: () => internals.newObjectDeferred(),
    object(body, id) {
      const number = begin(id);
      internals.write(body);
      internals.write('endobj');
      return number;
    },
    stream(data, { entries = {}, id, plain = false, isFont = false } = {}) {
      const objectId = begin(id);
      internals.putStream({
        data,
        filters: plain ? [] : ['FlateEncode'],
        objectId,
        addLength1: isFont,
        additionalKeyValues: Object.entries(entries).map(([key, value]) => ({ key, value })),
      });
      internals.write('endobj');
      return objectId;
    },
    page: (number) => internals.getPageInfo(number).objId,
  };
}
